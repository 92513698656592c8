package org.prepwright.model.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.prepwright.model.bundle.Bundle;
import org.prepwright.model.bundle.BundleFile;
import org.prepwright.model.bundle.Content;
import org.prepwright.model.bundle.Manifest;
import org.prepwright.model.media.ExportException.Reason;

/**
 * The bytes of a 1.44 MB floppy disk with FAT12, as {@code FORMAT A:} lays it out: a boot sector,
 * two tables of 9 sectors, 224 entries in the root, clusters of one sector.
 *
 * <p>Facts: "FAT32 File System Specification" 1.03 by Microsoft, which describes FAT12 as well.
 */
final class FloppyImage {
  /** All sectors of 512 bytes. */
  static final int SIZE = 2880 * 512;

  static final int SECTOR = 512;
  static final int FAT_SECTORS = 9;
  static final int ROOT_ENTRIES = 224;
  static final int ENTRY = 32;
  static final int FIRST_FAT = SECTOR;
  static final int ROOT = SECTOR * (1 + 2 * FAT_SECTORS);
  static final int DATA = ROOT + ROOT_ENTRIES * ENTRY;
  static final int CLUSTERS = (SIZE - DATA) / SECTOR;
  static final int FIRST_CLUSTER = 2;
  static final int END_OF_CHAIN = 0xFFF;
  static final int CHARACTERS_IN_ENTRY = 13;
  static final int LONG_NAME = 0x0F;
  static final int FOLDER = 0x10;
  static final int LABEL = 0x08;
  static final int LAST_PART = 0x40;

  /** Where the 13 characters of a part of a long name lie in an entry. */
  private static final int[] LONG_NAME_OFFSETS = {1, 3, 5, 7, 9, 14, 16, 18, 20, 22, 24, 28, 30};

  private static final int ARCHIVE = 0x20;
  private static final int MEDIA = 0xF0;
  private static final int LABEL_LENGTH = 11;

  /** INT 18h: the disk starts no computer, so the BIOS goes on to the next one; else it halts. */
  private static final byte[] BOOT_CODE = {(byte) 0xCD, 0x18, (byte) 0xEB, (byte) 0xFE};

  private static final int BOOT_CODE_AT = 0x3E;

  private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
  private final Map<FileTree, Integer> firstClusters = new HashMap<>();
  private final Map<String, String> sums = new LinkedHashMap<>();
  private final Tally tally;
  private Manifest manifest;
  private int nextCluster = FIRST_CLUSTER;

  private FloppyImage(Tally tally) {
    this.tally = tally;
  }

  /**
   * Makes an image.
   *
   * @param place how it is called in sentences
   * @throws ExportException when the bundle does not fit in
   */
  static FloppyImage of(Bundle bundle, Object place, Tally tally)
      throws IOException, ExportException {
    FileTree root = requireRoom(bundle, place);
    FloppyImage image = new FloppyImage(tally);
    image.lay(root, bundle.title().text());
    return image;
  }

  /**
   * The bundle must fit on a disk.
   *
   * @param place how the image is called in sentences
   * @return the files and their manifest
   * @throws ExportException when it does not
   */
  static FileTree requireRoom(Bundle bundle, Object place) throws ExportException {
    List<BundleFile> files = withRoomForManifest(bundle);
    long needed = FatFloppy.bytesFor(files);
    if (needed > FatFloppy.CAPACITY) {
      throw new ExportException(Reason.NO_ROOM, place, needed);
    }
    FileTree root = FileTree.of(files);
    int names = 1 + entriesIn(root);
    if (names > ROOT_ENTRIES) {
      throw new ExportException(Reason.TOO_MANY_NAMES, place, names, ROOT_ENTRIES);
    }
    return root;
  }

  /** The manifest's length is known before its lines are. */
  private static List<BundleFile> withRoomForManifest(Bundle bundle) {
    List<BundleFile> files = new ArrayList<>(bundle.files());
    long size = Manifest.sizeFor(bundle.files());
    files.add(BundleFile.of(Manifest.FILE_NAME, Content.made(size, () -> new byte[(int) size])));
    return files;
  }

  private static int entriesIn(FileTree folder) {
    return folder.children().stream().mapToInt(child -> FatFloppy.entriesFor(child.name())).sum();
  }

