package org.prepwright.pages.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Origin;
import org.prepwright.model.answers.Origins;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;

/**
 * The lines of the page: sections of the file in its order, then those that are documented and not
 * in the file; under each what is documented, then what else the file has. Lines of a folded
 * section are not made.
 */
final class SettingLines {
  /** A file with more sections shows those of single computers folded. */
  private static final int MOST_UNFOLDED = 200;

  /**
   * What is to be shown.
   *
   * @param words words that have to be found; empty for all
   * @param onlyInFile whether only what the file has
   * @param onlyChanged whether only what was changed since the beginning
   */
  record Filter(String words, boolean onlyInFile, boolean onlyChanged) {
    static final Filter NONE = new Filter("", false, false);

    boolean isNone() {
      return words.isBlank() && !onlyInFile && !onlyChanged;
    }
  }

  private final AnswerFile answers;
  private final Document document;
  private final Origins origins;
  private final SettingFacts facts;
  private final Catalogue catalogue = Catalogue.standard();
  private final Set<String> toggled = new HashSet<>();
  private final List<SettingLine> added = new ArrayList<>();

  /** The keys of a section by its documented name, which thousands of sections share. */
  private final Map<String, List<KeyFact>> keys = new HashMap<>();

  private boolean foldsComputers;

  SettingLines(AnswerFile answers, Origins origins, SettingFacts facts) {
    this.answers = answers;
    this.origins = origins;
    this.facts = facts;
    document = answers.document();
  }

  /** The lines to show. */
  List<SettingLine> of(Filter filter) {
    keys.clear();
    List<SettingLine> lines = new ArrayList<>();
    Map<String, String> inFile = sectionsOfFile();
    foldsComputers = inFile.size() > MOST_UNFOLDED;
    Set<String> sections = new LinkedHashSet<>(inFile.values());
    added.stream()
        .filter(line -> !inFile.containsKey(Document.fold(line.section())))
        .forEach(line -> sections.add(line.section()));
    if (!filter.onlyInFile()) {
      sections.addAll(documentedSections(inFile));
    }
    Predicate<SettingLine> isShown = shownBy(filter);
    for (String section : sections) {
      List<SettingLine> below =
          filter.isNone() && isFolded(section)
              ? List.of()
              : linesOf(section).stream().filter(isShown).toList();
      if (filter.isNone() || !below.isEmpty()) {
        lines.add(SettingLine.section(section));
        lines.addAll(below);
      }
    }
    return lines;
  }

  private Map<String, String> sectionsOfFile() {
    Map<String, String> names = new LinkedHashMap<>();
    document.sections().forEach(found -> names.putIfAbsent(fold(found.name()), found.name()));
    return names;
  }

  private static String fold(String name) {
    return Document.fold(name.strip());
  }

  private List<String> documentedSections(Map<String, String> inFile) {
    Set<String> there = new HashSet<>();
    inFile.values().stream().limit(MOST_UNFOLDED).map(facts::documented).forEach(there::add);
    return catalogue.sectionNames(answers.kind()).stream()
        .filter(name -> !inFile.containsKey(fold(name)) && !there.contains(name))
        .filter(
            name ->
                catalogue
                    .familiesOfSection(answers.kind(), name)
                    .contains(answers.product().family()))
        .toList();
  }

  private Predicate<SettingLine> shownBy(Filter filter) {
    String words = filter.words().strip().toLowerCase(Locale.ROOT);
    return line ->
        line.type() == SettingLine.Type.ADDED
            || (!filter.onlyInFile() || facts.entry(line).isPresent())
                && (!filter.onlyChanged() || isChanged(line))
                && (words.isEmpty() || facts.isFound(line, words));
  }

  /** Whether somebody changed, added or removed it since the beginning. */
  boolean isChanged(SettingLine line) {
    if (line.isSection() || line.type() == SettingLine.Type.PATTERN) {
      return false;
    }
    if (line.key().isEmpty() || line.nth() > 0) {
      return facts.entry(line).map(entry -> document.isChanged(entry.index())).orElse(false);
    }
    Origin origin = origins.of(line.section(), line.key());
    return origin == Origin.YOU || origins.isRemoved(line.section(), line.key());
  }

  /** The lines of a section, folded or not. */
  List<SettingLine> linesOf(String section) {
    List<SettingLine> lines = new ArrayList<>();
    Set<String> documentedKeys = new HashSet<>();
    List<SettingLine> patterns = new ArrayList<>();
    boolean isPattern = isPattern(section);
    for (KeyFact fact : keys.computeIfAbsent(facts.documented(section), this::keysOf)) {
      if (isPattern || isPattern(fact.key())) {
        patterns.add(new SettingLine(SettingLine.Type.PATTERN, section, fact.key(), 0));
      } else if (documentedKeys.add(Document.fold(fact.key()))) {
        lines.add(SettingLine.entry(section, fact.key(), 0));
      }
    }
    Map<String, Integer> seen = new HashMap<>();
    for (Entry entry : document.entries(section)) {
      String key = entry.key().orElse("");
      int nth = seen.merge(Document.fold(key), 1, Integer::sum) - 1;
      if (nth > 0 || !documentedKeys.contains(Document.fold(key))) {
        lines.add(SettingLine.entry(section, key, nth));
      }
    }
    added.stream().filter(line -> fold(line.section()).equals(fold(section))).forEach(lines::add);
    lines.addAll(patterns);
    return lines;
  }

  private List<KeyFact> keysOf(String documented) {
    return catalogue.keysOf(answers.kind(), documented).stream()
        .filter(fact -> !fact.isAboutSection() && fact.appliesTo(answers.product()))
        .toList();
  }

  /** Whether the file has so many sections that looking into each takes its time. */
  boolean areMany() {
    return foldsComputers;
  }

  static boolean isPattern(String name) {
    return name.indexOf('<') >= 0;
  }

  /** Whether the lines of a section are folded away. */
  boolean isFolded(String section) {
    boolean usually = foldsComputers && section.indexOf(':') >= 0;
    return usually != toggled.contains(fold(section));
  }

  /** Folds or unfolds a section. */
  void toggle(String section) {
    if (!toggled.remove(fold(section))) {
      toggled.add(fold(section));
    }
  }

  void unfold(String section) {
    if (isFolded(section)) {
      toggle(section);
    }
  }

  /** Shows a line for a key that is not in the file until it gets a value. */
  SettingLine add(String section, String key) {
    SettingLine line = new SettingLine(SettingLine.Type.ADDED, section, key, 0);
    added.clear();
    added.add(line);
    return line;
  }

  /** Whether a line is shown for a key that is not in the file. */
  boolean hasAdded() {
    return !added.isEmpty();
  }

  void forgetAdded() {
    added.clear();
  }

  /**
   * The first key of a numbered pattern that the section lacks.
   *
   * @param pattern a key with {@code <n>} in it
   */
  String nextKey(String section, String pattern) {
    int number = 0;
    while (document.find(section, pattern.replace("<n>", String.valueOf(number))).isPresent()) {
      number++;
    }
    return pattern.replace("<n>", String.valueOf(number));
  }
}
