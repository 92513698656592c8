package org.prepwright.model.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.DidYouMean;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.OtherFileFact;
import org.prepwright.model.check.Rule;
import org.prepwright.model.check.Rules;
import org.prepwright.model.message.Messages;

/** Explains sections, keys and rules by their names, and lists all there are. */
public final class Reference {
  private static final Catalogue CATALOGUE = Catalogue.standard();

  private Reference() {}

  /** Everything, in the order of the tables. */
  public static Explanation all() {
    Set<String> names = new LinkedHashSet<>();
    CATALOGUE.facts().forEach(fact -> names.add(fact.section()));
    CATALOGUE.otherFiles().forEach(fact -> names.add(fact.section()));
    return new Explanation(
        names.stream().map(Reference::section).toList(),
        List.of(),
        rules().map(RuleDescription::of).toList());
  }

  /**
   * Explains a section or a rule.
   *
   * @param name the section's name, in a file or in documentation, or the id of a rule; case does
   *     not count
   */
  public static Optional<Explanation> explain(String name) {
    Explanation explanation =
        new Explanation(
            sections(DocumentationNames.section(name)),
            List.of(),
            rules()
                .filter(rule -> rule.id().equalsIgnoreCase(name.strip()))
                .map(RuleDescription::of)
                .toList());
    return Optional.of(explanation).filter(found -> !found.isEmpty());
  }

  /**
   * Explains a key of a section; the section, where the key stands for it, as {@code (section
   * header)} does. Both as in a file or in documentation; case does not count.
   */
  public static Optional<Explanation> explain(String section, String key) {
    List<String> keys = DocumentationNames.keys(key);
    if (keys.isEmpty()) {
      return explain(section);
    }
    List<KeyDescription> found =
        keys.stream()
            .flatMap(wanted -> keys(DocumentationNames.section(section), wanted).stream())
            .toList();
    return Optional.of(new Explanation(List.of(), found, List.of()))
        .filter(explanation -> !explanation.isEmpty());
  }

  /** A section or rule that a name nobody knows may stand for. */
  public static Optional<String> suggestion(String name) {
    List<String> ids = rules().map(Rule::id).toList();
    return placeOfKey(name)
        .or(() -> DidYouMean.nearestSection(name))
        .or(() -> DidYouMean.nearest(name, ids));
  }

  /** A {@code Section/Key} that a name nobody knows may stand for. */
  public static Optional<String> suggestion(String section, String key) {
    String known = DocumentationNames.section(section);
    if (CATALOGUE.knowsSectionAnywhere(known)) {
      return DidYouMean.nearestKey(known, key)
          .map(near -> section + "/" + near)
          .or(() -> placeOfKey(key));
    }
    return DidYouMean.nearestSection(known)
        .map(near -> near + "/" + DidYouMean.nearestKey(near, key).orElse(key))
        .or(() -> placeOfKey(key));
  }

  private static Optional<String> placeOfKey(String key) {
    return Arrays.stream(Kind.values())
        .flatMap(kind -> CATALOGUE.sectionsOfKey(kind, key).stream())
        .findFirst()
        .map(section -> section + "/" + CATALOGUE.spellingOfKey(section, key).orElse(key));
  }

  /** The rules that some check asks: those that have sentences. */
  private static Stream<Rule> rules() {
    return Rules.all().stream().filter(rule -> Messages.model().has(rule.messageKey()));
  }

  // ------------------------------------------------------------------ by the names of the tables

  private static List<SectionDescription> sections(String name) {
    return Stream.concat(
            CATALOGUE.tableNamesOfSection(name).stream(),
            CATALOGUE.otherFiles().stream()
                .map(OtherFileFact::section)
                .filter(section -> section.equalsIgnoreCase(name))
                .distinct())
        .map(Reference::section)
        .toList();
  }

  private static SectionDescription section(String name) {
    List<KeyFact> rows =
        CATALOGUE.facts().stream().filter(fact -> fact.section().equals(name)).toList();
    Set<String> keys = new LinkedHashSet<>();
    Set<String> files = new LinkedHashSet<>();
    rows.forEach(fact -> files.addAll(FactDescription.files(fact.kinds())));
    rows.stream().filter(fact -> !fact.isAboutSection()).forEach(fact -> keys.add(fact.key()));
    for (OtherFileFact fact : CATALOGUE.otherFiles()) {
      if (fact.section().equals(name)) {
        keys.add(fact.key());
        files.add(fact.file());
      }
    }
    return new SectionDescription(
        name,
        CATALOGUE.sectionLabel(name).orElseThrow(),
        CATALOGUE.sectionHelp(name).orElseThrow(),
        CATALOGUE.exampleSection(name).orElse(""),
        List.copyOf(files),
        FactDescription.of(rows.stream().filter(KeyFact::isAboutSection).toList()),
        keys.stream().map(key -> key(name, key)).toList());
  }

  private static List<KeyDescription> keys(String section, String key) {
    List<KeyDescription> keys = new ArrayList<>();
    for (String name : CATALOGUE.tableNamesOfSection(section)) {
      CATALOGUE.findAnywhere(name, key).stream()
          .map(KeyFact::key)
          .distinct()
          .forEach(found -> keys.add(key(name, found)));
    }
    CATALOGUE.otherFiles().stream()
        .filter(fact -> fact.section().equalsIgnoreCase(section))
        .filter(fact -> fact.key().startsWith("<") || fact.key().equalsIgnoreCase(key))
        .forEach(fact -> keys.add(key(fact.section(), fact.key())));
    return keys;
  }

  private static KeyDescription key(String section, String key) {
    List<FactDescription> facts =
        new ArrayList<>(
            FactDescription.of(
                CATALOGUE.facts().stream()
                    .filter(fact -> fact.section().equals(section) && fact.key().equals(key))
                    .toList()));
    CATALOGUE.otherFiles().stream()
        .filter(fact -> fact.section().equals(section) && fact.key().equals(key))
        .map(FactDescription::of)
        .forEach(facts::add);
    return new KeyDescription(
        section,
        key,
        CATALOGUE.label(section, key).orElseThrow(),
        CATALOGUE.help(section, key).orElseThrow(),
        exampleLine(section, key),
        facts);
  }

  /** A line of a list has no left side. */
  private static String exampleLine(String section, String key) {
    String value = CATALOGUE.example(section, key).orElseThrow();
    String leftSide = CATALOGUE.exampleKey(section, key).orElse(key.replace("<n>", "1"));
    return leftSide.startsWith("<") ? value : leftSide + "=" + value;
  }
}
