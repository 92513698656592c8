package org.prepwright.model.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.KeyFact;

class ReferenceTest {
  @Test
  void everyRowIsExplainedByItsOwnName() {
    for (KeyFact fact : Catalogue.standard().facts()) {
      Explanation found = Reference.explain(fact.section(), fact.key()).orElseThrow();
      if (fact.isAboutSection()) {
        assertThat(found.sections()).extracting("section").containsExactly(fact.section());
      } else {
        assertThat(found.keys()).extracting("key").containsExactly(fact.key());
        assertThat(found.keys()).extracting("section").containsExactly(fact.section());
      }
    }
  }

  @Test
  void nothingIsExplainedByNothing() {
    Explanation all = Reference.all();
    for (SectionDescription section : all.sections()) {
      assertThat(section.label()).as(section.section()).isNotBlank();
      assertThat(section.help()).as(section.section()).isNotBlank();
      assertThat(section.files()).as(section.section()).isNotEmpty();
      assertThat(section.keys().size() + section.facts().size()).as(section.section()).isPositive();
      for (KeyDescription key : section.keys()) {
        String name = section.section() + "/" + key.key();
        assertThat(List.of(key.label(), key.help(), key.example()))
            .as(name)
            .noneMatch(String::isBlank);
        assertThat(key.facts()).as(name).isNotEmpty();
        assertThat(key.facts())
            .as(name)
            .allMatch(fact -> !fact.form().isBlank() && !fact.certainty().isBlank())
            .noneMatch(fact -> fact.source().isBlank() || fact.files().isEmpty());
      }
    }
    assertThat(all.rules()).hasSizeGreaterThan(60);
    assertThat(all.rules())
        .allMatch(rule -> !rule.message().isBlank() && !rule.remedy().isBlank())
        .noneMatch(rule -> rule.message().contains("{") || rule.remedy().startsWith("."));
  }

  @Test
  void allIsEverySectionOnceInTheOrderOfTheTables() {
    List<SectionDescription> sections = Reference.all().sections();
    assertThat(sections)
        .extracting(SectionDescription::section)
        .doesNotHaveDuplicates()
        .startsWith("Unattended", "GuiUnattended", "UserData")
        .contains("params.MS_TCPIP.<adapter>", "Cluster", "Factory", "Commands");
    Set<String> keys = new HashSet<>();
    sections.forEach(
        section -> section.keys().forEach(key -> keys.add(section.section() + "/" + key.key())));
    assertThat(keys).contains("UserData/FullName", "Factory/WinbomType", "GuiRunOnce/Command<n>");
  }

  @Test
  void rowsThatSayTheSameOfSeveralKindsOfFileAreOne() {
    KeyDescription name =
        Reference.explain("regionalsettings", "USERLOCALE").orElseThrow().keys().get(0);
    assertThat(name.key()).isEqualTo("UserLocale");
    assertThat(name.facts()).hasSize(1);
    assertThat(name.facts().get(0).files())
        .containsExactly("sysprep.inf", "unattend.txt", "winnt.sif", "remboot.sif");
    assertThat(name.facts().get(0).longest()).isEqualTo(8);
    assertThat(name.example()).startsWith("UserLocale=");
  }

