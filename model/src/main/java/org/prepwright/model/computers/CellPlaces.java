package org.prepwright.model.computers;

/** Tells where the cells of a table begin, which its parser does not. */
final class CellPlaces {
  private final String text;
  private final char delimiter;
  private int at;
  private int line = 1;
  private int lineStart;

  CellPlaces(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  /** Goes on to a row; blank lines in front of it belong to none. */
  void startAt(int offset) {
    goTo(offset);
    while (at < text.length() && (text.charAt(at) == '\r' || text.charAt(at) == '\n')) {
      goTo(at + 1);
    }
  }

  /** The line of the next row, from 1. */
  int nextRowLine() {
    startAt(at);
    return line;
  }

  /** Gives the next cell of the row its place, and goes behind it. */
  Cell next(String value) {
    skipBlanks();
    Cell cell = new Cell(value, line, at - lineStart + 1);
    if (at < text.length() && text.charAt(at) == '"') {
      skipQuoted();
    }
    while (at < text.length() && text.charAt(at) != delimiter && !isLineEnd(text.charAt(at))) {
      goTo(at + 1);
    }
    if (at < text.length() && text.charAt(at) == delimiter) {
      goTo(at + 1);
    }
    return cell;
  }

  private void skipBlanks() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      goTo(at + 1);
    }
  }

  private void skipQuoted() {
    goTo(at + 1);
    while (at < text.length()) {
      boolean isQuote = text.charAt(at) == '"';
      boolean isDoubled = isQuote && at + 1 < text.length() && text.charAt(at + 1) == '"';
      goTo(isDoubled ? at + 2 : at + 1);
      if (isQuote && !isDoubled) {
        return;
      }
    }
  }

  private static boolean isLineEnd(char one) {
    return one == '\r' || one == '\n';
  }

  /** A line ends with LF, CR LF or a CR alone. */
  private void goTo(int offset) {
    while (at < offset) {
      char one = text.charAt(at);
      at++;
      boolean endsLine =
          one == '\n' || one == '\r' && (at >= text.length() || text.charAt(at) != '\n');
      if (endsLine) {
        line++;
        lineStart = at;
      }
    }
  }
}
