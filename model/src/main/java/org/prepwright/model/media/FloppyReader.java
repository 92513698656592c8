package org.prepwright.model.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the images that {@link FloppyImage} lays out. Damage of any kind is an IOException. */
final class FloppyReader {
  private static final int DEEPEST = 32;

  /** 20 entries of 13 characters each (Microsoft, "FAT32 File System Specification"). */
  private static final int LONGEST_NAME = 260;

  /** What fits in all clusters and the root folder of a disk; more is listed twice. */
  private static final int MOST_ENTRIES =
      FloppyImage.ROOT_ENTRIES + FloppyImage.CLUSTERS * FloppyImage.SECTOR / FloppyImage.ENTRY;

  /** Clusters of the folders that were listed. */
  private final BitSet listed = new BitSet();

  /** Where a file begins, and its bytes. */
  private record Extent(int cluster, int size) {}

  private final ByteBuffer image;
  private final List<StoredFiles.Entry> entries = new ArrayList<>();
  private final Map<String, Extent> extents = new HashMap<>();

  private FloppyReader(byte[] bytes) {
    image = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Lists an image.
   *
   * @param bytes all of it
   * @throws IOException when it is no such disk, or is damaged
   */
  static FloppyReader of(byte[] bytes) throws IOException {
    FloppyReader reader = new FloppyReader(bytes);
    boolean isSuchADisk =
        bytes.length == FloppyImage.SIZE
            && reader.image.getShort(510) == (short) 0xAA55
            && reader.image.getShort(11) == FloppyImage.SECTOR
            && reader.image.get(13) == 1
            && reader.image.getShort(17) == FloppyImage.ROOT_ENTRIES
            && reader.image.getShort(22) == FloppyImage.FAT_SECTORS;
    if (!isSuchADisk) {
      throw new IOException("no 1.44 MB floppy disk with FAT12");
    }
    byte[] root = new byte[FloppyImage.ROOT_ENTRIES * FloppyImage.ENTRY];
    reader.image.get(FloppyImage.ROOT, root);
    reader.list(root, "", 0);
    return reader;
  }

  private void list(byte[] bytes, String prefix, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("folders within folders without end");
    }
    ByteBuffer folder = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    StringBuilder longName = new StringBuilder();
    for (int at = 0; at < bytes.length && bytes[at] != 0; at += FloppyImage.ENTRY) {
      int attributes = bytes[at + 11];
      if ((bytes[at] & 0xFF) == 0xE5) {
        longName.setLength(0);
      } else if (attributes == FloppyImage.LONG_NAME) {
        longName.insert(0, FloppyImage.longNamePart(folder, at));
        if (longName.length() > LONGEST_NAME) {
          throw new IOException("a name is longer than names can be");
        }
      } else {
        boolean isLabel = (attributes & FloppyImage.LABEL) != 0;
        if (!isLabel && bytes[at] != '.') {
          String name = longName.isEmpty() ? shortNameAt(bytes, at) : longName.toString();
          add(prefix + name, folder, at, depth);
        }
        longName.setLength(0);
      }
    }
  }

  private void add(String path, ByteBuffer folder, int at, int depth) throws IOException {
    if (entries.size() >= MOST_ENTRIES) {
      throw new IOException("more entries than a floppy disk has");
    }
    int cluster = folder.getShort(at + 26) & 0xFFFF;
    if ((folder.get(at + 11) & FloppyImage.FOLDER) != 0) {
      entries.add(new StoredFiles.Entry(path, 0, StoredFiles.Type.FOLDER));
      if (cluster != 0 && listed.get(cluster)) {
        throw new IOException("two folders lie in one place");
      }
      listed.set(cluster);
      list(chain(cluster), path + "/", depth + 1);
    } else {
      int size = folder.getInt(at + 28);
      entries.add(new StoredFiles.Entry(path, size, StoredFiles.Type.FILE));
      extents.put(path, new Extent(cluster, size));
    }
  }

  private static String shortNameAt(byte[] bytes, int at) {
    int flags = bytes[at + 12];
    String base = text(bytes, at, 8, (flags & FatShortNames.SMALL_NAME) != 0);
    String extension = text(bytes, at + 8, 3, (flags & FatShortNames.SMALL_EXTENSION) != 0);
    return extension.isEmpty() ? base : base + "." + extension;
  }

  private static String text(byte[] bytes, int at, int length, boolean isSmall) {
    String text = new String(bytes, at, length, StandardCharsets.ISO_8859_1).strip();
    return isSmall ? text.toLowerCase(Locale.ROOT) : text;
  }

  private byte[] chain(int first) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    int cluster = first;
    for (int count = 0; cluster != 0 && cluster < 0xFF8; count++) {
      int index = cluster - FloppyImage.FIRST_CLUSTER;
      if (count >= FloppyImage.CLUSTERS || index < 0 || index >= FloppyImage.CLUSTERS) {
        throw new IOException("a chain of clusters is damaged");
      }
      all.write(image.array(), FloppyImage.DATA + index * FloppyImage.SECTOR, FloppyImage.SECTOR);
      int pair = image.getShort(FloppyImage.FIRST_FAT + cluster * 3 / 2) & 0xFFFF;
      cluster = cluster % 2 == 0 ? pair & 0xFFF : pair >> 4;
    }
    return all.toByteArray();
  }

  List<StoredFiles.Entry> entries() {
    return List.copyOf(entries);
  }

  /** All bytes of a file. */
  byte[] read(String path) throws IOException {
    Extent extent = extents.get(path);
    byte[] all = chain(extent.cluster());
    if (extent.size() < 0 || extent.size() > all.length) {
      throw new IOException(path + " is shorter than its entry says");
    }
    return Arrays.copyOf(all, extent.size());
  }
}
