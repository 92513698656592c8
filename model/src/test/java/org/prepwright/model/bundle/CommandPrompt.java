package org.prepwright.model.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The cmd.exe of Wine with recording programs in place of those of Setup. Needs the folder with
 * {@code cmdrun.sh} in the system property {@code prepwright.oracle}.
 */
final class CommandPrompt {
  private final Path runner;
  private final List<String> options = new ArrayList<>();

  private CommandPrompt(Path runner) {
    this.runner = runner;
  }

  /** The prompt; the test is skipped with a message when there is none. */
  static CommandPrompt orSkip() {
    String folder = System.getProperty("prepwright.oracle", "");
    assumeTrue(!folder.isEmpty(), "skipped: prepwright.oracle names no folder");
    Path runner = Path.of(folder, "cmdrun.sh");
    assumeTrue(Files.isRegularFile(runner), "skipped: there is no cmdrun.sh");
    return new CommandPrompt(runner);
  }

  /** Further options of cmdrun.sh for every run. */
  CommandPrompt with(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** What one run said and did. */
  record Run(int exitCode, String output, String errors, List<JsonObject> programs) {
    List<String> commandLinesOf(String program) {
      return programs.stream()
          .filter(call -> call.get("stub").getAsString().equals(program))
          .map(call -> call.get("commandLine").getAsString().strip())
          .toList();
    }

    boolean missedProgramOfWine() {
      return errors.contains("Can't recognize 'reg ")
          || errors.contains("Can't recognize 'CMD.EXE ");
    }

    Run endedWith(int code) {
      assertThat(exitCode).as(output + errors).isEqualTo(code);
      return this;
    }

    Run saying(String... sentences) {
      assertThat(output).contains(sentences);
      return this;
    }
  }

  /**
   * Runs a script. Now and then Wine does not start its own reg.exe, which a script has to take for
   * a computer without the rights: such a run is made again, twice at most.
   */
  Run run(String script, String... arguments) throws IOException, InterruptedException {
    Run run = runOnce(script, arguments);
    for (int again = 0; again < 2 && run.missedProgramOfWine(); again++) {
      run = runOnce(script, arguments);
    }
    return run;
  }

  private Run runOnce(String script, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("bash", runner.toString()));
    command.addAll(options);
    command.add(script);
    command.addAll(List.of(arguments));
    Path errors = Files.createTempFile("cmdrun", ".err");
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(errors) + output).isZero();
    Files.delete(errors);
    List<JsonObject> lines =
        output.lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    JsonObject last = lines.get(lines.size() - 1);
    return new Run(
        last.get("exit").getAsInt(),
        last.get("stdout").getAsString(),
        last.get("stderr").getAsString(),
        lines.subList(0, lines.size() - 1));
  }
}
