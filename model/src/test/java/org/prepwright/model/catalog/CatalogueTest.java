package org.prepwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
  private final Catalogue catalogue = Catalogue.standard();

  @Test
  void loadsOnce() {
    assertThat(Catalogue.standard()).isSameAs(catalogue);
  }

  @Test
  void namesCompareWithoutRegardToCase() {
    assertThat(catalogue.find(Kind.SYSPREP, "GUIUNATTENDED", "oemskipwelcome"))
        .hasValueSatisfying(fact -> assertThat(fact.key()).isEqualTo("OEMSkipWelcome"));
  }

  @Test
  void namesCompareTheSameOnATurkishComputer() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(catalogue.find(Kind.SYSPREP, "IDENTIFICATION", "JOINDOMAIN")).isPresent();
      assertThat(catalogue.find(Kind.SYSPREP, "PARAMS.ADAPTERIŞ", "INFID")).isPresent();
      assertThat(catalogue.help("IDENTIFICATION", "JOINDOMAIN")).isPresent();
      assertThat(catalogue.isSecret("X", "PRODUCTID")).isTrue();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void kindsOfFileHaveTheirOwnKeys() {
    assertThat(catalogue.find(Kind.SYSPREP, "Unattended", "UnattendMode")).isEmpty();
    assertThat(catalogue.find(Kind.UNATTEND, "Unattended", "UnattendMode")).isPresent();
    assertThat(catalogue.find(Kind.RIS, "OSChooser", "Description")).isPresent();
    assertThat(catalogue.find(Kind.WINNT, "OSChooser", "Description")).isEmpty();
  }

  @Test
  void aUniquenessFileHoldsKeysOfUnattendTxt() {
    assertThat(catalogue.find(Kind.UDF, "UserData", "ComputerName"))
        .isEqualTo(catalogue.find(Kind.UNATTEND, "UserData", "ComputerName"));
    assertThat(catalogue.sectionNames(Kind.UDF)).isEqualTo(catalogue.sectionNames(Kind.UNATTEND));
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"SYSPREP", "UNATTEND"})
  void parameterSectionsResolveByPattern(Kind kind) {
    assertThat(catalogue.find(kind, "params.MS_TCPIP", "AdapterSections")).isPresent();
    assertThat(catalogue.find(kind, "params.Adapter01", "InfID"))
        .hasValueSatisfying(fact -> assertThat(fact.section()).isEqualTo("params.<adapter>"));
    assertThat(catalogue.find(kind, "params.MS_TCPIP.Adapter01", "IPAddress"))
        .hasValueSatisfying(
            fact -> assertThat(fact.section()).isEqualTo("params.MS_TCPIP.<adapter>"));
  }

  @Test
  void theMostTellingPatternSpeaksForASection() {
    assertThat(catalogue.find(Kind.SYSPREP, "params.MS_TCPIP.Adapter01", "InfID")).isEmpty();
    assertThat(catalogue.find(Kind.SYSPREP, "params.MS_TCPIP", "ConnectionName")).isEmpty();
  }

  @Test
  void aSectionThatFitsSeveralPatternsSaysWhatTheyAgreeOn() {
    KeyFact mode = catalogue.find(Kind.WINNT, "WindowsFirewall.Anything", "Mode").orElseThrow();
    assertThat(mode.type()).isEqualTo(ValueType.BOOL);
    assertThat(mode.certainty()).isEqualTo(Certainty.RECALL);

    KeyFact type = catalogue.find(Kind.WINNT, "WindowsFirewall.Anything", "Type").orElseThrow();
    assertThat(type.allows("5")).isTrue();
    assertThat(type.acceptsType("5")).isTrue();

    assertThat(catalogue.keysOf(Kind.WINNT, "WindowsFirewall.Anything"))
        .extracting(KeyFact::key)
        .doesNotHaveDuplicates()
        .contains("Mode", "Type", "Scope", "Protocol", "Program", "Exceptions");
  }

  @Test
  void numberedKeysResolveByPattern() {
    assertThat(catalogue.find(Kind.SYSPREP, "GuiRunOnce", "command12"))
        .hasValueSatisfying(fact -> assertThat(fact.key()).isEqualTo("Command<n>"));
    assertThat(catalogue.find(Kind.SYSPREP, "URL", "Quick_Link_2_Name"))
        .hasValueSatisfying(fact -> assertThat(fact.key()).isEqualTo("Quick_Link_<n>_Name"));
    assertThat(catalogue.find(Kind.SYSPREP, "URL", "Quick_Link_two")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SYSPREP, GuiRunOnce",
    "UNATTEND, GuiRunOnce",
    "SYSPREP, SysprepMassStorage",
    "SYSPREP, SysprepCleanup",
    "SYSPREP, NetAdapters",
    "WINNT, OEMBootFiles",
    "WINNT, MassStorageDrivers",
  })
  void listsHaveFreeLeftSides(Kind kind, String section) {
    assertThat(catalogue.hasFreeKeys(kind, section)).isTrue();
    assertThat(catalogue.find(kind, section, "C:\\any thing, at all")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UserData", "FavoritesEx", "params.Adapter01", "No Such Section"})
  void otherSectionsHaveNoFreeLeftSides(String section) {
    assertThat(catalogue.hasFreeKeys(Kind.SYSPREP, section)).isFalse();
  }

  @Test
  void sectionsAreKnownForTheirKindsOfFile() {
    assertThat(catalogue.knowsSection(Kind.SYSPREP, "sysprepmassstorage")).isTrue();
    assertThat(catalogue.knowsSection(Kind.UNATTEND, "SysprepMassStorage")).isFalse();
    assertThat(catalogue.knowsSectionAnywhere("SysprepMassStorage")).isTrue();
    assertThat(catalogue.knowsSection(Kind.SYSPREP, "DCInstall")).isFalse();
    assertThat(catalogue.knowsSection(Kind.UNATTEND, "DCInstall")).isTrue();
    assertThat(catalogue.knowsSectionAnywhere("AdapterParameters")).isFalse();
  }

  @Test
  void aSectionWithoutDocumentedKeysIsKnown() {
    assertThat(catalogue.knowsSection(Kind.SYSPREP, "Fax")).isTrue();
    assertThat(catalogue.keysOf(Kind.SYSPREP, "Fax")).isEmpty();
  }

  @Test
  void keysOfASectionKeepTheOrderOfTheTable() {
    assertThat(catalogue.keysOf(Kind.SYSPREP, "Networking"))
        .extracting(KeyFact::key)
        .containsExactly("InstallDefaultComponents");
    assertThat(catalogue.keysOf(Kind.SYSPREP, "LicenseFilePrintData"))
        .extracting(KeyFact::key)
        .containsExactly("AutoMode", "AutoUsers");
  }

  @Test
  void findAnywhereTellsWhichKindsKnowAKey() {
    assertThat(catalogue.findAnywhere("Unattended", "UnattendMode"))
        .singleElement()
        .satisfies(
            fact ->
                assertThat(fact.kinds())
                    .containsExactlyInAnyOrder(Kind.UNATTEND, Kind.WINNT, Kind.RIS));
    assertThat(catalogue.findAnywhere("Unattended", "OemSkipEula")).hasSize(2);
    assertThat(catalogue.findAnywhere("Unattended", "NoSuchKey")).isEmpty();
  }

  @Test
  void spellingIsThatOfTheTable() {
    assertThat(catalogue.spellingOfSection("guiUNATTENDED")).contains("GuiUnattended");
    assertThat(catalogue.spellingOfSection("PARAMS.adapter01")).contains("params.adapter01");
    assertThat(catalogue.spellingOfSection("Nowhere")).isEmpty();
    assertThat(catalogue.spellingOfKey("Guiunattended", "oemskipwelcome"))
        .contains("OEMSkipWelcome");
    assertThat(catalogue.spellingOfKey("guirunonce", "COMMAND3")).contains("Command3");
    assertThat(catalogue.spellingOfKey("Components", "netoc")).contains("NetOC");
    assertThat(catalogue.spellingOfKey("UserData", "Nickname")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GuiUnattended, AdminPassword",
    "guiunattended, ADMINPASSWORD",
    "Identification, DomainAdminPassword",
    "UserData, ProductKey",
    "UserData, ProductID",
    "DCInstall, Syskey",
    "Win9xUpg, DefaultPassword",
    "Nowhere, MyPasswordToo",
    "Nowhere, productKEY",
    "UserData, !ProductId",
  })
  void passwordsAndProductKeysAreSecret(String section, String key) {
    assertThat(catalogue.isSecret(section, key)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"UserData, ComputerName", "Nowhere, Syskey", "Identification, DomainAdmin"})
  void otherValuesAreNotSecret(String section, String key) {
    assertThat(catalogue.isSecret(section, key)).isFalse();
  }

  @Test
  void aSwitchAboutAPasswordIsShownWhileItHoldsASwitchPosition() {
    assertThat(catalogue.isSecret("GuiUnattended", "EncryptedAdminPassword", "no")).isFalse();
    assertThat(catalogue.isSecret("GuiUnattended", "EncryptedAdminPassword", "Geheim")).isTrue();
    assertThat(catalogue.isSecret("GuiUnattended", "AdminPassword", "Yes")).isTrue();
    assertThat(catalogue.isSecret("GuiUnattended", "AdminPassword", "")).isFalse();
    assertThat(catalogue.isSecret("GuiUnattended", "AdminPassword", "*")).isFalse();
    assertThat(catalogue.isSecret("GuiUnattended", "AdminPassword", "**")).isTrue();
  }

  @Test
  void sectionNamesAreThoseOfTheKindOfFile() {
    assertThat(catalogue.sectionNames(Kind.SYSPREP))
        .startsWith("Unattended", "GuiUnattended", "UserData")
        .contains("SysprepMassStorage", "params.<adapter>")
        .doesNotContain("Data", "DCInstall");
    assertThat(catalogue.sectionNames(Kind.WINNT)).contains("Data").doesNotContain("OSChooser");
  }

  @Test
  void theDocumentedSampleOfExtendOemPartitionReads() {
    KeyFact fact = catalogue.find(Kind.SYSPREP, "Unattended", "ExtendOemPartition").orElseThrow();
    assertThat(fact.acceptsType("1 2000")).isTrue();
    assertThat(fact.allows("1 2000")).isTrue();
  }

  @Test
  void timeZonesAreFoundByIndex() {
    assertThat(catalogue.timeZone(110))
        .hasValueSatisfying(
            zone -> {
              assertThat(zone.standardName()).isEqualTo("W. Europe Standard Time");
              assertThat(zone.utcOffset()).isEqualTo(ZoneOffset.ofHours(1));
              assertThat(zone.display()).contains("Bern");
            });
    assertThat(catalogue.timeZone(193))
        .map(TimeZoneFact::utcOffset)
        .contains(ZoneOffset.ofHoursMinutes(5, 45));
    assertThat(catalogue.timeZone(1)).isPresent();
    assertThat(catalogue.timeZone(5)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0807", "00000807"})
  void localesAreFoundByShortAndLongId(String id) {
    assertThat(catalogue.locale(id))
        .hasValueSatisfying(
            locale -> {
              assertThat(locale.label()).isEqualTo("German (Switzerland)");
              assertThat(locale.inputLocales()).startsWith("0807:00000807");
              assertThat(locale.languageGroups()).containsExactly(1);
            });
  }

  @Test
  void localeIdsCompareWithoutRegardToCase() {
    assertThat(catalogue.locale("040C")).isEqualTo(catalogue.locale("0000040c")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "807", "00807", "0x0807", "zzzz", "ffff", "000000807"})
  void otherTextIsNoLocale(String id) {
    assertThat(catalogue.locale(id)).isEmpty();
  }

  @Test
  void localeWithAScriptHasOnePairOfBrackets() {
    assertThat(catalogue.locale("082c"))
        .map(LocaleFact::label)
        .contains("Azeri (Cyrillic, Azerbaijan)");
  }

  @Test
  void languageGroupsAreFoundById() {
    assertThat(catalogue.languageGroup(7)).map(LanguageGroupFact::name).contains("Japanese");
    assertThat(catalogue.languageGroup(18)).isEmpty();
    assertThat(catalogue.languageGroups()).hasSize(17);
  }

  @Test
  void keyboardLayoutsAreFoundById() {
    assertThat(catalogue.keyboardLayout("00000807"))
        .map(KeyboardLayoutFact::name)
        .contains("Swiss German");
    assertThat(catalogue.keyboardLayout("E0010411")).isPresent();
    assertThat(catalogue.keyboardLayout("807")).isEqualTo(catalogue.keyboardLayout("00000807"));
    assertThat(catalogue.keyboardLayout("")).isEmpty();
    assertThat(catalogue.keyboardLayout("000000807")).isEmpty();
    assertThat(catalogue.keyboardLayouts()).hasSize(131);
  }

  @ParameterizedTest
  @CsvSource({
    "Unattended, OemSkipEula",
    "Unattended, InstallFilesPath",
    "Unattended, ExtendOemPartition",
    "Unattended, KeepPageFile",
    "Unattended, OemPnPDriversPath",
    "Unattended, UpdateInstalledDrivers",
    "Unattended, DriverSigningPolicy",
    "Unattended, TapiConfigured",
    "GuiUnattended, AdminPassword",
    "GuiUnattended, EncryptedAdminPassword",
    "GuiUnattended, AutoLogon",
    "GuiUnattended, AutoLogonCount",
    "GuiUnattended, OEMSkipRegional",
    "GuiUnattended, OEMSkipWelcome",
    "GuiUnattended, OEMDuplicatorString",
    "GuiUnattended, TimeZone",
    "UserData, ComputerName",
    "UserData, FullName",
    "UserData, OrgName",
    "UserData, ProductKey",
    "LicenseFilePrintData, AutoMode",
    "LicenseFilePrintData, AutoUsers",
    "Display, BitsPerPel",
    "Display, Vrefresh",
    "Display, Xresolution",
    "Display, Yresolution",
    "RegionalSettings, Language",
    "RegionalSettings, LanguageGroup",
    "RegionalSettings, SystemLocale",
    "RegionalSettings, UserLocale",
    "RegionalSettings, InputLocale",
    "RegionalSettings, UserLocale_DefaultUser",
    "RegionalSettings, InputLocale_DefaultUser",
    "Identification, JoinWorkgroup",
    "Identification, JoinDomain",
    "Identification, DomainAdmin",
    "Identification, DomainAdminPassword",
    "Identification, MachineObjectOU",
    "Networking, InstallDefaultComponents",
    "GuiRunOnce, Command0",
  })
  void commonSettingsAreExplained(String section, String key) {
    assertThat(catalogue.label(section, key))
        .hasValueSatisfying(label -> assertThat(label).isNotBlank().doesNotEndWith("."));
    assertThat(catalogue.help(section, key))
        .hasValueSatisfying(help -> assertThat(help).endsWith(".").doesNotContain("''", "{"));
  }

  @Test
  void unknownSettingsHaveNoHelp() {
    assertThat(catalogue.help("Nowhere", "Nothing")).isEmpty();
    assertThat(catalogue.label("Unattended", "Nothing")).isEmpty();
  }

  @Test
  void backslashesInHelpSurvive() {
    assertThat(catalogue.help("Unattended", "InstallFilesPath").orElseThrow())
        .contains("C:\\Sysprep\\i386");
  }
}
