package org.prepwright.model.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.media.ExportProgress;
import org.prepwright.model.media.FolderTarget;
import org.prepwright.model.media.Overwrite;

/**
 * Runs prep.cmd by the cmd.exe of Wine, with a recording program in place of sysprep.exe. Needs the
 * folder with {@code cmdrun.sh} in the system property {@code prepwright.oracle}.
 *
 * <p>The fc.exe of Wine 8 compares nothing, so what the script makes of a difference is shown by a
 * recording fc.exe, too.
 */
class PrepScriptWineTest {
  private static final byte[] ANSWERS =
      "[UserData]\r\nFullName=\"J\u00f6rg %TEMP% & !x!\"\r\n".getBytes(ISO_8859_1);

  private static Path runner;

  /** The USB drive. */
  @TempDir Path stick;

  /** What lies over the small Windows on drive C. */
  @TempDir Path systemDrive;

  /** The drives as the script left them. */
  @TempDir Path left;

  @BeforeAll
  static void findRunner() {
    String folder = System.getProperty("prepwright.oracle", "");
    assumeTrue(!folder.isEmpty(), "prepwright.oracle names no folder: prep.cmd is not run");
    runner = Path.of(folder, "cmdrun.sh");
    assumeTrue(Files.isRegularFile(runner), "there is no cmdrun.sh: prep.cmd is not run");
  }

  /** What one run said and did. */
  private record Run(int exitCode, String output, List<JsonObject> programs) {
    List<String> commandLinesOf(String program) {
      return programs.stream()
          .filter(call -> call.get("stub").getAsString().equals(program))
          .map(call -> call.get("commandLine").getAsString())
          .toList();
    }

    void stoppedWith(int code, String sentence) {
      assertThat(output).contains(sentence);
      assertThat(exitCode).as(output).isEqualTo(code);
      assertThat(commandLinesOf("sysprep.exe")).isEmpty();
    }
  }

  private Run run(String script, String... options) throws Exception {
    List<String> command = new ArrayList<>(List.of("bash", runner.toString()));
    command.addAll(List.of("--drive", "S=" + stick, "--drive", "C=" + systemDrive));
    command.addAll(List.of("--keep", left.toString()));
    command.addAll(List.of(options));
    command.add(script);
    Path errors = Files.createTempFile("cmdrun", ".err");
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
    Files.delete(errors);
    List<JsonObject> lines =
        output.lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    JsonObject last = lines.get(lines.size() - 1);
    return new Run(
        last.get("exit").getAsInt(),
        last.get("stdout").getAsString(),
        lines.subList(0, lines.size() - 1));
  }

  private Path bundleAtRoot(String switches) throws Exception {
    return bundle("lab", switches, Product.XP_PROFESSIONAL);
  }

  private Path bundle(String title, String switches, Product product) throws Exception {
    SysprepBundle bundle =
        new SysprepBundle(
            BundleTitle.of(title), ANSWERS, SysprepSwitches.parse(switches), product, true);
    Path folder =
        new FolderTarget(stick, Overwrite.REPLACE)
            .write(bundle.toBundle(), ExportProgress.UNWATCHED);
    // the runner puts recording programs in place of files of these names
    Files.writeString(folder.resolve("Sysprep/sysprep.exe"), "x");
    Files.writeString(folder.resolve("Sysprep/setupcl.exe"), "x");
    return folder;
  }

  /** Makes {@code go.cmd}, which prepares something and starts the script. */
  private void startedBy(String... lines) throws Exception {
    Files.writeString(
        stick.resolve("go.cmd"), "@echo off\r\n" + String.join("\r\n", lines) + "\r\n");
  }

  private Path copiedAnswerFile() {
    return left.resolve("c/Sysprep/sysprep.inf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-mini -reseal -quiet",
        "-reseal",
        "-mini -quiet -pnp -reboot",
        "-mini -reseal -quiet -pnp -nosidgen -activated -forceshutdown"
      })
  void sysprepIsToldExactlyTheChosenSwitches(String switches) throws Exception {
    bundleAtRoot(switches);
    Run run = run("S:\\lab\\prep.cmd");
    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(run.commandLinesOf("sysprep.exe"))
        .containsExactly("\"C:\\Sysprep\\sysprep.exe\" " + switches);
    JsonObject call = run.programs().get(0);
    assertThat(call.get("cwd").getAsString()).isEqualTo("C:\\");
  }

