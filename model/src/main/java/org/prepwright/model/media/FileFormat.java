package org.prepwright.model.media;

import java.io.IOException;
import java.nio.file.Path;
import org.prepwright.model.bundle.Bundle;
import org.prepwright.model.bundle.Manifest;

/** How a bundle becomes a single file. The same bundle gives the same bytes. */
interface FileFormat {
  /** The form of medium. */
  Medium.Form form();

  /**
   * Writes the whole file.
   *
   * @return the manifest in it
   * @throws IOException when the disk takes no more, a source fails or it was called off
   * @throws ExportException when the bundle does not fit in
   */
  Manifest write(Bundle bundle, Desk.Sink sink, Tally tally, Path file)
      throws IOException, ExportException;

  /**
   * Opens such a file.
   *
   * @throws IOException when it is none, or cannot be read
   */
  StoredFiles open(Path file) throws IOException;
}
