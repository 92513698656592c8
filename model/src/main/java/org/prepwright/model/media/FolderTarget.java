package org.prepwright.model.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prepwright.model.bundle.Bundle;
import org.prepwright.model.bundle.Manifest;
import org.prepwright.model.media.ExportException.Reason;
import org.prepwright.model.text.Document;

/**
 * A folder in which bundles lie, each in a folder of its title: on a disk, a USB drive, a share.
 *
 * <p>An older bundle of a title makes way ({@code .<title>.old}) just before the new one takes its
 * place, and is brought back should that last step fail, also by the next export when this one was
 * killed in between. Deployment tools that were added to its Sysprep folder (sysprep.exe,
 * setupcl.exe, factory.exe) are carried over, unless the new bundle brings its own.
 */
public final class FolderTarget implements BundleTarget {
  private final Disk disk;
  private final Path folder;
  private final Overwrite overwrite;
  private final Optional<StartScriptFile> startScript;

  /**
   * A folder that is given no start script.
   *
   * @param folder exists
   */
  public FolderTarget(Path folder, Overwrite overwrite) {
    this(folder, overwrite, Optional.empty());
  }

  /**
   * A folder, with a script in it that offers all its bundles.
   *
   * @param folder exists
   * @param startScript the bytes of {@value StartScriptFile#FILE_NAME}, which is written where
   *     there is none or an older one of ours
   */
  public FolderTarget(Path folder, Overwrite overwrite, Optional<byte[]> startScript) {
    this(new LocalDisk(), folder, overwrite, startScript);
  }

  FolderTarget(Disk disk, Path folder, Overwrite overwrite, Optional<byte[]> startScript) {
    this.disk = disk;
    this.folder = folder;
    this.overwrite = overwrite;
    this.startScript = startScript.map(bytes -> new StartScriptFile(disk, folder, bytes));
  }

  @Override
  public Medium medium() {
    return Medium.folder(folder);
  }

  /**
   * Whether a script of somebody else has the name of the start script. It is left alone, so the
   * person has to start the bundle from its folder.
   */
  public boolean keepsForeignStartScriptFile() {
    return startScript.isPresent() && startScript.get().isForeign();
  }

  @Override
  public Path write(Bundle bundle, ExportProgress progress) throws ExportException {
    Faults.requireFolder(folder);
    Faults.requireFit(bundle, medium());
    Places places = Places.of(disk, folder, bundle);
    List<String> tools = toolsToKeep(places, bundle, progress);
    Workplace.tidyUp(disk, folder, bundle.title().text());
    boolean complete = false;
    try {
      build(bundle, tools, places, progress);
      takePlace(places);
      complete = true;
    } finally {
      if (!complete) {
        places.workplace().discard();
      }
    }
    deleteOld(places);
    writeStartScriptFile();
    return places.bundle();
  }

  /** The folders of one export; all have the same parent, so that renaming is enough. */
  private record Places(Path target, Path bundle, Workplace workplace, Path old) {
    static Places of(Disk disk, Path target, Bundle bundle) throws ExportException {
      String name = bundle.title().text();
      try {
        return new Places(
            target,
            target.resolve(name),
            Workplace.beside(disk, target, name),
            target.resolve("." + name + ".old"));
      } catch (InvalidPathException e) {
        throw new ExportException(e, Reason.BAD_PATH, name, target);
      }
    }
  }

