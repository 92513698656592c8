package org.prepwright.model.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.prepwright.model.bundle.PrepBench.ANSWERS;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.testing.CommandOracle;

/**
 * Runs prep.cmd by the cmd.exe of Wine, with a recording program in place of sysprep.exe: what is
 * copied and called. The fc.exe of Wine 8 compares nothing, so a recording one takes its place
 * where the comparison is looked at.
 */
class PrepScriptWineTest {
  private static CommandOracle oracle;

  @TempDir Path folder;

  private PrepBench bench;

  @BeforeAll
  static void findOracle() {
    oracle = CommandOracle.orSkip();
  }

  @BeforeEach
  void setUp() throws Exception {
    bench = new PrepBench(oracle, folder);
  }

  private static PrepFacts facts(String switches) throws Exception {
    return PrepFacts.of(SysprepSwitches.parse(switches), Product.XP_PROFESSIONAL);
  }

  private CommandOracle.Run run(String command) throws Exception {
    return bench.line(command).run();
  }

  private CommandOracle.Run runsThrough(String command) throws Exception {
    CommandOracle.Run run = run(command);
    assertThat(run.exitCode()).as(run.output() + run.errors()).isZero();
    assertThat(run.errors()).doesNotContain("Syntax error", "recognize");
    assertThat(copiedAnswerFile()).hasBinaryContent(ANSWERS);
    assertThat(run.commandLinesOf("sysprep.exe")).hasSize(1);
    return run;
  }

  private Path copiedAnswerFile() {
    return bench.left("c/Sysprep/sysprep.inf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-mini -reseal -quiet",
        "-reseal",
        "-mini -reseal -quiet -pnp -nosidgen -activated -forceshutdown"
      })
  void sysprepIsToldExactlyTheChosenSwitches(String switches) throws Exception {
    bench.bundle("lab", facts(switches));
    CommandOracle.Run run = runsThrough("S:\\lab\\prep.cmd");
    assertThat(run.commandLinesOf("sysprep.exe"))
        .containsExactly("\"C:\\Sysprep\\sysprep.exe\" " + switches);
    JsonObject call = run.programs().get(0);
    assertThat(call.get("cwd").getAsString()).isEqualTo("C:\\");
  }

  @Test
  void theSysprepFolderIsCopiedWithAllBelowIt() throws Exception {
    bench.bundle(
        "lab",
        facts("mini,reseal"),
        Map.of(
            "Sysprep/i386/$oem$ (a & b) !c! ^d/cmd lines.txt",
            "[Commands]".getBytes(US_ASCII),
            "Sysprep/i386/$oem$ (a & b) !c! ^d/empty",
            new byte[0]));
    runsThrough("S:\\lab\\prep.cmd");
    Path copied = bench.left("c/Sysprep");
    assertThat(copied.resolve("setupcl.exe")).isNotEmptyFile();
    assertThat(copied.resolve("i386/$oem$ (a & b) !c! ^d/cmd lines.txt")).hasContent("[Commands]");
    assertThat(copied.resolve("i386/$oem$ (a & b) !c! ^d/empty")).isEmptyFile();
    assertThat(copied.resolve("prep.cmd")).doesNotExist();
    assertThat(copied.resolve("prep.old")).doesNotExist();
  }

  @Test
  void aVariableInAFolderNameDoesNoHarmFromWithin() throws Exception {
    bench.bundle("%TEMP% & 100%", facts("reseal,quiet"));
    bench.line("cd /d \"S:\\%%TEMP%% & 100%%\"", "call prep.cmd", "cd");
    CommandOracle.Run run = bench.run();
    assertThat(run.commandLinesOf("sysprep.exe")).as(run.output()).hasSize(1);
    assertThat(copiedAnswerFile()).hasBinaryContent(ANSWERS);
    assertThat(run.output().stripTrailing()).endsWith("S:\\%TEMP% & 100%");
  }

