package org.prepwright.model.media;

import java.io.IOException;

/** What was read back is not what was written. */
final class DiffersException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String path;

  DiffersException(String path) {
    super(path);
    this.path = path;
  }

  /** The path within the bundle. */
  String path() {
    return path;
  }
}