  @Test
  void theSysprepFolderIsCopiedWithAllBelowIt() throws Exception {
    Path folder = bundleAtRoot("mini,reseal");
    Path deep = Files.createDirectories(folder.resolve("Sysprep/i386/$oem$ (a & b) !c! ^d"));
    Files.writeString(deep.resolve("cmd lines.txt"), "[Commands]");
    Files.writeString(deep.resolve("empty"), "");
    Run run = run("S:\\lab\\prep.cmd");
    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(copiedAnswerFile()).hasBinaryContent(ANSWERS);
    Path copied = left.resolve("c/Sysprep");
    assertThat(copied.resolve("setupcl.exe")).isNotEmptyFile();
    assertThat(copied.resolve("i386/$oem$ (a & b) !c! ^d/cmd lines.txt")).hasContent("[Commands]");
    assertThat(copied.resolve("i386/$oem$ (a & b) !c! ^d/empty")).isEmptyFile();
    assertThat(copied.resolve("prep.cmd")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Room 5 west",
        "a & calc",
        "50% off",
        "(a) b)",
        "wow! !HERE!",
        "a^b ^",
        "'q' ;,=`~#@$+{}[]"
      })
  void aFolderNameIsNeverReadAsACommand(String title) throws Exception {
    bundle(title, "reseal,quiet", Product.XP_PROFESSIONAL);
    Run run = run("S:\\" + title + "\\prep.cmd");
    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(run.commandLinesOf("sysprep.exe")).hasSize(1);
    assertThat(copiedAnswerFile()).hasBinaryContent(ANSWERS);
  }

  @Test
  void aVariableInAFolderNameDoesNoHarmFromWithin() throws Exception {
    bundle("%TEMP% & 100%", "reseal,quiet", Product.XP_PROFESSIONAL);
    // the command line of the runner itself would replace the variable
    startedBy("cd /d \"S:\\%%TEMP%% & 100%%\"", "call prep.cmd", "cd");
    Run run = run("S:\\go.cmd");
    assertThat(run.commandLinesOf("sysprep.exe")).as(run.output()).hasSize(1);
    assertThat(copiedAnswerFile()).hasBinaryContent(ANSWERS);
    assertThat(run.output().stripTrailing()).endsWith("S:\\%TEMP% & 100%");
  }

  @Test
  void theScriptRunsFromTheRootOfADriveAndFromAnotherFolder() throws Exception {
    Path folder = bundleAtRoot("reseal,quiet");
    Run run = run("S:\\prep.cmd", "--drive", "S=" + folder, "--cwd", "C:\\windows");
    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(run.output()).contains("\"S:\\Sysprep\"");
    assertThat(copiedAnswerFile()).hasBinaryContent(ANSWERS);
  }

  @Test
  void aBundleAtTheRootOfDriveCIsInPlaceAlready() throws Exception {
    Path folder = bundleAtRoot("reseal,quiet");
    Run run = run("C:\\prep.cmd", "--drive", "C=" + folder);
    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(run.commandLinesOf("sysprep.exe")).hasSize(1);
    assertThat(copiedAnswerFile()).hasBinaryContent(ANSWERS);
  }

  @Test
  void aBundleForAServerRunsOnServer2003() throws Exception {
    bundle("lab", "reseal,quiet", Product.SERVER_2003_STANDARD);
    Run server = run("S:\\lab\\prep.cmd", "--windows", "win2003");
    assertThat(server.exitCode()).as(server.output()).isZero();
    assertThat(server.commandLinesOf("sysprep.exe"))
        .containsExactly("\"C:\\Sysprep\\sysprep.exe\" -reseal -quiet");
  }

  @Test
  void onALaterWindowsNothingIsChanged() throws Exception {
    bundleAtRoot("reseal,quiet");
    run("S:\\lab\\prep.cmd", "--windows", "win7")
        .stoppedWith(7, "neither Windows XP nor Windows Server 2003");
    assertThat(copiedAnswerFile()).doesNotExist();
  }