  @Test
  void theScriptRunsFromTheRootOfADriveAndFromAnotherFolder() throws Exception {
    Path bundle = bench.bundle("lab", facts("reseal,quiet"));
    bench.option("--drive", "T=" + bundle).line("cd /d C:\\windows");
    assertThat(runsThrough("T:\\prep.cmd").output()).contains("\"T:\\Sysprep\"");
  }

  @Test
  void aBundleAtTheRootOfDriveCIsInPlaceAlready() throws Exception {
    Path bundle = bench.bundle("lab", facts("reseal,quiet"));
    bench.option("--drive", "C=" + bundle);
    runsThrough("C:\\prep.cmd");
  }

  @Test
  void programsThatAreOnDriveCAlreadyAreUsed() throws Exception {
    Path bundle = bench.bundle("lab", facts("reseal,quiet"));
    Files.delete(bundle.resolve("Sysprep/sysprep.exe"));
    Files.delete(bundle.resolve("Sysprep/setupcl.exe"));
    bench
        .option("--stub", "C:\\Sysprep\\sysprep.exe", "--stub", "C:\\Sysprep\\setupcl.exe")
        .call("without", "S:\\lab\\prep.cmd");
    runsThrough("S:\\lab\\prep.cmd /y");
    bench.callOf("without").found(11, "WARNING sysprep-folder-exists");
  }

  @Test
  void anOldAnswerFileIsReplacedAndKeptWhereWindowsDeletesItToo() throws Exception {
    bench.bundle("lab", facts("reseal,quiet"));
    Path there = Files.createDirectories(bench.systemDrive.resolve("Sysprep"));
    Files.writeString(there.resolve("sysprep.inf"), "old");
    runsThrough("S:\\lab\\prep.cmd /y");
    assertThat(bench.left("c/Sysprep/prep.old/sysprep.inf")).hasContent("old");
  }

  @Test
  void theAnswersOfTheNamedComputerAreTaken() throws Exception {
    Map<String, byte[]> computers =
        Map.of(
            "computers/LAB-1/sysprep.inf", "one".getBytes(US_ASCII),
            "computers/LAB-2/sysprep.inf", "two".getBytes(US_ASCII),
            "computers/LAB-2/i386/own.txt", "own".getBytes(US_ASCII),
            "Sysprep/i386/own.txt", "common".getBytes(US_ASCII),
            "Sysprep/i386/all.txt", "common".getBytes(US_ASCII));
    bench.bundle("lab", facts("reseal,quiet"), computers);
    Path input = Files.writeString(folder.resolve("typed"), "LAB-9\r\n?\r\na&b\r\nlab-2\r\n");
    bench
        .option("--stdin", input.toString())
        .call("unattended", "S:\\lab\\prep.cmd /y")
        .call("unknown", "S:\\lab\\prep.cmd LAB-3")
        .call("shown", "S:\\lab\\prep.cmd LAB-1 /dryrun");
    CommandOracle.Run run = run("S:\\lab\\prep.cmd");
    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(run.output())
        .contains("answers of 2 computers", "There is no LAB-9", "LAB-1\r\nLAB-2\r\n")
        .contains("letters, digits and hyphens");
    assertThat(copiedAnswerFile()).hasContent("two");
    assertThat(bench.left("c/Sysprep/i386/own.txt")).hasContent("own");
    assertThat(bench.left("c/Sysprep/i386/all.txt")).hasContent("common");
    assertThat(bench.callOf("unattended").exitCode()).isEqualTo(10);
    assertThat(bench.callOf("unknown").exitCode()).isEqualTo(10);
    assertThat(bench.callOf("unknown").output()).contains("There is no LAB-3");
    assertThat(bench.callOf("shown").exitCode()).isZero();
  }

