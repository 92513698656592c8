package org.prepwright.model.computers;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A block of cells on the clipboard as spreadsheets put it there: a tab between cells, a line for
 * each row, quotes around cells with a tab, a line break or a quote.
 */
public final class PastedBlock {
  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");
  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\t\r\n\"]");
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setDelimiter('\t').setIgnoreEmptyLines(false).get();

  private PastedBlock() {}

  /** The rows of a block. Quotes that enclose no whole cell are letters like others. */
  public static List<List<String>> read(String text) {
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
      for (CSVRecord row : parser) {
        rows.add(List.of(row.values()));
      }
      return rows;
    } catch (IOException | UncheckedIOException e) {
      return withoutQuotes(text);
    }
  }

  private static List<List<String>> withoutQuotes(String text) {
    List<List<String>> rows = new ArrayList<>();
    LINE_BREAK.splitAsStream(text).forEach(row -> rows.add(List.of(row.split("\t", -1))));
    return rows;
  }

  /** The text of a block for the clipboard. */
  public static String write(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      text.append(String.join("\t", row.stream().map(PastedBlock::spelled).toList()));
    }
    return text.toString();
  }

  private static String spelled(String cell) {
    return NEEDS_QUOTES.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