  @Test
  void windowsOnAnotherDriveStopsIt() throws Exception {
    bundleAtRoot("reseal,quiet");
    // Wine sets the variable at its start, so it is changed just before
    startedBy("set SystemDrive=D:", "S:\\lab\\prep.cmd");
    run("S:\\go.cmd").stoppedWith(2, "Windows is on drive \"D:\"");
    assertThat(copiedAnswerFile()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sysprep.exe", "setupcl.exe"})
  void aMissingProgramStopsIt(String missing) throws Exception {
    Path folder = bundleAtRoot("reseal,quiet");
    Files.delete(folder.resolve("Sysprep").resolve(missing));
    run("S:\\lab\\prep.cmd")
        .stoppedWith(3, "\"" + missing + "\" is missing in \"S:\\lab\\Sysprep\"");
    assertThat(copiedAnswerFile()).doesNotExist();
  }

  @Test
  void programsThatAreOnDriveCAlreadyAreUsed() throws Exception {
    Path folder = bundleAtRoot("reseal,quiet");
    Files.delete(folder.resolve("Sysprep/sysprep.exe"));
    Files.delete(folder.resolve("Sysprep/setupcl.exe"));
    run("S:\\lab\\prep.cmd").stoppedWith(3, "\"sysprep.exe\" is missing in \"C:\\Sysprep\"");

    Run run =
        run(
            "S:\\lab\\prep.cmd",
            "--stub",
            "C:\\Sysprep\\sysprep.exe",
            "--stub",
            "C:\\Sysprep\\setupcl.exe");
    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(run.commandLinesOf("sysprep.exe")).hasSize(1);
    assertThat(copiedAnswerFile()).hasBinaryContent(ANSWERS);
  }

  @Test
  void aMissingAnswerFileStopsIt() throws Exception {
    Path folder = bundleAtRoot("reseal,quiet");
    Files.delete(folder.resolve("Sysprep/sysprep.inf"));
    run("S:\\lab\\prep.cmd")
        .stoppedWith(4, "answer file \"S:\\lab\\Sysprep\\sysprep.inf\" is missing");
    assertThat(left.resolve("c/Sysprep")).doesNotExist();
  }

  @Test
  void anOldAnswerFileIsReplaced() throws Exception {
    bundleAtRoot("reseal,quiet");
    Path there = Files.createDirectories(systemDrive.resolve("Sysprep"));
    Files.writeString(there.resolve("sysprep.inf"), "old");
    assertThat(run("S:\\lab\\prep.cmd").exitCode()).isZero();
    assertThat(copiedAnswerFile()).hasBinaryContent(ANSWERS);
  }

  @Test
  void aReadOnlyAnswerFileIsLeftAsItIs() throws Exception {
    bundleAtRoot("reseal,quiet");
    Path there = Files.createDirectories(systemDrive.resolve("SYSPREP"));
    Path old = Files.writeString(there.resolve("Sysprep.inf"), "old");
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("r--r--r--"));
    run("S:\\lab\\prep.cmd").stoppedWith(5, "\"C:\\Sysprep\\sysprep.inf\" is read-only");
    assertThat(left.resolve("c/SYSPREP/Sysprep.inf")).hasContent("old");
    assertThat(left.resolve("c/SYSPREP/setupcl.exe")).doesNotExist();
  }

  @Test
  void aReadOnlyFileFurtherBelowIsLeftAsItIs() throws Exception {
    Path folder = bundleAtRoot("reseal,quiet");
    Files.writeString(
        Files.createDirectories(folder.resolve("Sysprep/i386")).resolve("a.inf"), "new");
    Path there = Files.createDirectories(systemDrive.resolve("Sysprep/i386"));
    Path old = Files.writeString(there.resolve("a.inf"), "old");
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("r--r--r--"));
    run("S:\\lab\\prep.cmd").stoppedWith(5, "\"C:\\Sysprep\\i386\\a.inf\" is read-only");
    assertThat(left.resolve("c/Sysprep/i386/a.inf")).hasContent("old");
    assertThat(copiedAnswerFile()).doesNotExist();
  }

  @Test
  void aFileInPlaceOfTheFolderStopsIt() throws Exception {
    bundleAtRoot("reseal,quiet");
    Files.writeString(systemDrive.resolve("Sysprep"), "mine");
    run("S:\\lab\\prep.cmd").stoppedWith(5, "\"C:\\Sysprep\" is a file, but has to be a folder");
    assertThat(left.resolve("c/Sysprep")).hasContent("mine");
  }

