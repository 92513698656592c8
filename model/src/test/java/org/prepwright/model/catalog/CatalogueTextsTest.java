package org.prepwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No entry and no section without an explanation, and no explanation of what is not there. */
class CatalogueTextsTest {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.prepwright.model.messages", Locale.ROOT);

  private final Catalogue catalogue = Catalogue.standard();

  /** A row of any table by its names. */
  private record Row(String section, String key) {
    String bundleName() {
      return new NamePattern(section).bundleName() + "." + new NamePattern(key).bundleName();
    }
  }

  @Test
  void everyEntryHasALabelAHelpAndAnExample() {
    for (Row row : rows()) {
      assertThat(catalogue.label(row.section(), row.key()))
          .as("label of %s", row)
          .hasValueSatisfying(label -> assertThat(label).isNotBlank().doesNotEndWith("."));
      assertThat(catalogue.help(row.section(), row.key()))
          .as("help of %s", row)
          .hasValueSatisfying(
              help -> assertThat(help).endsWith(".").doesNotContain("''", "{", "\\\\"));
      assertThat(catalogue.example(row.section(), row.key()))
          .as("example of %s", row)
          .hasValueSatisfying(
              example -> assertThat(example).isNotBlank().doesNotContain("\"", "{", "''"));
    }
  }

  @Test
  void everySectionHasALabelAndAHelp() {
    for (String section : sections()) {
      assertThat(catalogue.sectionLabel(section))
          .as("label of [%s]", section)
          .hasValueSatisfying(label -> assertThat(label).isNotBlank().doesNotEndWith("."));
      assertThat(catalogue.sectionHelp(section))
          .as("help of [%s]", section)
          .hasValueSatisfying(help -> assertThat(help).endsWith("."));
      assertThat(catalogue.exampleSection(section).isPresent())
          .as("example of [%s]", section)
          .isEqualTo(section.contains("<"));
    }
  }

  @Test
  void exampleNamesAreNamesOfTheirSection() {
    for (String section : sections()) {
      catalogue
          .exampleSection(section)
          .ifPresent(name -> assertThat(new NamePattern(section).matches(name)).as(name).isTrue());
    }
  }

  @Test
  void labelsOfOneSectionDiffer() {
    Map<String, Map<String, String>> labels = new HashMap<>();
    for (Row row : rows()) {
      String label = NamePattern.fold(catalogue.label(row.section(), row.key()).orElseThrow());
      String other =
          labels
              .computeIfAbsent(row.section(), section -> new HashMap<>())
              .putIfAbsent(label, row.key());
      assertThat(other).as("[%s] %s: %s", row.section(), row.key(), label).isNull();
    }
  }

  @Test
  void examplesAreValuesTheEntryTakes() {
    for (KeyFact fact : catalogue.facts()) {
      if (!fact.isAboutSection()) {
        String example = catalogue.example(fact.section(), fact.key()).orElseThrow();
        String row = fact.section() + "/" + fact.key() + "=" + example;
        assertThat(fact.acceptsType(example)).as(row).isTrue();
        assertThat(fact.allows(example)).as(row).isTrue();
        assertThat(example.length())
            .as(row)
            .isLessThanOrEqualTo(fact.maxLength().orElse(Integer.MAX_VALUE));
      }
    }
    for (OtherFileFact fact : catalogue.otherFiles()) {
      String example = catalogue.example(fact.section(), fact.key()).orElseThrow();
      assertThat(fact.type().accepts(example)).as(fact.key()).isTrue();
      assertThat(fact.allowed().contains(example)).as(fact.key()).isTrue();
    }
  }

  @Test
  void everyTextBelongsToARow() {
    Set<String> entries = rows().stream().map(Row::bundleName).collect(Collectors.toSet());
    Set<String> names =
        sections().stream()
            .map(section -> new NamePattern(section).bundleName())
            .collect(Collectors.toSet());
    Set<String> orphans = new TreeSet<>();
    for (String key : BUNDLE.keySet()) {
      String use = key.substring(0, Math.max(0, key.indexOf('.')));
      String of = key.substring(use.length() + 1);
      boolean known =
          switch (use) {
            case "label", "help", "example", "example-key" -> entries.contains(of);
            case "section-label", "section-help", "example-section" -> names.contains(of);
            default -> true;
          };
      if (!known) {
        orphans.add(key);
      }
    }
    assertThat(orphans).isEmpty();
  }

  @Test
  void nothingIsExplainedThatIsNotThere() {
    assertThat(catalogue.sectionLabel("Nowhere")).isEmpty();
    assertThat(catalogue.sectionHelp("Nowhere")).isEmpty();
    assertThat(catalogue.exampleSection("UserData")).isEmpty();
    assertThat(catalogue.example("UserData", "Nothing")).isEmpty();
    assertThat(catalogue.exampleKey("UserData", "FullName")).isEmpty();
  }

  @Test
  void leftSidesThatAreFreeHaveAnExample() {
    assertThat(catalogue.exampleKey("SysprepMassStorage", "<hardware id>"))
        .hasValueSatisfying(example -> assertThat(example).startsWith("PCI\\VEN_"));
    assertThat(catalogue.exampleKey("GuiRunOnce", "<command line>")).isEmpty();
  }

  @Test
  void namesInAFileAreExplainedLikeThoseOfTheTable() {
    assertThat(catalogue.sectionLabel("PARAMS.MS_TCPIP.Card one"))
        .isEqualTo(catalogue.sectionLabel("params.MS_TCPIP.<adapter>"))
        .isPresent();
    assertThat(catalogue.help("guirunonce", "command12"))
        .isEqualTo(catalogue.help("GuiRunOnce", "Command<n>"))
        .isPresent();
  }

  private List<Row> rows() {
    Set<Row> rows = new LinkedHashSet<>();
    catalogue.facts().stream()
        .filter(fact -> !fact.isAboutSection())
        .forEach(fact -> rows.add(new Row(fact.section(), fact.key())));
    catalogue.otherFiles().forEach(fact -> rows.add(new Row(fact.section(), fact.key())));
    return new ArrayList<>(rows);
  }

  private List<String> sections() {
    return Stream.concat(
            catalogue.facts().stream().map(KeyFact::section),
            catalogue.otherFiles().stream().map(OtherFileFact::section))
        .distinct()
        .toList();
  }
}
