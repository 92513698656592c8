package org.prepwright.model.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Where the bytes of a file come from. They are the same each time they are asked for, and may be
 * asked for on several threads at once.
 */
public interface Content {
  /** The number of bytes. */
  long size();

  /**
   * The bytes from the first one; the caller closes the stream.
   *
   * @throws IOException when they cannot be read, for example since their disk is gone
   */
  InputStream open() throws IOException;

  /**
   * All bytes at once; only for files that fit into memory many times.
   *
   * @throws IOException when they cannot be read
   */
  default byte[] bytes() throws IOException {
    try (InputStream in = open()) {
      return in.readAllBytes();
    }
  }

  /** Bytes in memory; a copy of them is kept. */
  static Content of(byte[] bytes) {
    return new InMemory(bytes.clone());
  }

  /**
   * The bytes of a file on disk, which are read when they are needed.
   *
   * @throws IOException when its size cannot be told
   */
  static Content ofFile(Path file) throws IOException {
    return new OnDisk(file, Files.size(file));
  }

  /**
   * Bytes that are made each time they are needed, so that thousands of them need no memory.
   *
   * @param maker gives the same bytes each time, on any thread
   */
  static Content made(Supplier<byte[]> maker) {
    return new Made(maker);
  }

  /**
   * Bytes that are made each time they are needed, and whose number is known before.
   *
   * @param size their number
   * @param maker gives the same bytes each time, on any thread
   */
  static Content made(long size, Supplier<byte[]> maker) {
    Made made = new Made(maker);
    made.size = size;
    return made;
  }

  /** Bytes in memory. */
  final class InMemory implements Content {
    private final byte[] bytes;

    private InMemory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public byte[] bytes() {
      return bytes.clone();
    }
  }

  /**
   * The bytes of a file.
   *
   * @param file the file
   * @param size its size when it was chosen; a file of another size by now is told when it is read
   */
  record OnDisk(Path file, long size) implements Content {
    @Override
    public InputStream open() throws IOException {
      long now = Files.size(file);
      if (now != size) {
        throw new IOException(file + " had " + size + " bytes and has " + now + " now");
      }
      return Files.newInputStream(file);
    }
  }

  /** Bytes made on demand; their number is remembered once it is known. */
  final class Made implements Content {
    private static final long UNKNOWN = -1;

    private final Supplier<byte[]> maker;
    private volatile long size = UNKNOWN;

    private Made(Supplier<byte[]> maker) {
      this.maker = maker;
    }

    @Override
    public long size() {
      if (size == UNKNOWN) {
        size = maker.get().length;
      }
      return size;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes());
    }

    @Override
    public byte[] bytes() {
      byte[] made = maker.get();
      size = made.length;
      return made;
    }
  }
}