  @Test
  void aFolderInPlaceOfAFileStopsIt() throws Exception {
    bundleAtRoot("reseal,quiet");
    Files.createDirectories(systemDrive.resolve("Sysprep/setupcl.exe"));
    run("S:\\lab\\prep.cmd").stoppedWith(5, "\"C:\\Sysprep\\setupcl.exe\" is a folder");
    assertThat(copiedAnswerFile()).doesNotExist();
  }

  @Test
  void aCopyThatFailsHalfWayTakesTheAnswerFileAwayAgain() throws Exception {
    Path folder = bundleAtRoot("reseal,quiet");
    Files.writeString(
        Files.createDirectories(folder.resolve("Sysprep/i386")).resolve("a.inf"), "new");
    Files.writeString(Files.createDirectories(systemDrive.resolve("Sysprep")).resolve("i386"), "");
    run("S:\\lab\\prep.cmd").stoppedWith(5, "The copied answer file was deleted again");
    assertThat(copiedAnswerFile()).doesNotExist();
  }

  /** Lets the script use a recording fc.exe that finds a difference, or none. */
  private Run runComparingWith(int exitCodeOfFc) throws Exception {
    startedBy(
        "copy C:\\windows\\system32\\xcopy.exe S:\\w\\System32 >nul",
        "set SystemRoot=S:\\w",
        "\"S:\\a lab\\prep.cmd\"");
    return run(
        "S:\\go.cmd",
        "--stub",
        "S:\\w\\System32\\fc.exe",
        "--stub",
        "S:\\w\\System32\\find.exe",
        "--exit",
        "fc=" + exitCodeOfFc);
  }

  @Test
  void everyCopiedFileIsComparedByteByByte() throws Exception {
    Path folder = bundle("a lab", "reseal,quiet", Product.XP_PROFESSIONAL);
    Path below = Files.createDirectories(folder.resolve("Sysprep/i386"));
    Files.writeString(below.resolve("a b.inf"), "x");
    Run run = runComparingWith(0);
    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(run.commandLinesOf("fc.exe"))
        .extracting(line -> line.replaceFirst(".*fc\\.exe\" ", "").strip())
        .containsExactlyInAnyOrder(
            "/b \"sysprep.inf\" \"C:\\Sysprep\\sysprep.inf\"",
            "/b \"sysprep.exe\" \"C:\\Sysprep\\sysprep.exe\"",
            "/b \"setupcl.exe\" \"C:\\Sysprep\\setupcl.exe\"",
            "/b \"a b.inf\" \"C:\\Sysprep\\i386\\a b.inf\"");
    assertThat(run.commandLinesOf("sysprep.exe")).hasSize(1);
  }

  @Test
  void aFileThatArrivedDifferentStopsItAndTakesTheAnswerFileAway() throws Exception {
    bundle("a lab", "reseal,quiet", Product.XP_PROFESSIONAL);
    Run run = runComparingWith(1);
    run.stoppedWith(5, "is not the same as in the bundle");
    assertThat(run.output()).contains("The copied answer file was deleted again");
    assertThat(run.commandLinesOf("fc.exe")).hasSize(1);
    assertThat(copiedAnswerFile()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(ints = {9, -1073741819})
  void aFailureOfSysprepIsReported(int code) throws Exception {
    bundleAtRoot("reseal,quiet");
    Run run = run("S:\\lab\\prep.cmd", "--exit", "sysprep=" + code);
    assertThat(run.exitCode()).as(run.output()).isEqualTo(6);
    assertThat(run.output()).contains("sysprep.exe ended with code " + code);
    assertThat(run.commandLinesOf("sysprep.exe")).hasSize(1);
  }

  @Test
  void theSettingsOfTheCommandPromptAreLeftAsTheyWere() throws Exception {
    bundleAtRoot("reseal,quiet");
    startedBy(
        "set CODE=mine",
        "cd /d C:\\windows",
        "call S:\\lab\\prep.cmd",
        "echo [%CODE%] [%TARGET%] [%CD%]");
    assertThat(run("S:\\go.cmd").output()).contains("[mine] [] [C:\\windows]");
  }

  @Test
  void anOlderFailureInTheSameCommandPromptDoesNotCount() throws Exception {
    bundleAtRoot("reseal,quiet");
    startedBy("set COPYCMD=/-y", "cd nowhere 2>nul", "S:\\lab\\prep.cmd");
    Run run = run("S:\\go.cmd");
    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(copiedAnswerFile()).hasBinaryContent(ANSWERS);
  }
}
