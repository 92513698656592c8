package org.prepwright.model.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.prepwright.model.bundle.Bundle;
import org.prepwright.model.bundle.Manifest;

/**
 * The image of a 1.44 MB floppy disk with FAT12, the bundle's files in its root. Names of eight
 * characters, a dot and three are stored so that DOS finds them.
 */
final class FloppyFormat implements FileFormat {
  @Override
  public Medium.Form form() {
    return Medium.Form.FLOPPY;
  }

  @Override
  public Manifest write(Bundle bundle, Desk.Sink sink, Tally tally, Path file)
      throws IOException, ExportException {
    FloppyImage image = FloppyImage.of(bundle, file, tally);
    sink.write(ByteBuffer.wrap(image.bytes()));
    return image.manifest();
  }

  @Override
  public StoredFiles open(Path file) throws IOException {
    if (Files.size(file) != FloppyImage.SIZE) {
      throw new IOException("not the size of a 1.44 MB floppy disk");
    }
    FloppyReader reader = FloppyReader.of(Files.readAllBytes(file));
    return new StoredFiles() {
      @Override
      public List<Entry> entries() {
        return reader.entries();
      }

      @Override
      public InputStream open(String path) throws IOException {
        return new ByteArrayInputStream(reader.read(path));
      }
    };
  }
}
