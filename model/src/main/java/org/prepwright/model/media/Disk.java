package org.prepwright.model.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * The few things an export does to a disk, so that tests can let each of them fail. Several threads
 * may use it at once.
 */
interface Disk {
  /** Makes one folder whose parent exists. */
  void createFolder(Path folder) throws IOException;

  /**
   * Makes a new file; the caller closes it.
   *
   * @param forOwnerOnly whether only the owner shall be able to read it, where the file system
   *     knows owners; it is so from its birth
   */
  FileChannel create(Path file, boolean forOwnerOnly) throws IOException;

  /** Writes all these bytes to the end of a file. */
  void write(FileChannel file, ByteBuffer bytes) throws IOException;

  /** Brings what was written to a file down to the medium. */
  void flush(FileChannel file) throws IOException;

  /**
   * Brings all files below a folder down to the medium; quicker for many files than {@link
   * #flush(FileChannel)} for each, where {@link #flushesTogether()}.
   */
  void flushTogether(Path folder) throws IOException;

  /** Whether {@link #flushTogether} is quick. */
  boolean flushesTogether();

  /** Brings the names in a folder down to the medium, where that is possible. */
  void flushNames(Path folder) throws IOException;

  /** Opens a file to read it; the caller closes the stream. */
  InputStream read(Path file) throws IOException;

  /** Copies one file down to the medium, with its times. */
  void copyFile(Path from, Path to) throws IOException;

  /** Gives a file or folder another name on the same disk; a file that is there gives way. */
  void rename(Path from, Path to) throws IOException;

  /** Deletes a file or a folder and all below it; what does not exist is fine. */
  void deleteAll(Path path) throws IOException;
}
