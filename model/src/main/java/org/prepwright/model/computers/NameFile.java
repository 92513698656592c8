package org.prepwright.model.computers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.prepwright.model.computers.ComputerTable.Computer;
import org.prepwright.model.message.Messages;

/**
 * Names in a file from elsewhere: a text with one name in each line, or a table. Of a table the
 * column {@code ComputerName} counts, and the first one where there is none.
 */
public final class NameFile {
  /** What lists from elsewhere call their first column. */
  private static final Set<String> HEADINGS =
      Set.of("name", "computer", "computer name", "host", "hostname", "host name");

  private NameFile() {}

  /**
   * Reads the names, as they stand, in file order; blank ones are left out.
   *
   * @param bytes the file: UTF-8, UTF-16 with a mark, or windows-1252
   * @throws UnreadableTableException when the text cannot be cut into cells
   */
  public static List<String> read(byte[] bytes) throws UnreadableTableException {
    ComputerTable table = ComputerTable.parse(bytes);
    List<String> names = new ArrayList<>();
    int column = 0;
    boolean isNamed = false;
    for (int i = 0; i < table.headings().size() && !isNamed; i++) {
      isNamed = table.headings().get(i).isComputerName();
      column = isNamed ? i : 0;
    }
    if (!isNamed && !table.headings().isEmpty()) {
      String first = table.headings().get(0).cell().text();
      if (!first.isEmpty() && !HEADINGS.contains(first.toLowerCase(Locale.ROOT))) {
        names.add(first);
      }
    }
    for (Computer computer : table.computers()) {
      Optional<Cell> cell = computer.cell(column);
      cell.map(Cell::text).ifPresent(names::add);
    }
    return List.copyOf(names);
  }

  /**
   * Writes names, one in each line, CR LF behind each.
   *
   * @param names the names
   * @param encoding how the text becomes bytes
   * @throws UnwritableTableException with a sentence when the names would not be read back as they
   *     are
   */
  public static byte[] write(List<String> names, TableEncoding encoding)
      throws UnwritableTableException {
    String text = String.join(TableText.LINE_BREAK, names) + TableText.LINE_BREAK;
    byte[] bytes = (encoding.mark() + text).getBytes(encoding.charset());
    List<String> read;
    try {
      read = read(bytes);
    } catch (UnreadableTableException e) {
      throw new UnwritableTableException(e.getMessage());
    }
    for (int i = 0; i < names.size(); i++) {
      if (i >= read.size() || !read.get(i).equals(names.get(i))) {
        throw new UnwritableTableException(
            Messages.model().text("names.list.not-read-back", i + 1, names.get(i)));
      }
    }
    return bytes;
  }
}
