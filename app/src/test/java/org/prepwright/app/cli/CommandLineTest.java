package org.prepwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.app.cli.Program.Run;

/** Every command, as a user meets it. */
class CommandLineTest {
  private static final String FILE =
      ";SetupMgrTag\r\n[Unattended]\r\n    OemSkipEula=Yes\r\n\r\n[GuiUnattended]\r\n"
          + "    AdminPassword=\"Geheim\"\r\n    TimeZone=110\r\n\r\n[UserData]\r\n"
          + "    FullName=\"Lab\"\r\n    ComputerName=LAB-01\r\n\r\n[a/b]\r\n    k=1\r\n";

  @TempDir Path folder;

  // ------------------------------------------------------------------ set

  @Test
  void setWithoutAssignmentCopiesTheBytes() throws IOException {
    byte[] odd = {(byte) 0xFF, (byte) 0xFE, 'a', 0, '\n', 0, 'x'};
    Path file = Files.write(folder.resolve("odd.inf"), odd);
    assertThat(Program.run("set", file.toString(), "--out", at("copy.inf")).exitCode()).isZero();
    assertThat(Files.readAllBytes(folder.resolve("copy.inf"))).isEqualTo(odd);
  }

  @Test
  void setChangesTheOneLine() throws IOException {
    Path file = file();
    assertThat(Program.run("set", file.toString(), "userdata/computername=LAB-02"))
        .isEqualTo(new Run(0, "", ""));
    assertThat(read(file)).isEqualTo(FILE.replace("LAB-01", "LAB-02"));
  }

  @Test
  void setTakesSectionsWithASlashAndRemovesKeys() throws IOException {
    Path file = file();
    Run run =
        Program.run(
            "set",
            file.toString(),
            "[a/b]k=2",
            "--unset",
            "GuiUnattended/TimeZone",
            "--out",
            at("new.inf"));
    assertThat(run.exitCode()).isZero();
    assertThat(read(folder.resolve("new.inf")))
        .isEqualTo(FILE.replace("k=1", "k=2").replace("    TimeZone=110\r\n", ""));
    assertThat(read(file)).isEqualTo(FILE);
  }

  @Test
  void aRefusedValueWritesNothing() throws IOException {
    Path file = file();
    Run run = Program.run("set", file.toString(), "UserData/OrgName=x", "UserData/FullName=5\" y");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("UserData/FullName").contains("double quote");
    assertThat(read(file)).isEqualTo(FILE);
  }

  @Test
  void passwordsComeFromStandardInputOnly() throws IOException {
    Path file = file();
    Run refused = Program.run("set", file.toString(), "GuiUnattended/AdminPassword=Neu1");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("--secret").doesNotContain("Neu1");
    Run taken =
        Program.runWithInput(
            "Neu1\nDom2\n",
            "set",
            file.toString(),
            "--secret",
            "GuiUnattended/AdminPassword",
            "--secret",
            "Identification/DomainAdminPassword");
    assertThat(taken).isEqualTo(new Run(0, "", ""));
    assertThat(read(file))
        .contains("AdminPassword=\"Neu1\"")
        .contains("DomainAdminPassword=\"Dom2\"");
    assertThat(Program.run("set", file.toString(), "GuiUnattended/AdminPassword=*").exitCode())
        .isZero();
  }

  // ------------------------------------------------------------------ new and show

  @Test
  void newWritesAFileThatShowReads() throws IOException {
    Run made =
        Program.run(
            "new",
            "sysprep",
            "--product",
            "server-2003-standard",
            "--set",
            "UserData/FullName=Room 12",
            "--out",
            at("sysprep.inf"));
    assertThat(made).isEqualTo(new Run(0, "", ""));
    assertThat(Program.run("show", at("sysprep.inf"), "UserData/FullName").out())
        .isEqualTo("Room 12" + System.lineSeparator());
    assertThat(Program.run("show", at("sysprep.inf"), "licensefileprintdata").out())
        .contains("LicenseFilePrintData/AutoMode=PerServer");
    assertThat(Program.run("new", "sysprep", "--out", at("sysprep.inf")).exitCode()).isEqualTo(2);
    assertThat(Program.run("new", "sysprep", "--force", "--out", at("sysprep.inf")).exitCode())
        .isZero();
  }

