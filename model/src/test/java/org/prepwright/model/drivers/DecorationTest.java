package org.prepwright.model.drivers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands behind the name of a section of models decides who uses it. */
class DecorationTest {
  @ParameterizedTest
  @CsvSource({
    "NT, xp-32 server-2003-32",
    "NT.5.1, xp-32 server-2003-32",
    "NTx86, xp-32 server-2003-32",
    "ntX86.5.1, xp-32 server-2003-32",
    "NTx86.5.2, server-2003-32",
    "NTx86.5.1.1, xp-32",
    "NTx86.5.2.0x2, server-2003-32",
    "NTx86.5.., xp-32 server-2003-32",
    "NTamd64, xp-64 server-2003-64",
    "NTAMD64.5.2.3, server-2003-64",
    "NTamd64.6.0, ''",
    "NTx86.5.3, ''",
    "NTx86.five, ''",
    "NTia64, ''"
  })
  void fitsTheWindowsItNames(String text, String platforms) {
    Decoration decoration = Decoration.of(text).orElseThrow();
    assertThat(Arrays.stream(Platform.values()).filter(decoration::fits).map(Platform::id))
        .containsExactly(platforms.isEmpty() ? new String[0] : platforms.split(" ", -1));
  }

  @Test
  void theHighestVersionThatFitsIsTheClosest() {
    assertThat(of("NTx86.5.2").isCloserThan(of("NTx86.5.1"))).isTrue();
    assertThat(of("NTx86.5.1").isCloserThan(of("NTx86.5.2"))).isFalse();
    assertThat(of("NTx86.5.1.1").isCloserThan(of("NTx86.5.1"))).isTrue();
    assertThat(of("NTx86").isCloserThan(of("NT"))).isTrue();
    assertThat(of("NTx86.5").isCloserThan(of("NTx86"))).isTrue();
    assertThat(Decoration.of("x86")).isEmpty();
  }

  private static Decoration of(String text) {
    return Decoration.of(text).orElseThrow();
  }
}
