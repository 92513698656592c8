package org.prepwright.model.computers;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.Document;

/**
 * Hides passwords and product keys of a table of computers: of each line whatever stands behind the
 * beginning of the first secret cell. Of a table that cannot be read nothing is shown.
 */
public final class TableMask implements IntFunction<String> {
  private final Document document;
  private final Map<Integer, Integer> firstSecretByLine = new HashMap<>();
  private final boolean isReadable;

  /** Finds the secrets of a table as it is now. */
  public TableMask(Document document) {
    this.document = document;
    this.isReadable = findSecrets();
  }

  private boolean findSecrets() {
    ComputerTable table;
    try {
      table = ComputerTable.parse(document.toBytes());
    } catch (UnreadableTableException e) {
      return false;
    }
    for (int i = 0; i < table.headings().size(); i++) {
      if (table.headings().get(i).isSecret()) {
        for (ComputerTable.Computer computer : table.computers()) {
          computer.cell(i).ifPresent(this::hide);
        }
      }
    }
    return true;
  }

  private void hide(Cell cell) {
    firstSecretByLine.merge(cell.line(), cell.column(), Math::min);
  }

  @Override
  public String apply(int index) {
    String text = document.lineText(index);
    int first = document.lineNumber(index);
    int end = document.lineNumber(index + 1);
    for (int line = first; line < end; line++) {
      Integer column = firstSecretByLine.get(line);
      if (column != null) {
        // the line of a document may be several of the table: then nothing behind the first is safe
        int from = line == first ? Math.min(column - 1, text.length()) : 0;
        return text.substring(0, from) + SecretText.MASK;
      }
    }
    return isReadable || text.isBlank() ? text : SecretText.MASK;
  }
}
