package org.prepwright.model.computers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.RowEditor;
import org.prepwright.model.text.RowEditor.Span;
import org.prepwright.model.text.UnrepresentableException;
import org.prepwright.model.text.WholeText;

/**
 * A table of computers as a grid, and the edits of its text that change the grid: each writes the
 * cells concerned and leaves every other byte. Values are quoted where RFC 4180 asks for it, with
 * the delimiter of the file.
 *
 * <p>Read from a text once; an edit is for the text as it was then. A row is a record below the
 * heading, blank ones among them. An empty text is a table with the column {@code ComputerName} and
 * no rows, whose heading the first edit writes.
 */
public final class TableEditor {
  /** The heading of the names. */
  public static final String NAMES = "ComputerName";

  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");
  private static final String USUAL_BREAK = "\r\n";
  private static final String BLANK_RECORD = "\"\"";

  private final Document document;
  private final String units;
  private final char delimiter;
  private final TableLayout layout;
  private final List<Heading> headings = new ArrayList<>();

  /**
   * A cell with a new text.
   *
   * @param row its row from 0; one that is not there yet is added behind the others
   * @param column its column from 0; one behind the last has no heading
   * @param text what it shall hold; blanks around do not count
   */
  public record CellText(int row, int column, String text) {}

  /**
   * The place of a cell.
   *
   * @param row its row from 0; -1 for the heading
   * @param column its column from 0
   */
  public record Position(int row, int column) {}

  /**
   * What another table brings.
   *
   * @param edit the edit that takes it over
   * @param added how many computers are new
   * @param changed how many were there by their name and get other values
   */
  public record Merge(Edit edit, int added, int changed) {}

  /**
   * Reads a table.
   *
   * @throws UnreadableTableException when the text cannot be cut into cells
   */
  public TableEditor(Document document) throws UnreadableTableException {
    this.document = document;
    units = WholeText.units(document);
    delimiter = ComputerTable.delimiterIn(units);
    layout = new TableLayout(units, delimiter);
    readHeadings();
  }

  private void readHeadings() {
    if (isNew()) {
      headings.add(Heading.of(new Cell(NAMES, 1, 1)));
      return;
    }
    int columns = layout.cells(0);
    for (int record = 1; record < layout.records(); record++) {
      columns = Math.max(columns, usedCells(record, columns));
    }
    for (int column = 0; column < columns; column++) {
      String text = column < layout.cells(0) ? text(0, column) : "";
      headings.add(Heading.of(new Cell(text, layout.line(0), 1)));
    }
  }

  /** The cells of a record up to the last one that holds something. */
  private int usedCells(int record, int least) {
    int cells = layout.cells(record);
    while (cells > least
        && layout.valueStart(record, cells - 1) == layout.valueEnd(record, cells - 1)) {
      cells--;
    }
    return cells;
  }

  private boolean isNew() {
    return layout.records() == 0;
  }

  // ------------------------------------------------------------------ what the grid holds

  /** The columns; one that has cells and no heading is among them. */
  public List<Heading> headings() {
    return List.copyOf(headings);
  }

  /** How many columns there are; at least one. */
  public int columns() {
    return headings.size();
  }

  /** How many rows there are, blank ones among them. */
  public int rows() {
    return Math.max(0, layout.records() - 1);
  }

  /** What a cell holds, without quotes and without blanks around it; empty where there is none. */
  public String cell(int row, int column) {
    int record = row + 1;
    boolean isThere = row < rows() && column < layout.cells(record);
    return isThere ? text(record, column) : "";
  }

  /** Whether a column holds passwords or product keys, which are never shown. */
  public boolean isSecret(int column) {
    return column < columns() && headings.get(column).isSecret();
  }

