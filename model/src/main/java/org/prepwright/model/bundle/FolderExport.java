package org.prepwright.model.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.UUID;

/**
 * Writes bundles to a folder: a disk, a USB drive, a share.
 *
 * <p>A bundle is built under another name beside its place ({@code .<title>.part-<id>}) and takes
 * its place when it is complete. An older export of that title makes way ({@code .<title>.old})
 * just before, and is brought back should the last step fail, also by the next export when this one
 * was killed in between. So the place holds the old or the new bundle, never half of one.
 */
public final class FolderExport {
  private final Disk disk;

  /** An export to what Java can reach. */
  public FolderExport() {
    this(new LocalDisk());
  }

  FolderExport(Disk disk) {
    this.disk = disk;
  }

  /**
   * Writes a bundle, unwatched.
   *
   * @see #write(SysprepBundle, Path, ExportProgress)
   */
  public Path write(SysprepBundle bundle, Path targetFolder) throws ExportException {
    return write(bundle, targetFolder, ExportProgress.UNWATCHED);
  }

  /**
   * Writes a bundle to a folder named by its title, below {@code targetFolder}. Every file is
   * flushed to the medium. sysprep.inf is readable by its owner only, where the file system knows
   * owners.
   *
   * <p>An older export of that title is replaced when nothing would be lost; deployment tools that
   * were added to its Sysprep folder (sysprep.exe, setupcl.exe, factory.exe) are carried over.
   *
   * @return the bundle's folder
   * @throws ExportException when it was not written or was cancelled; the message is a sentence.
   *     Nothing is left behind then, and an older export is as it was, except for {@link
   *     ExportException.Reason#OLD_SET_ASIDE} and {@link ExportException.Reason#OLD_LEFT}
   */
  public Path write(SysprepBundle bundle, Path targetFolder, ExportProgress progress)
      throws ExportException {
    requireFolder(targetFolder);
    Places places = Places.of(targetFolder, bundle.title());
    List<String> tools = toolsToKeep(places);
    boolean complete = false;
    try {
      build(bundle, tools, places, progress);
      stopIfCancelled(progress, places);
      takePlace(places);
      complete = true;
    } finally {
      if (!complete) {
        deleteQuietly(places.part());
      }
    }
    deleteOld(places);
    return places.bundle();
  }

  /** The folders of one export; all have the same parent, so that renaming is enough. */
  private record Places(Path target, Path bundle, Path part, Path old) {
    static Places of(Path target, BundleTitle title) throws ExportException {
      String name = title.text();
      String id = UUID.randomUUID().toString().substring(0, 8);
      try {
        return new Places(
            target,
            target.resolve(name),
            target.resolve("." + name + ".part-" + id),
            target.resolve("." + name + ".old"));
      } catch (InvalidPathException e) {
        throw new ExportException(e, ExportException.Reason.BAD_PATH, name, target);
      }
    }
  }

  private static void requireFolder(Path target) throws ExportException {
    if (!Files.exists(target)) {
      throw new ExportException(ExportException.Reason.TARGET_MISSING, target);
    }
    if (!Files.isDirectory(target)) {
      throw new ExportException(ExportException.Reason.TARGET_IS_A_FILE, target);
    }
  }

  private List<String> toolsToKeep(Places places) throws ExportException {
    try {
      if (isThere(places.old()) && !isThere(places.bundle())) {
        disk.rename(places.old(), places.bundle());
      }
      if (isThere(places.old())) {
        ExistingBundle.in(places.old());
        disk.deleteAll(places.old());
      }
      return isThere(places.bundle()) ? ExistingBundle.in(places.bundle()).tools() : List.of();
    } catch (IOException e) {
      throw new ExportException(
          e, ExportException.Reason.FAILED, places.bundle().getFileName(), places.target());
    }
  }

  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private void build(
      SysprepBundle bundle, List<String> tools, Places places, ExportProgress progress)
      throws ExportException {
    List<BundleFile> files = bundle.files();
    int total = files.size() + tools.size();
    long bytes = files.stream().mapToLong(BundleFile::size).sum();
    createPart(places, bytes);
    int done = 0;
    String current = SysprepBundle.SYSPREP_FOLDER;
    try {
      disk.createFolder(places.part().resolve(SysprepBundle.SYSPREP_FOLDER));
      for (BundleFile file : files) {
        stopIfCancelled(progress, places);
        current = file.path();
        boolean forOwnerOnly = file.isSecret();
        disk.writeFile(places.part().resolve(current), file.bytes(), forOwnerOnly);
        done++;
        progress.step(current, done, total);
      }
      for (String tool : tools) {
        stopIfCancelled(progress, places);
        current = tool;
        bytes += Files.size(places.bundle().resolve(tool));
        disk.copyFile(places.bundle().resolve(tool), places.part().resolve(tool));
        done++;
        progress.step(current, done, total);
      }
    } catch (IOException e) {
      stopIfCancelled(progress, places);
      throw whyNotWritten(e, current, bytes, places);
    }
  }

  private void createPart(Places places, long bytes) throws ExportException {
    try {
      disk.createFolder(places.part());
    } catch (IOException | ReadOnlyFileSystemException e) {
      throw hasNoRoom(places.target(), bytes)
          ? new ExportException(e, ExportException.Reason.NO_ROOM, places.target(), bytes)
          : new ExportException(e, ExportException.Reason.TARGET_READ_ONLY, places.target());
    }
  }

  /** Asks the medium, since the words of the operating system depend on its language. */
  private static ExportException whyNotWritten(
      IOException fault, String file, long bytes, Places places) {
    return hasNoRoom(places.target(), bytes)
        ? new ExportException(fault, ExportException.Reason.NO_ROOM, places.target(), bytes)
        : new ExportException(fault, ExportException.Reason.FAILED, file, places.target());
  }

  private static boolean hasNoRoom(Path target, long bytes) {
    try {
      return Files.getFileStore(target).getUsableSpace() < bytes;
    } catch (IOException e) {
      return false;
    }
  }

  private static void stopIfCancelled(ExportProgress progress, Places places)
      throws ExportException {
    if (progress.isCancelled()) {
      throw new ExportException(ExportException.Reason.CANCELLED, places.target());
    }
  }

  private void takePlace(Places places) throws ExportException {
    boolean replaces = isThere(places.bundle());
    try {
      if (replaces) {
        disk.rename(places.bundle(), places.old());
      }
      disk.rename(places.part(), places.bundle());
    } catch (IOException e) {
      if (replaces && !isThere(places.bundle())) {
        bringBack(places, e);
      }
      throw new ExportException(
          e, ExportException.Reason.FAILED, places.bundle().getFileName(), places.target());
    }
  }

  private void bringBack(Places places, IOException fault) throws ExportException {
    try {
      disk.rename(places.old(), places.bundle());
    } catch (IOException e) {
      fault.addSuppressed(e);
      throw new ExportException(
          fault, ExportException.Reason.OLD_SET_ASIDE, places.target(), places.old().getFileName());
    }
  }

  private void deleteOld(Places places) throws ExportException {
    try {
      disk.deleteAll(places.old());
    } catch (IOException e) {
      throw new ExportException(
          e, ExportException.Reason.OLD_LEFT, places.target(), places.old().getFileName());
    }
  }

  /** What stood in the way of the export is the news, not what stands in the way of tidying up. */
  private void deleteQuietly(Path part) {
    try {
      disk.deleteAll(part);
    } catch (IOException e) {
      System.getLogger(FolderExport.class.getName())
          .log(System.Logger.Level.WARNING, "An unfinished export is left in " + part, e);
    }
  }
}
