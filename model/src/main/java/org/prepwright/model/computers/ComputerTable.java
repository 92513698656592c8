package org.prepwright.model.computers;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.ByteForm;
import org.prepwright.model.text.CodePage;

/**
 * A table of computers: the first line names the columns, each further line is a computer.
 * Immutable.
 *
 * <p>A CSV file as spreadsheets write it: a comma or a semicolon between cells, told apart by the
 * first line; {@code "} around cells that need it; UTF-8 with or without mark, UTF-16 with a mark,
 * otherwise windows-1252. Blank lines and lines of blank cells are no computers.
 */
public final class ComputerTable {
  private final char delimiter;
  private final List<Heading> headings;
  private final List<Computer> computers;

  /**
   * One computer.
   *
   * @param cells its cells in the order of {@link ComputerTable#headings()}; there may be fewer
   */
  public record Computer(List<Cell> cells) {
    /** Keeps its own copy of the cells. */
    public Computer {
      cells = List.copyOf(cells);
    }

    /** Its cell in a column; empty when there is none or it is blank. */
    public Optional<Cell> cell(int column) {
      return column < cells.size()
          ? Optional.of(cells.get(column)).filter(cell -> !cell.isBlank())
          : Optional.empty();
    }
  }

  private ComputerTable(char delimiter, List<Heading> headings, List<Computer> computers) {
    this.delimiter = delimiter;
    this.headings = List.copyOf(headings);
    this.computers = List.copyOf(computers);
  }

  /**
   * Reads a table.
   *
   * @param bytes the file
   * @throws UnreadableTableException when a quote is not closed, or stands where none may
   */
  public static ComputerTable parse(byte[] bytes) throws UnreadableTableException {
    return parse(decode(bytes));
  }

  /**
   * Makes a table of its cells. Blanks around a cell are left out; rows of blank cells are no
   * computers. Lines and columns are those of the file with commas that {@link TableWriter} would
   * write.
   *
   * @param headings the headings of the columns
   * @param rows the cells of each computer; there may be fewer than headings, or more
   */
  public static ComputerTable of(List<String> headings, List<List<String>> rows) {
    List<List<String>> all = new ArrayList<>(rows.size() + 1);
    all.add(headings);
    all.addAll(rows);
    try {
      return parse(TableText.of(',', all));
    } catch (UnreadableTableException e) {
      throw new IllegalStateException("the text of a table is not read back", e);
    }
  }

  private static ComputerTable parse(String text) throws UnreadableTableException {
    List<List<Cell>> rows = rows(text);
    if (rows.isEmpty()) {
      return new ComputerTable(delimiterIn(text), List.of(), List.of());
    }
    List<List<Cell>> computers =
        rows.subList(1, rows.size()).stream()
            .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
            .toList();
    List<Heading> headings = new ArrayList<>(rows.get(0).stream().map(Heading::of).toList());
    addColumnsWithoutHeading(headings, computers);
    return new ComputerTable(
        delimiterIn(text), headings, computers.stream().map(Computer::new).toList());
  }

  /** What stands between cells: a comma or a semicolon. */
  public char delimiter() {
    return delimiter;
  }

  /** The columns in file order. One that has cells and no heading stands where it begins. */
  public List<Heading> headings() {
    return headings;
  }

  /** The computers in file order. */
  public List<Computer> computers() {
    return computers;
  }

  /** Whether a column says nothing: neither in its heading nor for any computer. */
  public boolean isBlank(int column) {
    return headings.get(column).cell().isBlank() && hasNoCells(column);
  }

  /** Whether no computer has a cell in a column. */
  boolean hasNoCells(int column) {
    return computers.stream().allMatch(computer -> computer.cell(column).isEmpty());
  }

  /** The place of the column with the names of the computers; {@code -1} when there is none. */
  public int columnOfNames() {
    return column(Heading::isComputerName);
  }

  /** The place of the column with the ids of a uniqueness file; {@code -1} when there is none. */
  int columnOfIds() {
    return column(Heading::isUniqueId);
  }

  private int column(Predicate<Heading> wanted) {
    for (int i = 0; i < headings.size(); i++) {
      if (wanted.test(headings.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The headings of columns that have cells and name no key, so that no file is made of them: their
   * cells serve names at most.
   */
  public List<Heading> headingsWithoutKey() {
    return IntStream.range(0, headings.size())
        .filter(column -> !hasNoCells(column))
        .mapToObj(headings::get)
        .filter(heading -> !heading.namesKey() && !heading.isUniqueId())
        .toList();
  }

  private static void addColumnsWithoutHeading(List<Heading> headings, List<List<Cell>> computers) {
    for (List<Cell> row : computers) {
      for (int i = headings.size(); i < row.size(); i++) {
        headings.add(Heading.of(new Cell("", row.get(i).line(), row.get(i).column())));
      }
    }
  }

  /** Whether bytes are UTF-8, as those of ASCII are too. */
  public static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** In the letters that the editor of the table has, those without a meaning among them. */
  private static String decode(byte[] bytes) {
    ByteForm form = ByteForm.of(bytes);
    String units = form.toUnits(bytes);
    if (form.isUtf16()) {
      return units;
    }
    // a mark counts more than a broken letter behind it
    boolean isUtf8 = form == ByteForm.UTF8_WITH_MARK || isUtf8(bytes);
    return (isUtf8 ? CodePage.UTF_8 : CodePage.WINDOWS_1252).decode(units);
  }

  /**
   * What stands more often in the heading, outside of quoted cells: a heading may hold either
   * character. A quote that does not close before a delimiter is a letter like others.
   */
  static char delimiterIn(String text) {
    int semicolons = 0;
    int commas = 0;
    boolean isCellBegun = false;
    int at = text.length() - text.stripLeading().length();
    while (at < text.length() && !isLineBreak(text.charAt(at))) {
      char one = text.charAt(at);
      int behind = one == '"' && !isCellBegun ? endOfQuoted(text, at) : at;
      if (behind > at) {
        at = behind;
      } else {
        semicolons += one == ';' ? 1 : 0;
        commas += one == ',' ? 1 : 0;
        isCellBegun = !isDelimiter(one) && (isCellBegun || !Character.isWhitespace(one));
        at++;
      }
    }
    return semicolons > commas ? ';' : ',';
  }

  /** The place behind a quoted cell and its blanks; the start where it does not end rightly. */
  private static int endOfQuoted(String text, int start) {
    int end = TableText.closingQuote(text, start + 1);
    if (end == text.length()) {
      return start;
    }
    end++;
    while (end < text.length()
        && Character.isWhitespace(text.charAt(end))
        && !isLineBreak(text.charAt(end))) {
      end++;
    }
    boolean endsRightly =
        end == text.length() || isDelimiter(text.charAt(end)) || isLineBreak(text.charAt(end));
    return endsRightly ? end : start;
  }

  private static boolean isDelimiter(char one) {
    return one == ';' || one == ',';
  }

  private static boolean isLineBreak(char one) {
    return one == '\n' || one == '\r';
  }

  private static List<List<Cell>> rows(String text) throws UnreadableTableException {
    char delimiter = delimiterIn(text);
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreSurroundingSpaces(true).get();
    CellPlaces places = new CellPlaces(text, delimiter);
    List<List<Cell>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord row : parser) {
        List<Cell> cells = new ArrayList<>(row.size());
        places.startAt((int) row.getCharacterPosition());
        for (String value : row) {
          cells.add(places.next(value.strip()));
        }
        rows.add(cells);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableTableException(
          Messages.model().text("computers.quotes", places.nextRowLine()), e);
    }
    return rows;
  }
}