  @Test
  void rowsThatDifferStandSideBySide() {
    assertThat(
            Reference.explain("Unattended", "DriverSigningPolicy")
                .orElseThrow()
                .keys()
                .get(0)
                .facts())
        .extracting(FactDescription::certainty)
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void aNameThatFitsSeveralSectionsShowsAll() {
    assertThat(Reference.explain("WindowsFirewall.Standard", "Mode").orElseThrow().keys())
        .extracting(KeyDescription::section)
        .containsExactly(
            "WindowsFirewall.<profile>",
            "WindowsFirewall.<program>",
            "WindowsFirewall.<service>",
            "WindowsFirewall.<port opening>",
            "WindowsFirewall.<icmp setting>");
    assertThat(Reference.explain("WindowsFirewall.Standard").orElseThrow().sections()).hasSize(5);
    assertThat(Reference.explain("WindowsFirewall.<service>", "mode").orElseThrow().keys())
        .extracting(KeyDescription::section)
        .containsExactly("WindowsFirewall.<service>");
  }

  @ParameterizedTest
  @CsvSource({
    "<adapter parameters>, InfID, params.<adapter>, InfID",
    "<MS_TCPIP parameters>, ScopeID, params.MS_TCPIP, ScopeID",
    "<MS_TCPIP adapter parameters>, DHCP, params.MS_TCPIP.<adapter>, DHCP",
    "<MS_NWIPX parameters>, PktType, params.MS_NWIPX, PktType",
    "winbom.ini [Factory], Reseal, Factory, Reseal",
    "Cmdlines.txt [Commands], <quoted line>, Commands, <quoted line>",
    "winbom.ini [NetCards], PCI\\VEN_8086, NetCards, <NIC PnP id>",
    "SetupMgr, ComputerName0..n, SetupMgr, ComputerName<n>",
    "params.MS_TCPIP.Card 1, DHCP, params.MS_TCPIP.<adapter>, DHCP",
    "GuiRunOnce, Command7, GuiRunOnce, Command<n>",
  })
  void namesAsDocumentationWritesThemAreUnderstood(
      String section, String key, String tableSection, String tableKey) {
    assertThat(Reference.explain(section, key).orElseThrow().keys())
        .extracting(found -> found.section() + "/" + found.key())
        .containsExactly(tableSection + "/" + tableKey);
  }

  @Test
  void twoKeysInOneAreBothExplained() {
    assertThat(Reference.explain("URL", "Quick_Link_n / Quick_Link_n_Name").orElseThrow().keys())
        .extracting(KeyDescription::key)
        .containsExactly("Quick_Link_<n>", "Quick_Link_<n>_Name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(section header)", "(whole section)", ""})
  void aKeyThatStandsForTheSectionExplainsTheSection(String key) {
    assertThat(Reference.explain("Networking", key).orElseThrow().sections())
        .extracting(SectionDescription::section)
        .containsExactly("Networking");
  }

  @Test
  void rulesAreExplainedByTheirId() {
    RuleDescription rule = Reference.explain("TIME-zone-unknown").orElseThrow().rules().get(0);
    assertThat(rule.severity()).isEqualTo("error");
    assertThat(rule.message()).isEqualTo("There is no time zone with the index ...");
    assertThat(Reference.explain("section-unknown").orElseThrow().rules().get(0).remedy())
        .startsWith("Check its spelling.");
  }

  @ParameterizedTest
  @CsvSource({
    "UserDate, UserData",
    "ComputerName, UserData/ComputerName",
    "time-zone-unknwon, time-zone-unknown",
  })
  void unknownNamesComeWithANearOne(String name, String near) {
    assertThat(Reference.explain(name)).isEmpty();
    assertThat(Reference.suggestion(name)).contains(near);
  }

  @ParameterizedTest
  @CsvSource({
    "UserData, FullNam, UserData/FullName",
    "UserDate, FullName, UserData/FullName",
    "Unattended, FullName, UserData/FullName",
    "Nonsense here, fullname, UserData/FullName",
  })
  void unknownKeysComeWithANearOne(String section, String key, String near) {
    assertThat(Reference.explain(section, key)).isEmpty();
    assertThat(Reference.suggestion(section, key)).contains(near);
  }

  @Test
  void whatIsLikeNothingHasNoSuggestion() {
    assertThat(Reference.explain("Zzzzzz")).isEmpty();
    assertThat(Reference.suggestion("Zzzzzz")).isEmpty();
    assertThat(Reference.suggestion("Zzzzzz", "Yyyyyy")).isEmpty();
  }

  @Test
  void theDocumentIsTheSameOnEveryComputer() {
    String document = ReferenceMarkdown.write();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(ReferenceMarkdown.write()).isEqualTo(document);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(document).endsWith("\n").doesNotContain("\r", "{0}", "\n\n\n");
  }

  @Test
  void theDocumentHoldsEverything() {
    List<String> lines = ReferenceMarkdown.write().lines().toList();
    for (SectionDescription section : Reference.all().sections()) {
      assertThat(lines).anyMatch(line -> line.startsWith("### `[" + section.section() + "]` "));
    }
    for (RuleDescription rule : Reference.all().rules()) {
      assertThat(lines).contains("### `" + rule.id() + "`");
    }
    assertThat(lines)
        .contains(
            "| 110 | W. Europe Standard Time | "
                + Catalogue.standard().timeZone(110).orElseThrow().display()
                + " |");
    long keys = Reference.all().sections().stream().mapToLong(s -> s.keys().size()).sum();
    assertThat(lines).filteredOn(line -> line.startsWith("#### `")).hasSize((int) keys);
  }
}
