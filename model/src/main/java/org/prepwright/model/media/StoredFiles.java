package org.prepwright.model.media;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** What lies on a medium where a bundle is, or should be. Several threads may read it at once. */
interface StoredFiles extends Closeable {
  /** What something with a name is. */
  enum Type {
    /** A file. */
    FILE,
    /** A folder. */
    FOLDER,
    /** A link, a device or the like. */
    OTHER
  }

  /**
   * Something with a name.
   *
   * @param path relative to the bundle, with {@code /} between folders
   * @param size of a file, in bytes
   * @param type what it is
   */
  record Entry(String path, long size, Type type) {}

  /** Everything there, folders before what they hold. */
  List<Entry> entries();

  /**
   * Opens a file; the caller closes the stream.
   *
   * @param path of one of the files
   */
  InputStream open(String path) throws IOException;

  @Override
  default void close() throws IOException {}
}
