package org.prepwright.model.media;

import java.nio.file.Path;
import org.prepwright.model.bundle.Bundle;

/**
 * The image of a CD: ISO 9660 with the long names of Joliet. The bundle's files lie in its root.
 */
public final class IsoTarget implements BundleTarget {
  private final SingleFile file;

  /**
   * A file in a folder that exists.
   *
   * @param file the file to write
   */
  public IsoTarget(Path file, Overwrite overwrite) {
    this(new LocalDisk(), file, overwrite);
  }

  IsoTarget(Disk disk, Path file, Overwrite overwrite) {
    this.file = new SingleFile(disk, file, overwrite, new IsoFormat());
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
