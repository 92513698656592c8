package org.prepwright.model.media;

import java.io.IOException;
import java.nio.file.Path;
import org.prepwright.model.bundle.Bundle;
import org.prepwright.model.bundle.Manifest;

/** The image of a CD: ISO 9660 with the long names of Joliet, the bundle's files in its root. */
final class IsoFormat implements FileFormat {
  @Override
  public Medium.Form form() {
    return Medium.Form.ISO;
  }

  @Override
  public Manifest write(Bundle bundle, Desk.Sink sink, Tally tally, Path file) throws IOException {
    return new IsoImage(bundle).writeTo(sink, tally);
  }

  @Override
  public StoredFiles open(Path file) throws IOException {
    return IsoReader.open(file);
  }
}
