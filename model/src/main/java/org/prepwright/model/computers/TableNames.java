package org.prepwright.model.computers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.prepwright.model.computers.ComputerTable.Computer;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Line;
import org.prepwright.model.text.Replacement;

/** The names in a table of computers, its column {@code ComputerName}. */
public final class TableNames implements NameList {
  private static final String HEADING = "ComputerName";

  private final Document document;
  private final ComputerTable table;
  private final int column;
  private final List<Computer> named;

  /**
   * Reads the names of a table; an empty text has none.
   *
   * @throws UnreadableTableException when the text cannot be cut into cells
   */
  public TableNames(Document document) throws UnreadableTableException {
    this.document = document;
    table = ComputerTable.parse(document.toBytes());
    column = table.columnOfNames();
    named =
        table.computers().stream()
            .filter(computer -> column >= 0 && computer.cell(column).isPresent())
            .toList();
  }

  @Override
  public List<String> names() {
    return named.stream()
        .map(computer -> computer.cell(column))
        .flatMap(Optional::stream)
        .map(Cell::text)
        .toList();
  }

  @Override
  public Edit adding(List<String> added, String label) throws EditRefusedException {
    List<String> rows = new ArrayList<>();
    boolean isEmpty = table.headings().isEmpty();
    if (isEmpty) {
      rows.add(HEADING);
    } else if (column < 0) {
      throw refused("names.table.no-column");
    }
    String before = String.valueOf(table.delimiter()).repeat(Math.max(0, column));
    added.forEach(name -> rows.add(before + name));
    int end = document.lines().size();
    while (end > 0 && document.kind(end - 1) == Line.Kind.BLANK) {
      end--;
    }
    return new Editor(document).replace(List.of(new Replacement(end, 0, rows)), label);
  }

  @Override
  public Edit removing(SortedSet<Integer> places, String label) throws EditRefusedException {
    int size = document.lines().size();
    boolean isLast = table.headings().size() == 1 && places.size() == table.computers().size();
    if (isLast) {
      return new Editor(document).replace(List.of(new Replacement(0, size, List.of())), label);
    }
    int[] starts = table.computers().stream().mapToInt(TableNames::firstLine).toArray();
    boolean[] removed = new boolean[size];
    for (int place : places) {
      int line = firstLine(named.get(place));
      int next = Arrays.binarySearch(starts, line) + 1;
      int start = indexOfLine(line);
      int end = next < starts.length ? indexOfLine(starts[next]) : size;
      while (end - 1 > start && document.kind(end - 1) == Line.Kind.BLANK) {
        end--;
      }
      Arrays.fill(removed, start, end, true);
    }
    return new Editor(document).replace(LineRuns.of(removed), label);
  }

  private static int firstLine(Computer computer) {
    return computer.cells().get(0).line();
  }

  /** A row has lines of its own, unless something other than a line feed parts the rows. */
  private int indexOfLine(int line) throws EditRefusedException {
    int low = 0;
    int high = document.lines().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (document.lineNumber(middle) <= line) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    if (document.lineNumber(low) != line) {
      throw refused("names.table.lines", line);
    }
    return low;
  }

  private static EditRefusedException refused(String key, Object... arguments) {
    return new EditRefusedException(Messages.model().text(key, arguments));
  }
}
