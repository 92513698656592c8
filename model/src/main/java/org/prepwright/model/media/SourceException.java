package org.prepwright.model.media;

import java.io.IOException;

/** A file that belongs into the bundle cannot be read; its medium is not to blame. */
final class SourceException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String path;

  SourceException(String path, Exception cause) {
    super(path, cause);
    this.path = path;
  }

  /** Its path within the bundle. */
  String path() {
    return path;
  }
}
