package org.prepwright.app.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.app.cli.Program.Run;

/** {@code drivers} on the command line. */
class DriversCommandTest {
  private static final String SATA = "PCI\\VEN_8086&DEV_2681";

  @TempDir Path folder;
  private String drivers;
  private Path file;

  @BeforeEach
  void writeDrivers() throws IOException {
    drivers = folder.resolve("drivers").toString();
    inf("net/e1000.inf", "Net", "NTx86.5.1", "PCI\\VEN_8086&DEV_100E");
    inf("sata/iaahci.inf", "hdc", "NTx86", SATA);
    inf("server/hba.inf", "SCSIAdapter", "NTamd64.5.2", "PCI\\VEN_10DF&DEV_F980");
    Files.writeString(folder.resolve("drivers/net/broken.inf"), "[Version");
    file = Files.writeString(folder.resolve("sysprep.inf"), "[Unattended]\r\n");
  }

  private void inf(String path, String deviceClass, String models, String id) throws IOException {
    Path inf = folder.resolve("drivers").resolve(path);
    Files.createDirectories(inf.getParent());
    String text =
        "[Version]\r\nSignature=\"$Windows NT$\"\r\nClass=%s\r\nProvider=Intel\r\nCatalogFile=a.cat"
            + "\r\nDriverVer=03/21/2006,8.7.1.0\r\n[Manufacturer]\r\nIntel=M,%s\r\n[M.%s]\r\n"
            + "Device=Inst,%s\r\n[Inst]\r\n";
    Files.write(inf, text.formatted(deviceClass, models, models, id).getBytes(US_ASCII));
  }

  @Test
  void listsWhatThePackagesAre() {
    Run run = Program.run("drivers", drivers);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("e1000.inf: Net, Intel 8.7.1.0, 2006-03-21, 1 ID, Windows XP + Server 2003")
        .contains("hba.inf: SCSIAdapter, Intel 8.7.1.0, 2006-03-21, 1 ID, Windows XP x64")
        .contains("mass storage")
        .contains("broken.inf: Line 1 ")
        .contains("3 packages, 1 other files");
    JsonObject json =
        JsonParser.parseString(Program.run("drivers", drivers, "--json").out()).getAsJsonObject();
    assertThat(json.getAsJsonArray("packages")).hasSize(3);
    JsonObject sata = json.getAsJsonArray("packages").get(1).getAsJsonObject();
    assertThat(sata.get("deviceClass").getAsString()).isEqualTo("hdc");
    assertThat(sata.get("massStorage").getAsBoolean()).isTrue();
    assertThat(sata.getAsJsonArray("hardwareIds").get(0).getAsString()).isEqualTo(SATA);
    assertThat(json.getAsJsonArray("problems")).hasSize(1);
  }

  @Test
  void fillsInTheKeysOfAnAnswerFile() throws IOException {
    Path out = folder.resolve("out.inf");
    Run run = Program.run("drivers", drivers, "--for", file.toString(), "--out", out.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("sata as Sysprep\\Drivers\\002", "server has no driver for", "2 driver folders");
    assertThat(Files.readString(out))
        .isEqualTo(
            "[Unattended]\r\n"
                + "OemPnPDriversPath=\"Sysprep\\Drivers\\001;Sysprep\\Drivers\\002\"\r\n\r\n"
                + "[SysprepMassStorage]\r\n"
                + SATA
                + "=\"C:\\Sysprep\\Drivers\\002\\iaahci.inf\"\r\n");
    assertThat(Files.readString(file)).isEqualTo("[Unattended]\r\n");
    Run json = Program.run("drivers", drivers, "--for", file.toString(), "--json");
    JsonObject filled = JsonParser.parseString(json.out()).getAsJsonObject();
    assertThat(filled.getAsJsonObject("massStorage").get(SATA).getAsString())
        .isEqualTo("C:\\Sysprep\\Drivers\\002\\iaahci.inf");
    assertThat(filled.getAsJsonArray("folders")).hasSize(2);
    assertThat(Files.readString(file)).isEqualTo(Files.readString(out));
  }

  @Test
  void comparesTargetsAndRemembersTheFolders() throws IOException {
    Path facts =
        Files.writeString(
            folder.resolve("deployment.ini"),
            "[Target.Lab]\r\nMassStorage=" + SATA + ",PCI\\VEN_1002&DEV_4380\r\n");
    String[] command = {
      "drivers", drivers, "--for", file.toString(), "--deployment", facts.toString()
    };
    Run run = Program.run(command);
    assertThat(run.exitCode()).as("a controller has no driver").isEqualTo(1);
    assertThat(run.out())
        .contains("Target Lab: " + SATA + " is served by iaahci.inf.")
        .contains("Target Lab: no driver serves PCI\\VEN_1002&DEV_4380.");
    String once = Files.readString(facts);
    assertThat(once).contains("[Bundle]\r\nDriverFolders=", folder.resolve("drivers/sata") + "");
    String keys = Files.readString(file);
    Program.run(command);
    assertThat(Files.readString(facts)).isEqualTo(once);
    assertThat(Files.readString(file)).isEqualTo(keys);
  }

  @Test
  void noPackageThatFitsIsAFinding() throws IOException {
    String server = folder.resolve("drivers/server").toString();
    Run run = Program.run("drivers", server, "--for", file.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("no package for Windows XP Professional");
    assertThat(Files.readString(file)).isEqualTo("[Unattended]\r\n");
  }

  @Test
  void wrongUseIsASentence() {
    Run missing = Program.run("drivers", folder.resolve("nothing").toString());
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err()).contains("nothing is not there");
    Run without = Program.run("drivers", drivers, "--out", "x.inf");
    assertThat(without.exitCode()).isEqualTo(2);
    assertThat(without.err()).contains("--for FILE");
    Run udf = Program.run("drivers", drivers, "--for", file.toString(), "--kind", "udf");
    assertThat(udf.exitCode()).isEqualTo(2);
    assertThat(udf.err()).contains("uniqueness file takes no drivers");
  }
}
