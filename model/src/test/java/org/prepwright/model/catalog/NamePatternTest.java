package org.prepwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {
  @ParameterizedTest
  @CsvSource({
    "Command<n>, COMMAND12, Command12",
    "Quick_Link_<n>_Name, quick_link_3_NAME, Quick_Link_3_Name",
    "params.MS_TCPIP.<adapter>, PARAMS.ms_tcpip.LAN card, params.MS_TCPIP.LAN card",
    "<hardware id>, 'pci\\ven_8086&dev_7111', 'pci\\ven_8086&dev_7111'",
    "a.b(c, A.B(C, a.b(c",
  })
  void fixedPartsTakeTheSpellingOfTheTable(String pattern, String name, String spelled) {
    assertThat(new NamePattern(pattern).spell(name)).contains(spelled);
  }

  @ParameterizedTest
  @CsvSource({
    "Command<n>, Command",
    "Command<n>, CommandX",
    "Command<n>, Command1x",
    "params.<adapter>, params.",
    "params.<adapter>, paramsXAdapter",
    "ab, abc",
  })
  void otherNamesDoNotFit(String pattern, String name) {
    assertThat(new NamePattern(pattern).matches(name)).isFalse();
    assertThat(new NamePattern(pattern).spell(name)).isEmpty();
  }

  @Test
  void onlyAPlaceForAnyTextIsFree() {
    assertThat(new NamePattern("<file name>").isFree()).isTrue();
    assertThat(new NamePattern("Command<n>").isFree()).isFalse();
    assertThat(new NamePattern("<n>").isFree()).isFalse();
    assertThat(new NamePattern("").isFree()).isFalse();
  }
}
