package org.prepwright.app.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.model.text.FileProblemException;

/** Files made to stop the window get a sentence, also where they lie beside an answer file. */
class HostileOpeningTest {
  /** A guard against waiting for ever, and no measurement. */
  private static final Duration GUARD = Duration.ofSeconds(60);

  @TempDir Path folder;

  @Test
  void aLineOfManyMegabytesIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("sysprep.inf"), "a".repeat(3 << 20));
    assertThatThrownBy(() -> Opening.read(file))
        .isInstanceOf(FileProblemException.class)
        .hasMessageContaining("line of more than 1 MB");
  }

  @Test
  void aPipeBesideTheFileIsToldAndTheFileOpened() throws Exception {
    Path file = Files.writeString(folder.resolve("sysprep.inf"), "[Unattended]\r\n");
    Path pipe = folder.resolve("deployment.ini");
    assumeTrue(isMade(pipe), "no pipes here");
    Opening opening = assertTimeoutPreemptively(GUARD, () -> Opening.read(file));
    assertThat(opening.problems()).singleElement().asString().contains("pipe");
    assertThat(opening.file().answers().document().lines()).hasSize(1);
  }

  private static boolean isMade(Path pipe) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
