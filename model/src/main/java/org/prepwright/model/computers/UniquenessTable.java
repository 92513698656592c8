package org.prepwright.model.computers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prepwright.model.text.Document;

/**
 * A uniqueness file as a table of computers: a row for each id, a column for each key that some id
 * has. A section without id is written out for each id that lists it.
 *
 * @param table the table, which {@link UniquenessFile} makes into a file again that gives each
 *     computer the same answers, save for what {@code notHeld} says
 * @param notHeld what the table does not hold, in the order of the file; empty for files that Setup
 *     Manager or this program wrote
 */
public record UniquenessTable(ComputerTable table, List<NotHeld> notHeld) {
  /**
   * Something in a uniqueness file that a table does not hold, or holds in another form. Shows no
   * value.
   *
   * @param line where it stands in the file, from 1
   * @param sentence what it is, and what becomes of it
   */
  public record NotHeld(int line, String sentence) {}

  /** Copies the list. */
  public UniquenessTable {
    notHeld = List.copyOf(notHeld);
  }

  /** Reads a uniqueness file; a text without {@code [UniqueIds]} gives an empty table. */
  public static UniquenessTable read(Document document) {
    UniquenessReading reading = new UniquenessReading(document);
    List<List<String>> rows = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    headings.add(Heading.textFor("UserData", "ComputerName"));
    boolean hasIds = reading.rows().stream().anyMatch(UniquenessReading.Row::isCalledOtherwise);
    if (hasIds) {
      headings.add(Heading.UNIQUE_ID);
    }
    headings.addAll(reading.columns());
    for (UniquenessReading.Row row : reading.rows()) {
      List<String> cells = new ArrayList<>();
      cells.add(row.name());
      if (hasIds) {
        cells.add(row.id());
      }
      reading.columns().forEach(column -> cells.add(row.values().getOrDefault(column, "")));
      rows.add(cells);
    }
    Map<Integer, List<NotHeld>> byLine = new TreeMap<>(Comparator.naturalOrder());
    reading
        .notHeld()
        .forEach(told -> byLine.computeIfAbsent(told.line(), l -> new ArrayList<>()).add(told));
    List<NotHeld> told = byLine.values().stream().flatMap(List::stream).toList();
    return new UniquenessTable(ComputerTable.of(headings, rows), told);
  }
}
