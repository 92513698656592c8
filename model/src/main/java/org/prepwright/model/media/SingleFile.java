package org.prepwright.model.media;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import org.prepwright.model.bundle.Bundle;
import org.prepwright.model.bundle.Manifest;
import org.prepwright.model.media.ExportException.Reason;

/**
 * Writes a bundle into one file. It is made in a folder beside its place and then moved, which
 * replaces a former file in one go. When one of its files is secret, only the owner may read it.
 */
final class SingleFile implements BundleTarget {
  private final Disk disk;
  private final Path file;
  private final Overwrite overwrite;
  private final FileFormat format;

  SingleFile(Disk disk, Path file, Overwrite overwrite, FileFormat format) {
    this.disk = disk;
    this.file = file.toAbsolutePath();
    this.overwrite = overwrite;
    this.format = format;
  }

  @Override
  public Medium medium() {
    return Medium.at(format.form(), folder());
  }

  private Path folder() {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }

  @Override
  public Path write(Bundle bundle, ExportProgress progress) throws ExportException {
    Faults.requireFolder(folder());
    Faults.requireFit(bundle, medium());
    requireReplaceable(progress);
    String name = file.getFileName().toString();
    Workplace.tidyUp(disk, folder(), name);
    Workplace workplace;
    try {
      workplace = Workplace.beside(disk, folder(), name);
    } catch (InvalidPathException e) {
      throw new ExportException(e, Reason.BAD_PATH, name, folder());
    }
    try {
      build(bundle, workplace, progress);
    } finally {
      workplace.discard();
    }
    return file;
  }

  private void requireReplaceable(ExportProgress progress) throws ExportException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new ExportException(Reason.NOT_A_BUNDLE, file);
    }
    try (StoredFiles files = format.open(file)) {
      List<String> tools =
          ExistingBundle.in(files, file, new Tally(onlyCancelling(progress), 0)).tools();
      if (!tools.isEmpty()) {
        throw new ExportException(Reason.FOREIGN_FILE, file, tools.get(0));
      }
    } catch (CancelledException e) {
      throw new ExportException(Reason.CANCELLED, folder());
    } catch (IOException e) {
      throw new ExportException(e, Reason.NOT_A_BUNDLE, file);
    }
    if (overwrite == Overwrite.REFUSE) {
      throw new ExportException(Reason.BUNDLE_EXISTS, file.getFileName(), folder());
    }
  }

  /** What is read before the export begins is no part of it. */
  static ExportProgress onlyCancelling(ExportProgress progress) {
    return new ExportProgress() {
      @Override
      public void step(String fileName, long doneBytes, long totalBytes) {}

      @Override
      public boolean isCancelled() {
        return progress.isCancelled();
      }
    };
  }

  private void build(Bundle bundle, Workplace workplace, ExportProgress progress)
      throws ExportException {
    long bytes = Faults.bytesOf(bundle);
    Path made = workplace.folder().resolve(file.getFileName());
    Faults faults = new Faults(folder(), workplace.folder(), bytes);
    try {
      workplace.create();
    } catch (IOException | ReadOnlyFileSystemException e) {
      throw faults.notBegun(e);
    }
    Tally tally = new Tally(progress, 2 * bytes);
    try {
      workplace.announce(List.of(file.getFileName().toString()));
      Manifest manifest;
      try (FileChannel channel = disk.create(made, Faults.holdsSecrets(bundle))) {
        manifest = format.write(bundle, part -> disk.write(channel, part), tally, file);
        disk.flush(channel);
      }
      readBack(made, manifest, tally);
      tally.finish(Manifest.FILE_NAME);
      tally.goOn();
      disk.rename(made, file);
      disk.flushNames(folder());
    } catch (IOException e) {
      throw faults.notWritten(e, file.getFileName());
    }
  }

  private void readBack(Path made, Manifest manifest, Tally tally) throws IOException {
    try (StoredFiles files = format.open(made)) {
      boolean isSound =
          Comparison.manifestIn(files)
              .filter(found -> found.text().equals(manifest.text()))
              .isPresent();
      if (!isSound || !Comparison.of(files, manifest, tally).isSound()) {
        throw new DiffersException(file.getFileName().toString());
      }
    }
  }
}
