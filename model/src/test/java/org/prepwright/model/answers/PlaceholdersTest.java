package org.prepwright.model.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.catalog.Kind;

/** What other programs fill in before Windows reads the file. */
class PlaceholdersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "$name",
        "x $host.name y",
        "${name}",
        "$name$",
        "@@name@@",
        "KVM_TEST_CDKEY",
        "BOXES_USER_NAME",
        "[MACHINENAME]",
        "$oem$ and $name"
      })
  void theSignsOfTemplatesAreSeenInFilesOfEachKind(String value) {
    assertThat(Placeholders.isPlaceholder(value, Kind.SYSPREP)).isTrue();
    assertThat(Placeholders.isPlaceholder(value, Kind.RIS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "$OEM$",
        "$$",
        "\\$WIN_NT$.~BT",
        "$Windows",
        "pa$word",
        "$1\\drivers",
        "[ab]",
        "[AB]",
        "a@@b",
        "KVM_TEST_",
        "%SystemRoot%",
        "%SYSTEMROOT%"
      })
  void whatWindowsAndPasswordsHoldIsNone(String value) {
    assertThat(Placeholders.isPlaceholder(value, Kind.SYSPREP)).isFalse();
    assertThat(Placeholders.isPlaceholder(value, Kind.RIS)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%MachineName%", "x%ORGNAME%y", "%ANYTHING%"})
  void onlyRisFillsInPercentSigns(String value) {
    assertThat(Placeholders.isPlaceholder(value, Kind.RIS)).isTrue();
    assertThat(Placeholders.isPlaceholder(value, Kind.WINNT)).isFalse();
  }

  @Test
  void aBareNameIsADollarSignAndANameAndNothingElse() {
    assertThat(Placeholders.isBareName("$host.name")).isTrue();
    assertThat(Placeholders.isBareName("$1")).isFalse();
    assertThat(Placeholders.isBareName("$name x")).isFalse();
  }

  @Test
  void aDirectiveBeginsItsLine() {
    assertThat(Placeholders.isDirective("  #if $x ")).isTrue();
    assertThat(Placeholders.isDirective("#end if")).isTrue();
    assertThat(Placeholders.isDirective("#iffy")).isFalse();
    assertThat(Placeholders.isDirective("x #if")).isFalse();
  }
}