  private void lay(FileTree root, String title) throws IOException {
    bytes.put(FIRST_FAT, (byte) MEDIA).putShort(FIRST_FAT + 1, (short) 0xFFFF);
    for (FileTree folder : root.foldersByLevel()) {
      if (folder != root) {
        firstClusters.put(folder, chain((entriesIn(folder) + 2L) * ENTRY));
      }
    }
    FileTree manifestNode = null;
    for (FileTree file : root.filesBelow()) {
      firstClusters.put(file, chain(file.size()));
      if (file.path().equals(Manifest.FILE_NAME)) {
        manifestNode = file;
      }
    }
    fill(root, manifestNode);
    writeFolders(root, title);
    bytes.put(ROOT - SECTOR * FAT_SECTORS, bytes.array(), FIRST_FAT, SECTOR * FAT_SECTORS);
    writeBootSector(labelOf(title));
  }

  /** Takes clusters in a row; an empty file has none. */
  private int chain(long size) {
    int count = (int) ((size + SECTOR - 1) / SECTOR);
    if (count == 0) {
      return 0;
    }
    int first = nextCluster;
    for (int i = 0; i < count; i++) {
      link(nextCluster, i == count - 1 ? END_OF_CHAIN : nextCluster + 1);
      nextCluster++;
    }
    return first;
  }

  /** Each entry of the table has 12 bits. */
  private void link(int cluster, int next) {
    int at = FIRST_FAT + cluster * 3 / 2;
    int pair = bytes.getShort(at) & 0xFFFF;
    pair = cluster % 2 == 0 ? (pair & 0xF000) | next : (pair & 0x000F) | next << 4;
    bytes.putShort(at, (short) pair);
  }

  private static int offsetOf(int cluster) {
    return DATA + (cluster - FIRST_CLUSTER) * SECTOR;
  }

  private void fill(FileTree root, FileTree manifestNode) throws IOException {
    Desk desk = new Desk();
    for (FileTree file : root.filesBelow()) {
      if (file != manifestNode) {
        tally.goOn();
        sums.put(file.file().path(), fill(file, file.file(), desk));
      }
    }
    Map<String, String> sorted = new TreeMap<>(sums);
    manifest = Manifest.ofSums(sorted);
    fill(manifestNode, manifest.asFile(), desk);
  }

  private String fill(FileTree node, BundleFile file, Desk desk) throws IOException {
    int cluster = firstClusters.get(node);
    ByteBuffer target = bytes.duplicate();
    target.position(cluster == 0 ? DATA : offsetOf(cluster));
    return desk.copy(file, target::put, tally);
  }

  private void writeFolders(FileTree root, String title) {
    for (FileTree folder : root.foldersByLevel()) {
      int at;
      if (folder == root) {
        at = ROOT;
        writeEntry(at, pad(labelOf(title)), LABEL, 0, 0, 0);
        at += ENTRY;
      } else {
        at = offsetOf(firstClusters.get(folder));
        writeEntry(at, pad("."), FOLDER, 0, firstClusters.get(folder), 0);
        writeEntry(at + ENTRY, pad(".."), FOLDER, 0, parentCluster(root, folder), 0);
        at += 2 * ENTRY;
      }
      for (FileTree child : folder.children()) {
        at = writeNamed(at, child);
      }
    }
  }

  /** Zero stands for the root. */
  private int parentCluster(FileTree root, FileTree folder) {
    return root.foldersByLevel().stream()
        .filter(parent -> parent != root && parent.children().contains(folder))
        .findFirst()
        .map(firstClusters::get)
        .orElse(0);
  }

  private int writeNamed(int start, FileTree node) {
    int at = start;
    String padded = FatShortNames.padded(node.shortName());
    int flags = 0;
    if (FatShortNames.keepsItself(node.name())) {
      flags = FatShortNames.flags(node.name());
    } else {
      int checksum = checksumOf(padded);
      int parts = FatFloppy.entriesFor(node.name()) - 1;
      for (int part = parts; part >= 1; part--) {
        writeLongName(at, node.name(), part, part == parts, checksum);
        at += ENTRY;
      }
    }
    int attributes = node.isFolder() ? FOLDER : ARCHIVE;
    long size = node.isFolder() ? 0 : node.size();
    writeEntry(at, padded, attributes, flags, firstClusters.get(node), (int) size);
    return at + ENTRY;
  }

