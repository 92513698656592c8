package org.prepwright.model.check;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.check.constraint.Place;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Section;

/**
 * Collects the findings of one file: knows which rules hold for it, gives them their sentences and
 * places, and sorts them.
 */
final class Findings {
  /** By line and column, then by rule; those without a line first. */
  static final Comparator<Finding> FILE_ORDER =
      Comparator.comparingInt(Finding::line)
          .thenComparingInt(Finding::column)
          .thenComparing(Finding::rule);

  private final Document document;
  private final Predicate<Rule> holding;
  private final String wording;
  private final Set<Finding> found = new LinkedHashSet<>();
  private final Map<Severity, BitSet> lines = new EnumMap<>(Severity.class);
  private final FindingLimit limit = new FindingLimit();

  Findings(AnswerFile answers) {
    this(
        answers.document(),
        rule -> rule.appliesTo(answers.kind(), answers.product()),
        Rule.WORDING);
  }

  /**
   * Collects the findings of a file that is no answer file.
   *
   * @param holding tells the rules that hold for it
   * @param wording what its own sentences begin with in the bundle, for example {@code
   *     "deployment."}; a rule without one keeps its general sentences
   */
  Findings(Document document, Predicate<Rule> holding, String wording) {
    this.document = document;
    this.holding = holding;
    this.wording = wording;
  }

  /** Whether a rule holds for the file. */
  boolean holds(String rule) {
    return holding.test(Rules.find(rule).orElseThrow());
  }

  /** Whether one more finding of a rule is listed; if not, its words need not be made. */
  boolean hasRoomFor(String rule) {
    return limit.hasRoomFor(rule);
  }

  /** The findings by line and column, then by rule; those without a line first. */
  List<Finding> inFileOrder() {
    return limit.withRemarks(found).stream().sorted(FILE_ORDER).toList();
  }

  /** Whether an entry has a finding of at least this weight already. */
  boolean hasAtLeast(Severity severity, Entry entry) {
    return lines.entrySet().stream()
        .filter(of -> of.getKey().isAtLeast(severity))
        .anyMatch(of -> of.getValue().get(entry.lineNumber()));
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

  /**
   * A note in words of its own, about what keeps a rule from being judged.
   *
   * @param sentences what {@code .message} and {@code .remedy} are appended to in the bundle
   */
  void addNote(Place place, String rule, String sentences, Object... arguments) {
    if (holds(rule)) {
      Spot spot = spot(place);
      found.add(
          new Finding(
              rule,
              Severity.INFO,
              spot.line(),
              spot.column(),
              place.section(),
              place.key(),
              Messages.model().text(sentences + ".message", arguments),
              Messages.model().text(sentences + ".remedy", arguments),
              Rules.find(rule).orElseThrow().source()));
    }
  }

  private void add(String rule, Spot spot, String section, String key, Object... arguments) {
    Severity severity = Rules.find(rule).orElseThrow().severity();
    add(rule, severity, spot, section, key, arguments);
  }

  private void add(
      String id, Severity severity, Spot spot, String section, String key, Object... arguments) {
    if (!holds(id)) {
      return;
    }
    lines.computeIfAbsent(severity, none -> new BitSet()).set(spot.line());
    if (limit.isReachedBy(id, severity, spot.line(), spot.column())) {
      return;
    }
    found.add(
        Finding.worded(wording, id, spot.line(), spot.column(), section, key, arguments)
            .weighing(severity));
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
