package org.prepwright.model.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.prepwright.model.bundle.Bundle;
import org.prepwright.model.bundle.BundleFile;
import org.prepwright.model.bundle.Content;
import org.prepwright.model.bundle.Manifest;

/**
 * A CD with two trees of the same files: ISO 9660 with names as DOS knows them, and Joliet with
 * long ones. It is written from its first byte to its last, the manifest being the last file.
 *
 * <p>Facts: ECMA-119 (ISO 9660), sections 8.4, 8.5, 9.1 and 9.4; "Joliet Specification" by
 * Microsoft, 1995. As on Microsoft's own CDs the short names hold characters that DOS knows and the
 * standard does not, such as {@code $}.
 */
final class IsoImage {
  /** Characters in a name of Joliet. */
  static final int LONGEST_NAME = 64;

  static final int SECTOR = 2048;
  static final int FIRST_DESCRIPTOR = 16;

  /** Offsets within a volume descriptor. */
  static final int ESCAPE_SEQUENCE = 88;

  static final int ROOT_RECORD = 156;

  /** UCS-2 level 3: what Windows looks for. */
  static final byte[] JOLIET = {'%', '/', 'E'};

  private static final int DESCRIPTORS = 3;
  private static final int RECORD = 33;
  private static final int FOLDER = 2;

  /** Their numbers in the path table have 16 bits. */
  private static final int MOST_FOLDERS = 65_535;

  /** One of the two trees. */
  private final class Volume {
    private final boolean isJoliet;
    private final Map<FileTree, Integer> sectors = new HashMap<>();
    private final Map<FileTree, Integer> sizes = new HashMap<>();
    private final List<FileTree> folders;
    private int tableSize;
    private int littleTable;
    private int bigTable;

    Volume(boolean isJoliet) {
      this.isJoliet = isJoliet;
      this.folders = foldersInOrder();
    }

    /** Level by level, and within a level by parent and name, as the path table wants them. */
    private List<FileTree> foldersInOrder() {
      List<FileTree> all = new ArrayList<>(List.of(root));
      for (int i = 0; i < all.size(); i++) {
        childrenOf(all.get(i)).stream().filter(FileTree::isFolder).forEach(all::add);
      }
      return all;
    }

    private List<FileTree> childrenOf(FileTree folder) {
      return folder.children().stream()
          .sorted(Comparator.comparing(this::sortable, Arrays::compareUnsigned))
          .toList();
    }

    /** Blanks fill the shorter of two names; Joliet's are zeros, which a comparison adds itself. */
    private byte[] sortable(FileTree node) {
      if (isJoliet) {
        return idOf(node);
      }
      return FatShortNames.padded(node.shortName()).getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] idOf(FileTree node) {
      Charset charset = isJoliet ? StandardCharsets.UTF_16BE : StandardCharsets.US_ASCII;
      String name = isJoliet ? node.name() : node.shortName();
      if (node.isFolder()) {
        return name.getBytes(charset);
      }
      String withDot = name.indexOf('.') < 0 ? name + "." : name;
      return ((isJoliet ? name : withDot) + ";1").getBytes(charset);
    }

    private int takeTables(int sector) {
      for (FileTree folder : folders) {
        int length = folder == root ? 1 : idOf(folder).length;
        tableSize += 8 + length + length % 2;
      }
      littleTable = sector;
      bigTable = sector + sectorsFor(tableSize);
      return bigTable + sectorsFor(tableSize);
    }

    private int takeFolders(int first) {
      int sector = first;
      for (FileTree folder : folders) {
        sectors.put(folder, sector);
        int size = sizeOf(folder);
        sizes.put(folder, size);
        sector += size / SECTOR;
      }
      return sector;
    }

    /** No record crosses a sector. */
    private int sizeOf(FileTree folder) {
      int at = 2 * (RECORD + 1);
      for (FileTree child : childrenOf(folder)) {
        int length = recordLength(idOf(child).length);
        if (at % SECTOR + length > SECTOR) {
          at = sectorsFor(at) * SECTOR;
        }
        at += length;
      }
      return sectorsFor(at) * SECTOR;
    }

