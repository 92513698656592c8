package org.prepwright.model.media;

import java.nio.file.Path;
import org.prepwright.model.bundle.Bundle;

/** A ZIP file. In it lies one folder, named by the title, with the bundle. */
public final class ZipTarget implements BundleTarget {
  private final SingleFile file;

  /**
   * A file in a folder that exists.
   *
   * @param file the file to write
   */
  public ZipTarget(Path file, Overwrite overwrite) {
    this(new LocalDisk(), file, overwrite);
  }

  ZipTarget(Disk disk, Path file, Overwrite overwrite) {
    this.file = new SingleFile(disk, file, overwrite, new ZipFormat());
  }

  @Override
  public Medium medium() {
    return file.medium();
  }

  @Override
  public Path write(Bundle bundle, ExportProgress progress) throws ExportException {
    return file.write(bundle, progress);
  }
}
