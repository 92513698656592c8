package org.prepwright.model.computers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prepwright.model.computers.ComputerTable.Computer;
import org.prepwright.model.computers.NamePart.Column;
import org.prepwright.model.computers.NamePart.Counter;
import org.prepwright.model.computers.NamePart.Fixed;
import org.prepwright.model.computers.NamePart.Row;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.Document;

/**
 * A pattern of names in any of its forms, with parts in braces that differ from name to name:
 *
 * <ul>
 *   <li>{@code {n}} counts, {@code {n:03}} with three digits at least; the first number and how
 *       many are said elsewhere
 *   <li>{@code {1..30:00}} counts from 1 to 30, with two digits at least, as {@link
 *       ComputerNamePattern} does
 *   <li>{@code {row}} is the number of the computer in its table, from 1; {@code {row:03}} likewise
 *   <li>{@code {site}}, or any other text, is what the computer has in the column of this heading,
 *       in any case
 * </ul>
 *
 * A column that is itself called {@code n} or {@code row} cannot be named. Immutable.
 */
public final class NameTemplate {
  /** Patterns to show what they look like. */
  public static final String EXAMPLES =
      "LAB-{n:03}, {site}-{row:02}, " + ComputerNamePattern.EXAMPLE;

  private static final String COUNTER = "{n}";

