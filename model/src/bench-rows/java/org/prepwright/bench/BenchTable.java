package org.prepwright.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of all rows of a run, in Markdown, on the terminal and in {@code table.md} beside the
 * rows. Arguments are versions to name in the heading, such as {@code ini4j=0.5.4}.
 */
public final class BenchTable {
  private static final double GIGABYTE = 1 << 30;

  private static final List<String> HEADINGS =
      List.of("Row", "Measured", "Limit", "Ratio", "Bar", "Met");

  /**
   * Rows that miss their bar for a reason told in the README, and the ratio beyond which something
   * new must have come.
   */
  private static final Map<String, Double> EXPLAINED =
      Map.of("start", 1.3, "check FILE (4 KB)", 22.0);

  private BenchTable() {}

  /** Prints, and ends with 1 when a bar is missed without a reason, or nothing was measured. */
  public static void main(String[] versions) throws IOException {
    List<BenchRows.Row> rows = BenchRows.all();
    String table = heading(List.of(versions)) + "\n" + table(rows);
    Files.createDirectories(BenchRows.file().toAbsolutePath().getParent());
    Files.writeString(BenchRows.file().resolveSibling("table.md"), table, StandardCharsets.UTF_8);
    System.out.print(table);
    List<BenchRows.Row> missed = rows.stream().filter(row -> !row.isMet()).toList();
    for (BenchRows.Row row : missed) {
      String reason = isExplained(row) ? " (the README says why)" : "";
      System.out.println("Bar missed: " + row.name() + reason);
    }
    if (rows.isEmpty()) {
      System.out.println("Nothing was measured: run the profile bench in the whole build.");
    }
    boolean isFine = missed.stream().allMatch(BenchTable::isExplained);
    System.exit(isFine && !rows.isEmpty() ? 0 : 1);
  }

  private static boolean isExplained(BenchRows.Row row) {
    return row.ratio() <= EXPLAINED.getOrDefault(row.name(), 0.0);
  }

  private static String heading(List<String> versions) throws IOException {
    List<String> parts = new ArrayList<>();
    parts.add(processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores");
    parts.add(memory());
    parts.add(system());
    parts.add("Java " + System.getProperty("java.runtime.version"));
    versions.forEach(version -> parts.add(version.replace('=', ' ')));
    return "Measured "
        + LocalDate.now(ZoneId.systemDefault())
        + ": "
        + String.join("; ", parts)
        + ".\n";
  }

  private static String processor() throws IOException {
    return valueIn(Path.of("/proc/cpuinfo"), ":", "model name")
        .orElseGet(
            () ->
                Optional.ofNullable(System.getenv("PROCESSOR_IDENTIFIER"))
                    .orElse(System.getProperty("os.arch")));
  }

  private static String memory() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return Math.round(system.getTotalMemorySize() / GIGABYTE) + " GB";
  }

  private static String system() throws IOException {
    String kernel = System.getProperty("os.name") + " " + System.getProperty("os.version");
    return valueIn(Path.of("/etc/os-release"), "=", "PRETTY_NAME")
        .map(name -> name.replace("\"", "") + ", " + kernel)
        .orElse(kernel);
  }

  private static Optional<String> valueIn(Path file, String separator, String name)
      throws IOException {
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines
          .map(line -> line.split(separator, 2))
          .filter(parts -> parts.length == 2 && parts[0].strip().equals(name))
          .map(parts -> parts[1].strip())
          .findFirst();
    }
  }

  private static String table(List<BenchRows.Row> rows) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(HEADINGS);
    rows.forEach(row -> cells.add(cells(row)));
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < HEADINGS.size(); column++) {
      int at = column;
      widths.add(cells.stream().mapToInt(line -> line.get(at).length()).max().orElse(0));
    }
    cells.add(1, widths.stream().map("-"::repeat).toList());
    return cells.stream().map(line -> line(line, widths)).collect(Collectors.joining());
  }

  private static String line(List<String> cells, List<Integer> widths) {
    StringBuilder line = new StringBuilder("|");
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      line.append(' ').append(cell);
      line.append(" ".repeat(widths.get(column) - cell.length())).append(" |");
    }
    return line.append('\n').toString();
  }

  private static List<String> cells(BenchRows.Row row) {
    return List.of(
        row.name(),
        amount(row.what(), row.value(), row.unit()),
        amount(row.against(), row.base(), row.unit()),
        Double.isNaN(row.ratio()) ? "-" : number(row.ratio()) + (row.atMost() ? "" : " x better"),
        row.hasBar() ? (row.atMost() ? "at most " : "at least ") + plain(row.bar()) : "-",
        row.hasBar() ? (row.isMet() ? "yes" : "NO") : "-");
  }

  private static String amount(String what, double value, String unit) {
    return Double.isNaN(value) ? what : what + ": " + number(value) + " " + unit;
  }

  private static String plain(double bar) {
    return BigDecimal.valueOf(bar).stripTrailingZeros().toPlainString();
  }

  /** Three digits that count. */
  private static String number(double value) {
    String pattern = value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f";
    return String.format(Locale.ROOT, pattern, value);
  }
}
