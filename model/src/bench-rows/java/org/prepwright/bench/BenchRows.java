package org.prepwright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file that the measurements of one run leave their results in, one line each, fields apart by
 * tabs: name, what was measured, its value, what it is held against, that one's value, the unit of
 * both, the bar, and whether the ratio must stay at or under it.
 *
 * <p>The file is {@code target/bench/rows.tsv} in the folder of the whole build, or {@code
 * -Dprepwright.bench.rows}. A measurement only writes; {@link BenchTable} judges, after all.
 */
public final class BenchRows {
  /** The bar of a row that only tells. */
  public static final double NO_BAR = Double.NaN;

  /** The value of what could not be measured; the text of the row says why. */
  public static final double NOT_MEASURED = Double.NaN;

  private static final int FIELDS = 8;

  private BenchRows() {}

  /**
   * Adds a row, in place of an earlier one of the same name.
   *
   * @param name what the row is called in the table, with the size of what was worked on
   * @param what what of the product was measured
   * @param value how much it took
   * @param against the limit: what was measured beside it, in the same run
   * @param base how much that took; {@link #NOT_MEASURED} when it could not be had
   * @param unit of value and base, such as {@code ms} or {@code MB}
   * @param bar what the ratio is held to; {@link #NO_BAR} for a row that only tells
   * @param atMost whether the ratio is value to base, and at most the bar; otherwise it is base to
   *     value, so how many times better the product is, and at least the bar
   */
  public static void add(
      String name,
      String what,
      double value,
      String against,
      double base,
      String unit,
      double bar,
      boolean atMost) {
    String line =
        String.join(
                "\t",
                plain(name),
                plain(what),
                Double.toString(value),
                plain(against),
                Double.toString(base),
                plain(unit),
                Double.toString(bar),
                Boolean.toString(atMost))
            + "\n";
    Path file = file();
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(
          file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes the rows of an earlier run. */
  public static void main(String[] arguments) throws IOException {
    Files.deleteIfExists(file());
  }

  /** The rows of the run, in the order their names were first added. */
  static List<Row> all() throws IOException {
    if (!Files.exists(file())) {
      return List.of();
    }
    Map<String, Row> rows = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file(), StandardCharsets.UTF_8)) {
      String[] fields = line.split("\t", FIELDS);
      Row row =
          new Row(
              fields[0],
              fields[1],
              Double.parseDouble(fields[2]),
              fields[3],
              Double.parseDouble(fields[4]),
              fields[5],
              Double.parseDouble(fields[6]),
              Boolean.parseBoolean(fields[7]));
      rows.put(row.name(), row);
    }
    return new ArrayList<>(rows.values());
  }

  /** The file of the rows. */
  static Path file() {
    String named = System.getProperty("prepwright.bench.rows");
    return named == null ? rootFolder().resolve("target/bench/rows.tsv") : Path.of(named);
  }

  /** The folder of the whole build: the nearest above that holds Maven's settings of it. */
  private static Path rootFolder() {
    Path folder = Path.of("").toAbsolutePath();
    for (Path above = folder; above != null; above = above.getParent()) {
      if (Files.isDirectory(above.resolve(".mvn"))) {
        return above;
      }
    }
    return folder;
  }

  private static String plain(String text) {
    return text.replace('\t', ' ').replace('\n', ' ');
  }

  /** One line of the file. */
  record Row(
      String name,
      String what,
      double value,
      String against,
      double base,
      String unit,
      double bar,
      boolean atMost) {

    /** Times as much as the limit; times better where more is wanted. Not a number without one. */
    double ratio() {
      return atMost ? value / base : base / value;
    }

    boolean hasBar() {
      return !Double.isNaN(bar);
    }

    /** Whether the ratio keeps to the bar; a bar with nothing measured is not met. */
    boolean isMet() {
      return !hasBar() || (atMost ? ratio() <= bar : ratio() >= bar);
    }
  }
}
