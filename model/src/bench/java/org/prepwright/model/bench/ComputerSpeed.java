package org.prepwright.model.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.prepwright.bench.BenchRows;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.computers.ComputerAnswers;
import org.prepwright.model.computers.ComputerFile;
import org.prepwright.model.computers.ComputerTable;
import org.prepwright.model.computers.TableRefusedException;
import org.prepwright.model.text.Document;

/**
 * How long it takes to make the answer files of 5,000 computers in memory, of a shared file of 4 KB
 * and a table of eight columns, two of them for a section that the file lacks.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 20)
@Measurement(iterations = 100)
public class ComputerSpeed {
  private static final int COMPUTERS = 5_000;

  /** Most microseconds that one computer may take. */
  private static final double LIMIT = 100;

  /** Which of a hundred goes counts, the quickest first. */
  private static final double PERCENTILE = 10;

  private AnswerFile shared;
  private ComputerTable table;
  private List<ComputerFile> files;

  /** Reads the file and makes the table. */
  @Setup
  public void read() throws IOException, TableRefusedException {
    try (InputStream stream = ComputerSpeed.class.getResourceAsStream("classroom.inf")) {
      shared = AnswerFile.of(Document.parse(stream.readAllBytes()), "sysprep.inf");
    }
    table = table();
    files = ComputerAnswers.of(shared, table).files();
  }

  private static ComputerTable table() {
    List<List<String>> rows =
        IntStream.range(0, COMPUTERS)
            .mapToObj(
                n ->
                    List.of(
                        "LAB-" + n,
                        "Desk " + n,
                        "Room; " + n % 40,
                        n % 2 == 0 ? "1024" : "",
                        "110",
                        "CORP" + n % 3,
                        "192.0.2." + n % 250,
                        "255.255.255.0"))
            .toList();
    return ComputerTable.of(
        List.of(
            "ComputerName",
            "UserData/FullName",
            "UserData/OrgName",
            "Display/XResolution",
            "GuiUnattended/TimeZone",
            "Identification/JoinWorkgroup",
            "params.MS_TCPIP.AdapterX/IPAddress",
            "params.MS_TCPIP.AdapterX/SubnetMask"),
        rows);
  }

  /** Looks through the table and tries every cell out. */
  @Benchmark
  public ComputerAnswers takeUp() throws TableRefusedException {
    return ComputerAnswers.of(shared, table);
  }

  /** Makes all files, one after the other. */
  @Benchmark
  public long make() {
    long bytes = 0;
    for (ComputerFile file : files) {
      bytes += file.bytes().length;
    }
    return bytes;
  }

  /** Measures and leaves the rows. */
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(ComputerSpeed.class.getName())
                    .verbosity(VerboseMode.SILENT)
                    .shouldFailOnError(true)
                    .build())
            .run();
    BenchRows.add(
        "Table of 5,000 computers",
        "take up, each",
        microseconds(results, "takeUp"),
        "none",
        BenchRows.NOT_MEASURED,
        "us",
        BenchRows.NO_BAR,
        true);
    BenchRows.add(
        "Answer files of 5,000 computers",
        "make, each",
        microseconds(results, "make"),
        "fixed",
        LIMIT,
        "us",
        1,
        true);
  }

  private static double microseconds(Collection<RunResult> results, String name) {
    return results.stream()
            .map(RunResult::getPrimaryResult)
            .filter(result -> result.getLabel().equals(name))
            .findFirst()
            .orElseThrow()
            .getStatistics()
            .getPercentile(PERCENTILE)
        / COMPUTERS
        / 1000;
  }
}