  /** Whether a row holds nothing, and so is no computer. */
  public boolean isBlank(int row) {
    int record = row + 1;
    for (int cell = 0; cell < layout.cells(record); cell++) {
      if (!text(record, cell).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The column of the names; -1 without one. */
  public int nameColumn() {
    for (int column = 0; column < columns(); column++) {
      if (headings.get(column).isComputerName()) {
        return column;
      }
    }
    return -1;
  }

  /** The names of the computers, in file order; rows without one are left out. */
  public List<String> names() {
    int column = nameColumn();
    List<String> names = new ArrayList<>();
    for (int row = 0; column >= 0 && row < rows(); row++) {
      String name = cell(row, column);
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  /**
   * Where a cell stands in the file, as findings name it.
   *
   * @param row its row from 0; -1 for the heading
   * @param column its column from 0
   * @return empty where the file has no such cell
   */
  public Optional<TablePlace> place(int row, int column) {
    int record = row + 1;
    if (record >= layout.records() || column >= layout.cells(record)) {
      return Optional.empty();
    }
    int start = layout.valueStart(record, column);
    int lineStart =
        Math.max(units.lastIndexOf('\n', start - 1), units.lastIndexOf('\r', start - 1)) + 1;
    int from = layout.start(record);
    int above =
        lineStart <= from
            ? 0
            : (int) LINE_BREAK.matcher(units.substring(from, lineStart)).results().count();
    int place = decode(units.substring(lineStart, start)).length() + 1;
    return Optional.of(new TablePlace(layout.line(record) + above, place));
  }

  /**
   * The cell that stands at a place of the file; the first of the row where none begins there.
   *
   * @return empty above the heading
   */
  public Optional<Position> at(TablePlace place) {
    int row = layout.recordAtLine(place.line()) - 1;
    if (row < -1) {
      return Optional.empty();
    }
    for (int column = 0; column < layout.cells(row + 1); column++) {
      if (place(row, column).equals(Optional.of(place))) {
        return Optional.of(new Position(row, column));
      }
    }
    return Optional.of(new Position(row, 0));
  }

  /**
   * Rows by what they hold in a column: numbers in names by their value, so that LAB-2 comes before
   * LAB-10; without regard to case; blank cells last.
   */
  public Comparator<Integer> order(int column) {
    Map<Integer, String> texts = new HashMap<>();
    Comparator<String> byText =
        Comparator.comparing(String::isEmpty).thenComparing(NaturalOrder.INSTANCE);
    return Comparator.comparing(
        row -> texts.computeIfAbsent(row, one -> cell(one, column)), byText);
  }

  private String text(int record, int cell) {
    int start = layout.valueStart(record, cell);
    int end = layout.valueEnd(record, cell);
    if (!layout.isQuoted(record, cell)) {
      return decode(units.substring(start, end)).strip();
    }
    return decode(units.substring(start + 1, end - 1)).replace("\"\"", "\"").strip();
  }

  private String decode(String some) {
    return document.codePage().decode(some);
  }

  // ------------------------------------------------------------------ cells

  /**
   * The edit that gives cells other texts. Rows behind the last are added, one after the other.
   *
   * @param cells the cells, none of them twice
   * @param label what undo will say
   * @throws EditRefusedException when the file's code page does not have a letter
   */
  public Edit set(Collection<CellText> cells, String label) throws EditRefusedException {
    SortedMap<Integer, SortedMap<Integer, String>> byRow = new TreeMap<>();
    cells.forEach(
        cell ->
            byRow
                .computeIfAbsent(cell.row(), row -> new TreeMap<>())
                .put(cell.column(), cell.text().strip()));
    List<Span> spans = new ArrayList<>();
    List<String> added = new ArrayList<>();
    for (Map.Entry<Integer, SortedMap<Integer, String>> row : byRow.entrySet()) {
      if (row.getKey() < rows()) {
        change(row.getKey() + 1, row.getValue(), spans);
      } else {
        added.add(newRecord(row.getValue()));
      }
    }
    if (!added.isEmpty()) {
      spans.add(behindLast(added));
    }
    return keepingCells(spans, label);
  }

  private void change(int record, SortedMap<Integer, String> texts, List<Span> spans)
      throws EditRefusedException {
    int there = layout.cells(record);
    SortedMap<Integer, String> behind = texts.tailMap(there);
    boolean addsText = behind.values().stream().anyMatch(text -> !text.isEmpty());
    boolean staysOnlyCell = there == 1 && !addsText;
    for (Map.Entry<Integer, String> cell : texts.headMap(there).entrySet()) {
      boolean isOther = !text(record, cell.getKey()).equals(cell.getValue());
      if (isOther) {
        String spelled = spell(cell.getValue(), layout.isQuoted(record, cell.getKey()));
        spans.add(
            new Span(
                layout.valueStart(record, cell.getKey()),
                layout.valueEnd(record, cell.getKey()),
                staysOnlyCell && spelled.isEmpty() ? BLANK_RECORD : spelled));
      }
    }
    if (addsText) {
      StringBuilder more = new StringBuilder();
      for (int column = there; column <= behind.lastKey(); column++) {
        more.append(delimiter).append(spell(behind.getOrDefault(column, ""), false));
      }
      append(spans, layout.end(record), more.toString());
    }
  }

  /** Units behind a record, whose last cell may have been given another text just before. */
  private static void append(List<Span> spans, int end, String more) {
    Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
    if (last != null && last.to() == end) {
      spans.set(spans.size() - 1, new Span(last.from(), end, last.units() + more));
    } else {
      spans.add(new Span(end, end, more));
    }
  }

  private String newRecord(SortedMap<Integer, String> texts) throws EditRefusedException {
    int columns = Math.max(columns(), texts.lastKey() + 1);
    StringBuilder record = new StringBuilder();
    for (int column = 0; column < columns; column++) {
      record.append(column > 0 ? String.valueOf(delimiter) : "");
      record.append(spell(texts.getOrDefault(column, ""), false));
    }
    return record.isEmpty() ? BLANK_RECORD : record.toString();
  }

  private Span behindLast(List<String> records) {
    List<String> all = new ArrayList<>(records);
    int at = isNew() ? units.length() : layout.next(layout.records() - 1);
    if (isNew()) {
      all.add(0, NAMES);
    }
    String lineBreak = lineBreak();
    boolean isBehindBreak = at == 0 || isLineEnd(units.charAt(at - 1));
    String text = String.join(lineBreak, all);
    return new Span(at, at, isBehindBreak ? text + lineBreak : lineBreak + text);
  }

  /**
   * The edit that puts a block at a cell. A block with headings in its first row makes a new table
   * of an empty one.
   *
   * @param rows the rows the block covers from top to bottom; what is beyond them is added behind
   *     the last
   * @param column the first column
   * @param block the rows of the block
   * @param label what undo will say
   * @throws EditRefusedException when the file's code page does not have a letter
   */
  public Edit paste(List<Integer> rows, int column, List<List<String>> block, String label)
      throws EditRefusedException {
    if (isNew() && namesColumns(block)) {
      return newTable(block, label);
    }
    List<CellText> cells = new ArrayList<>();
    int added = rows();
    for (int i = 0; i < block.size(); i++) {
      int row = i < rows.size() && rows.get(i) < rows() ? rows.get(i) : added++;
      for (int j = 0; j < block.get(i).size(); j++) {
        cells.add(new CellText(row, column + j, block.get(i).get(j)));
      }
    }
    return set(cells, label);
  }

  private static boolean namesColumns(List<List<String>> block) {
    return !block.isEmpty()
        && block.get(0).stream()
            .anyMatch(cell -> Heading.of(new Cell(cell.strip(), 1, 1)).isComputerName());
  }

  private Edit newTable(List<List<String>> block, String label) throws EditRefusedException {
    StringBuilder text = new StringBuilder();
    for (List<String> row : block) {
      List<String> cells = new ArrayList<>();
      for (String cell : row) {
        cells.add(spell(text.isEmpty() ? onOneLine(cell) : cell.strip(), false));
      }
      String record = String.join(String.valueOf(delimiter), cells);
      text.append(record.isEmpty() ? BLANK_RECORD : record).append(USUAL_BREAK);
    }
    List<Span> spans = List.of(new Span(units.length(), units.length(), text.toString()));
    return keepingCells(spans, label);
  }

  // ------------------------------------------------------------------ rows

  /**
   * The edit that adds a blank row.
   *
   * @param before the row in front of which it comes; the number of rows for the end
   * @param label what undo will say
   * @throws EditRefusedException never for a blank row
   */
  public Edit insertRow(int before, String label) throws EditRefusedException {
    SortedMap<Integer, String> nothing = new TreeMap<>(Map.of(0, ""));
    if (before >= rows()) {
      return keepingCells(List.of(behindLast(List.of(newRecord(nothing)))), label);
    }
    int at = layout.start(before + 1);
    return keepingCells(List.of(new Span(at, at, newRecord(nothing) + lineBreak())), label);
  }

  /**
   * The edit that takes rows out. With the last of a table that holds nothing but names the heading
   * goes, too.
   *
   * @param rows the rows
   * @param label what undo will say
   * @throws EditRefusedException when the heading's quotes are at odds with its cells
   */
  public Edit removeRows(SortedSet<Integer> rows, String label) throws EditRefusedException {
    boolean isNothingLeft = rows.size() == rows() && columns() == 1 && nameColumn() == 0;
    List<Span> spans = new ArrayList<>();
    if (isNothingLeft) {
      spans.add(new Span(0, units.length(), ""));
    } else {
      rows.forEach(row -> spans.add(new Span(layout.start(row + 1), layout.next(row + 1), "")));
    }
    return keepingCells(spans, label);
  }

  /**
   * The edit that writes the rows in another order. Blank lines between them stay where they are.
   *
   * @param order the rows in their new order, all of them
   * @param label what undo will say
   * @throws EditRefusedException when the heading's quotes are at odds with its cells
   */
  public Edit reorder(List<Integer> order, String label) throws EditRefusedException {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i) != i) {
        int record = order.get(i) + 1;
        String moved = units.substring(layout.start(record), layout.end(record));
        spans.add(new Span(layout.start(i + 1), layout.end(i + 1), moved));
      }
    }
    return keepingCells(spans, label);
  }

  // ------------------------------------------------------------------ columns

  /**
   * The edit that adds a column in front of another. A column behind the last one changes the
   * heading alone: rows get the cell when something is written into it.
   *
   * @param before the column in front of which it comes; the number of columns for the end
   * @param heading its heading
   * @param label what undo will say
   * @throws EditRefusedException when the file's code page does not have a letter
   */
  public Edit addColumn(int before, String heading, String label) throws EditRefusedException {
    String spelled = spell(onOneLine(heading), false);
    List<Span> spans = new ArrayList<>();
    if (isNew()) {
      String line = before == 0 ? spelled + delimiter + NAMES : NAMES + delimiter + spelled;
      spans.add(new Span(units.length(), units.length(), line + lineBreak()));
      return keepingCells(spans, label);
    }
    int cells = layout.cells(0);
    if (before < cells) {
      int at = layout.cellStart(0, before);
      spans.add(new Span(at, at, spelled + delimiter));
    } else {
      String delimiters = String.valueOf(delimiter).repeat(before - cells + 1);
      spans.add(new Span(layout.end(0), layout.end(0), delimiters + spelled));
    }
    for (int record = 1; record < layout.records(); record++) {
      if (before < layout.cells(record)) {
        int at = layout.cellStart(record, before);
        spans.add(new Span(at, at, String.valueOf(delimiter)));
      }
    }
    return keepingCells(spans, label);
  }

  /**
   * The edit that gives a column another heading.
   *
   * @param column the column
   * @param heading its new heading
   * @param label what undo will say
   * @throws EditRefusedException when the file's code page does not have a letter
   */
  public Edit renameColumn(int column, String heading, String label) throws EditRefusedException {
    String text = onOneLine(heading);
    List<Span> spans = new ArrayList<>();
    if (isNew()) {
      String spelled = spell(text, false);
      String line = (spelled.isEmpty() ? BLANK_RECORD : spelled) + lineBreak();
      spans.add(new Span(units.length(), units.length(), line));
    } else {
      change(0, new TreeMap<>(Map.of(column, text)), spans);
    }
    return keepingCells(spans, label);
  }

  /**
   * The edit that takes a column out, its heading and all its cells.
   *
   * @param column the column
   * @param label what undo will say
   * @throws EditRefusedException with a sentence when it is the only one
   */
  public Edit removeColumn(int column, String label) throws EditRefusedException {
    if (columns() == 1) {
      throw refused("computers.only-column");
    }
    List<Span> spans = new ArrayList<>();
    for (int record = 0; record < layout.records(); record++) {
      if (column < layout.cells(record)) {
        spans.add(removal(record, column));
      }
    }
    return keepingCells(spans, label);
  }

  private Span removal(int record, int column) {
    int cells = layout.cells(record);
    if (cells == 1) {
      return new Span(layout.start(record), layout.end(record), BLANK_RECORD);
    }
    boolean isLast = column == cells - 1;
    int from = isLast ? layout.cellEnd(record, column - 1) : layout.cellStart(record, column);
    int to = layout.cellEnd(record, column) + (isLast ? 0 : 1);
    int other = 1 - column;
    boolean leavesNothing =
        cells == 2 && layout.valueStart(record, other) == layout.valueEnd(record, other);
    return leavesNothing
        ? new Span(layout.start(record), layout.end(record), BLANK_RECORD)
        : new Span(from, to, "");
  }

  /**
   * Makes an edit. What parts the cells is told by the first line, and where that has a quote at
   * odds with its cell by what follows: where another delimiter would be told afterwards, the table
   * is written with it.
   */
  private Edit keepingCells(List<Span> spans, String label) throws EditRefusedException {
    StringBuilder changed = new StringBuilder();
    int copied = 0;
    for (Span span : spans) {
      changed.append(units, copied, span.from()).append(span.units());
      copied = span.to();
    }
    changed.append(units, copied, units.length());
    char told = ComputerTable.delimiterIn(changed.toString());
    if (told == delimiter) {
      return new RowEditor(document).replaceUnits(spans, label);
    }
    String text = withDelimiter(changed.toString(), told);
    if (ComputerTable.delimiterIn(text) != told) {
      // a quote in the heading that only somebody can put right
      throw new EditRefusedException(Messages.model().text("computers.quotes", layout.line(0)));
    }
    return new RowEditor(document).replaceUnits(List.of(new Span(0, units.length(), text)), label);
  }

  private String withDelimiter(String text, char other) throws EditRefusedException {
    TableLayout cut;
    try {
      cut = new TableLayout(text, delimiter);
    } catch (UnreadableTableException e) {
      throw new EditRefusedException(e.getMessage());
    }
    StringBuilder written = new StringBuilder();
    int copied = 0;
    for (int record = 0; record < cut.records(); record++) {
      for (int cell = 0; cell < cut.cells(record); cell++) {
        int start = cut.valueStart(record, cell);
        int end = cut.valueEnd(record, cell);
        String value = text.substring(start, end);
        boolean needsQuotes = !cut.isQuoted(record, cell) && value.indexOf(other) >= 0;
        written.append(text, copied, start);
        written.append(needsQuotes ? quoted(value) : value);
        copied = cut.cellEnd(record, cell);
        written.append(text, end, copied);
        if (cell < cut.cells(record) - 1) {
          written.append(other);
          copied++;
        }
      }
    }
    return written.append(text, copied, text.length()).toString();
  }

  // ------------------------------------------------------------------ another table

  /**
   * The edit that takes another table over: columns by their headings, computers by their names. A
   * computer that is there gets the values the other table has for it, others come behind the last.
   *
   * @param other the other table
   * @param label what undo will say
   * @throws EditRefusedException when the file's code page does not have a letter
   */
  public Merge merge(ComputerTable other, String label) throws EditRefusedException {
    Document scratch = document.snapshot();
    List<Edit> edits = new ArrayList<>();
    TableEditor now = this;
    int[] columns = new int[other.headings().size()];
    for (int i = 0; i < columns.length; i++) {
      Heading heading = other.headings().get(i);
      columns[i] = other.isBlank(i) ? -1 : now.columnOf(heading);
      if (columns[i] < 0 && !other.isBlank(i)) {
        columns[i] = now.columns();
        Edit edit = now.addColumn(columns[i], heading.cell().text(), label);
        edits.add(edit);
        scratch.apply(edit);
        now = again(scratch);
      }
    }
    Takeover taken = now.takeover(other, columns);
    edits.add(now.set(taken.cells(), label));
    return new Merge(Edit.sequence(edits, label), taken.added(), taken.changed());
  }

  private record Takeover(List<CellText> cells, int added, int changed) {}

  private Takeover takeover(ComputerTable other, int[] columns) {
    Map<String, Integer> rowByName = new HashMap<>();
    int nameColumn = nameColumn();
    for (int row = 0; nameColumn >= 0 && row < rows(); row++) {
      rowByName.putIfAbsent(Document.fold(cell(row, nameColumn)), row);
    }
    List<CellText> cells = new ArrayList<>();
    int added = 0;
    int changed = 0;
    for (ComputerTable.Computer computer : other.computers()) {
      Integer known = null;
      for (int i = 0; i < columns.length; i++) {
        if (columns[i] == nameColumn && computer.cell(i).isPresent()) {
          known = rowByName.get(Document.fold(computer.cell(i).get().text()));
        }
      }
      int row = known == null ? rows() + added : known;
      boolean isChanged = false;
      for (int i = 0; i < columns.length; i++) {
        String text = computer.cell(i).map(Cell::text).orElse("");
        if (columns[i] >= 0 && !text.isEmpty() && !text.equals(cell(row, columns[i]))) {
          cells.add(new CellText(row, columns[i], text));
          isChanged = true;
        }
      }
      added += known == null ? 1 : 0;
      changed += known != null && isChanged ? 1 : 0;
    }
    return new Takeover(cells, added, changed);
  }

  /** The column for the same key, else with the same heading; -1 without one. */
  private int columnOf(Heading wanted) {
    for (int column = 0; column < columns(); column++) {
      Heading heading = headings.get(column);
      boolean isSameText =
          Document.fold(heading.cell().text()).equals(Document.fold(wanted.cell().text()));
      boolean isSameKey = !wanted.key().isEmpty() && heading.names(wanted.section(), wanted.key());
      if (isSameKey || isSameText) {
        return column;
      }
    }
    return -1;
  }

  private static TableEditor again(Document scratch) throws EditRefusedException {
    try {
      return new TableEditor(scratch);
    } catch (UnreadableTableException e) {
      throw new EditRefusedException(e.getMessage());
    }
  }

  // ------------------------------------------------------------------ spelling

  private String spell(String text, boolean keepsQuotes) throws EditRefusedException {
    String value = LINE_BREAK.matcher(text).replaceAll(lineBreak());
    boolean needsQuotes =
        value.indexOf(delimiter) >= 0
            || value.indexOf('"') >= 0
            || value.chars().anyMatch(one -> one == '\r' || one == '\n');
    CodePage page = document.codePage();
    try {
      return page.encode(needsQuotes || keepsQuotes ? quoted(value) : value);
    } catch (UnrepresentableException e) {
      throw new EditRefusedException(e.getMessage());
    }
  }

  private static String quoted(String value) {
    return '"' + value.replace("\"", "\"\"") + '"';
  }

  private static String onOneLine(String heading) {
    return LINE_BREAK.matcher(heading.strip()).replaceAll(" ");
  }

  /** The line break of the heading, as a new line gets it. */
  private String lineBreak() {
    String found = isNew() ? "" : units.substring(layout.end(0), layout.next(0));
    return found.isEmpty() ? USUAL_BREAK : found;
  }

  private static boolean isLineEnd(char one) {
    return one == '\r' || one == '\n';
  }

  private static EditRefusedException refused(String key) {
    return new EditRefusedException(Messages.model().text(key));
  }
}
