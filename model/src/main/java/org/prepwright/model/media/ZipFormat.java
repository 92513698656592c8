package org.prepwright.model.media;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.prepwright.model.bundle.Bundle;
import org.prepwright.model.bundle.BundleFile;
import org.prepwright.model.bundle.Manifest;

/**
 * ZIP: entries in the order of the bundle, one time for all, names in UTF-8. The bundle lies in its
 * one folder, named by the title.
 */
final class ZipFormat implements FileFormat {
  private static final int BUFFER = 1 << 16;

  @Override
  public Medium.Form form() {
    return Medium.Form.ZIP;
  }

  @Override
  public Manifest write(Bundle bundle, Desk.Sink sink, Tally tally, Path file) throws IOException {
    Desk desk = new Desk();
    String title = bundle.title().text();
    Map<String, String> sums = new LinkedHashMap<>();
    OutputStream out = new BufferedOutputStream(new SinkStream(sink), BUFFER);
    // not closed when something fails, since that would write more to a disk that is full
    @SuppressWarnings("resource")
    ZipOutputStream zip = new WideZipStream(out);
    try (ReadAhead ahead = new ReadAhead(bundle.files(), tally)) {
      for (int i = 0; i < bundle.files().size(); i++) {
        tally.goOn();
        ReadAhead.Ready ready = ahead.next();
        String path = ready.file().path();
        if (ready.bytes() == null) {
          sums.put(path, write(ready.file(), title, zip, desk, tally));
        } else {
          zip.putNextEntry(entry(title, path));
          zip.write(ready.bytes());
          zip.closeEntry();
          sums.put(path, ready.sum());
          // counted where it was read; whoever watches hears of it here
          tally.add(path, 0);
        }
      }
    }
    Manifest manifest = Manifest.ofSums(sums);
    write(manifest.asFile(), title, zip, desk, tally);
    zip.finish();
    out.flush();
    return manifest;
  }

  private static String write(
      BundleFile file, String title, ZipOutputStream zip, Desk desk, Tally tally)
      throws IOException {
    zip.putNextEntry(entry(title, file.path()));
    String sum =
        desk.copy(
            file, bytes -> zip.write(bytes.array(), bytes.arrayOffset(), bytes.remaining()), tally);
    zip.closeEntry();
    return sum;
  }

  private static ZipEntry entry(String title, String path) {
    ZipEntry entry = new ZipEntry(title + "/" + path);
    entry.setTimeLocal(FixedTime.VALUE);
    return entry;
  }

  @Override
  public StoredFiles open(Path file) throws IOException {
    return new ZipFiles(file);
  }

  /** The usual stream fetches what was deflated in pieces of 512 bytes, one call for each. */
  private static final class WideZipStream extends ZipOutputStream {
    WideZipStream(OutputStream out) {
      super(out, StandardCharsets.UTF_8);
      buf = new byte[BUFFER];
    }
  }

  /** What is written to it goes to a sink. */
  private static final class SinkStream extends OutputStream {
    private final Desk.Sink sink;

    SinkStream(Desk.Sink sink) {
      this.sink = sink;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      sink.write(ByteBuffer.wrap(bytes, offset, length));
    }
  }
}
