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
import org.prepwright.app.cli.Program.Run;

/** The files that {@code check} takes beside answer files. */
class CheckCompanionsTest {
  private static final String FINE =
      "[GuiUnattended]\r\nOEMSkipRegional=1\r\nTimeZone=110\r\n[UserData]\r\nFullName=\"Lab\"\r\nComputerName=LAB-01\r\n";

  @TempDir Path folder;

  @Test
  void factsArePrintedUnderTheirOwnPath() throws IOException {
    String answers = write("sysprep.inf", FINE);
    String facts = write("deployment.ini", "[Master]\r\nInstalledBy=Upgrade\r\n");
    Run run = Program.run("check", answers, "--deployment", facts);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains(facts + ":2:13: error: ")
        .contains("[master-upgraded]")
        .contains(facts + ":1:1: info: [Master] SystemDrive is not stated")
        .contains(answers + ": 0 errors")
        .contains(facts + ": 1 errors");
    assertThat(Program.run("check", answers).exitCode()).isZero();
  }

  @Test
  void notesAboutFactsThatAreNotStatedDoNotFailTheCheck() throws IOException {
    Run run =
        Program.run(
            "check",
            write("sysprep.inf", FINE),
            "--deployment",
            write("deployment.ini", "[Imaging]\nProgram=x\n"),
            "--fail-on",
            "warning");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("is not stated");
  }

  @Test
  void factsAndComputersAreEntriesOfTheirKindInJson() throws IOException {
    String answers = write("sysprep.inf", FINE);
    String facts = write("facts.ini", "[Master]\r\nProduct=server-2003-web\r\n");
    String table = write("computers.csv", "ComputerName;Room\r\nLAB-01;12\r\n");
    Run run =
        Program.run(
            "check", answers, "--format", "json", "--deployment", facts, "--computers", table);
    JsonArray files = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("files");
    assertThat(files.asList().stream().map(file -> text(file.getAsJsonObject(), "kind")))
        .containsExactly("sysprep", "deployment", "computers");
    assertThat(files.asList().stream().map(file -> text(file.getAsJsonObject(), "file")))
        .containsExactly(answers, facts, table);
    assertThat(files.asList().stream().map(file -> text(file.getAsJsonObject(), "product")))
        .containsExactly("xp-professional", "server-2003-web", "xp-professional");
    JsonObject unknown =
        files.get(2).getAsJsonObject().getAsJsonArray("findings").get(0).getAsJsonObject();
    assertThat(text(unknown, "rule")).isEqualTo("roster-column-unknown");
    assertThat(unknown.get("line").getAsInt()).isEqualTo(1);
    assertThat(unknown.get("column").getAsInt()).isEqualTo(14);
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void theTableIsPrintedUnderItsOwnPath() throws IOException {
    String table = write("computers.csv", "ComputerName\r\nLAB-01\r\nlab-01\r\n");
    Run run = Program.run("check", write("sysprep.inf", FINE), "--computers", table);
    assertThat(run.out()).contains(table + ":3:1: error: ").contains("[roster-name-repeated]");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void whatHoldsForSeveralAnswerFilesIsSaidOnce() throws IOException {
    String facts = write("deployment.ini", "[Master]\r\nInProduction=Yes\r\n");
    Run run =
        Program.run("check", write("a.inf", FINE), write("b.inf", FINE), "--deployment", facts);
    assertThat(run.out().split("\\[master-in-production]", -1)).hasSize(2);
  }

  @Test
  void aCompanionThatCannotBeReadIsTroubleAndTheRestIsChecked() throws IOException {
    String answers = write("sysprep.inf", FINE);
    String table = write("computers.csv", "ComputerName\r\n\"LAB-01\r\n");
    for (List<String> option :
        List.of(
            List.of("--deployment", folder.resolve("none.ini").toString()),
            List.of("--computers", table))) {
      Run run = Program.run("check", answers, option.get(0), option.get(1));
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).startsWith(option.get(1) + ": ").hasLineCount(1);
      assertThat(run.out()).contains(answers + ": 0 errors");
    }
  }

  private static String text(JsonObject object, String name) {
    return object.get(name).getAsString();
  }

  private String write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, StandardCharsets.ISO_8859_1).toString();
  }
}
