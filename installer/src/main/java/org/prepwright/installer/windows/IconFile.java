package org.prepwright.installer.windows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.prepwright.installer.BuildFailure;

/**
 * The icon in the format of Windows (ICO): one picture for each size. The one of 256 pixels is kept
 * as PNG; smaller ones become bitmaps with a mask, which every reader of icons understands.
 */
final class IconFile {
  private static final int LARGEST = 256;
  private static final int SMALLEST = 16;
  private static final int HEADER = 6;
  private static final int ENTRY = 16;
  private static final int BITMAP_HEADER = 40;
  private static final int BITS = 32;
  private static final short ICON = 1;

  private IconFile() {}

  /**
   * Makes it of all square PNG pictures of 16 to 256 pixels in a folder.
   *
   * @throws BuildFailure when there is none
   */
  static void write(Path pictures, Path file) throws IOException {
    TreeMap<Integer, byte[]> images = new TreeMap<>();
    for (Path png : pictures(pictures)) {
      BufferedImage picture = ImageIO.read(png.toFile());
      int size = picture.getWidth();
      if (size == picture.getHeight() && size >= SMALLEST && size <= LARGEST) {
        images.put(size, size == LARGEST ? Files.readAllBytes(png) : bitmap(picture));
      }
    }
    if (images.isEmpty()) {
      throw new BuildFailure(
          String.format(
              "There is no square PNG of %d to %d pixels in %s to make the icon of.",
              SMALLEST, LARGEST, pictures));
    }
    Files.write(file, container(images));
  }

  private static List<Path> pictures(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".png")).sorted().toList();
    }
  }

  private static byte[] container(Map<Integer, byte[]> images) {
    byte[] bytes = new byte[HEADER + ENTRY * images.size()];
    ByteBuffer head = little(bytes);
    head.putShort((short) 0).putShort(ICON).putShort((short) images.size());
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    images.forEach(
        (size, image) -> {
          // one byte for width and for height, in which 0 stands for 256
          head.put(size.byteValue()).put(size.byteValue()).putShort((short) 0);
          head.putShort((short) 1).putShort((short) BITS);
          head.putInt(image.length).putInt(bytes.length + body.size());
          body.writeBytes(image);
        });
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(bytes);
    whole.writeBytes(body.toByteArray());
    return whole.toByteArray();
  }

  /** Rows from the bottom up, blue green red alpha; then the mask, a bit for each pixel. */
  private static byte[] bitmap(BufferedImage picture) {
    int size = picture.getWidth();
    int maskRow = (size + 31) / 32 * 4;
    byte[] bytes = new byte[BITMAP_HEADER + size * size * 4 + size * maskRow];
    ByteBuffer out = little(bytes);
    // twice the height: picture and mask
    out.putInt(BITMAP_HEADER).putInt(size).putInt(2 * size);
    out.putShort((short) 1).putShort((short) BITS);
    out.position(BITMAP_HEADER);
    List<byte[]> mask = new ArrayList<>();
    for (int y = size - 1; y >= 0; y--) {
      byte[] row = new byte[maskRow];
      for (int x = 0; x < size; x++) {
        int color = picture.getRGB(x, y);
        out.putInt(color);
        if (color >>> 24 == 0) {
          row[x / 8] |= (byte) (0x80 >>> x % 8);
        }
      }
      mask.add(row);
    }
    mask.forEach(out::put);
    return bytes;
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
