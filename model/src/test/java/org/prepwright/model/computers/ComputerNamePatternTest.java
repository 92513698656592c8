package org.prepwright.model.computers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns make names that differ in a number. */
class ComputerNamePatternTest {
  @Test
  void zerosSayHowManyDigitsThereAre() throws PatternRefusedException {
    assertThat(ComputerNamePattern.parse("LAB-{8..11:00}").names())
        .containsExactly("LAB-08", "LAB-09", "LAB-10", "LAB-11");
    assertThat(ComputerNamePattern.parse("LAB-{8..11}").names())
        .containsExactly("LAB-8", "LAB-9", "LAB-10", "LAB-11");
    assertThat(ComputerNamePattern.parse(" R{ 99 .. 100 : 00 }-PC ").names())
        .containsExactly("R99-PC", "R100-PC");
  }

  @Test
  void theFormMakesTheSamePattern() throws PatternRefusedException {
    ComputerNamePattern pattern = ComputerNamePattern.of("LAB-", 1, 30, 2, "");
    assertThat(pattern.text()).isEqualTo("LAB-{1..30:00}");
    assertThat(pattern).isEqualTo(ComputerNamePattern.parse(pattern.text()));
    assertThat(pattern.names()).hasSize(30).startsWith("LAB-01").endsWith("LAB-30");
    assertThat(pattern.count()).isEqualTo(30);
  }

  @Test
  void bracesMeanAPattern() {
    assertThat(ComputerNamePattern.isMeantBy("LAB-{1..")).isTrue();
    assertThat(ComputerNamePattern.isMeantBy("LAB-01")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LAB-{1..30",
        "LAB-{1-30}",
        "{1..2}{1..2}",
        "LAB-{9..1}",
        "LAB-{0..50000}",
        "LAB-{1..99999999999}",
        "LAB-{99999999999..99999999999}",
        "LAB-{1..2:0000000000}"
      })
  void whatMakesNoNamesOrTooManyIsRefusedInASentence(String text) {
    assertThatThrownBy(() -> ComputerNamePattern.parse(text))
        .isInstanceOf(PatternRefusedException.class)
        .message()
        .contains(". ");
  }
}
