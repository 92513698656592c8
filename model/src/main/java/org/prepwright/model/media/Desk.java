package org.prepwright.model.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.prepwright.model.bundle.BundleFile;

/** What one thread needs to move bytes: a buffer and a checksum. Not for two threads at once. */
final class Desk {
  private static final int BUFFER = 1 << 17;

  /** Takes bytes in order. */
  @FunctionalInterface
  interface Sink {
    void write(ByteBuffer bytes) throws IOException;
  }

  private final byte[] buffer = new byte[BUFFER];
  private final MessageDigest sha256;

  Desk() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * Copies what a file of a bundle holds.
   *
   * @return its SHA-256 in hex digits of lower case
   * @throws SourceException when it cannot be read, or has another size than it said
   * @throws IOException when the sink takes no more
   */
  String copy(BundleFile file, Sink sink, Tally tally) throws IOException {
    sha256.reset();
    long rest = file.size();
    try (InputStream in = open(file)) {
      for (int count = read(file, in); count >= 0; count = read(file, in)) {
        tally.goOn();
        rest -= count;
        if (rest < 0) {
          throw new SourceException(file.path(), new IOException("longer than it said"));
        }
        sha256.update(buffer, 0, count);
        sink.write(ByteBuffer.wrap(buffer, 0, count));
        tally.add(file.path(), count);
      }
    }
    if (rest > 0) {
      throw new SourceException(file.path(), new IOException("shorter than it said"));
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  /**
   * The SHA-256 of what a stream holds, which is closed.
   *
   * @param name the file's path for whoever watches
   */
  String sumOf(InputStream stored, String name, Tally tally) throws IOException {
    sha256.reset();
    try (InputStream in = stored) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        tally.goOn();
        sha256.update(buffer, 0, count);
        tally.add(name, count);
      }
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static InputStream open(BundleFile file) throws SourceException {
    try {
      return file.content().open();
    } catch (UncheckedIOException | IOException e) {
      throw new SourceException(file.path(), e);
    }
  }

  private int read(BundleFile file, InputStream in) throws SourceException {
    try {
      return in.read(buffer);
    } catch (IOException e) {
      throw new SourceException(file.path(), e);
    }
  }
}
