package org.prepwright.pages.file;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.DocumentedSections;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.model.catalog.ValueType;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.ValueGrammar;
import org.prepwright.pages.form.Option;

/** What the file and the catalogue say about a line of the page. */
final class SettingFacts {
  private final AnswerFile answers;
  private final Document document;
  private final Catalogue catalogue = Catalogue.standard();

  /** What is searched by the filter, by documented name: texts come from a bundle each time. */
  private final Map<String, String> searched = new HashMap<>();

  SettingFacts(AnswerFile answers) {
    this.answers = answers;
    document = answers.document();
  }

  /** The name under which a section of the file is documented. */
  String documented(String section) {
    String plain = DocumentedSections.withoutId(answers.kind(), section);
    if (catalogue.spellingOfExactSection(plain).isPresent()) {
      return plain;
    }
    return answers.documentedSections().of(section);
  }

  Optional<KeyFact> fact(SettingLine line) {
    return catalogue.find(answers.kind(), documented(line.section()), line.key());
  }

  /** What the line is called; the section's or the key's own name where nothing is written. */
  String label(SettingLine line) {
    String section = documented(line.section());
    return line.isSection()
        ? catalogue.sectionLabel(section).orElse("")
        : catalogue.label(section, line.key()).orElse("");
  }

  /** What it is, what Setup does with it and what to do; empty where nothing is written. */
  String help(SettingLine line) {
    String section = documented(line.section());
    return line.isSection()
        ? catalogue.sectionHelp(section).orElse("")
        : catalogue.help(section, line.key()).orElse("");
  }

  Optional<String> example(SettingLine line) {
    return line.isSection()
        ? Optional.empty()
        : catalogue.example(documented(line.section()), line.key());
  }

  /** Whether the words of the filter are in the name, the section, the label or the help. */
  boolean isFound(SettingLine line, String folded) {
    return line.key().toLowerCase(Locale.ROOT).contains(folded)
        || line.section().toLowerCase(Locale.ROOT).contains(folded)
        || searched
            .computeIfAbsent(
                SettingLine.path(documented(line.section()), line.key()),
                path -> (label(line) + " " + help(line)).toLowerCase(Locale.ROOT))
            .contains(folded);
  }

  /** The entry of a line; empty when the file has none. */
  Optional<Entry> entry(SettingLine line) {
    if (line.type() != SettingLine.Type.ENTRY) {
      return Optional.empty();
    }
    if (line.nth() == 0 && !line.key().isEmpty()) {
      return document.find(line.section(), line.key());
    }
    List<Entry> same =
        document.entries(line.section()).stream()
            .filter(entry -> isOfKey(entry, line.key()))
            .toList();
    return line.nth() < same.size() ? Optional.of(same.get(line.nth())) : Optional.empty();
  }

  private static boolean isOfKey(Entry entry, String key) {
    return key.isEmpty() ? entry.key().isEmpty() : entry.hasKey(key);
  }

  /** The value as it is meant; empty without an entry. Of a secret line it is the secret. */
  String value(SettingLine line) {
    return entry(line).map(SettingFacts::value).orElse("");
  }

  /** An entry without a key keeps the commas between its fields. */
  private static String value(Entry entry) {
    return entry.key().isPresent() ? entry.value() : ValueGrammar.plain(entry.rawValue());
  }

  /** Whether the value must not be shown. */
  boolean isSecret(SettingLine line) {
    return catalogue.isSecret(line.section(), line.key(), value(line));
  }

  /** Whether a value that is typed must not be shown. */
  boolean takesSecret(SettingLine line) {
    boolean isChoice = !options(line).isEmpty();
    return !isChoice && catalogue.isSecret(line.section(), line.key());
  }

  /** The values to choose from; none when it takes any text, or several values at once. */
  List<Option<String>> options(SettingLine line) {
    boolean takesSeveral =
        switch (line.key().toLowerCase(Locale.ROOT)) {
          case "inputlocale", "languagegroup" -> true;
          default -> false;
        };
    Optional<KeyFact> fact = fact(line);
    boolean isList =
        takesSeveral
            || fact.map(known -> known.type() == ValueType.LIST || known.type() == ValueType.MULTI)
                .orElse(false);
    return isList || line.key().isEmpty()
        ? List.of()
        : Completion.Values.of(answers, fact, line.key());
  }

  /** The value with its name, where it has one. */
  String named(SettingLine line, String value) {
    return options(line).stream()
        .filter(option -> isSameValue(option.value(), value) && !option.label().isEmpty())
        .findFirst()
        .map(option -> value + "  " + option.label())
        .orElse(value);
  }

  static boolean isSameValue(String one, String other) {
    return one.equalsIgnoreCase(other)
        || withoutZeros(one).equalsIgnoreCase(withoutZeros(other)) && !other.isEmpty();
  }

  private static String withoutZeros(String value) {
    return value.length() < 2 ? value : value.replaceFirst("^0+(?=.)", "");
  }
}
