package org.prepwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.app.cli.Program.Run;

/** {@code fix} and {@code convert} on the command line. */
class FixAndConvertTest {
  private static final String FILE =
      "[Unattended]\r\nUpdateInstalledDrivers=1\r\nKeepPageFile=0\r\n"
          + "[GuiUnattended]\r\nTimeZone=110\r\nOEMSkipRegional=1\r\n"
          + "[UserData]\r\nProductID=\"BCDFG-HJKMP-QRTVW-XY234-6789B\"\r\nComputerName=a?b\r\n"
          + "[Sysprep]\r\nBuildMassStorageSection=No\r\n";

  @TempDir Path folder;

  @Test
  void fixCuresWhatLeavesNoChoiceAndSaysWhatItLeft() throws IOException {
    String file = write("sysprep.inf");
    String out = folder.resolve("cured.inf").toString();
    Run run = Program.run("fix", file, "--out", out);
    assertThat(run.exitCode()).as("the computer name is still wrong").isEqualTo(1);
    assertThat(run.out())
        .contains("fixed: line 2: ", "[value-type]", "[product-id-legacy]")
        .contains("[computer-name-characters]", "Left to you: Use letters")
        .contains(out + ": 3 fixed, ")
        .doesNotContain("BCDFG");
    assertThat(Files.readString(Path.of(out)))
        .isEqualTo(
            FILE.replace("Drivers=1", "Drivers=Yes")
                .replace("KeepPageFile=0\r\n", "")
                .replace("ProductID", "ProductKey"));
    assertThat(Files.readString(Path.of(file))).isEqualTo(FILE);
  }

  @Test
  void checkTellsWhatFixWouldCure() throws IOException {
    String file = write("sysprep.inf");
    assertThat(Program.run("check", file).out())
        .contains(file + ": 3 of them have a cure that leaves no choice.");
  }

  @Test
  void fixKeepsToTheRulesThatAreNamed() throws IOException {
    String file = write("sysprep.inf");
    String out = folder.resolve("cured.inf").toString();
    Run run = Program.run("fix", file, "--rule", "product-id-legacy", "--out", out, "--json");
    JsonObject result = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(result.getAsJsonArray("fixed")).hasSize(1);
    assertThat(result.getAsJsonArray("left")).isEmpty();
    assertThat(Files.readString(Path.of(out))).isEqualTo(FILE.replace("ProductID", "ProductKey"));
    Run unknown = Program.run("fix", file, "--rule", "no-such-rule", "--out", out);
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err()).contains("no-such-rule");
  }

  @Test
  void convertReportsWhatDoesNotCarryOver() throws IOException {
    String file = write("sysprep.inf");
    String out = folder.resolve("winnt.sif").toString();
    Run run = Program.run("convert", file, "--to-kind", "winnt", "--out", out);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("dropped: line 11: [Sysprep] BuildMassStorageSection: ")
        .contains("added: [Data] UnattendedInstall: ")
        .contains(out + " is written as winnt.sif.")
        .doesNotContain("BCDFG");
    assertThat(Files.readString(Path.of(out)))
        .contains("MsDosInitiated=0")
        .doesNotContain("Sysprep");
    Run json =
        Program.run("convert", file, "--to-kind", "unattend", "--out", out, "--json", "--force");
    JsonArray report =
        JsonParser.parseString(json.out()).getAsJsonObject().getAsJsonArray("report");
    assertThat(report).isNotEmpty();
  }

  @Test
  void convertRefusesWhatItCannotDoAndWritesNothing() throws IOException {
    String file = write("sysprep.inf");
    Path out = folder.resolve("x.inf");
    for (String kind : new String[] {"sysprep", "udf"}) {
      Run run = Program.run("convert", file, "--to-kind", kind, "--out", out.toString());
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).startsWith(file + " was not converted: ");
      assertThat(out).doesNotExist();
    }
  }

  private String write(String name) throws IOException {
    return Files.writeString(folder.resolve(name), FILE).toString();
  }
}
