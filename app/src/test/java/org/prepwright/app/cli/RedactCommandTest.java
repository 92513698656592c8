package org.prepwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.app.cli.Program.Run;

/** {@code redact} on the command line. */
class RedactCommandTest {
  private static final String FILE =
      "[GuiUnattended]\r\nAdminPassword=\"hunter22\"\r\nTimeZone=35\r\n[UserData]\r\n"
          + "FullName=\"Joe\"\r\n[GuiRunOnce]\r\nCommand0=\"net user Joe secret99 /add\"\r\n";

  @TempDir Path folder;

  @Test
  void theCopyHoldsNoSecretAndTheFileStays() throws IOException {
    Path file = write("sysprep.inf", FILE);
    Path out = folder.resolve("copy.inf");
    Run run = Program.run("redact", file.toString(), "--out", out.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("line 2: [GuiUnattended] AdminPassword", "line 7: [GuiRunOnce]", "2 secrets")
        .doesNotContain("hunter22", "secret99");
    assertThat(run.err()).isEmpty();
    assertThat(Files.readString(out))
        .isEqualTo(FILE.replace("hunter22", "Example1").replace("secret99", "Example1"));
    assertThat(Files.readString(file)).isEqualTo(FILE);
  }

  @Test
  void answersInJson() throws IOException {
    Path file = write("sysprep.inf", FILE);
    String out = folder.resolve("copy.inf").toString();
    Run run = Program.run("redact", file.toString(), "--out", out, "--json");
    JsonObject answer = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(answer.get("checksTheSame").getAsBoolean()).isTrue();
    assertThat(answer.getAsJsonArray("replaced")).hasSize(2);
    assertThat(run.out()).doesNotContain("hunter22", "secret99");
  }

  @Test
  void aUniquenessFileATableAndCommandsAreRedactedToo() throws IOException {
    String udf =
        "[UniqueIds]\r\na=GuiUnattended\r\n[a:GuiUnattended]\r\nAdminPassword=hunter22\r\n";
    assertThat(redacted("unattend.udf", udf)).isEqualTo(udf.replace("hunter22", "Example1"));
    String table = "ComputerName;GuiUnattended/AdminPassword\na;hunter22\n";
    assertThat(redacted("computers.CSV", table)).isEqualTo(table.replace("hunter22", "Example1"));
    String commands = "[Commands]\r\n\"net user Joe hunter22\"\r\n";
    assertThat(redacted("cmdlines.txt", commands))
        .isEqualTo(commands.replace("hunter22", "Example1"));
  }

  private String redacted(String name, String text) throws IOException {
    Path file = write(name, text);
    Path out = folder.resolve("copy-" + name);
    Run run = Program.run("redact", file.toString(), "--out", out.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    return Files.readString(out);
  }

  @Test
  void aFileThatIsThereIsOverwrittenOnlyWhenAsked() throws IOException {
    Path file = write("sysprep.inf", FILE);
    Path out = write("copy.inf", "mine");
    Run refused = Program.run("redact", file.toString(), "--out", out.toString());
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("copy.inf is there already", "--force");
    assertThat(Files.readString(out)).isEqualTo("mine");
    Run forced = Program.run("redact", file.toString(), "--out", out.toString(), "--force");
    assertThat(forced.exitCode()).isZero();
    assertThat(Files.readString(out)).contains("Example1");
  }

  @Test
  void theFileItselfIsNeverOverwritten() throws IOException {
    Path file = write("sysprep.inf", FILE);
    Run run = Program.run("redact", file.toString(), "--out", file.toString(), "--force");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(Files.readString(file)).isEqualTo(FILE);
  }

  @Test
  void aFolderIsRefusedWithASentence() {
    Run run = Program.run("redact", folder.toString(), "--out", folder.resolve("x").toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("is a folder").doesNotContain("Exception");
  }

  @Test
  void aTableThatCannotBeReadIsRefused() throws IOException {
    Path table = write("computers.csv", "ComputerName,x/Password\n\"a\"b,\"hunter22\n");
    Path out = folder.resolve("x.csv");
    Run run = Program.run("redact", table.toString(), "--out", out.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("computers.csv").doesNotContain("hunter22", "Exception");
    assertThat(out).doesNotExist();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