  @Test
  void manyNamesAreListedOnlyWhenAskedFor() throws Exception {
    Map<String, byte[]> computers = new HashMap<>();
    for (int n = 100; n < 160; n++) {
      computers.put("computers/LAB-" + n + "/sysprep.inf", "x".getBytes(US_ASCII));
    }
    bench.bundle("lab", facts("reseal,quiet"), computers);
    Path input = Files.writeString(folder.resolve("typed"), "LAB-12*\r\n");
    CommandOracle.Run run =
        bench.option("--stdin", input.toString()).line("S:\\lab\\prep.cmd").run();
    assertThat(run.exitCode()).isEqualTo(10);
    assertThat(run.output())
        .contains("answers of 60 computers", "LAB-120\r\n", "LAB-129\r\n", "No name was typed")
        .doesNotContain("LAB-130", "LAB-100");
  }

  @Test
  void checkAndDryrunChangeNothingAndDryrunShowsEachCommand() throws Exception {
    bench.bundle(
        "lab", facts("reseal,quiet"), Map.of("Sysprep/i386/a b.txt", "x".getBytes(US_ASCII)));
    Path there = Files.createDirectories(bench.systemDrive.resolve("Sysprep/i386"));
    Files.writeString(there.resolve("a b.txt"), "old");
    Files.writeString(there.resolve("mine.txt"), "mine");
    bench
        .line("dir /s /b /a C:\\ >G:\\before.txt")
        .call("check", "S:\\lab\\prep.cmd /check /y")
        .call("dryrun", "S:\\lab\\prep.cmd /DRYRUN")
        .line("dir /s /b /a C:\\ >G:\\after.txt");
    bench.run();
    Map<String, String> c = bench.allLeft("c");
    assertThat(c)
        .containsOnlyKeys(
            "c", "c/Sysprep", "c/Sysprep/i386", "c/Sysprep/i386/a b.txt", "c/Sysprep/i386/mine.txt")
        .containsEntry("c/Sysprep/i386/a b.txt", "old");
    assertThat(filesIn("g/after.txt")).isEqualTo(filesIn("g/before.txt"));
    PrepBench.Call check = bench.callOf("check");
    check.found(0, "WARNING sysprep-folder-exists");
    assertThat(check.output()).contains("Nothing was changed").doesNotContain("Step 2");
    PrepBench.Call dryrun = bench.callOf("dryrun");
    dryrun.found(0, "WARNING sysprep-folder-exists");
    assertThat(dryrun.output().lines().filter(line -> line.startsWith("  ")).skip(6))
        .extracting(line -> line.strip().replace("\"C:\\windows\\System32\\", "\""))
        .containsExactly(
            "md \"C:\\Sysprep\\prep.old\\i386\\\"",
            "md \"C:\\Sysprep\\prep.old\\i386\\\"",
            "\"xcopy.exe\" \"C:\\Sysprep\\i386\\a b.txt\" \"C:\\Sysprep\\prep.old\\i386\\.\""
                + " /h /k /y",
            "\"xcopy.exe\" . \"C:\\Sysprep\" /e /y",
            "\"fc.exe\" /b \"setupcl.exe\" \"C:\\Sysprep\\setupcl.exe\"",
            "\"fc.exe\" /b \"sysprep.exe\" \"C:\\Sysprep\\sysprep.exe\"",
            "\"fc.exe\" /b \"sysprep.inf\" \"C:\\Sysprep\\sysprep.inf\"",
            "\"fc.exe\" /b \"a b.txt\" \"C:\\Sysprep\\i386\\a b.txt\"",
            "\"C:\\Sysprep\\sysprep.exe\" -reseal -quiet");
  }

  /** A list of files without those that FOR /F of Wine leaves behind. */
  private List<String> filesIn(String list) throws Exception {
    return Files.readAllLines(bench.left(list)).stream()
        .filter(line -> !line.matches(".*\\\\Temp\\\\CMD\\w+\\.tmp"))
        .toList();
  }

