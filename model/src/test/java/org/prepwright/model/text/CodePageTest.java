package org.prepwright.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of one byte and of two, at the borders of their ranges. */
class CodePageTest {
  private static CodePage page(String name) {
    return CodePage.byName(name).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "1250, windows-1250",
    "850, IBM850",
    "932, windows-31j",
    "cp936, GBK",
    "949, x-windows-949",
    "windows-950, Big5",
    "WINDOWS-1251, windows-1251"
  })
  void aPageIsFoundByNumberAndName(String name, String found) {
    assertThat(page(name).name()).isEqualTo(found);
    assertThat(page(name)).hasToString(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "none", "12:0", "12/0", "UTF-16"})
  void whatIsNoPageIsNotFound(String name) {
    assertThat(CodePage.byName(name)).isEmpty();
  }

  @Test
  void aCharacterOfTwoBytesBeginsWithinTheRangesOfItsPage() {
    CodePage japanese = page("932");
    CodePage chinese = page("936");
    for (char unit = 0; unit < 0x180; unit++) {
      boolean inAny = unit >= 0x81 && unit <= 0xFE;
      boolean inJapanese = unit >= 0x81 && unit <= 0x9F || unit >= 0xE0 && unit <= 0xFC;
      assertThat(chinese.isLeadUnit(unit)).as("%x", (int) unit).isEqualTo(inAny);
      assertThat(japanese.isLeadUnit(unit)).as("%x", (int) unit).isEqualTo(inJapanese);
      assertThat(CodePage.WINDOWS_1252.isLeadUnit(unit)).isFalse();
      assertThat(CodePage.UTF_16.isLeadUnit(unit)).isFalse();
    }
    assertThat(japanese.hasLeadUnits()).isTrue();
    assertThat(CodePage.WINDOWS_1252.hasLeadUnits()).isFalse();
    assertThat(CodePage.UTF_16.hasLeadUnits()).isFalse();
  }

  @Test
  void aNoBreakSpaceIsBlankWhereThePageHasIt() {
    assertThat(CodePage.WINDOWS_1252.isBlankUnit('\u00A0')).isTrue();
    assertThat(CodePage.WINDOWS_1252.isBlankUnit('\u00A1')).isFalse();
    assertThat(CodePage.WINDOWS_1252.isBlankUnit('\u0100')).isFalse();
    assertThat(page("850").isBlankUnit('\u00A0')).isFalse();
    assertThat(page("850").isBlankUnit('\u00FF')).isTrue();
    assertThat(page("932").isBlankUnit('\u00A0')).isFalse();
    assertThat(CodePage.UTF_16.isBlankUnit('\u00A0')).isTrue();
    assertThat(CodePage.UTF_16.isBlankUnit('\u3000')).isTrue();
    assertThat(CodePage.UTF_16.isBlankUnit('\u3001')).isFalse();
    for (CodePage page : CodePage.offered()) {
      assertThat(page.isBlankUnit(' ')).isTrue();
      assertThat(page.isBlankUnit('a')).isFalse();
      assertThat(page.isBlankUnit('\u0080')).as(page.name()).isFalse();
    }
  }

  @Test
  void unitsAreReadAndWrittenByEachKindOfPage() throws Exception {
    assertThat(CodePage.WINDOWS_1252.decode("a\u0080\u0100")).isEqualTo("a\u20AC\uFFFD");
    assertThat(CodePage.WINDOWS_1252.encode("a\u20AC")).isEqualTo("a\u0080");
    assertThat(page("850").decode("\u0080\u0041")).isEqualTo("\u00C7A");
    assertThat(page("932").decode("\u0083\u0041b")).isEqualTo("\u30A2b");
    assertThat(page("932").encode("\u30A2b")).isEqualTo("\u0083\u0041b");
    assertThat(CodePage.UTF_16.decode("a\u0142")).isEqualTo("a\u0142");
    assertThat(CodePage.UTF_16.encode("a\u0142\uD83D\uDE00")).isEqualTo("a\u0142\uD83D\uDE00");
  }

  @Test
  void theFirstCharacterWithoutAPlaceIsNamed() {
    assertMissing(CodePage.WINDOWS_1252, "a\u00e4\u0142\u4F60", "\u0142");
    assertMissing(CodePage.WINDOWS_1252, "\u00e4\uD83D\uDE00", "\uD83D\uDE00");
    assertMissing(page("932"), "\u30A2\u0142\u0143", "\u0142");
    assertMissing(CodePage.UTF_16, "a\u0142\uD800", "\uD800");
  }

  private static void assertMissing(CodePage page, String text, String missing) {
    assertThatThrownBy(() -> page.encode(text))
        .isInstanceOfSatisfying(
            UnrepresentableException.class, e -> assertThat(e.character()).isEqualTo(missing));
  }

  @ParameterizedTest
  @CsvSource({
    "nul, true", "NUL.txt, true", "'con .a.b', true", "com1, true", "lpt9.x, true",
    "com0, false", "com10, false", "nula, false", "a.nul, false", "'', false"
  })
  void aNameOfADeviceIsOneWithAnyExtension(String name, boolean isDevice) {
    assertThat(DeviceNames.isDevice(name)).isEqualTo(isDevice);
  }
}