  @Test
  void showMasksSecretsUnlessAskedNotTo() throws IOException {
    String file = file().toString();
    assertThat(Program.run("show", file).out())
        .contains("GuiUnattended/AdminPassword=\u2022\u2022\u2022")
        .doesNotContain("Geheim");
    assertThat(Program.run("show", file, "--json").out()).doesNotContain("Geheim");
    assertThat(Program.run("show", file, "--show-secrets").out()).contains("Geheim");
  }

  @Test
  void showAnswersInJson() throws IOException {
    JsonObject json = json(Program.run("show", file().toString(), "UserData", "--json"));
    assertThat(json.get("kind").getAsString()).isEqualTo("sysprep");
    JsonObject entry = json.getAsJsonArray("entries").get(0).getAsJsonObject();
    assertThat(entry.get("key").getAsString()).isEqualTo("FullName");
    assertThat(entry.get("value").getAsString()).isEqualTo("Lab");
    assertThat(entry.get("line").getAsInt()).isEqualTo(10);
  }

  @Test
  void whatIsNotThereIsSaid() throws IOException {
    Run run = Program.run("show", file().toString(), "UserData/OrgName");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("UserData/OrgName");
  }

  // ------------------------------------------------------------------ check

  @Test
  void checkAnswersInJsonAndFailsByFindings() throws IOException {
    Path good = file();
    Path bad = Files.writeString(folder.resolve("bad.inf"), "[UserData]\r\nComputerName=a?b\r\n");
    Run run = Program.run("check", good.toString(), bad.toString(), "--format", "json");
    assertThat(run.exitCode()).isEqualTo(1);
    JsonArray files = json(run).getAsJsonArray("files");
    assertThat(files).hasSize(2);
    JsonObject checked = files.get(1).getAsJsonObject();
    assertThat(checked.get("file").getAsString()).isEqualTo(bad.toString());
    assertThat(checked.get("kind").getAsString()).isEqualTo("sysprep");
    assertThat(checked.get("product").getAsString()).isEqualTo("xp-professional");
    JsonObject finding =
        checked.getAsJsonArray("findings").asList().stream()
            .map(one -> one.getAsJsonObject())
            .filter(one -> one.get("rule").getAsString().equals("computer-name-characters"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.keySet())
        .containsExactly(
            "rule", "severity", "line", "column", "section", "key", "message", "remedy", "source");
    assertThat(finding.get("severity").getAsString()).isEqualTo("error");
    assertThat(finding.get("line").getAsInt()).isEqualTo(2);
  }

  @Test
  void failOnWarningIsStricter() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("w.inf"),
            "[GuiUnattended]\r\nTimeZone=110\r\n[UserData]\r\nComputerName=a_b\r\n");
    assertThat(Program.run("check", file.toString()).exitCode()).isZero();
    assertThat(Program.run("check", file.toString(), "--fail-on", "warning").exitCode())
        .isEqualTo(1);
  }

  @Test
  void aFileThatCannotBeReadDoesNotKeepTheOthersFromBeingChecked() throws IOException {
    Run run = Program.run("check", at("none.inf"), file().toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("none.inf: there is no such file");
    assertThat(run.out()).contains("sysprep.inf: 0 errors");
  }

  // ------------------------------------------------------------------ export, diff, hash

  @Test
  void exportWritesTheBundle() throws IOException {
    Path target = Files.createDirectory(folder.resolve("usb"));
    Run run =
        Program.run(
            "export",
            file().toString(),
            "--to",
            target.toString(),
            "--title",
            "Room 12",
            "--switches",
            "mini,reseal,quiet,forceshutdown");
    assertThat(run.err()).contains("C:\\Sysprep\\sysprep.inf").doesNotContain("Geheim");
    assertThat(run.exitCode()).isZero();
    Path bundle = target.resolve("Room 12");
    assertThat(List.of("Sysprep/sysprep.inf", "prep.cmd", "README.txt", "manifest.sha256"))
        .allSatisfy(name -> assertThat(bundle.resolve(name)).isRegularFile());
    assertThat(read(bundle.resolve("Sysprep/sysprep.inf"))).isEqualTo(FILE);
    assertThat(read(bundle.resolve("prep.cmd"))).contains("-mini -reseal -quiet -forceshutdown");
  }

  @Test
  void exportIsRefusedWhileErrorsRemainUnlessForced() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.inf"), "[UserData]\r\nComputerName=a?b\r\n");
    Path target = Files.createDirectory(folder.resolve("usb"));
    Run refused = Program.run("export", bad.toString(), "--to", target.toString());
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("computer-name-characters");
    assertThat(target).isEmptyDirectory();
    assertThat(
            Program.run("export", bad.toString(), "--to", target.toString(), "--force").exitCode())
        .isZero();
    assertThat(target.resolve("bad/prep.cmd")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"reboot,forceshutdown,reseal", "quiet", "fly"})
  void switchesThatDoNotGoTogetherAreRefused(String switches) throws IOException {
    Run run =
        Program.run("export", file().toString(), "--to", folder.toString(), "--switches", switches);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).isNotBlank();
  }

  @Test
  void diffTellsAnswersApartAndMasksSecrets() throws IOException {
    Path one = file();
    Path other =
        Files.writeString(
            folder.resolve("other.inf"),
            FILE.replace("Geheim", "Anders").replace("\"Lab\"", "Lab").replace("110", "85"));
    Run run = Program.run("diff", one.toString(), other.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            - GuiUnattended/AdminPassword=\u2022\u2022\u2022
            + GuiUnattended/AdminPassword=\u2022\u2022\u2022
            - GuiUnattended/TimeZone=110
            + GuiUnattended/TimeZone=85
            """
                .replace("\n", System.lineSeparator()));
    assertThat(Program.run("diff", one.toString(), one.toString())).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void hashPasswordReadsOneLine() {
    assertThat(Program.runWithInput("password\n", "hash-password").out())
        .isEqualTo(
            "e52cac67419a9a224a3b108f3fa6cb6d8846f7eaee8fb117ad06bdd830b7586c"
                + System.lineSeparator());
    Run tooLong = Program.runWithInput("fifteen letters\n", "hash-password");
    assertThat(tooLong.exitCode()).isEqualTo(2);
    assertThat(tooLong.err()).isNotBlank().doesNotContain("fifteen letters");
  }

  // ------------------------------------------------------------------ wrong use

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "fly",
        "check",
        "set",
        "set x",
        "new",
        "new sysprep",
        "new wim --out x",
        "show none.inf --kind what",
        "set a b",
        "check --format xml a",
        "export a",
        "diff a",
        "--fly",
        "check a --fail-on info",
        "new sysprep --product dos --out x",
        "show a --code-page 99"
      })
  void wrongUseIsASentenceAndExitCodeTwo(String line) {
    Run run = line.isEmpty() ? Program.run() : Program.run(line.split(" "));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isNotBlank()
        .doesNotContain("Exception")
        .doesNotContain("\tat ")
        .doesNotContain("Invalid");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new",
        "show",
        "set",
        "check",
        "asks",
        "export",
        "diff",
        "hash-password",
        "--version"
      })
  void everyCommandExplainsItself(String command) {
    Run run = command.startsWith("-") ? Program.run(command) : Program.run(command, "--help");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).isNotBlank().doesNotContain("cli.");
  }

  private Path file() throws IOException {
    return Files.write(folder.resolve("sysprep.inf"), FILE.getBytes(StandardCharsets.ISO_8859_1));
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }

  private static JsonObject json(Run run) {
    return JsonParser.parseString(run.out()).getAsJsonObject();
  }
}
