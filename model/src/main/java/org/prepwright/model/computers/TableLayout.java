package org.prepwright.model.computers;

import java.util.Arrays;
import org.prepwright.model.message.Messages;

/**
 * Where the records and cells of a table stand in its text, which its parser does not tell. Cut as
 * {@link ComputerTable} cuts: lines without a letter are no records, blanks around a cell are not
 * of it. The heading is record 0.
 */
final class TableLayout {
  /** Whole numbers that become more. */
  private static final class Numbers {
    private int[] numbers = new int[64];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size] = number;
      size++;
    }

    int get(int index) {
      return numbers[index];
    }

    /** The place of the last number that is not above another; -1 without one. */
    int lastUpTo(int number) {
      int found = Arrays.binarySearch(numbers, 0, size, number);
      return found >= 0 ? found : -found - 2;
    }
  }

  private final String text;
  private final char delimiter;
  private final Numbers firstCells = new Numbers();
  private final Numbers lines = new Numbers();
  private final Numbers nexts = new Numbers();
  private final Numbers valueStarts = new Numbers();
  private final Numbers valueEnds = new Numbers();
  private final Numbers ends = new Numbers();
  private int at;
  private int line = 1;

  /**
   * Cuts a text.
   *
   * @throws UnreadableTableException when a quote is not closed, or stands where none may
   */
  TableLayout(String text, char delimiter) throws UnreadableTableException {
    this.text = text;
    this.delimiter = delimiter;
    while (at < text.length()) {
      if (isLineEnd(at)) {
        takeLineEnd();
      } else {
        takeRecord();
      }
    }
    firstCells.add(ends.size);
  }

  // ------------------------------------------------------------------ what is where

  /** How many records there are, the heading among them. */
  int records() {
    return lines.size;
  }

  /** How many cells a record has; at least one. */
  int cells(int record) {
    return firstCells.get(record + 1) - firstCells.get(record);
  }

  /** The line a record begins in, from 1; a CR alone ends a line, too. */
  int line(int record) {
    return lines.get(record);
  }

  /** The record that begins in a line or above it; -1 without one. */
  int recordAtLine(int wanted) {
    return lines.lastUpTo(wanted);
  }

  /** Where a record begins. */
  int start(int record) {
    return cellStart(record, 0);
  }

  /** Where a record ends, in front of its line break. */
  int end(int record) {
    return cellEnd(record, cells(record) - 1);
  }

  /** Where the line break of a record ends. */
  int next(int record) {
    return nexts.get(record);
  }

  /** Where a cell begins, blanks and quotes included. */
  int cellStart(int record, int cell) {
    int place = firstCells.get(record) + cell;
    if (cell > 0) {
      return ends.get(place - 1) + 1;
    }
    int start = valueStarts.get(place);
    while (start > 0 && isBlank(start - 1)) {
      start--;
    }
    return start;
  }

  /** Where a cell ends: at the delimiter, or at the end of the record. */
  int cellEnd(int record, int cell) {
    return ends.get(firstCells.get(record) + cell);
  }

  /** Where the value of a cell begins, quotes included, blanks around not. */
  int valueStart(int record, int cell) {
    return valueStarts.get(firstCells.get(record) + cell);
  }

  /** Where the value of a cell ends. */
  int valueEnd(int record, int cell) {
    return valueEnds.get(firstCells.get(record) + cell);
  }

  /** Whether a cell stands in quotes. */
  boolean isQuoted(int record, int cell) {
    int start = valueStart(record, cell);
    return start < valueEnd(record, cell) && text.charAt(start) == '"';
  }

  // ------------------------------------------------------------------ reading

  private void takeRecord() throws UnreadableTableException {
    firstCells.add(ends.size);
    lines.add(line);
    takeCell();
    while (at < text.length() && !isLineEnd(at)) {
      at++;
      takeCell();
    }
    if (at < text.length()) {
      takeLineEnd();
    }
    nexts.add(at);
  }

  private void takeCell() throws UnreadableTableException {
    skipBlanks();
    valueStarts.add(at);
    int end;
    if (at < text.length() && text.charAt(at) == '"') {
      skipQuoted();
      end = at;
      skipBlanks();
      if (at < text.length() && !isLineEnd(at) && text.charAt(at) != delimiter) {
        throw unreadable();
      }
    } else {
      int start = at;
      while (at < text.length() && !isLineEnd(at) && text.charAt(at) != delimiter) {
        at++;
      }
      end = at;
      while (end > start && isBlank(end - 1)) {
        end--;
      }
    }
    valueEnds.add(end);
    ends.add(at);
  }

  private void skipBlanks() {
    while (at < text.length() && isBlank(at)) {
      at++;
    }
  }

  private void skipQuoted() throws UnreadableTableException {
    at++;
    while (at < text.length()) {
      if (text.charAt(at) != '"') {
        takeInQuotes();
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        at += 2;
      } else {
        at++;
        return;
      }
    }
    throw unreadable();
  }

  private void takeInQuotes() {
    if (isLineEnd(at)) {
      takeLineEnd();
    } else {
      at++;
    }
  }

  private void takeLineEnd() {
    boolean isPair =
        text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    at += isPair ? 2 : 1;
    line++;
  }

  private boolean isLineEnd(int offset) {
    char one = text.charAt(offset);
    return one == '\r' || one == '\n';
  }

  private boolean isBlank(int offset) {
    char one = text.charAt(offset);
    return one <= ' ' && Character.isWhitespace(one) && one != '\r' && one != '\n';
  }

  private UnreadableTableException unreadable() {
    int of = lines.get(lines.size - 1);
    return new UnreadableTableException(Messages.model().text("computers.quotes", of));
  }
}
