package org.prepwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DidYouMeanTest {
  @ParameterizedTest
  @CsvSource({
    "Unattend, Unattended",
    "userdate, UserData",
    "REGIONALSETTING, RegionalSettings",
    "param.MS_TCPIP, params.MS_TCPIP",
    "SysprepMassStorag, SysprepMassStorage",
  })
  void theNearestSectionIsFound(String name, String section) {
    assertThat(DidYouMean.nearestSection(Kind.SYSPREP, name)).contains(section);
    assertThat(DidYouMean.nearestSection(name)).contains(section);
  }

  @ParameterizedTest
  @CsvSource({
    "GuiUnattended, OemSkipWelcom, OEMSkipWelcome",
    "UserData, computername1, ComputerName",
    "GuiRunOnce, Comand12, Command12",
    "URL, QuickLink_3_Name, Quick_Link_3_Name",
    "FavoritesEx, Titel4, Title4",
  })
  void theNearestKeyIsFound(String section, String name, String key) {
    assertThat(DidYouMean.nearestKey(Kind.SYSPREP, section, name)).contains(key);
    assertThat(DidYouMean.nearestKey(section, name)).contains(key);
  }

  @Test
  void namesOfOtherKindsOfFileGoLast() {
    assertThat(DidYouMean.nearestKey(Kind.SYSPREP, "Unattended", "UnatendMode"))
        .contains("UnattendMode");
    assertThat(DidYouMean.nearestSection(Kind.UNATTEND, "SysprepCleanUpp"))
        .contains("SysprepCleanup");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "UR", "Network", "DomainData", "<adapter>", "***"})
  void whatIsNotNearIsNotSuggested(String name) {
    assertThat(DidYouMean.nearestSection(name)).isEmpty();
  }

  @Test
  void atMostAThirdOfTheLettersDiffer() {
    assertThat(DidYouMean.nearest("abcxx", List.of("abc"))).isEmpty();
    assertThat(DidYouMean.nearest("abcx", List.of("abc"))).contains("abc");
    assertThat(DidYouMean.nearest("abcdxx", List.of("abcd"))).contains("abcd");
    assertThat(DidYouMean.nearest("abcdefgh", List.of("abcdexyz"))).isEmpty();
  }

  @Test
  void ofSeveralTheNearestWins() {
    assertThat(DidYouMean.nearest("abcdef", List.of("abcdxx", "abcdex", "abcxef")))
        .contains("abcdex");
  }

  @Test
  void namesCompareTheSameOnATurkishComputer() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(DidYouMean.nearestSection("IDENTIFICATIO")).contains("Identification");
    } finally {
      Locale.setDefault(before);
    }
  }
}