  @Test
  void everyCopiedFileIsComparedByteByByte() throws Exception {
    bench.bundle(
        "a lab", facts("reseal,quiet"), Map.of("Sysprep/i386/a b.inf", "x".getBytes(US_ASCII)));
    bench.withReplaceablePrograms().option("--stub", "C:\\w\\System32\\fc.exe");
    CommandOracle.Run run = runsThrough("\"S:\\a lab\\prep.cmd\"");
    assertThat(run.commandLinesOf("fc.exe"))
        .extracting(line -> line.replaceFirst(".*fc\\.exe\" ", "").strip())
        .containsExactlyInAnyOrder(
            "/b \"sysprep.inf\" \"C:\\Sysprep\\sysprep.inf\"",
            "/b \"sysprep.exe\" \"C:\\Sysprep\\sysprep.exe\"",
            "/b \"setupcl.exe\" \"C:\\Sysprep\\setupcl.exe\"",
            "/b \"a b.inf\" \"C:\\Sysprep\\i386\\a b.inf\"");
  }

  @Test
  void theLogTellsEachStepWithItsTimeAndNoSecret() throws Exception {
    bench.bundle("lab", facts("reseal,quiet"));
    bench
        .line("md C:\\logs", "md C:\\folder.log")
        .call("given", "S:\\lab\\prep.cmd /check \"/log:C:\\logs\\my own.log\"")
        .call("unwritable", "S:\\lab\\prep.cmd /check /log:C:\\nowhere\\a.log")
        .call("folder", "S:\\lab\\prep.cmd /check /log:C:\\folder.log");
    bench.line("call S:\\lab\\prep.cmd", "copy C:\\windows\\prep.log G:\\usual.log >nul").run();
    String log = Files.readString(bench.left("g/usual.log"));
    assertThat(log)
        .containsSubsequence(
            "Step 1", "Step 2", "xcopy.exe", "Step 3", "Step 4", "-reseal -quiet", "Exit code 0")
        .doesNotContain(PrepBench.SECRET);
    assertThat(log.lines().skip(1)).allMatch(line -> line.matches("\\d.*\\d:\\d\\d.* .*"));
    assertThat(bench.callOf("given").exitCode()).isZero();
    assertThat(bench.left("c/logs/my own.log")).content().contains("Exit code 0");
    for (String name : new String[] {"unwritable", "folder"}) {
      assertThat(bench.callOf(name).exitCode()).isZero();
      assertThat(bench.callOf(name).output()).contains("cannot be written. The work goes on");
    }
  }

  @Test
  void aReadOnlyFileIsLeftAsItIs() throws Exception {
    bench.bundle(
        "lab", facts("reseal,quiet"), Map.of("Sysprep/i386/a.inf", "new".getBytes(US_ASCII)));
    Path there = Files.createDirectories(bench.systemDrive.resolve("SYSPREP/i386"));
    for (String name : new String[] {"a.inf", "../Sysprep.inf"}) {
      Path old = Files.writeString(there.resolve(name), "old");
      Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("r--r--r--"));
    }
    CommandOracle.Run run = run("S:\\lab\\prep.cmd /y");
    assertThat(run.exitCode()).as(run.output()).isEqualTo(5);
    assertThat(run.output())
        .contains("\"C:\\Sysprep\\sysprep.inf\" is read-only")
        .contains("\"C:\\Sysprep\\i386\\a.inf\" is read-only");
    assertThat(bench.left("c/SYSPREP/i386/a.inf")).hasContent("old");
    assertThat(bench.left("c/SYSPREP/Sysprep.inf")).hasContent("old");
    assertThat(bench.left("c/SYSPREP/setupcl.exe")).doesNotExist();
  }

  @Test
  void theSettingsOfTheCommandPromptAreLeftAsTheyWere() throws Exception {
    bench.bundle("lab", facts("reseal,quiet"));
    bench.line(
        "set CODE=mine",
        "cd /d C:\\windows",
        "call S:\\lab\\prep.cmd",
        "echo [%CODE%] [%TARGET%] [%CD%]");
    assertThat(bench.run().output()).contains("[mine] [] [C:\\windows]");
  }

  @Test
  void anOlderFailureInTheSameCommandPromptDoesNotCount() throws Exception {
    bench.bundle("lab", facts("reseal,quiet"));
    bench.line("set COPYCMD=/-y", "cd nowhere 2>nul");
    runsThrough("S:\\lab\\prep.cmd");
  }
}
