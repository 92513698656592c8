package org.prepwright.model.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.testing.RandomText;

class BundleTitleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "LAB-01",
        "Room 5 (west) & 100% !done! a^b",
        ".hidden",
        "Zürich Übung",
        "console",
        "COM10",
        "a.b",
        "CON-1"
      })
  void aNameThatWindowsTakesIsTakenAsItIs(String name) throws Exception {
    assertThat(BundleTitle.of(name).text()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\b", "a/b", "a:b", "*", "a?", "\"a\"", "<a", "a>", "a|b"})
  void aCharacterThatWindowsRefusesIsNamed(String name) {
    String bad = name.replaceAll("[ab]", "").substring(0, 1);
    assertThatThrownBy(() -> BundleTitle.of(name))
        .isInstanceOf(TitleRefusedException.class)
        .hasMessageContaining("\"" + bad + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CON",
        "con",
        "Nul",
        "nul.txt",
        "NUL .txt",
        "aux",
        "PRN",
        "COM1",
        "lpt9",
        "com\u00b9",
        "LPT\u00b3.a.b",
        "clock$",
        "conin$"
      })
  void aDeviceNameIsRefused(String name) {
    assertThatThrownBy(() -> BundleTitle.of(name))
        .isInstanceOf(TitleRefusedException.class)
        .hasMessageContaining("device");
  }

  @ParameterizedTest
  @ValueSource(strings = {" a", "a ", "a.", ".", "..", "a. ", "\u2003a"})
  void blanksAndDotsAtTheEdgesAreRefused(String name) {
    assertThat(BundleTitle.objectionTo(name)).get().asString().contains("blank", "dot");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\tb", "a\u0000", "a\u007fb", "a\u0085b", "a\u202eb", "\ud800", "a\u2028b"})
  void whatCannotBeSeenIsRefused(String name) {
    assertThat(BundleTitle.objectionTo(name)).get().asString().contains("cannot be seen");
  }

  @Test
  void sixtyFourCharactersAreTheMost() {
    assertThat(BundleTitle.objectionTo("x".repeat(64))).isEmpty();
    assertThat(BundleTitle.objectionTo("x".repeat(65))).get().asString().contains("65", "64");
  }

  @Test
  void anEmptyNameAsksForOne() {
    assertThat(BundleTitle.objectionTo("")).get().asString().contains("no name");
    assertThat(BundleTitle.objectionTo("  ")).get().asString().contains("no name");
  }

  @ParameterizedTest
  @CsvSource({
    "/home/me/lab west.inf, lab west",
    "C:\\files\\LAB.INF, LAB",
    "LAB-01, LAB-01",
    "PC.v2, PC.v2",
    "*, sysprep-bundle",
    "'', sysprep-bundle",
    "'  ', sysprep-bundle",
    "..., sysprep-bundle",
    ".inf, .inf",
    "a:b?c, a-b-c",
    "nul.inf, bundle-nul",
    "con, bundle-con",
    "'name. .inf', name"
  })
  void aTitleIsProposed(String name, String title) {
    assertThat(BundleTitle.proposedFrom(name).text()).isEqualTo(title);
  }

  @Test
  void aProposalNeverCutsACharacterInTwo() {
    String proposal = BundleTitle.proposedFrom("x".repeat(63) + "\ud83d\ude00").text();
    assertThat(proposal).isEqualTo("x".repeat(63));
  }

  @Test
  void everyProposalIsLegal() {
    long seed = Long.getLong("prepwright.seed", 20240611L);
    Random random = new Random(seed);
    String alphabet = "aZ0 .-\\/:*?\"<>|%&\t\u0000\u00e9\u0131\ud83d\ude00\u2003$CONULPTM1";
    for (int run = 0; run < RandomText.rounds(5000); run++) {
      StringBuilder name = new StringBuilder();
      int length = random.nextInt(90);
      for (int at = 0; at < length; at++) {
        name.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertThat(BundleTitle.objectionTo(BundleTitle.proposedFrom(name.toString()).text()))
          .as("prepwright.seed=%d, run %d", seed, run)
          .isEmpty();
    }
  }

  @Test
  void titlesOfTheSameTextAreEqual() throws Exception {
    assertThat(BundleTitle.of("a"))
        .isEqualTo(BundleTitle.proposedFrom("a"))
        .hasSameHashCodeAs(BundleTitle.of("a"))
        .hasToString("a")
        .isNotEqualTo(BundleTitle.of("A"));
  }
}
