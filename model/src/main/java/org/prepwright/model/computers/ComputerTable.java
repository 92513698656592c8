package org.prepwright.model.computers;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.prepwright.model.message.Messages;

/**
 * A table of computers: the first line names the columns, each further line is a computer.
 * Immutable.
 *
 * <p>A CSV file as spreadsheets write it: a comma or a semicolon between cells, told apart by the
 * first line; {@code "} around cells that need it; UTF-8 with or without mark, otherwise
 * windows-1252. Blank lines and lines of blank cells are no computers.
 */
public final class ComputerTable {
  private static final char MARK = '\uFEFF';

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
    String text = decode(bytes);
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
    return headings.get(column).cell().isBlank()
        && computers.stream().allMatch(computer -> computer.cell(column).isEmpty());
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

  private static String decode(byte[] bytes) {
    String text =
        new String(bytes, isUtf8(bytes) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"));
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  /** What parts the cells: told by the first line that is not blank. */
  static char delimiterIn(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    long semicolons = first.chars().filter(one -> one == ';').count();
    long commas = first.chars().filter(one -> one == ',').count();
    return semicolons > commas ? ';' : ',';
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
