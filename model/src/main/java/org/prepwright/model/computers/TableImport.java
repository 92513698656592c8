package org.prepwright.model.computers;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Computers in a file from elsewhere: a table with headings of keys, or a list of names. */
public final class TableImport {
  private TableImport() {}

  /**
   * Reads a file as a table. One without a heading that names a key is read as {@link NameFile}
   * does, and has the column {@code ComputerName}.
   *
   * @param bytes the file: UTF-8, UTF-16 with a mark, or windows-1252
   * @throws UnreadableTableException when the text cannot be cut into cells
   */
  public static ComputerTable read(byte[] bytes) throws UnreadableTableException {
    ComputerTable table = ComputerTable.parse(bytes);
    boolean namesKeys = table.headings().stream().anyMatch(heading -> !heading.key().isEmpty());
    return namesKeys ? table : ofNames(NameFile.read(bytes));
  }

  private static ComputerTable ofNames(List<String> names) throws UnreadableTableException {
    StringBuilder text = new StringBuilder(TableEditor.NAMES);
    names.forEach(name -> text.append("\r\n\"").append(name.replace("\"", "\"\"")).append('"'));
    return ComputerTable.parse(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
