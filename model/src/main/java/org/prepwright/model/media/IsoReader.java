package org.prepwright.model.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the Joliet tree of an ISO image. Damage of any kind is an IOException. */
final class IsoReader implements StoredFiles {
  private static final int MOST_DESCRIPTORS = 32;

  /** Bytes of all folders together. */
  private static final int LARGEST_FOLDERS = 64 << 20;

  private static final int SMALLEST_RECORD = 34;

  /** Each folder within another adds a call. Windows takes paths of 260 characters. */
  private static final int DEEPEST = 256;

  /** Twice as many as any bundle has. */
  private static final int MOST_ENTRIES = 200_000;

  private static final int LONGEST_PATH = 512;

  /** Where something begins, and its bytes. */
  private record Extent(long offset, long size) {}

  private final FileChannel channel;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Extent> extents = new HashMap<>();

  /** Where the folders begin that were listed. */
  private final Set<Long> listed = new HashSet<>();

  private long folderBytes;

  private IsoReader(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Opens an image.
   *
   * @throws IOException when it is none with Joliet, or is damaged
   */
  static IsoReader open(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    IsoReader reader = new IsoReader(channel);
    try {
      reader.list(reader.root(), "", 0);
      return reader;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e instanceof IOException fault ? fault : new IOException("the image is damaged", e);
    }
  }

  private Extent root() throws IOException {
    for (int i = 0; i < MOST_DESCRIPTORS; i++) {
      ByteBuffer bytes =
          read(
              new Extent(
                  (IsoImage.FIRST_DESCRIPTOR + (long) i) * IsoImage.SECTOR, IsoImage.SECTOR));
      byte[] id = new byte[5];
      bytes.get(1, id);
      if (!"CD001".equals(new String(id, StandardCharsets.US_ASCII))
          || bytes.get(0) == (byte) 0xFF) {
        break;
      }
      byte[] escape = new byte[IsoImage.JOLIET.length];
      bytes.get(IsoImage.ESCAPE_SEQUENCE, escape);
      if (bytes.get(0) == 2 && Arrays.equals(escape, IsoImage.JOLIET)) {
        return extentAt(bytes, IsoImage.ROOT_RECORD);
      }
    }
    throw new IOException("no ISO image with Joliet");
  }

  private static Extent extentAt(ByteBuffer bytes, int record) {
    long sector = bytes.getInt(record + 2) & 0xFFFF_FFFFL;
    long size = bytes.getInt(record + 10) & 0xFFFF_FFFFL;
    return new Extent(sector * IsoImage.SECTOR, size);
  }

  private ByteBuffer read(Extent extent) throws IOException {
    if (extent.size() > LARGEST_FOLDERS || extent.offset() + extent.size() > channel.size()) {
      throw new EOFException("the image is shorter than it says");
    }
    ByteBuffer bytes = ByteBuffer.allocate((int) extent.size()).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, extent.offset() + bytes.position()) < 0) {
        throw new EOFException("the image is shorter than it says");
      }
    }
    return bytes;
  }

  private void list(Extent folder, String prefix, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("folders within folders without end");
    }
    if (!listed.add(folder.offset())) {
      throw new IOException("two folders lie in one place");
    }
    folderBytes += folder.size();
    if (folderBytes > LARGEST_FOLDERS) {
      throw new IOException("larger folders than a CD has");
    }
    ByteBuffer bytes = read(folder);
    int at = 0;
    while (at < bytes.capacity()) {
      int length = bytes.get(at) & 0xFF;
      if (length == 0) {
        at = (at / IsoImage.SECTOR + 1) * IsoImage.SECTOR;
      } else {
        if (length < SMALLEST_RECORD) {
          throw new IOException("a record of a folder is damaged");
        }
        add(bytes, at, prefix, depth);
        at += length;
      }
    }
  }

  private void add(ByteBuffer bytes, int at, String prefix, int depth) throws IOException {
    byte[] id = new byte[bytes.get(at + 32) & 0xFF];
    bytes.get(at + 33, id);
    boolean isDot = id.length == 1 && (id[0] == 0 || id[0] == 1);
    if (isDot) {
      return;
    }
    String name = new String(id, StandardCharsets.UTF_16BE);
    if (entries.size() >= MOST_ENTRIES || prefix.length() + name.length() > LONGEST_PATH) {
      throw new IOException("more files, or longer paths, than a bundle has");
    }
    Extent extent = extentAt(bytes, at);
    if ((bytes.get(at + 25) & 2) != 0) {
      entries.add(new Entry(prefix + name, 0, Type.FOLDER));
      list(extent, prefix + name + "/", depth + 1);
    } else {
      String path = prefix + (name.endsWith(";1") ? name.substring(0, name.length() - 2) : name);
      entries.add(new Entry(path, extent.size(), Type.FILE));
      extents.put(path, extent);
    }
  }

  @Override
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  @Override
  public InputStream open(String path) {
    return new ExtentStream(extents.get(path));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** The bytes of a file; reads at a place of its own, so that several can be open. */
  private final class ExtentStream extends InputStream {
    private final Extent extent;
    private long done;

    ExtentStream(Extent extent) {
      this.extent = extent;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (done >= extent.size()) {
        return -1;
      }
      int wanted = (int) Math.min(length, extent.size() - done);
      int count = channel.read(ByteBuffer.wrap(target, offset, wanted), extent.offset() + done);
      if (count < 0) {
        throw new EOFException("the image is shorter than it says");
      }
      done += count;
      return count;
    }
  }
}
