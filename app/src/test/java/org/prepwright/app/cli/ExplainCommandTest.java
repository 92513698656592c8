package org.prepwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.app.cli.Program.Run;

class ExplainCommandTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "userdata/computername, UserData/ComputerName: Computer name",
    "[UserData]FullName, UserData/FullName: Name",
    "params.MS_TCPIP.Adapter1/DHCP, params.MS_TCPIP.<adapter>/DHCP",
    "<adapter parameters>/InfID, params.<adapter>/InfID",
    "winbom.ini [Factory]/Reseal, Factory/Reseal",
    "URL/Quick_Link_n / Quick_Link_n_Name, URL/Quick_Link_<n>",
    "Networking/(section header), [Networking]",
    "UserData, [UserData]",
    "time-zone-unknown, time-zone-unknown",
  })
  void namesAreExplainedInWords(String name, String begin) {
    Run run = Program.run("explain", name);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith(begin);
    assertThat(run.out().lines().count()).isGreaterThan(4);
  }

  @Test
  void allThatANameMayMeanIsShown() {
    assertThat(Program.run("explain", "WindowsFirewall.Standard/Mode").out())
        .contains("WindowsFirewall.<profile>/Mode", "WindowsFirewall.<icmp setting>/Mode", "\n\n");
    assertThat(Program.run("explain", "WindowsFirewall.<profile>/Mode").out())
        .contains("WindowsFirewall.<profile>/Mode")
        .doesNotContain("icmp");
  }

  @Test
  void programsGetJson() {
    JsonObject key = json("UserData/ProductKey").getAsJsonArray("keys").get(0).getAsJsonObject();
    assertThat(key.get("section").getAsString()).isEqualTo("UserData");
    assertThat(key.get("help").getAsString()).isNotBlank();
    JsonObject fact = key.getAsJsonArray("facts").get(0).getAsJsonObject();
    assertThat(fact.get("longest").getAsInt()).isEqualTo(29);
    assertThat(fact.getAsJsonArray("files").get(0).getAsString()).isEqualTo("sysprep.inf");
    assertThat(
            json("join-both")
                .getAsJsonArray("rules")
                .get(0)
                .getAsJsonObject()
                .get("severity")
                .getAsString())
        .isEqualTo("error");
    assertThat(json("--all").getAsJsonArray("sections").size()).isGreaterThan(50);
  }

  private static JsonObject json(String name) {
    Run run = Program.run("explain", name, "--json");
    assertThat(run.exitCode()).isZero();
    return JsonParser.parseString(run.out()).getAsJsonObject();
  }

  @ParameterizedTest
  @CsvSource({
    "UserDate, UserData",
    "UserData/FullNam, UserData/FullName",
    "ComputerName, UserData/ComputerName",
    "time-zone-unknwon, time-zone-unknown",
  })
  void unknownNamesGiveASentenceWithANearOne(String name, String near) {
    Run run = Program.run("explain", name);
    assertThat(run.exitCode()).isEqualTo(ExitCode.TROUBLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(name + ". Did you mean " + near + "?");
  }

  @Test
  void namesLikeNothingGiveASentence() {
    Run run = Program.run("explain", "zzz/yyy");
    assertThat(run.exitCode()).isEqualTo(ExitCode.TROUBLE);
    assertThat(run.err()).contains("zzz/yyy").doesNotContain("mean");
  }

  @Test
  void theWholeReferenceIsPrintedOrWritten() throws IOException {
    Path file = folder.resolve("reference.md");
    assertThat(Program.run("explain", "--all", "--out", file.toString()))
        .isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(file))
        .isEqualTo(Program.run("explain", "--all").out())
        .startsWith("# ")
        .contains("#### `ComputerName` ", "### `join-both`", "| 110 | ");
  }

  @Test
  void aFileThatIsThereIsOverwrittenOnlyOnDemand() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.md"), "mine");
    Run run = Program.run("explain", "--all", "--out", file.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.TROUBLE);
    assertThat(run.err()).contains("mine.md", "--force");
    assertThat(Files.readString(file)).isEqualTo("mine");
    assertThat(Program.run("explain", "--all", "--force", "--out", file.toString()).exitCode())
        .isZero();
    assertThat(Files.readString(file)).startsWith("# ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "--all UserData", "--out x.md", "UserData --out x.md", "--all --json --out x"})
  void wrongUseGivesASentence(String arguments) {
    Run run = Program.run(("explain " + arguments).strip().split(" ", -1));
    assertThat(run.exitCode()).isEqualTo(ExitCode.TROUBLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
  }
}
