package org.prepwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps the tables whole: a row lost or misspelled shows here, not in front of a technician. */
class CatalogueTablesTest {
  private static final String SYSPREP_TABLE = "sysprep-keys.csv";
  private static final String UNATTEND_TABLE = "unattend-keys.csv";

  /** Documented entries and sections of each table. */
  @ParameterizedTest
  @CsvSource({
    "sysprep-keys.csv, 168",
    "unattend-keys.csv, 491",
    "other-files-keys.csv, 29",
    "timezones.csv, 75",
    "locales.csv, 160",
    "language-groups.csv, 17",
    "keyboard-layouts.csv, 131",
    "hals.csv, 6",
  })
  void everyDocumentedRowIsThere(String table, int rows) throws IOException {
    assertThat(rows(table)).hasSize(rows);
  }

  @ParameterizedTest
  @CsvSource({"SYSPREP, 168", "UNATTEND, 470", "WINNT, 464", "RIS, 483"})
  void everyKindHasItsEntries(Kind kind, long entries) throws IOException {
    assertThat(keyRows().filter(row -> kinds(row).contains(kind.name())).count())
        .isEqualTo(entries);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sysprep-keys.csv",
        "unattend-keys.csv",
        "other-files-keys.csv",
        "timezones.csv",
        "locales.csv",
        "language-groups.csv",
        "keyboard-layouts.csv",
        "hals.csv"
      })
  void noFieldHasBlanksAroundIt(String table) throws IOException {
    assertThat(rows(table)).allSatisfy(row -> assertThat(row).allMatch(f -> f.equals(f.strip())));
  }

  @ParameterizedTest
  @ValueSource(strings = {SYSPREP_TABLE, UNATTEND_TABLE})
  void keyTablesHaveTheDocumentedColumns(String table) throws IOException {
    assertThat(rows(table).get(0).getParser().getHeaderNames())
        .containsExactly(
            "section",
            "key",
            "kinds",
            "products",
            "kind",
            "allowed",
            "default",
            "required",
            "max_length",
            "page",
            "secret",
            "certainty",
            "source");
  }

  @Test
  void everyKeyRowUsesTheDocumentedWords() throws IOException {
    assertThat(keyRows())
        .allSatisfy(
            row -> {
              assertThat(row.get("section")).isNotEmpty();
              assertThat(kinds(row)).isSubsetOf("SYSPREP", "UNATTEND", "WINNT", "RIS").isNotEmpty();
              assertThat(row.get("products")).isIn("both", "xp", "2003");
              assertThat(ValueType.byId(row.get("kind"))).isPresent();
              assertThat(Requirement.byId(row.get("required"))).isPresent();
              assertThat(row.get("max_length")).matches("|[1-9][0-9]*");
              assertThat(row.get("secret")).isIn("", "yes");
              assertThat(Certainty.byId(row.get("certainty"))).isPresent();
              assertThat(row.get("source")).isNotEmpty();
            });
  }

  @Test
  void otherFilesAreNoAnswerFiles() {
    assertThat(Catalogue.standard().otherFiles())
        .allSatisfy(
            fact -> {
              assertThat(fact.file()).isIn("winbom.ini", "Cmdlines.txt");
              assertThat(Catalogue.standard().knowsSectionAnywhere(fact.section())).isFalse();
              assertThat(fact.key()).isNotEmpty();
              assertThat(fact.source()).isNotEmpty();
            })
        .extracting(fact -> fact.section() + "/" + fact.key())
        .doesNotHaveDuplicates();
  }

  @Test
  void tablesSpeakOfTheirOwnKindsOfFile() throws IOException {
    assertThat(rows(SYSPREP_TABLE)).allMatch(row -> row.get("kinds").equals("SYSPREP"));
    assertThat(rows(UNATTEND_TABLE)).noneMatch(row -> row.get("kinds").contains("SYSPREP"));
  }

  @Test
  void noEntryIsListedTwiceForOneKindOfFile() throws IOException {
    Set<String> seen = new HashSet<>();
    assertThat(keyRows())
        .allSatisfy(
            row ->
                assertThat(kinds(row))
                    .allMatch(
                        kind ->
                            seen.add(
                                NamePattern.fold(
                                    kind + "/" + row.get("section") + "/" + row.get("key")))));
  }

  @Test
  void everyNameHasOneSpelling() throws IOException {
    Map<String, String> spellings = new HashMap<>();
    assertThat(keyRows())
        .allSatisfy(
            row ->
                assertThat(
                        Stream.of(
                            row.get("section"), "[" + row.get("section") + "] " + row.get("key")))
                    .allMatch(
                        name ->
                            spellings
                                .computeIfAbsent(NamePattern.fold(name), folded -> name)
                                .equals(name)));
  }

  @Test
  void sectionRowsAreThoseWithoutAKey() throws IOException {
    assertThat(keyRows())
        .allMatch(row -> row.get("key").isEmpty() == row.get("kind").equals("header"));
  }

  @Test
  void setsAreClosedSetsOfTheDocumentedType() throws IOException {
    assertThat(keyRows())
        .allSatisfy(
            row -> {
              AllowedValues allowed = AllowedValues.parse(row.get("allowed"));
              switch (row.get("kind")) {
                case "yesno" -> assertThat(allowed.members()).containsExactly("Yes", "No");
                case "bool" -> assertThat(allowed.members()).containsExactly("0", "1");
                case "onoff" -> assertThat(allowed.members()).containsExactly("On", "Off");
                case "enum" -> assertThat(allowed.isClosed()).isTrue();
                case "int", "list" -> assertThat(allowed.members()).doesNotContain("");
                default -> assertThat(allowed.isClosed()).isFalse();
              }
            });
  }

  @Test
  void defaultsAreValuesTheEntryTakes() throws IOException {
    assertThat(keyFacts())
        .allSatisfy(
            fact -> {
              assertThat(fact.acceptsType(fact.defaultValue())).isTrue();
              assertThat(fact.allows(fact.defaultValue())).isTrue();
            });
  }

  @Test
  void factsFromMemoryAreMarked() throws IOException {
    assertThat(keyRows().filter(row -> row.get("source").equals("recall")))
        .hasSizeGreaterThan(30)
        .allMatch(row -> row.get("certainty").equals("recall"));
    assertThat(keyRows().filter(row -> row.get("source").matches(".*\\bvalues:? recall.*")))
        .hasSizeGreaterThan(30)
        .noneMatch(row -> row.get("certainty").equals("verified"));
  }

  @Test
  void everyPasswordAndProductKeyIsSecret() throws IOException {
    assertThat(keyFacts())
        .filteredOn(KeyFact::secret)
        .extracting(KeyFact::key)
        .containsOnly(
            "AdminPassword",
            "DomainAdminPassword",
            "ProductKey",
            "ProductID",
            "AdministratorPassword",
            "Password",
            "SafeModeAdminPassword",
            "Syskey",
            "DefaultPassword");
    assertThat(keyFacts())
        .filteredOn(fact -> NamePattern.fold(fact.key()).contains("password"))
        .allMatch(fact -> fact.secret() || fact.type() == ValueType.YESNO);
  }

  @Test
  void everyRowIsFoundByItsOwnName() throws IOException {
    for (KeyFact fact : keyFacts()) {
      String section = filledIn(fact.section());
      for (Kind kind : fact.kinds()) {
        assertThat(Catalogue.standard().knowsSection(kind, section)).isTrue();
        if (!fact.isAboutSection()) {
          assertThat(Catalogue.standard().find(kind, section, filledIn(fact.key())))
              .as("%s [%s] %s", kind, section, fact.key())
              .hasValueSatisfying(found -> assertThat(found.key()).isEqualTo(fact.key()));
        }
      }
    }
  }

  @Test
  void localesNameKnownGroupsAndLayouts() {
    Catalogue catalogue = Catalogue.standard();
    assertThat(catalogue.locales())
        .allSatisfy(
            locale -> {
              assertThat(locale.lcid()).matches("[0-9a-f]{8}");
              assertThat(locale.languageGroups())
                  .isNotEmpty()
                  .allMatch(group -> catalogue.languageGroup(group).isPresent());
              assertThat(locale.inputLocales())
                  .isNotEmpty()
                  .allSatisfy(
                      pair -> {
                        assertThat(pair).matches("[0-9a-f]{4}:[0-9a-f]{8}");
                        assertThat(catalogue.locale(pair.substring(0, 4))).isPresent();
                        assertThat(catalogue.keyboardLayout(pair.substring(5))).isPresent();
                      });
            });
  }

  @Test
  void timeZonesStandFromWestToEast() {
    assertThat(Catalogue.standard().timeZones())
        .extracting(zone -> zone.utcOffset().getTotalSeconds())
        .isSorted();
    assertThat(Catalogue.standard().timeZones())
        .extracting(TimeZoneFact::index)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void halsNameEachOther() {
    Catalogue catalogue = Catalogue.standard();
    List<String> ids = catalogue.hals().stream().map(HalFact::id).toList();
    assertThat(catalogue.hals())
        .allSatisfy(
            hal -> {
              assertThat(hal.file()).matches("hal[a-z]*\\.dll");
              assertThat(hal.runsOn()).contains(hal.id()).isSubsetOf(ids);
              assertThat(hal.offered()).contains("STANDARD_PC", hal.id()).isSubsetOf(ids);
              assertThat(hal.upgradesTo()).isSubsetOf(ids);
              assertThat(hal.upgradesTo()).isSubsetOf(hal.offered());
            });
    assertThat(catalogue.hals().stream().flatMap(hal -> hal.names().stream()))
        .extracting(NamePattern::fold)
        .doesNotHaveDuplicates();
  }

  /** The two published tables, HALs in the order of the file. */
  @ParameterizedTest
  @CsvSource({
    "STANDARD_PC, YYYYYY, Ynnnnn",
    "MPS_UP,      nYnnYn, YYYnnn",
    "MPS_MP,      nYYnYY, YnYnnn",
    "ACPI_PC,     nnnYYY, YnnYnn",
    "ACPIAPIC_UP, nnnnYn, YnnYYY",
    "ACPIAPIC_MP, nnnnYY, YnYYnY",
  })
  void halsRunAndChangeAsPublished(String id, String runsOn, String offered) {
    HalFact hal = Catalogue.standard().hal(id).orElseThrow();
    assertThat(row(hal::canRunOn)).isEqualTo(runsOn);
    assertThat(row(hal::isOfferedAs)).isEqualTo(offered);
  }

  private static String row(Predicate<HalFact> fits) {
    return Catalogue.standard().hals().stream()
        .map(hal -> fits.test(hal) ? "Y" : "n")
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "acpiapic_mp, ACPIAPIC_MP",
    "ACPI Multiprocessor, ACPIAPIC_MP",
    "HALMACPI.DLL, ACPIAPIC_MP",
    "ACPIPIC, ACPI_PC",
    "e_isa_up, STANDARD_PC",
    "hal.dll, STANDARD_PC",
  })
  void aHalIsFoundByAnyOfItsNames(String name, String id) {
    assertThat(Catalogue.standard().hal(name)).map(HalFact::id).contains(id);
  }

  private static String filledIn(String pattern) {
    return pattern.replace("<n>", "7").replaceAll("<[^>]*>", "Some Thing");
  }

  private static List<String> kinds(CSVRecord row) {
    return List.of(row.get("kinds").split("\\|", -1));
  }

  private static Stream<CSVRecord> keyRows() throws IOException {
    return Stream.concat(rows(SYSPREP_TABLE).stream(), rows(UNATTEND_TABLE).stream());
  }

  private static List<KeyFact> keyFacts() {
    List<KeyFact> facts = new ArrayList<>(KeyTable.read(SYSPREP_TABLE));
    facts.addAll(KeyTable.read(UNATTEND_TABLE));
    return facts;
  }

  private static List<CSVRecord> rows(String table) throws IOException {
    try (Reader text =
        new InputStreamReader(Catalogue.class.getResourceAsStream(table), StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(text)
          .getRecords();
    }
  }
}