  private static final Pattern NUMBER =
      Pattern.compile("(n|row)\\s*(?::\\s*([0-9]+)\\s*)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern RANGE = Pattern.compile("[0-9]+\\s*\\.\\.\\s*[0-9]+.*");

  private static final Pattern ZEROS = Pattern.compile("0+");

  private final String text;
  private final List<NamePart> parts;

  /** From where to where the counter goes, where the pattern says so itself. */
  private final Optional<ComputerNamePattern> range;

  private NameTemplate(String text, List<NamePart> parts, Optional<ComputerNamePattern> range) {
    this.text = text;
    this.parts = List.copyOf(parts);
    this.range = range;
  }

  /**
   * Reads a pattern.
   *
   * @throws PatternRefusedException with a sentence when it is none
   */
  public static NameTemplate parse(String text) throws PatternRefusedException {
    String stripped = text.strip();
    List<NamePart> parts = new ArrayList<>();
    List<ComputerNamePattern> ranges = new ArrayList<>();
    int at = 0;
    while (at < stripped.length()) {
      int open = stripped.indexOf('{', at);
      int fixedEnd = open < 0 ? stripped.length() : open;
      String fixed = stripped.substring(at, fixedEnd);
      if (fixed.indexOf('}') >= 0) {
        throw refused("names.template.form", EXAMPLES);
      }
      if (!fixed.isEmpty()) {
        parts.add(new Fixed(fixed));
      }
      if (open < 0) {
        break;
      }
      int close = stripped.indexOf('}', open);
      String inner = close < 0 ? "" : stripped.substring(open + 1, close).strip();
      if (inner.isEmpty() || inner.indexOf('{') >= 0) {
        throw refused("names.template.form", EXAMPLES);
      }
      if (RANGE.matcher(inner).matches()) {
        ComputerNamePattern range = ComputerNamePattern.parse("{" + inner + "}");
        ranges.add(range);
        parts.add(new Counter(range.digits()));
      } else {
        parts.add(part(inner));
      }
      at = close + 1;
    }
    boolean countsTwice =
        !ranges.isEmpty() && parts.stream().filter(Counter.class::isInstance).count() > 1;
    if (parts.isEmpty() || countsTwice) {
      throw refused(countsTwice ? "names.template.two-counters" : "names.template.form", EXAMPLES);
    }
    return new NameTemplate(stripped, parts, ranges.stream().findFirst());
  }

  private static NamePart part(String inner) throws PatternRefusedException {
    Matcher number = NUMBER.matcher(inner);
    if (!number.matches()) {
      return new Column(inner);
    }
    int width = number.group(2) == null ? 1 : width(number.group(2));
    return number.group(1).length() == 1 ? new Counter(width) : new Row(width);
  }

  /** {@code 03} and {@code 3} are three digits, and so are three zeros. */
  private static int width(String digits) throws PatternRefusedException {
    String significant = digits.replaceFirst("^0+", "");
    int width =
        ZEROS.matcher(digits).matches()
            ? digits.length()
            : significant.length() == 1 ? Integer.parseInt(significant) : Integer.MAX_VALUE;
    if (width > ComputerNamePattern.MOST_DIGITS) {
      throw refused("names.pattern.digits", ComputerNamePattern.MOST_DIGITS);
    }
    return width;
  }

  /** How many names it makes by itself; empty when it does not say so. */
  public OptionalInt ownCount() {
    return range.map(own -> OptionalInt.of(own.count())).orElse(OptionalInt.empty());
  }

  /** Whether it names a column, so that there are no names without a table. */
  public boolean readsTable() {
    return parts.stream().anyMatch(Column.class::isInstance);
  }

  /** The pattern as it was typed, without blanks around it. */
  public String text() {
    return text;
  }

  /**
   * The names that it makes by itself.
   *
   * @throws PatternRefusedException with a sentence when it does not say how many
   */
  public NameSeries names() throws PatternRefusedException {
    if (range.isEmpty()) {
      throw refused("names.template.how-many");
    }
    return numbered(range.get().first(), range.get().count());
  }

  /**
   * So many names, without a table; the row of the first is 1. Where the pattern says itself from
   * where it counts, that has to be the same.
   *
   * @param first the first number
   * @param count how many names, from 1 to {@link ComputerNamePattern#MOST_NAMES}
   * @throws PatternRefusedException with a sentence when there are no such names
   */
  public NameSeries numbered(long first, long count) throws PatternRefusedException {
    int checked = ComputerNamePattern.of("", first, count, 1, "").count();
    for (NamePart part : parts) {
      if (part instanceof Column column) {
        throw refused("names.template.no-table", column.heading(), COUNTER);
      }
    }
    if (range.isPresent() && (range.get().first() != first || range.get().count() != count)) {
      throw refused("names.template.own-count", range.get().first(), range.get().last(), COUNTER);
    }
    boolean isFixed = parts.stream().allMatch(Fixed.class::isInstance);
    if (isFixed && checked > 1) {
      throw refused("names.template.same", EXAMPLES);
    }
    return new NameSeries(checked, row -> name(row, first, column -> ""));
  }

  /**
   * A name for each computer of a table.
   *
   * @param first the first number of the counter; not asked where the pattern says it itself
   * @throws PatternRefusedException with a sentence when the table has no computers, lacks a column
   *     or holds secrets in it, or a computer has nothing in one
   */
  public NameSeries forRows(ComputerTable table, long first) throws PatternRefusedException {
    int count = table.computers().size();
    if (count == 0) {
      throw refused("names.template.no-rows");
    }
    long start = range.isPresent() ? range.get().first() : first;
    ComputerNamePattern.of("", start, count, 1, "");
    if (range.isPresent() && range.get().count() < count) {
      throw refused("names.template.too-few", range.get().count(), count, COUNTER);
    }
    for (NamePart part : parts) {
      if (part instanceof Column column) {
        judgeColumn(table, column);
      }
    }
    return new NameSeries(
        count, row -> name(row, start, heading -> cell(table, heading, row).orElseThrow().text()));
  }

  private static void judgeColumn(ComputerTable table, Column column)
      throws PatternRefusedException {
    if (place(table, column.heading()) < 0) {
      String headings =
          table.headings().stream()
              .map(heading -> heading.cell().text())
              .filter(heading -> !heading.isEmpty())
              .collect(Collectors.joining(", "));
      throw refused("names.template.no-column", column.heading(), headings);
    }
    if (table.headings().get(place(table, column.heading())).isSecret()) {
      throw refused("names.template.secret", column.heading());
    }
    for (int row = 0; row < table.computers().size(); row++) {
      if (cell(table, column.heading(), row).isEmpty()) {
        Computer computer = table.computers().get(row);
        throw refused(
            "names.template.blank", row + 1, computer.cells().get(0).line(), column.heading());
      }
    }
  }

  private static Optional<Cell> cell(ComputerTable table, String heading, int row) {
    return table.computers().get(row).cell(place(table, heading));
  }

  private static int place(ComputerTable table, String heading) {
    String folded = Document.fold(heading);
    for (int i = 0; i < table.headings().size(); i++) {
      if (Document.fold(table.headings().get(i).cell().text()).equals(folded)) {
        return i;
      }
    }
    return -1;
  }

  /** Gives what a row has in a column. */
  @FunctionalInterface
  private interface Cells {
    String in(String heading);
  }

  private String name(int row, long first, Cells cells) {
    StringBuilder name = new StringBuilder();
    for (NamePart part : parts) {
      if (part instanceof Fixed fixed) {
        name.append(fixed.text());
      } else if (part instanceof Counter counter) {
        name.append(NamePart.digits(first + row, counter.width()));
      } else if (part instanceof Row number) {
        name.append(NamePart.digits(row + 1L, number.width()));
      } else if (part instanceof Column column) {
        name.append(cells.in(column.heading()));
      }
    }
    return name.toString();
  }

  private static PatternRefusedException refused(String key, Object... arguments) {
    return new PatternRefusedException(Messages.model().text(key, arguments));
  }

  @Override
  public String toString() {
    return text;
  }
}
