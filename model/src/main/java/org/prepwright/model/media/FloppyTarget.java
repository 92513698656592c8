package org.prepwright.model.media;

import java.nio.file.Path;
import org.prepwright.model.bundle.Bundle;

/**
 * The image of a 1.44 MB floppy disk, formatted with FAT12. The bundle's files lie in its root.
 *
 * <p>Names of eight characters, a dot and three are stored so that DOS finds them.
 */
public final class FloppyTarget implements BundleTarget {
  private final SingleFile file;

  /**
   * A file in a folder that exists.
   *
   * @param file the file to write
   */
  public FloppyTarget(Path file, Overwrite overwrite) {
    this(new LocalDisk(), file, overwrite);
  }

  FloppyTarget(Disk disk, Path file, Overwrite overwrite) {
    this.file = new SingleFile(disk, file, overwrite, new FloppyFormat());
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
