package org.prepwright.model.bundle;

import java.io.IOException;
import java.nio.file.Path;

/** The few things an export does to a disk, so that tests can let each of them fail. */
interface Disk {
  /** Makes one folder whose parent exists. */
  void createFolder(Path folder) throws IOException;

  /**
   * Writes a new file down to the medium.
   *
   * @param forOwnerOnly whether only the owner shall be able to read it, where the file system
   *     knows owners
   */
  void writeFile(Path file, byte[] content, boolean forOwnerOnly) throws IOException;

  /** Copies one file down to the medium, with its times. */
  void copyFile(Path from, Path to) throws IOException;

  /** Gives a folder another name beside its old one. */
  void rename(Path from, Path to) throws IOException;

  /** Deletes a file or a folder and all below it; what does not exist is fine. */
  void deleteAll(Path path) throws IOException;
}