    private byte[] table(boolean isLittle) {
      ByteBuffer table = ByteBuffer.allocate(sectorsFor(tableSize) * SECTOR);
      table.order(isLittle ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      Map<FileTree, Integer> numbers = new HashMap<>();
      Map<FileTree, FileTree> parents = new HashMap<>();
      for (FileTree folder : folders) {
        folder.children().forEach(child -> parents.put(child, folder));
      }
      for (FileTree folder : folders) {
        numbers.put(folder, numbers.size() + 1);
        byte[] id = folder == root ? new byte[1] : idOf(folder);
        table.put((byte) id.length).put((byte) 0).putInt(sectors.get(folder));
        table.putShort(numbers.get(parents.getOrDefault(folder, root)).shortValue()).put(id);
        if (id.length % 2 != 0) {
          table.put((byte) 0);
        }
      }
      return table.array();
    }

    private void writeFolders(Out out) throws IOException {
      Map<FileTree, FileTree> parents = new HashMap<>();
      for (FileTree folder : folders) {
        folder.children().forEach(child -> parents.put(child, folder));
      }
      for (FileTree folder : folders) {
        ByteBuffer bytes = ByteBuffer.allocate(sizes.get(folder));
        putFolder(bytes, folder, new byte[] {0});
        putFolder(bytes, parents.getOrDefault(folder, root), new byte[] {1});
        for (FileTree child : childrenOf(folder)) {
          byte[] id = idOf(child);
          int length = recordLength(id.length);
          if (bytes.position() % SECTOR + length > SECTOR) {
            bytes.position(sectorsFor(bytes.position()) * SECTOR);
          }
          if (child.isFolder()) {
            putFolder(bytes, child, id);
          } else {
            putRecord(bytes, fileSectors.get(child), child.size(), 0, id);
          }
        }
        out.write(bytes.array());
      }
    }

    private void putFolder(ByteBuffer bytes, FileTree folder, byte[] id) {
      putRecord(bytes, sectors.get(folder), sizes.get(folder), FOLDER, id);
    }

    private byte[] descriptor(int totalSectors) {
      ByteBuffer bytes = ByteBuffer.allocate(SECTOR);
      bytes.put((byte) (isJoliet ? 2 : 1)).put("CD001".getBytes(StandardCharsets.US_ASCII));
      bytes.put((byte) 1).put((byte) 0);
      putText(bytes, "", 32);
      putText(bytes, isJoliet ? jolietLabel() : label(), 32);
      bytes.position(80);
      putBoth(bytes, totalSectors);
      if (isJoliet) {
        bytes.put(ESCAPE_SEQUENCE, JOLIET);
      }
      bytes.position(120);
      putBoth(bytes, (short) 1);
      putBoth(bytes, (short) 1);
      putBoth(bytes, (short) SECTOR);
      putBoth(bytes, tableSize);
      bytes.putInt(Integer.reverseBytes(littleTable)).putInt(0).putInt(bigTable).putInt(0);
      putFolder(bytes, root, new byte[] {0});
      // set, publisher, preparer, application: unknown; copyright, abstract, bibliography: none
      for (int length : new int[] {128, 128, 128, 128, 37, 37, 37}) {
        putText(bytes, "", length);
      }
      byte[] made = longTime();
      bytes.put(made).put(made).put(NO_TIME).put(NO_TIME).put((byte) 1);
      return bytes.array();
    }

    private void putText(ByteBuffer bytes, String text, int length) {
      int end = bytes.position() + length;
      if (isJoliet) {
        bytes.put(text.getBytes(StandardCharsets.UTF_16BE));
        while (end - bytes.position() >= 2) {
          bytes.putChar(' ');
        }
      } else {
        bytes.put(text.getBytes(StandardCharsets.US_ASCII));
        while (bytes.position() < end) {
          bytes.put((byte) ' ');
        }
      }
      bytes.position(end);
    }
  }

  /** Sixteen digits and no offset from Greenwich. */
  private static final byte[] NO_TIME =
      Arrays.copyOf("0".repeat(16).getBytes(StandardCharsets.US_ASCII), 17);

  private static final int LABEL_LENGTH = 32;
  private static final int JOLIET_LABEL_LENGTH = 16;

  private final String title;
  private final List<BundleFile> bundleFiles;
  private final FileTree root;
  private final Map<FileTree, Integer> fileSectors = new HashMap<>();
  private final List<FileTree> files;
  private final Volume iso;
  private final Volume joliet;
  private final int totalSectors;

  /** Lays out a bundle; nothing is read yet. */
  IsoImage(Bundle bundle) {
    title = bundle.title().text();
    bundleFiles = bundle.files();
    List<BundleFile> all = new ArrayList<>(bundleFiles);
    long manifestSize = Manifest.sizeFor(bundleFiles);
    all.add(
        BundleFile.of(
            Manifest.FILE_NAME, Content.made(manifestSize, () -> new byte[(int) manifestSize])));
    root = FileTree.of(all);
    iso = new Volume(false);
    joliet = new Volume(true);
    int sector = iso.takeTables(FIRST_DESCRIPTOR + DESCRIPTORS);
    sector = joliet.takeTables(sector);
    sector = iso.takeFolders(sector);
    sector = joliet.takeFolders(sector);
    files =
        root.filesBelow().stream()
            .sorted(Comparator.comparing(file -> file.path().equals(Manifest.FILE_NAME)))
            .toList();
    for (FileTree file : files) {
      fileSectors.put(file, sector);
      sector += sectorsFor(file.size());
    }
    totalSectors = sector;
  }

