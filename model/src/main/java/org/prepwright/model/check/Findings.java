package org.prepwright.model.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.check.constraint.Place;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Section;

/**
 * Collects the findings of one file: knows which rules hold for it, gives them their sentences and
 * places, and sorts them.
 */
final class Findings {
  private static final Comparator<Finding> FILE_ORDER =
      Comparator.comparingInt(Finding::line)
          .thenComparingInt(Finding::column)
          .thenComparing(Finding::rule);

  private final AnswerFile answers;
  private final Document document;
  private final Set<Finding> found = new LinkedHashSet<>();
  private final Map<Integer, Severity> worstOfLines = new HashMap<>();

  Findings(AnswerFile answers) {
    this.answers = answers;
    this.document = answers.document();
  }

  /** The findings by line and column, then by rule; those without a line first. */
  List<Finding> inFileOrder() {
    return found.stream().sorted(FILE_ORDER).toList();
  }

  /** Whether an entry has a finding of at least this weight already. */
  boolean hasAtLeast(Severity severity, Entry entry) {
    Severity worst = worstOfLines.get(entry.lineNumber());
    return worst != null && worst.isAtLeast(severity);
  }

  /** A finding about the file as a whole. */
  void addToFile(String rule, Object... arguments) {
    add(rule, new Spot(0, 0), "", "", arguments);
  }

  /** A finding about a setting, an entry or a section, in the file or not. */
  void addAt(Place place, String rule, Object... arguments) {
    add(rule, spot(place), place.section(), place.key(), arguments);
  }

  /**
   * A finding somewhere in a line.
   *
   * @param offset units from the beginning of the line
   */
  void addIn(int lineIndex, int offset, Place place, String rule, Object... arguments) {
    add(rule, spot(lineIndex, offset), place.section(), place.key(), arguments);
  }

  /** A finding about an entry that weighs more than the rule says. */
  void addErrorAt(Place place, String rule, Object... arguments) {
    add(rule, Severity.ERROR, spot(place), place.section(), place.key(), arguments);
  }

  private void add(String rule, Spot spot, String section, String key, Object... arguments) {
    Severity severity = Rules.find(rule).orElseThrow().severity();
    add(rule, severity, spot, section, key, arguments);
  }

  private void add(
      String id, Severity severity, Spot spot, String section, String key, Object... arguments) {
    Rule rule = Rules.find(id).orElseThrow();
    if (!rule.appliesTo(answers.kind(), answers.product())) {
      return;
    }
    worstOfLines.merge(spot.line(), severity, (one, other) -> one.isAtLeast(other) ? one : other);
    found.add(
        Finding.of(id, spot.line(), spot.column(), section, key, arguments).weighing(severity));
  }

  private Spot spot(Place place) {
    if (place.entry().isPresent()) {
      Entry entry = place.entry().get();
      return spot(entry.index(), Math.max(entry.line().valueOffset(), 0));
    }
    Optional<Section> section = document.section(place.section());
    return section.map(header -> spot(header.headerIndex(), 0)).orElse(new Spot(0, 0));
  }

  /** An entry that a backslash continues owns several lines of the file. */
  private Spot spot(int lineIndex, int offset) {
    String units = document.lines().get(lineIndex).units();
    int line = document.lineNumber(lineIndex);
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      if (units.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new Spot(line, offset - lineStart + 1);
  }

  /** A place in the file, both from 1; 0 for none. */
  private record Spot(int line, int column) {}
}
