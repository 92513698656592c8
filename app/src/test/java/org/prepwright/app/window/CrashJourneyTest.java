package org.prepwright.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real program in the real window is killed in the middle of the work. */
class CrashJourneyTest {
  private static final String SECRET = "Pendel-77-geheim";
  private static final String OPENED =
      "[GuiUnattended]\r\nAdminPassword="
          + SECRET
          + "\r\nTimeZone=110\r\n[UserData]\r\nFullName=\"Before\"\r\nComputerName=LAB-01\r\n";

  @TempDir Path folder;

  private Process program;

  @AfterEach
  void end() throws InterruptedException {
    kill();
  }

  @Test
  @Timeout(value = 4, unit = TimeUnit.MINUTES)
  void workThatWasNotSavedComesBackAfterAKillWithoutASecretLyingAround()
      throws IOException, InterruptedException {
    String display = System.getenv("DISPLAY");
    assumeTrue(
        display != null && !display.isBlank(),
        "there is no DISPLAY: the real window cannot be shown, so nothing is killed");
    Path file = Files.writeString(folder.resolve("sysprep.inf"), OPENED);
    run(CrashingProgram.CHANGE, file);
    kill();
    assertThat(Files.readString(file)).isEqualTo(OPENED);
    List<String> left = contents(folder.resolve("unsaved"));
    assertThat(String.join("", left)).contains(CrashingProgram.NAME).doesNotContain(SECRET);

    Path recovered = folder.resolve("recovered.inf");
    run(CrashingProgram.RECOVER, recovered);
    kill();
    assertThat(Files.readString(recovered))
        .isEqualTo(OPENED.replace("Before", CrashingProgram.NAME));
    assertThat(Files.readString(file)).isEqualTo(OPENED);
    assertThat(String.join("", contents(folder.resolve("unsaved")))).doesNotContain(SECRET);
  }

  /** Runs the program until it has said that it is done. */
  private void run(String what, Path file) throws IOException {
    program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dprepwright.settings=" + folder.resolve("settings.ini"),
                "-Dprism.order=sw",
                "-cp",
                System.getProperty("java.class.path"),
                CrashingProgram.class.getName(),
                what,
                file.toString())
            .redirectErrorStream(true)
            .start();
    List<String> said = new ArrayList<>();
    // not closed: what it says afterwards goes nowhere, and it is about to be killed
    BufferedReader output = program.inputReader(StandardCharsets.UTF_8);
    String line = output.readLine();
    while (line != null && !line.equals(CrashingProgram.DONE)) {
      said.add(line);
      line = output.readLine();
    }
    assertThat(line).as(String.join("\n", said)).isEqualTo(CrashingProgram.DONE);
  }

  private void kill() throws InterruptedException {
    if (program != null) {
      program.destroyForcibly().waitFor();
    }
  }

  private static List<String> contents(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.add(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return texts;
  }
}
