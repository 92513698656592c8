package org.prepwright.installer.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.installer.BuildFailure;

class IconFileTest {
  private static final int RED = 0xFFFF0000;
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void place() {
    file = folder.resolve("a.ico");
  }

  @Test
  void holdsABitmapOfASmallPictureFromTheBottomUpWithAMask() throws IOException {
    BufferedImage picture = picture(16, 16);
    picture.setRGB(2, 15, RED);
    save(picture, "small.png");

    IconFile.write(folder, file);

    ByteBuffer icon = read();
    assertThat(icon.getShort(2)).as("kind").isEqualTo((short) 1);
    assertThat(icon.getShort(4)).as("pictures").isEqualTo((short) 1);
    assertThat(icon.get(6)).as("width").isEqualTo((byte) 16);
    int start = icon.getInt(18);
    assertThat(start + icon.getInt(14)).as("end").isEqualTo(icon.capacity());
    assertThat(icon.getInt(start + 8)).as("height with mask").isEqualTo(32);
    int pixels = start + 40;
    assertThat(icon.getInt(pixels + 2 * 4)).isEqualTo(RED);
    assertThat(icon.getInt(pixels + 3 * 4)).isZero();
    int mask = pixels + 16 * 16 * 4;
    assertThat(icon.get(mask)).as("only pixel 2 is seen").isEqualTo((byte) 0b11011111);
    assertThat(icon.get(mask + 4)).as("nothing is seen in the next row").isEqualTo((byte) 0xFF);
  }

  @Test
  void holdsTheLargestPictureAsItIsAndAllSizesInOrder() throws IOException {
    save(picture(256, 256), "a.png");
    save(picture(48, 48), "b.png");
    save(picture(512, 512), "too-large.png");
    save(picture(64, 32), "not-square.png");

    IconFile.write(folder, file);

    ByteBuffer icon = read();
    assertThat(icon.getShort(4)).isEqualTo((short) 2);
    assertThat(icon.get(6)).isEqualTo((byte) 48);
    assertThat(icon.get(22)).as("0 stands for 256").isZero();
    int start = icon.getInt(22 + 12);
    byte[] png = Arrays.copyOfRange(Files.readAllBytes(file), start, icon.capacity());
    assertThat(png).isEqualTo(Files.readAllBytes(folder.resolve("a.png")));
    assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(256);
  }

  @Test
  void saysWhatItNeedsWhenThereIsNoPicture() {
    assertThatThrownBy(() -> IconFile.write(folder.resolve("nowhere"), file))
        .isInstanceOf(BuildFailure.class)
        .hasMessageStartingWith("There is no square PNG of 16 to 256 pixels in ");
  }

  private static BufferedImage picture(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
  }

  private void save(BufferedImage picture, String name) throws IOException {
    ImageIO.write(picture, "png", folder.resolve(name).toFile());
  }

  private ByteBuffer read() throws IOException {
    return ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
  }
}
