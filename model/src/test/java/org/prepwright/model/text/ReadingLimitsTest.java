package org.prepwright.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What opens and what does not, to the byte. */
class ReadingLimitsTest {
  private static final Path FILE = Path.of("sysprep.inf");
  private static final int MEBIBYTE = 1 << 20;

  private static byte[] blanks(int length, int... lineBreaks) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) ' ');
    for (int at : lineBreaks) {
      bytes[at] = '\n';
    }
    return bytes;
  }

  /** 128 MiB, or a quarter of a small memory. */
  @Test
  void aFileOpensUpToItsSize() {
    long most = Math.min(128L * MEBIBYTE, Runtime.getRuntime().maxMemory() / 4);
    assertThatCode(() -> ReadingLimits.refuseTooLarge(FILE, most)).doesNotThrowAnyException();
    assertThatThrownBy(() -> ReadingLimits.refuseTooLarge(FILE, most + 1))
        .isInstanceOf(FileProblemException.class)
        .hasMessageContaining("sysprep.inf")
        .hasMessageContaining(most / MEBIBYTE + " MB");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5 * MEBIBYTE})
  void aLineOpensUpToAMebibyteWhereverItStands(int before) {
    // of a line, what is behind its line break counts no more
    byte[] last = blanks(before + 1 + MEBIBYTE, before);
    byte[] between = blanks(before + 2 + MEBIBYTE, before, before + 1 + MEBIBYTE);
    for (int at = MEBIBYTE; at < before; at += MEBIBYTE) {
      last[at] = '\n';
      between[at] = '\n';
    }
    assertThatCode(() -> ReadingLimits.refuseTooManyLines(FILE, last)).doesNotThrowAnyException();
    assertThatCode(() -> ReadingLimits.refuseTooManyLines(FILE, between))
        .doesNotThrowAnyException();
    for (byte[] lines : new byte[][] {last, between}) {
      byte[] longer = Arrays.copyOf(lines, lines.length + 1);
      System.arraycopy(lines, before + 1, longer, before + 2, lines.length - before - 1);
      longer[before + 1] = ' ';
      assertThatThrownBy(() -> ReadingLimits.refuseTooManyLines(FILE, longer))
          .isInstanceOf(FileProblemException.class)
          .hasMessageContaining("sysprep.inf")
          .hasMessageContaining("1 MB");
    }
  }

  @Test
  void linesOpenUpToTwoMillion() {
    long most = Math.min(2_000_000, Runtime.getRuntime().maxMemory() / 96);
    byte[] lines = new byte[(int) most + 1];
    Arrays.fill(lines, (byte) '\n');
    assertThatCode(() -> ReadingLimits.refuseTooManyLines(FILE, Arrays.copyOf(lines, (int) most)))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> ReadingLimits.refuseTooManyLines(FILE, lines))
        .isInstanceOf(FileProblemException.class)
        .satisfies(e -> assertThat(e.getMessage()).contains("sysprep.inf"));
  }
}