  private void writeLongName(int at, String name, int part, boolean isLast, int checksum) {
    bytes.put(at, (byte) (isLast ? part | LAST_PART : part));
    bytes.put(at + 11, (byte) LONG_NAME);
    bytes.put(at + 13, (byte) checksum);
    int first = (part - 1) * CHARACTERS_IN_ENTRY;
    for (int i = 0; i < CHARACTERS_IN_ENTRY; i++) {
      int index = first + i;
      char one = index < name.length() ? name.charAt(index) : index == name.length() ? 0 : '\uFFFF';
      bytes.putChar(at + LONG_NAME_OFFSETS[i], one);
    }
  }

  /** The characters of a part of a long name; what follows its end is left out. */
  static String longNamePart(ByteBuffer image, int at) {
    StringBuilder part = new StringBuilder();
    for (int offset : LONG_NAME_OFFSETS) {
      char one = image.getChar(at + offset);
      if (one == 0 || one == '\uFFFF') {
        return part.toString();
      }
      part.append(one);
    }
    return part.toString();
  }

  private static int checksumOf(String padded) {
    int sum = 0;
    for (byte one : padded.getBytes(StandardCharsets.US_ASCII)) {
      sum = ((sum & 1) << 7) + (sum >> 1) + (one & 0xFF) & 0xFF;
    }
    return sum;
  }

  private void writeEntry(int at, String padded, int attributes, int flags, int cluster, int size) {
    LocalDateTime time = FixedTime.VALUE;
    short day =
        (short) (time.getYear() - 1980 << 9 | time.getMonthValue() << 5 | time.getDayOfMonth());
    short clock = (short) (time.getHour() << 11 | time.getMinute() << 5 | time.getSecond() / 2);
    bytes.put(at, padded.getBytes(StandardCharsets.US_ASCII));
    bytes.put(at + 11, (byte) attributes).put(at + 12, (byte) flags);
    bytes.putShort(at + 22, clock).putShort(at + 24, day);
    if (attributes != LABEL) {
      bytes.putShort(at + 14, clock).putShort(at + 16, day).putShort(at + 18, day);
    }
    bytes.putShort(at + 26, (short) cluster).putInt(at + 28, size);
  }

  private void writeBootSector(String label) {
    bytes.put(0, new byte[] {(byte) 0xEB, 0x3C, (byte) 0x90});
    bytes.put(3, "MSDOS5.0".getBytes(StandardCharsets.US_ASCII));
    bytes.putShort(11, (short) SECTOR).put(13, (byte) 1).putShort(14, (short) 1).put(16, (byte) 2);
    bytes.putShort(17, (short) ROOT_ENTRIES).putShort(19, (short) (SIZE / SECTOR));
    bytes.put(21, (byte) MEDIA).putShort(22, (short) FAT_SECTORS);
    bytes.putShort(24, (short) 18).putShort(26, (short) 2);
    bytes.put(38, (byte) 0x29).putInt(39, serial());
    bytes.put(43, pad(label).getBytes(StandardCharsets.US_ASCII));
    bytes.put(54, "FAT12   ".getBytes(StandardCharsets.US_ASCII));
    bytes.put(BOOT_CODE_AT, BOOT_CODE);
    bytes.putShort(510, (short) 0xAA55);
  }

  /** Disks of other contents have other numbers, by which systems notice a change of disks. */
  private int serial() {
    CRC32 crc = new CRC32();
    crc.update(manifest.text().getBytes(StandardCharsets.UTF_8));
    return (int) crc.getValue();
  }

  private static String labelOf(String title) {
    StringBuilder label = new StringBuilder();
    title
        .toUpperCase(Locale.ROOT)
        .chars()
        .filter(
            one -> one >= 'A' && one <= 'Z' || one >= '0' && one <= '9' || "-_ ".indexOf(one) >= 0)
        .limit(LABEL_LENGTH)
        .forEach(one -> label.append((char) one));
    String stripped = label.toString().strip();
    return stripped.isEmpty() ? "ANSWERS" : stripped;
  }

  private static String pad(String name) {
    char[] padded = new char[LABEL_LENGTH];
    Arrays.fill(padded, ' ');
    name.getChars(0, name.length(), padded, 0);
    return new String(padded);
  }

  /** All bytes of the disk. */
  byte[] bytes() {
    return bytes.array();
  }

  /** The manifest in it. */
  Manifest manifest() {
    return manifest;
  }
}