  private List<String> toolsToKeep(Places places, Bundle bundle, ExportProgress progress)
      throws ExportException {
    Tally tally = new Tally(SingleFile.onlyCancelling(progress), 0);
    try {
      if (isThere(places.old()) && !isThere(places.bundle())) {
        disk.rename(places.old(), places.bundle());
      }
      if (isThere(places.old())) {
        existing(places.old(), tally);
        disk.deleteAll(places.old());
      }
      if (!isThere(places.bundle())) {
        return List.of();
      }
      List<String> tools = existing(places.bundle(), tally).tools();
      if (overwrite == Overwrite.REFUSE) {
        throw new ExportException(Reason.BUNDLE_EXISTS, bundle.title(), places.target());
      }
      Set<String> own = new HashSet<>();
      bundle.files().forEach(file -> own.add(Document.fold(file.path())));
      return tools.stream().filter(tool -> !own.contains(Document.fold(tool))).toList();
    } catch (CancelledException e) {
      throw new ExportException(Reason.CANCELLED, places.target());
    } catch (IOException e) {
      throw new ExportException(e, Reason.FAILED, places.bundle().getFileName(), places.target());
    }
  }

  private ExistingBundle existing(Path place, Tally tally) throws ExportException, IOException {
    if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      throw new ExportException(Reason.NOT_A_BUNDLE, place);
    }
    return ExistingBundle.in(new FolderFiles(disk, place), place, tally);
  }

  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private void build(Bundle bundle, List<String> tools, Places places, ExportProgress progress)
      throws ExportException {
    long bytes = Faults.bytesOf(bundle) + sizeOf(tools, places.bundle());
    Workplace workplace = places.workplace();
    Faults faults = new Faults(places.target(), workplace.folder(), bytes);
    try {
      workplace.create();
    } catch (IOException | ReadOnlyFileSystemException e) {
      throw faults.notBegun(e);
    }
    Tally tally = new Tally(progress, 2 * bytes);
    FolderWriter writer = new FolderWriter(disk, workplace.folder(), tally);
    try {
      List<String> paths = new ArrayList<>(tools);
      bundle.files().forEach(file -> paths.add(file.path()));
      paths.add(Manifest.FILE_NAME);
      workplace.announce(paths);
      Manifest manifest = writer.write(bundle.files());
      for (String tool : tools) {
        tally.goOn();
        writer.carryOver(places.bundle(), tool);
      }
      writer.readBack(manifest);
      tally.goOn();
      workplace.finish();
      tally.finish(Manifest.FILE_NAME);
      tally.goOn();
    } catch (IOException e) {
      throw faults.notWritten(e, writer.current());
    } catch (InvalidPathException e) {
      throw new ExportException(e, Reason.BAD_PATH, writer.current(), places.target());
    }
  }

  private static long sizeOf(List<String> tools, Path bundle) {
    return tools.stream().mapToLong(tool -> sizeOf(bundle.resolve(tool))).sum();
  }

  /** For the progress only. */
  private static long sizeOf(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private void takePlace(Places places) throws ExportException {
    boolean replaces = isThere(places.bundle());
    try {
      if (replaces) {
        disk.rename(places.bundle(), places.old());
      }
      disk.rename(places.workplace().folder(), places.bundle());
    } catch (IOException e) {
      if (replaces && !isThere(places.bundle())) {
        bringBack(places, e);
      }
      throw new ExportException(e, Reason.FAILED, places.bundle().getFileName(), places.target());
    }
  }

  private void bringBack(Places places, IOException fault) throws ExportException {
    try {
      disk.rename(places.old(), places.bundle());
    } catch (IOException e) {
      if (e != fault) {
        fault.addSuppressed(e);
      }
      throw new ExportException(
          fault, Reason.OLD_SET_ASIDE, places.target(), places.old().getFileName());
    }
  }

  /** The old bundle goes only when the new one is sure to be found under its name. */
  private void deleteOld(Places places) throws ExportException {
    try {
      disk.flushNames(places.target());
      disk.deleteAll(places.old());
    } catch (IOException e) {
      throw new ExportException(e, Reason.OLD_LEFT, places.target(), places.old().getFileName());
    }
  }

  private void writeStartScriptFile() throws ExportException {
    if (startScript.isPresent() && !startScript.get().isForeign()) {
      try {
        startScript.get().write();
      } catch (IOException e) {
        throw new ExportException(e, Reason.NO_START_SCRIPT, StartScriptFile.FILE_NAME, folder);
      }
    }
  }
}
