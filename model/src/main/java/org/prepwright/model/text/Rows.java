package org.prepwright.model.text;

/**
 * The rows in which an editor shows a document: its physical lines, and one empty row behind the
 * last line break. A view: it keeps nothing and is valid after any change.
 *
 * <p>A control character that no editor can show, such as a CR that ends no line, is shown as its
 * control picture, so that a row never breaks into two.
 */
public final class Rows {
  private static final char CONTROL_PICTURES = '\u2400';
  private static final char DELETE = '\u007F';
  private static final char PICTURE_OF_DELETE = '\u2421';

  private final Document document;

  /** Makes the view of a document. */
  public Rows(Document document) {
    this.document = document;
  }

  /** Number of rows; at least one. */
  public int size() {
    int lines = document.lines().size();
    int physical = document.lineNumber(lines) - 1;
    boolean endsInBreak = lines == 0 || !document.lines().get(lines - 1).lineBreak().isEmpty();
    return endsInBreak ? physical + 1 : physical;
  }

  /**
   * The place in {@link Document#lines()} of the line that a row is a part of; their number for the
   * empty row behind the last line break.
   *
   * @param row from 0
   */
  public int lineOf(int row) {
    int low = 0;
    int high = document.lines().size();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (document.lineNumber(middle) <= row + 1) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * The first row of a line, from 0.
   *
   * @param line its place in {@link Document#lines()}, or their number for the row behind them
   */
  public int rowOf(int line) {
    return document.lineNumber(line) - 1;
  }

  /** A row as a person reads it. */
  public String text(int row) {
    return shown(document.codePage().decode(row(row).units()));
  }

  /** A row of the file: its units and the line break behind them. */
  record Row(String units, String lineBreak) {}

  /** A row with its line break; the last one has none. */
  Row row(int row) {
    int index = lineOf(row);
    if (index == document.lines().size()) {
      return new Row("", "");
    }
    Line line = document.lines().get(index);
    if (line.physicalLines() == 1) {
      return new Row(line.unitsWithoutBreak(), line.lineBreak());
    }
    String units = line.units();
    int from = 0;
    for (int part = row - rowOf(index); part > 0; part--) {
      from = units.indexOf('\n', from) + 1;
    }
    int newline = units.indexOf('\n', from);
    if (newline < 0) {
      return new Row(units.substring(from), "");
    }
    int end = newline > from && units.charAt(newline - 1) == '\r' ? newline - 1 : newline;
    return new Row(units.substring(from, end), units.substring(end, newline + 1));
  }

  /** Text with control pictures in place of control characters; of the same length. */
  static String shown(String text) {
    StringBuilder shown = null;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean isControl = letter < ' ' && letter != '\t' || letter == DELETE;
      if (isControl) {
        shown = shown == null ? new StringBuilder(text) : shown;
        shown.setCharAt(
            i, letter == DELETE ? PICTURE_OF_DELETE : (char) (CONTROL_PICTURES + letter));
      }
    }
    return shown == null ? text : shown.toString();
  }
}