  /** Writes to a sink and knows how far it is. */
  private static final class Out {
    private final Desk.Sink sink;
    private long written;

    Out(Desk.Sink sink) {
      this.sink = sink;
    }

    void write(byte[] bytes) throws IOException {
      write(ByteBuffer.wrap(bytes));
    }

    void write(ByteBuffer bytes) throws IOException {
      written += bytes.remaining();
      sink.write(bytes);
    }

    void fillSector() throws IOException {
      int rest = (int) (-written & (SECTOR - 1));
      if (rest > 0) {
        write(new byte[rest]);
      }
    }
  }

  /**
   * Writes everything.
   *
   * @return the manifest in it
   */
  Manifest writeTo(Desk.Sink sink, Tally tally) throws IOException {
    if (iso.folders.size() > MOST_FOLDERS) {
      throw new IOException("an ISO image has at most " + MOST_FOLDERS + " folders");
    }
    Out out = new Out(sink);
    out.write(new byte[FIRST_DESCRIPTOR * SECTOR]);
    out.write(iso.descriptor(totalSectors));
    out.write(joliet.descriptor(totalSectors));
    byte[] end = new byte[SECTOR];
    System.arraycopy(new byte[] {(byte) 0xFF, 'C', 'D', '0', '0', '1', 1}, 0, end, 0, 7);
    out.write(end);
    for (Volume volume : List.of(iso, joliet)) {
      out.write(volume.table(true));
      out.write(volume.table(false));
    }
    iso.writeFolders(out);
    joliet.writeFolders(out);
    return writeFiles(out, tally);
  }

  private Manifest writeFiles(Out out, Tally tally) throws IOException {
    Desk desk = new Desk();
    Map<String, String> sums = new TreeMap<>();
    for (FileTree file : files.subList(0, files.size() - 1)) {
      tally.goOn();
      sums.put(file.file().path(), desk.copy(file.file(), out::write, tally));
      out.fillSector();
    }
    Manifest manifest = Manifest.ofSums(sums);
    desk.copy(manifest.asFile(), out::write, tally);
    out.fillSector();
    return manifest;
  }

  private static int sectorsFor(long bytes) {
    return Math.toIntExact((bytes + SECTOR - 1) / SECTOR);
  }

  private static int recordLength(int idLength) {
    int length = RECORD + idLength;
    return length + length % 2;
  }

  private static void putRecord(ByteBuffer bytes, int sector, long size, int flags, byte[] id) {
    int end = bytes.position() + recordLength(id.length);
    bytes.put((byte) recordLength(id.length)).put((byte) 0);
    putBoth(bytes, size == 0 ? 0 : sector);
    putBoth(bytes, Math.toIntExact(size));
    LocalDateTime time = FixedTime.VALUE;
    bytes.put((byte) (time.getYear() - 1900)).put((byte) time.getMonthValue());
    bytes.put((byte) time.getDayOfMonth()).put((byte) time.getHour());
    bytes.put((byte) time.getMinute()).put((byte) time.getSecond()).put((byte) 0);
    bytes.put((byte) flags).put((byte) 0).put((byte) 0);
    putBoth(bytes, (short) 1);
    bytes.put((byte) id.length).put(id);
    bytes.position(end);
  }

  /** Numbers stand there in both byte orders. */
  private static void putBoth(ByteBuffer bytes, int number) {
    bytes.putInt(Integer.reverseBytes(number)).putInt(number);
  }

  private static void putBoth(ByteBuffer bytes, short number) {
    bytes.putShort(Short.reverseBytes(number)).putShort(number);
  }

  private static byte[] longTime() {
    String digits =
        FixedTime.VALUE.format(DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT)) + "00";
    return Arrays.copyOf(digits.getBytes(StandardCharsets.US_ASCII), 17);
  }

  private String label() {
    StringBuilder label = new StringBuilder();
    title
        .toUpperCase(Locale.ROOT)
        .chars()
        .map(one -> one >= 'A' && one <= 'Z' || one >= '0' && one <= '9' ? one : '_')
        .limit(LABEL_LENGTH)
        .forEach(one -> label.append((char) one));
    return label.toString();
  }

  private String jolietLabel() {
    return title.substring(0, Math.min(JOLIET_LABEL_LENGTH, title.length()));
  }
}
