package org.prepwright.model.computers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** The text of a CSV file as {@link ComputerTable} reads it. */
final class TableText {
  /** The line break of RFC 4180. */
  static final String LINE_BREAK = "\r\n";

  private TableText() {}

  /**
   * The place of the quote that closes a cell, of two in a row neither; the end of the text where
   * none does.
   *
   * @param from behind the quote that opens it
   */
  static int closingQuote(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) != '"' || text.startsWith("\"\"", at))) {
      at += text.charAt(at) == '"' ? 2 : 1;
    }
    return Math.min(at, text.length());
  }

  /**
   * Writes rows.
   *
   * @param delimiter a comma or a semicolon
   * @param rows the cells, the headings first
   */
  static String of(char delimiter, Iterable<List<String>> rows) {
    CSVFormat plain =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setRecordSeparator(LINE_BREAK)
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();
    // the reader tells the delimiter from the text, so the other one may not stand in the open
    CSVFormat quoting = plain.builder().setQuoteMode(QuoteMode.ALL).get();
    char other = delimiter == ';' ? ',' : ';';
    StringBuilder text = new StringBuilder();
    try {
      for (List<String> row : rows) {
        boolean holdsOther = row.stream().anyMatch(cell -> cell.indexOf(other) >= 0);
        (holdsOther ? quoting : plain).printRecord(text, row.toArray());
      }
    } catch (IOException e) {
      // a text in memory takes everything
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
