package org.prepwright.model.computers;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import org.prepwright.model.computers.ComputerTable.Computer;
import org.prepwright.model.message.Messages;

/**
 * Writes a table of computers as a CSV file after RFC 4180: CR LF behind each row, double quotes
 * round cells that need them. {@link ComputerTable#parse} reads the same cells back.
 */
public final class TableWriter {
  private final char delimiter;
  private final TableEncoding encoding;

  /**
   * Makes a writer.
   *
   * @param delimiter what stands between cells: a comma, or the semicolon that spreadsheets of
   *     countries with a decimal comma use
   * @param encoding how the text becomes bytes
   */
  public TableWriter(char delimiter, TableEncoding encoding) {
    if (delimiter != ',' && delimiter != ';') {
      throw new IllegalArgumentException("neither comma nor semicolon");
    }
    this.delimiter = delimiter;
    this.encoding = encoding;
  }

  /**
   * The bytes of the file.
   *
   * @throws UnwritableTableException with a sentence when a character has no place in the encoding,
   *     or the bytes would read as those of another encoding
   */
  public byte[] bytes(ComputerTable table) throws UnwritableTableException {
    List<List<String>> rows = rows(table);
    String text = encoding.mark() + TableText.of(delimiter, rows);
    ByteBuffer encoded;
    try {
      encoded = encoding.charset().newEncoder().encode(CharBuffer.wrap(text));
    } catch (CharacterCodingException e) {
      throw unencodable(table, rows);
    }
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    if (encoding == TableEncoding.ANSI && isReadAsUtf8(text, bytes)) {
      throw new UnwritableTableException(Messages.model().text("table.ansi-reads-as-utf8"));
    }
    return bytes;
  }

  /** The headings and the cells of each computer. */
  static List<List<String>> rows(ComputerTable table) {
    List<List<String>> rows = new ArrayList<>(table.computers().size() + 1);
    rows.add(table.headings().stream().map(heading -> heading.cell().text()).toList());
    for (Computer computer : table.computers()) {
      rows.add(computer.cells().stream().map(Cell::text).toList());
    }
    return rows;
  }

  private static boolean isReadAsUtf8(String text, byte[] bytes) {
    return bytes.length > 0
        && text.chars().anyMatch(one -> one > 0x7F)
        && ComputerTable.isUtf8(bytes);
  }

  private UnwritableTableException unencodable(ComputerTable table, List<List<String>> rows) {
    CharsetEncoder encoder = encoding.charset().newEncoder();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        String cell = rows.get(row).get(column);
        if (!encoder.canEncode(cell)) {
          return unencodable(table, row, column, firstUnencodable(cell, encoder));
        }
      }
    }
    throw new IllegalStateException("all cells can be encoded, and their text cannot");
  }

  private UnwritableTableException unencodable(
      ComputerTable table, int row, int column, String character) {
    Heading heading = table.headings().get(column);
    int line =
        row == 0
            ? heading.cell().line()
            : table.computers().get(row - 1).cells().get(column).line();
    // of a password not even one character is shown
    String key = heading.isSecret() ? "table.unencodable.secret" : "table.unencodable";
    return new UnwritableTableException(
        Messages.model()
            .text(key, line, heading.cell().text(), encoding.charset().name(), character));
  }

  private static String firstUnencodable(String cell, CharsetEncoder encoder) {
    return cell.codePoints()
        .mapToObj(Character::toString)
        .filter(one -> !encoder.canEncode(one))
        .findFirst()
        .orElse(cell);
  }
}
