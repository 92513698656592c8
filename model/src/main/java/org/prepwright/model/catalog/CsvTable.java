package org.prepwright.model.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables of the model, each from beside the class it serves. */
public final class CsvTable {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private CsvTable() {}

  /**
   * Reads a table.
   *
   * @param home a class beside which the table lies
   * @param name the file name, for example {@code locales.csv}
   * @param columns the columns the table has to have, in this order
   * @param row makes a fact from a row
   * @throws IllegalStateException when the table is missing, has other columns, or a row cannot be
   *     read: the program was put together wrongly
   */
  public static <T> List<T> read(
      Class<?> home, String name, List<String> columns, Function<CSVRecord, T> row) {
    try (InputStream bytes = home.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("The table " + name + " is missing");
      }
      try (Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
          CSVParser parser = FORMAT.parse(text)) {
        if (!parser.getHeaderNames().equals(columns)) {
          throw new IllegalStateException(
              name + " has the columns " + parser.getHeaderNames() + ", not " + columns);
        }
        return parser.stream().map(csvRow -> read(name, csvRow, row)).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T read(String name, CSVRecord csvRow, Function<CSVRecord, T> row) {
    try {
      return row.apply(csvRow);
    } catch (RuntimeException e) {
      throw new IllegalStateException(name + ", row " + csvRow.getRecordNumber(), e);
    }
  }
}
