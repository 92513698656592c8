package org.prepwright.model.bench;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.configuration2.INIConfiguration;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.ini4j.Ini;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.prepwright.bench.BenchRows;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.IniBridge;
import org.prepwright.model.text.WrittenValue;

/**
 * How long it takes to read answer files of three sizes that lie in memory, beside the least that
 * any reader of lines does, and beside the libraries that read INI files.
 *
 * <p>All decode the same bytes by the same character set, the quickest that Java has, with the
 * garbage collector of the program. Warmed up by number and not by time, which a busy machine would
 * spend on others.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
public class ParseSpeed {
  /** How many times as long as the reading of lines a parsing may take. */
  private static final double PARSE_BAR = 2;

  /** How many times as long as the reading of lines load, one edit and bytes may take. */
  private static final double EDIT_BAR = 3;

  /** How many times faster than ini4j a parsing must be. */
  private static final double INI_BAR = 3;

  /**
   * Which of a hundred goes counts, the quickest first: the others say more about who else used the
   * machine.
   */
  private static final double PERCENTILE = 10;

  private static final double THOUSAND = 1e3;
  private static final double NONE = BenchRows.NO_BAR;
  private static final WrittenValue OTHER = new WrittenValue("OTHER", List.of("OTHER"));

  /** How one size is measured. */
  private record Size(
      String name, int computers, int batch, int warmUp, int runs, int rounds, String heap) {
    /** The same in fewer goes, for what takes ten times as long. */
    Size slow() {
      return new Size(name, computers, batch, warmUp / 4 + 1, runs / 4 + 1, 1, heap);
    }
  }

  private static final Size SMALL = new Size("4 KB", 0, 100, 300, 300, 2, "1g");
  private static final Size LARGE =
      new Size("4.7 MB", UniquenessText.COMPUTERS_OF_A_LARGE_FILE, 1, 300, 100, 2, "1g");
  private static final Size HUGE =
      new Size("47 MB", UniquenessText.COMPUTERS_OF_A_HUGE_FILE, 1, 12, 6, 2, "3g");

  /** How many computers the uniqueness file is for; 0 for a {@code sysprep.inf} of 4 KB. */
  @Param({"0"})
  public int computers;

  private byte[] bytes;
  private String section;

  /** Makes the file. */
  @Setup
  public void make() throws IOException {
    if (computers == 0) {
      try (InputStream stream = ParseSpeed.class.getResourceAsStream("classroom.inf")) {
        bytes = stream.readAllBytes();
      }
      section = "UserData";
    } else {
      bytes = UniquenessText.of(computers);
      section = UniquenessText.sectionInTheMiddle(computers);
    }
  }

  private Reader reader() {
    return new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1);
  }

  /** The least that any reader of lines does. */
  @Benchmark
  public int readLine() throws IOException {
    int letters = 0;
    try (BufferedReader lines = new BufferedReader(reader())) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        letters += line.length();
      }
    }
    return letters;
  }

  /** Bytes to the lossless text. */
  @Benchmark
  public Document parse() {
    return Document.parse(bytes);
  }

  /** Bytes to the lossless text, one value set, and the bytes of that. */
  @Benchmark
  public byte[] edit() throws EditRefusedException {
    Document document = Document.parse(bytes);
    document.apply(new Editor(document).set(section, "ComputerName", OTHER));
    return document.toBytes();
  }

  /** ini4j, in the settings that read an answer file best. */
  @Benchmark
  public Ini ini4j() throws IOException {
    Ini ini = new Ini();
    ini.setConfig(IniBridge.config());
    ini.load(reader());
    return ini;
  }

  /** Commons Configuration. */
  @Benchmark
  public INIConfiguration commons() throws IOException, ConfigurationException {
    INIConfiguration ini = new INIConfiguration();
    ini.read(reader());
    return ini;
  }

  /** Measures and leaves the rows. */
  public static void main(String[] arguments) throws RunnerException {
    for (Size size : List.of(SMALL, LARGE, HUGE)) {
      boolean isJudged = size.equals(LARGE);
      Map<String, Double> own = inTurn(size, List.of("readLine", "parse", "edit"));
      double lines = own.get("readLine");
      double parse = own.get("parse");
      row("Parse " + size.name(), "parse", parse, "readLine", lines, isJudged ? PARSE_BAR : NONE);
      row(
          "Parse, one edit, bytes " + size.name(),
          "all",
          own.get("edit"),
          "readLine",
          lines,
          isJudged ? EDIT_BAR : NONE);
      Map<String, Double> others = inTurn(size.slow(), List.of("ini4j", "commons"));
      rowOfOther(
          size.name() + " by ini4j",
          parse,
          "Ini.load",
          others.get("ini4j"),
          isJudged ? INI_BAR : NONE);
      rowOfOther(
          size.name() + " by Commons Configuration", parse, "read", others.get("commons"), NONE);
    }
  }

  /** The quickest round of each, in microseconds. */
  private static Map<String, Double> inTurn(Size size, List<String> benchmarks)
      throws RunnerException {
    Map<String, Double> quickest = new HashMap<>();
    for (int round = 0; round < size.rounds(); round++) {
      for (String benchmark : benchmarks) {
        quickest.merge(benchmark, microseconds(benchmark, size), Math::min);
      }
    }
    return quickest;
  }

  private static void row(
      String name, String what, double value, String against, double base, double bar) {
    boolean isLong = base > THOUSAND;
    double unit = isLong ? THOUSAND : 1;
    BenchRows.add(name, what, value / unit, against, base / unit, isLong ? "ms" : "us", bar, true);
  }

  private static void rowOfOther(
      String name, double parse, String against, double base, double bar) {
    boolean isLong = base > THOUSAND;
    double unit = isLong ? THOUSAND : 1;
    BenchRows.add(
        "Parse " + name,
        "parse",
        parse / unit,
        against,
        base / unit,
        isLong ? "ms" : "us",
        bar,
        false);
  }

  private static double microseconds(String benchmark, Size size) throws RunnerException {
    return new Runner(
                new OptionsBuilder()
                    .include(ParseSpeed.class.getName() + "." + benchmark + "$")
                    .jvmArgsAppend(
                        "-XX:+UseSerialGC",
                        "-XX:+AlwaysPreTouch",
                        "-Xms" + size.heap(),
                        "-Xmx" + size.heap(),
                        // ini4j's own, not the one that this program gives it
                        "-Dorg.ini4j.spi.IniParser=org.ini4j.spi.IniParser")
                    .param("computers", Integer.toString(size.computers()))
                    .warmupIterations(size.warmUp())
                    .warmupBatchSize(size.batch())
                    .measurementIterations(size.runs())
                    .measurementBatchSize(size.batch())
                    .verbosity(VerboseMode.SILENT)
                    .shouldFailOnError(true)
                    .build())
            .runSingle()
            .getPrimaryResult()
            .getStatistics()
            .getPercentile(PERCENTILE)
        / size.batch()
        / THOUSAND;
  }
}
