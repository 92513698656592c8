package org.prepwright.model.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The cmd.exe of Wine as an independent judge of launch scripts, when the build is told where its
 * tool lies ({@code -Dprepwright.oracle=FOLDER}). Each run has a registry and drives of its own.
 */
public final class CommandOracle {
  private static final int ATTEMPTS = 3;
  private static final String NOT_STARTED = "Can't recognize 'CMD.EXE /C ";

  private final Path runner;

  private CommandOracle(Path runner) {
    this.runner = runner;
  }

  /** What one run said and did; {@code programs} are the calls of recording programs, in order. */
  public record Run(int exitCode, String output, String errors, List<JsonObject> programs) {
    /** The command lines with which a recording program was called. */
    public List<String> commandLinesOf(String program) {
      return programs.stream()
          .filter(call -> call.get("stub").getAsString().equals(program))
          .map(call -> call.get("commandLine").getAsString())
          .toList();
    }
  }

  /** The oracle; the test is skipped with a message when there is none. */
  public static CommandOracle orSkip() {
    String folder = System.getProperty("prepwright.oracle", "");
    assumeTrue(!folder.isEmpty(), "skipped: no -Dprepwright.oracle=FOLDER was given");
    Path runner = Path.of(folder, "cmdrun.sh");
    assumeTrue(Files.isRegularFile(runner), "skipped: there is no cmdrun.sh in that folder");
    return new CommandOracle(runner);
  }

  /**
   * Runs a script. Now and then Wine cannot start its own cmd.exe for a {@code for /f}, and says
   * so; such a run judges nothing and is done again, at most {@value #ATTEMPTS} times in all.
   *
   * @param script its DOS path on one of the drives
   * @param options of the tool, for example {@code --drive S=FOLDER}
   */
  public Run run(String script, List<String> options) throws IOException, InterruptedException {
    Run run = runOnce(script, options);
    for (int attempt = 1; attempt < ATTEMPTS && wineFailed(run, options); attempt++) {
      int keep = options.indexOf("--keep");
      if (keep >= 0) {
        empty(Path.of(options.get(keep + 1)));
      }
      run = runOnce(script, options);
    }
    return run;
  }

  private static boolean wineFailed(Run run, List<String> options) throws IOException {
    if (run.errors().contains(NOT_STARTED)) {
      return true;
    }
    int keep = options.indexOf("--keep");
    if (keep < 0) {
      return false;
    }
    try (Stream<Path> left = Files.walk(Path.of(options.get(keep + 1)))) {
      for (Path file : (Iterable<Path>) left.filter(CommandOracle::holdsErrors)::iterator) {
        if (Files.readString(file, ISO_8859_1).contains(NOT_STARTED)) {
          return true;
        }
      }
    }
    return false;
  }

  private static void empty(Path folder) throws IOException {
    try (Stream<Path> left = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) left.sorted(Comparator.reverseOrder())::iterator) {
        if (!path.equals(folder)) {
          Files.delete(path);
        }
      }
    }
  }

  private static boolean holdsErrors(Path file) {
    return file.toString().endsWith(".err") && Files.isRegularFile(file);
  }

  private Run runOnce(String script, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("bash", runner.toString()));
    command.addAll(options);
    command.add(script);
    Path errors = Files.createTempFile("cmdrun", ".err");
    try {
      Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor(1000, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).as(Files.readString(errors, ISO_8859_1)).isZero();
      List<JsonObject> lines =
          output.lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
      JsonObject last = lines.get(lines.size() - 1);
      return new Run(
          last.get("exit").getAsInt(),
          last.get("stdout").getAsString(),
          last.get("stderr").getAsString(),
          lines.subList(0, lines.size() - 1));
    } finally {
      Files.delete(errors);
    }
  }

  /**
   * Makes a program for Windows that runs the script {@code NAME.exe.cmd} beside it; the test is
   * skipped with a message when the compiler that the oracle itself needs is not there.
   *
   * @param folder where {@code scripted.exe} is put
   */
  public static Path scriptedProgram(Path folder) throws IOException, InterruptedException {
    Path source = folder.resolve("scripted.c");
    try (var in = CommandOracle.class.getResourceAsStream("scripted.c")) {
      Files.copy(in, source);
    }
    Path program = folder.resolve("scripted.exe");
    int exitCode;
    try {
      exitCode =
          new ProcessBuilder(
                  "x86_64-w64-mingw32-gcc",
                  "-O1",
                  "-s",
                  "-o",
                  program.toString(),
                  source.toString())
              .inheritIO()
              .start()
              .waitFor();
    } catch (IOException e) {
      assumeTrue(false, "skipped: there is no x86_64-w64-mingw32-gcc");
      throw e;
    }
    assertThat(exitCode).as("exit code of the compiler").isZero();
    return program;
  }
}
