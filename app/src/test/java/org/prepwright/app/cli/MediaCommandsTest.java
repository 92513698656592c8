package org.prepwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.app.cli.Program.Run;

class MediaCommandsTest {
  @TempDir Path target;

  @BeforeEach
  void export() throws IOException {
    Path file = target.resolve("sysprep.inf");
    Run made =
        Program.run("new", "sysprep", "--product", "xp-professional", "--out", file.toString());
    assertThat(made.exitCode()).isZero();
    Run exported =
        Program.run(
            "export", file.toString(), "--to", target.toString(), "--title", "lab", "--force");
    assertThat(exported.exitCode()).as(exported.err()).isZero();
  }

  @Test
  void verifyFindsABundleAsItWasExported() {
    Run run = Program.run("verify", target.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("lab").contains("5 files");
  }

  @Test
  void verifyNamesEveryDifference() throws IOException {
    Files.writeString(target.resolve("lab/prep.cmd"), "other");
    Files.delete(target.resolve("lab/README.txt"));
    Files.writeString(target.resolve("lab/mine.txt"), "mine");
    Run run = Program.run("verify", target.resolve("lab").toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out())
        .contains("missing: README.txt")
        .contains("changed: prep.cmd")
        .contains("foreign: mine.txt");
    Run json = Program.run("verify", target.resolve("lab").toString(), "--json");
    assertThat(json.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(json.out()).contains("\"sound\": false").contains("\"README.txt\"");
  }

  @Test
  void verifySaysWhereThereIsNoBundle() {
    Run run = Program.run("verify", target.resolve("nowhere").toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.TROUBLE);
    assertThat(run.err()).contains("nowhere").contains("Check the path");
  }
}
