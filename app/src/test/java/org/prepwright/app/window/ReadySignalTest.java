package org.prepwright.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.app.Launcher;

/** The real program says when its first page can be used, and ends when it is told to. */
class ReadySignalTest {
  @TempDir Path folder;

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void isGivenByTheStartPage() throws IOException, InterruptedException {
    assertThat(run()).isEmpty();
    assertThat(Files.readString(folder.resolve("ready"))).matches("[0-9]{13}\n");
    assertThat(folder.resolve("ready.part")).doesNotExist();
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void isGivenByTheFirstPageOfAFile() throws IOException, InterruptedException {
    Path file =
        Files.writeString(folder.resolve("sysprep.inf"), "[UserData]\r\nFullName=\"Jane\"\r\n");
    assertThat(run(file.toString())).isEmpty();
    assertThat(folder.resolve("ready")).exists();
    assertThat(Files.readString(folder.resolve("settings.ini"))).contains("sysprep.inf");
  }

  /** Runs the program to its end; returns what it prints. */
  private String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dprepwright.settings=" + folder.resolve("settings.ini"));
    command.add("-Dprepwright.ready=" + folder.resolve("ready"));
    command.add("-Dprepwright.ready.exit=true");
    command.add("-Dglass.platform=Monocle");
    command.add("-Dmonocle.platform=Headless");
    command.add("-Dprism.order=sw");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Launcher.class.getName());
    command.addAll(List.of(arguments));
    Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor()).as(said).isZero();
    return said;
  }
}
