package org.prepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;

/** A file of all documented entries with the values shown for them is one the checks know. */
class ExampleFilesTest {
  private static final Set<String> NEVER =
      Set.of(
          "section-unknown",
          "key-unknown",
          "key-wrong-section",
          "key-wrong-kind",
          "key-wrong-product",
          "server-only-on-client",
          "value-type",
          "value-not-allowed",
          "value-not-verified");

  static Stream<Arguments> files() {
    return Stream.of(Kind.SYSPREP, Kind.UNATTEND, Kind.WINNT, Kind.RIS)
        .flatMap(
            kind ->
                Stream.of(Product.XP_PROFESSIONAL, Product.SERVER_2003_STANDARD)
                    .map(product -> Arguments.of(kind, product)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatTheCatalogueShowsIsWhatTheChecksKnow(Kind kind, Product product) {
    String text = file(kind, product);
    List<Finding> findings =
        Checker.check(
            new AnswerFile(
                Document.parse(text.getBytes(StandardCharsets.US_ASCII)), kind, product));
    assertThat(findings).filteredOn(found -> NEVER.contains(found.rule())).isEmpty();
    assertThat(text.lines().count()).isGreaterThan(100);
  }

  private static String file(Kind kind, Product product) {
    Catalogue catalogue = Catalogue.standard();
    Map<String, StringBuilder> sections = new TreeMap<>();
    for (KeyFact fact : catalogue.facts()) {
      if (fact.kinds().contains(kind) && fact.appliesTo(product)) {
        StringBuilder lines =
            sections.computeIfAbsent(
                catalogue.exampleSection(fact.section()).orElse(fact.section()),
                name -> new StringBuilder());
        if (!fact.isAboutSection()) {
          lines.append(line(catalogue, fact)).append('\n');
        }
      }
    }
    return sections.entrySet().stream()
        .map(section -> "[" + section.getKey() + "]\n" + section.getValue())
        .collect(Collectors.joining());
  }

  private static String line(Catalogue catalogue, KeyFact fact) {
    String example = '"' + catalogue.example(fact.section(), fact.key()).orElseThrow() + '"';
    String key =
        catalogue.exampleKey(fact.section(), fact.key()).orElse(fact.key().replace("<n>", "1"));
    return key.startsWith("<") ? example : '"' + key + "\"=" + example;
  }
}
