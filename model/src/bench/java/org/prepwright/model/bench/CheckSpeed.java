package org.prepwright.model.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.Finding;
import org.prepwright.model.text.Document;

/**
 * How long a check takes beside the parsing of the same 4 KB, both warm in one process. The ratio
 * has a limit, since it does not depend on the machine as the times do.
 *
 * <p>Warmed up by number and not by time, which a busy machine would spend on others.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Measurement(iterations = CheckSpeed.RUNS, batchSize = CheckSpeed.BATCH)
public class CheckSpeed {
  /** How many times as long as parsing a check may take. */
  private static final double LIMIT = 200;

  /** How often each thing is timed. */
  static final int RUNS = 500;

  /** How often what is quick is done in one go, so that all goes take about as long. */
  static final int BATCH = 100;

  /**
   * Which of a hundred goes counts, the quickest first: the others say more about who else used the
   * machine.
   */
  private static final double PERCENTILE = 10;

  private static final String FILE = "classroom.inf";

  private byte[] bytes;
  private AnswerFile answers;

  /** Reads the file and does everything once. */
  @Setup
  public void read() throws IOException {
    try (InputStream stream = CheckSpeed.class.getResourceAsStream(FILE)) {
      bytes = stream.readAllBytes();
    }
    answers = AnswerFile.of(parse(), "sysprep.inf");
    check();
  }

  /** Bytes to the lossless text. */
  @Benchmark
  @Warmup(iterations = 1, batchSize = 100_000)
  public Document parse() {
    return Document.parse(bytes);
  }

  /** All rules over the typed file. */
  @Benchmark
  @Warmup(iterations = 1, batchSize = 4_000)
  @Measurement(iterations = RUNS, batchSize = 1)
  public List<Finding> check() {
    return Checker.check(answers);
  }

  /** Measures and leaves the row. */
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(CheckSpeed.class.getName())
                    .verbosity(VerboseMode.SILENT)
                    .shouldFailOnError(true)
                    .build())
            .run();
    BenchRows.add(
        "Full check of 4 KB",
        "check",
        nanoseconds(results, "check") / 1000,
        "parse",
        nanoseconds(results, "parse") / BATCH / 1000,
        "us",
        LIMIT,
        true);
  }

  private static double nanoseconds(Collection<RunResult> results, String name) {
    return results.stream()
        .map(RunResult::getPrimaryResult)
        .filter(result -> result.getLabel().equals(name))
        .findFirst()
        .orElseThrow()
        .getStatistics()
        .getPercentile(PERCENTILE);
  }
}
