package org.prepwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.message.Messages;

class KeyFactTest {
  @ParameterizedTest
  @CsvSource({
    "YESNO, yes",
    "YESNO, NO",
    "BOOL, 0",
    "BOOL, 1",
    "ONOFF, on",
    "ONOFF, OFF",
    "INT, 42",
    "INT, -1",
    "INT, +7",
    "INT, 004",
    "INT, ' 12 '",
    "HEX, 00000409",
    "HEX, 0x1F",
    "HEX, fFfF",
    "ENUM, anything",
    "LIST, 'a,b'",
    "MULTI, 1 2000",
    "STRING, x",
    "PATH, C:\\",
    "URL, x",
    "COMMAND, x",
    "SECTION, x",
  })
  void valuesOfTheTypeRead(ValueType type, String value) {
    assertThat(type.accepts(value)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "YESNO, 1",
    "YESNO, y",
    "YESNO, yes no",
    "BOOL, 2",
    "BOOL, Yes",
    "BOOL, 01",
    "ONOFF, 1",
    "INT, 1 2000",
    "INT, 1.5",
    "INT, 0x10",
    "INT, ten",
    "INT, -",
    "INT, ٣",
    "HEX, 0x",
    "HEX, 12G",
    "HEX, -1",
  })
  void otherValuesDoNotRead(ValueType type, String value) {
    assertThat(type.accepts(value)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(ValueType.class)
  void anEmptyValueReadsAsEveryType(ValueType type) {
    assertThat(type.accepts("")).isTrue();
    assertThat(type.accepts("  ")).isTrue();
  }

  @ParameterizedTest
  @EnumSource(ValueType.class)
  void everyTypeHasAWordForPeople(ValueType type) {
    assertThat(type.label()).isEqualTo(Messages.model().text("type." + type.id())).isNotBlank();
  }

  @Test
  void typeLabelReadsInASentence() {
    assertThat(fact("Unattended", "OemSkipEula").typeLabel()).isEqualTo("Yes or No");
  }

  @Test
  void allowedValuesCompareWithoutRegardToCase() {
    KeyFact policy = fact("Unattended", "DriverSigningPolicy");
    assertThat(policy.allows("IGNORE")).isTrue();
    assertThat(policy.allows("Never")).isFalse();
    assertThat(policy.allows("")).isTrue();
  }

  @Test
  void rangesHoldBothEnds() {
    KeyFact users = fact("LicenseFilePrintData", "AutoUsers");
    assertThat(users.allows("0")).isTrue();
    assertThat(users.allows("0005")).isTrue();
    assertThat(users.allows("999999")).isTrue();
    assertThat(users.allows("1000000")).isFalse();
    assertThat(users.allows("-1")).isFalse();
    assertThat(users.allows("99999999999999999999999")).isFalse();
    assertThat(users.allows("many")).isFalse();
  }

  @Test
  void everyMemberOfAListHasToBeInTheSet() {
    KeyFact groups = fact("RegionalSettings", "LanguageGroup");
    assertThat(groups.allows("1, 7,17")).isTrue();
    assertThat(groups.allows("\"1\",\"7\"")).isTrue();
    assertThat(groups.allows("1,18")).isFalse();
  }

  @Test
  void freeTextIsNotLimited() {
    KeyFact name = fact("UserData", "FullName");
    assertThat(name.allowed().isClosed()).isFalse();
    assertThat(name.allows("anybody at all")).isTrue();
  }

  @Test
  void productsAreThoseThatKnowTheEntry() {
    KeyFact mode = fact("LicenseFilePrintData", "AutoMode");
    assertThat(mode.appliesTo(Product.SERVER_2003_STANDARD)).isTrue();
    assertThat(mode.appliesTo(Product.XP_PROFESSIONAL)).isFalse();
    assertThat(fact("UserData", "FullName").appliesTo(Product.XP_HOME)).isTrue();
  }

  @Test
  void lengthsAreCharacters() {
    assertThat(fact("GuiUnattended", "AdminPassword").maxLength()).hasValue(127);
    assertThat(fact("UserData", "FullName").maxLength()).isEmpty();
  }

  @Test
  void onlyAVerifiedFactMayLeadToAnError() {
    assertThat(fact("LicenseFilePrintData", "AutoMode").certainty().isVerified()).isTrue();
    assertThat(fact("Unattended", "DriverSigningPolicy").certainty().isVerified()).isFalse();
    assertThat(fact("RegionalSettings", "MUILanguage").certainty().isVerified()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1..", "5..1", "a..b", "x|", "|x", "1...3", "-1..3"})
  void aSetThatCannotBeReadIsRefused(String set) {
    assertThatThrownBy(() -> AllowedValues.parse(set)).isInstanceOf(IllegalArgumentException.class);
  }

  private static KeyFact fact(String section, String key) {
    return Catalogue.standard().find(Kind.SYSPREP, section, key).orElseThrow();
  }
}
