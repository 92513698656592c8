package org.prepwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.app.cli.Program.Run;

/** Files made to stop the command line get a sentence. */
class HostileInputTest {
  /** A guard against waiting for ever, and no measurement. */
  private static final Duration GUARD = Duration.ofSeconds(60);

  @TempDir Path folder;

  private static Run run(String... arguments) {
    return assertTimeoutPreemptively(GUARD, () -> Program.run(arguments));
  }

  @Test
  void aLineOfManyMegabytesIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("a.inf"), "a".repeat(3 << 20));
    Run run = run("check", file.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.TROUBLE);
    assertThat(run.err()).contains("line of more than 1 MB").hasLineCount(1);
  }

  @Test
  void manyFindingsAreListedInPartAndSaidSo() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("sysprep.inf"),
            "[UserData]\r\n" + "[broken\r\n".repeat(5_000),
            StandardCharsets.US_ASCII);
    for (String format : new String[] {"text", "json", "sarif", "junit"}) {
      Run run = run("check", file.toString(), "--format", format);
      assertThat(run.exitCode()).as(format).isEqualTo(ExitCode.FINDINGS);
      assertThat(run.out()).as(format).contains("5000 times; the first 1000 are listed");
    }
  }

  @Test
  void aFolderWithLoopsDevicesAndPipesIsChecked() throws Exception {
    Path below = Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(below.resolve("sysprep.inf"), "[Unattended]\r\n");
    try {
      Files.createSymbolicLink(below.resolve("up"), folder);
      Files.createSymbolicLink(below.resolve("zero.sif"), Path.of("/dev/zero"));
      Files.createSymbolicLink(below.resolve("x.sif"), below.resolve("x.sif"));
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no links here: " + e.getMessage());
    }
    new ProcessBuilder("mkfifo", below.resolve("unattend.txt").toString()).start().waitFor();
    Run run = run("check", folder.toString());
    assertThat(run.exitCode()).isLessThan(ExitCode.TROUBLE);
    assertThat(run.out()).contains("sysprep.inf");
    assertThat(run("drivers", folder.toString()).err()).doesNotContain("Something went wrong");
  }

  @Test
  void aDeviceIsToldByEveryCommand() {
    assumeTrue(Files.exists(Path.of("/dev/zero")), "devices are files on Unix only");
    for (String command : new String[] {"check", "asks", "show", "verify", "drivers"}) {
      Run run = run(command, "/dev/zero");
      assertThat(run.exitCode()).as(command).isEqualTo(ExitCode.TROUBLE);
      assertThat(run.err()).as(command).contains("/dev/zero").doesNotContain("should not");
    }
  }
}
