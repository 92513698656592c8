package org.prepwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.app.cli.Program.Run;

/** The command that tells what Setup still asks, and the option of check that goes with it. */
class AsksCommandTest {
  private static final String ANSWERED =
      "[Unattended]\r\nOemSkipEula=No\r\n[GuiUnattended]\r\nOEMSkipWelcome=1\r\n"
          + "OEMSkipRegional=1\r\nAdminPassword=Geheim\r\nTimeZone=110\r\n"
          + "[UserData]\r\nComputerName=*\r\nFullName=Lab\r\nProductKey=$key$\r\n"
          + "[Networking]\r\nInstallDefaultComponents=Yes\r\n"
          + "[Identification]\r\nJoinWorkgroup=LAB\r\n[TapiLocation]\r\nCountryCode=49\r\n";

  @TempDir Path folder;

  @Test
  void eachPageStillShownIsALineWithWhatAnswersIt() throws IOException {
    Run run = Program.run("asks", file("sysprep.inf", ANSWERED));
    assertThat(run.exitCode()).as(run.err()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).contains("License agreement").contains("Unattended/OemSkipEula=Yes");
    assertThat(lines.get(1)).contains("Completing").contains("No key is known");
    assertThat(lines.get(2)).contains("one page waits");
    assertThat(run.out()).doesNotContain("Geheim");
  }

  @Test
  void thatNothingIsAskedIsSaid() throws IOException {
    Run run = Program.run("asks", file("sysprep.inf", ANSWERED.replace("=No", "=Yes")));
    assertThat(run.out()).contains("no page waits for an answer").doesNotContain("License");
  }

  @Test
  void kindAndProductDecideAboutThePages() throws IOException {
    String file = file("a.inf", ANSWERED);
    Run run = Program.run("asks", file, "--kind", "winnt", "--product", "server-2003-standard");
    assertThat(run.out()).contains("Licensing mode").contains("List of partitions");
    assertThat(Program.run("asks", file, "--kind", "udf").out()).contains("uniqueness file");
  }

  @Test
  void jsonHasAllPagesWithTheirStates() throws IOException {
    Run run = Program.run("asks", file("sysprep.inf", ANSWERED), "--json");
    JsonObject answer = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(answer.get("kind").getAsString()).isEqualTo("sysprep");
    assertThat(answer.get("product").getAsString()).isEqualTo("xp-professional");
    List<String> states = new ArrayList<>();
    for (JsonElement page : answer.getAsJsonArray("pages")) {
      JsonObject read = page.getAsJsonObject();
      states.add(read.get("id").getAsString() + " " + read.get("state").getAsString());
    }
    assertThat(states)
        .containsExactly(
            "welcome skipped",
            "license asked",
            "regional skipped",
            "name skipped",
            "product-key skipped",
            "computer-name skipped",
            "modem skipped",
            "date-time skipped",
            "networking skipped",
            "domain skipped",
            "completing asked");
    JsonObject license = answer.getAsJsonArray("pages").get(1).getAsJsonObject();
    assertThat(license.getAsJsonArray("keys").get(0).getAsString())
        .isEqualTo("Unattended/OemSkipEula");
    assertThat(license.getAsJsonArray("missing").get(0).getAsString())
        .isEqualTo("Unattended/OemSkipEula=Yes");
    assertThat(license.get("decidedBy").getAsString()).isEqualTo("file");
    assertThat(license.get("orderCertainty").getAsString()).isEqualTo("verified");
    assertThat(run.out()).doesNotContain("Geheim");
  }

  @Test
  void checkTakesARunForHandsOffWhenToldTo() throws IOException {
    String file = file("sysprep.inf", ANSWERED);
    assertThat(Program.run("check", file).out()).doesNotContain("hands-off-incomplete");
    Run told = Program.run("check", "--hands-off", file);
    assertThat(told.out().lines().filter(line -> line.contains("[hands-off-incomplete]")))
        .singleElement()
        .asString()
        .contains("sysprep.inf:2:13: warning:")
        .contains("License agreement");
    assertThat(told.exitCode()).isZero();
    assertThat(Program.run("check", "--hands-off", "--fail-on", "warning", file).exitCode())
        .isEqualTo(1);
  }

  private String file(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.ISO_8859_1)).toString();
  }
}
