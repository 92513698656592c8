package org.prepwright.model.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.bundle.CommandPrompt.Run;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;

/** Runs unattend.bat by the cmd.exe of Wine, with a recording program as winnt32.exe. */
class UnattendScriptWineTest {
  private static final String UDF =
      ";SetupMgrTag\r\n; comment = x\r\n[UniqueIds]\r\n    PC-01=UserData\r\n    PC-02 = UserData\r\n"
          + "\r\n[PC-01:UserData]\r\n    ComputerName=PC-01\r\n    FullName=\"x & y\"\r\n"
          + "[PC-02:UserData]\r\nComputerName=PC-02\r\n";

  /** The drive with the bundle in folder lab. */
  @TempDir Path stick;

  /** The drive with the Setup files. */
  @TempDir Path disc;

  /** What lies over the small Windows on drive C. */
  @TempDir Path systemDrive;

  /** The drives as the script left them. */
  @TempDir Path left;

  private CommandPrompt prompt;
  private String folder = "lab";

  @BeforeEach
  void connectDrives() throws Exception {
    prompt =
        CommandPrompt.orSkip()
            .with("--drive", "S=" + stick, "--drive", "D=" + disc, "--drive", "C=" + systemDrive)
            .with("--keep", left.toString());
    Path i386 = Files.createDirectories(disc.resolve("i386/lang"));
    Files.writeString(i386.resolveSibling("winnt32.exe"), "x");
  }

  private void bundle(boolean several, String source, String... answers) throws Exception {
    bundle(Product.XP_PROFESSIONAL, several, source, List.of(), answers);
  }

  private void bundle(
      Product product, boolean several, String source, List<BundleFile> more, String... answers)
      throws Exception {
    byte[] bytes = (String.join("\r\n", answers) + "\r\n").getBytes(ISO_8859_1);
    AnswerFile file = new AnswerFile(Document.parse(bytes), Kind.UNATTEND, product);
    AnswerFile udf =
        new AnswerFile(Document.parse(UDF.getBytes(US_ASCII)), Kind.UDF, Product.XP_PROFESSIONAL);
    List<BundleFile> files = new ArrayList<>(more);
    files.add(BundleFile.secret("unattend.txt", Content.of(bytes)));
    if (several) {
      files.add(BundleFile.ascii("unattend.udf", UDF));
      files.add(UnattendScript.namesOf(udf));
    }
    UnattendFacts facts =
        UnattendFacts.of(file, several ? Optional.of(udf) : Optional.empty(), source, more);
    files.add(BundleFile.ascii(UnattendScript.FILE_NAME, UnattendScript.textFor(facts)));
    files.add(FileList.of(files));
    for (BundleFile one : files) {
      Path target = stick.resolve(folder).resolve(one.path());
      Files.createDirectories(target.getParent());
      Files.write(target, one.bytes());
    }
    startedBy();
  }

  /**
   * Makes {@code go.cmd}, which pretends the processor, since Wine knows one only, and prepares
   * something before it starts the script.
   */
  private void startedBy(String... lines) throws Exception {
    List<String> all = new ArrayList<>(List.of("@echo off", "set PROCESSOR_ARCHITECTURE=x86"));
    // an administrator may read it, and Wine does not have it
    all.add("reg add HKU\\S-1-5-20 /f >nul");
    all.addAll(List.of(lines));
    all.add("cd /d \"S:\\" + folder.replace("%", "%%") + "\"");
    all.add("unattend.bat %*");
    Files.writeString(stick.resolve("go.cmd"), String.join("\r\n", all) + "\r\n");
  }

  private Run go(String... arguments) throws Exception {
    return prompt.run("S:\\go.cmd", arguments);
  }

  private void stdin(String... typed) throws Exception {
    Path file = stick.resolve("typed.txt");
    Files.writeString(file, String.join("\n", typed) + "\n");
    prompt.with("--stdin", file.toString());
  }

  private void nothingIsDone(Run run) {
    assertThat(run.commandLinesOf("winnt32.exe")).as(run.output()).isEmpty();
    assertThat(left.resolve("c/windows/unattend.log")).doesNotExist();
  }

  @Test
  void setupIsToldTheAnswerFileAndTheSource() throws Exception {
    bundle(false, "D:\\i386");
    Run run = go("/y").endedWith(0);
    assertThat(run.commandLinesOf("winnt32.exe"))
        .containsExactly("\"D:\\i386\\winnt32.exe\" /s:D:\\i386 /unattend:.\\unattend.txt");
    assertThat(run.programs().get(0).get("cwd").getAsString()).isEqualTo("S:\\lab");
  }

  @Test
  void aNameChoosesTheAnswersOfOneComputerAndRegionalSettingsTakeLanguagesAlong() throws Exception {
    bundle(true, "D:\\i386", "[RegionalSettings]", "LanguageGroup=1,5");
    Run run = go("pc-02", "/y", "/log:C:\\setup.log").endedWith(0);
    assertThat(run.commandLinesOf("winnt32.exe"))
        .containsExactly(
            "\"D:\\i386\\winnt32.exe\" /s:D:\\i386 /unattend:.\\unattend.txt"
                + " /udf:PC-02,.\\unattend.udf /makelocalsource /copysource:lang");
    assertThat(left.resolve("c/setup.log"))
        .content()
        .contains("The answers of PC-02 are taken.", "/udf:PC-02", "Exit code 0");
  }

  @Test
  void aSourceWithBlanksStandsInQuotesAndAForeignFolderNameIsNeverACommand() throws Exception {
    folder = "a & winnt32 (b) 100% !c! ^";
    Path source = Files.createDirectories(disc.resolve("xp sp3 (all)"));
    Files.writeString(source.resolve("winnt32.exe"), "x");
    bundle(false, "D:\\xp sp3 (all)");
    Run run = go("/y").endedWith(0);
    assertThat(run.commandLinesOf("winnt32.exe"))
        .containsExactly(
            "\"D:\\xp sp3 (all)\\winnt32.exe\" /s:\"D:\\xp sp3 (all)\" /unattend:.\\unattend.txt");
  }

  @Test
  void checkAndDryrunChangeNothing() throws Exception {
    bundle(true, "D:\\i386");
    Run check = go("PC-01", "/check").endedWith(0).saying("found nothing against it");
    nothingIsDone(check);
    Run dry =
        go("PC-01", "/dryrun")
            .endedWith(0)
            .saying("\"D:\\i386\\winnt32.exe\" /s:D:\\i386", "/udf:PC-01,.\\unattend.udf");
    nothingIsDone(dry);
  }

  @Test
  void aNameIsAskedForAndHasToBeAnIdOfTheFile() throws Exception {
    bundle(true, "D:\\i386");
    stdin("PC-09", "pc-01");
    Run run = go("/dryrun").endedWith(0).saying("PC-01\r\nPC-02\r\n", "There is no PC-09");
    run.saying("/udf:PC-01,");

    // each is a word of the file, but no id
    for (String name : List.of("ComputerName", "UserData", "PC", "PC-011")) {
      nothingIsDone(go(name, "/y").endedWith(10).saying("There is no " + name));
    }
    nothingIsDone(go("/y").endedWith(10).saying("No name was given"));
    nothingIsDone(go("/check").endedWith(0).saying("NOTE name-missing"));
  }

  @Test
  void aNameIsRefusedWhereAllComputersHaveTheSameAnswers() throws Exception {
    bundle(false, "D:\\i386");
    nothingIsDone(go("PC-01").endedWith(10).saying("Leave the name out"));
    nothingIsDone(go("/wrong").endedWith(9).saying("was not understood"));
  }

  @Test
  void theDriveIsAskedForWhenTheStatedSourceIsNotThere() throws Exception {
    bundle(false, "E:\\i386");
    stdin("&winnt32", "F", "d:");
    Run run = go().endedWith(0);
    run.saying("winnt32.exe is not in \"E:\\i386\"", "\"F:\\i386\"", "A path here holds");
    assertThat(run.commandLinesOf("winnt32.exe"))
        .containsExactly("\"d:\\i386\\winnt32.exe\" /s:d:\\i386 /unattend:.\\unattend.txt");

    nothingIsDone(go("/y").endedWith(3).saying("ERROR setup-files-missing"));
    nothingIsDone(go("/check").endedWith(3).saying("ERROR setup-files-missing"));
    prompt.with("--stdin", "/dev/null");
    nothingIsDone(go().endedWith(3).saying("No place of the Setup files was typed"));
  }

  @Test
  void whatWindowsCannotStartSetupIsToldFromWhatCan() throws Exception {
    bundle(false, "D:\\i386");
    prompt.with("--windows", "win7");
    nothingIsDone(go("/y").endedWith(7).saying("ERROR windows-unknown"));
    for (String windows : List.of("win2k", "win2003")) {
      prompt.with("--windows", windows);
      go("/y").endedWith(0);
    }
  }

  @Test
  void theProcessorHasToFitTheProduct() throws Exception {
    bundle(false, "D:\\i386");
    startedBy("set PROCESSOR_ARCHITEW6432=AMD64");
    Run run = go("/check").endedWith(11).saying("WARNING processor-differs");
    nothingIsDone(run);
    bundle(Product.XP_PROFESSIONAL_X64, false, "D:\\i386", List.of());
    nothingIsDone(go("/y").endedWith(8).saying("ERROR processor-differs"));
    startedBy("set PROCESSOR_ARCHITECTURE=AMD64");
    go("/y").endedWith(0);
  }

  @Test
  void aMissingOrChangedFileOfTheBundleStopsIt() throws Exception {
    bundle(false, "D:\\i386");
    Files.writeString(stick.resolve("lab/unattend.txt"), "longer than it was");
    nothingIsDone(go("/y").endedWith(8).saying("ERROR files-incomplete: \"unattend.txt\""));
    Files.delete(stick.resolve("lab/unattend.txt"));
    nothingIsDone(go("/y").endedWith(4).saying("ERROR answer-file-missing"));
    bundle(true, "D:\\i386");
    Files.delete(stick.resolve("lab/unattend.udf"));
    nothingIsDone(go("PC-01", "/y").endedWith(4).saying("unattend.udf\" is missing"));
  }

  @Test
  void theFolderForSetupAndItsLanguagesHaveToBeAtTheSource() throws Exception {
    List<BundleFile> oem = List.of(BundleFile.ascii("$OEM$/$1/a b.txt", "x"));
    bundle(Product.XP_PROFESSIONAL, false, "D:\\i386", oem, "[RegionalSettings]", "Language=0407");
    nothingIsDone(go("/y").endedWith(8).saying("ERROR oem-files-missing"));
    Files.createDirectories(disc.resolve("$OEM$"));
    go("/y").endedWith(0);
    Files.delete(disc.resolve("i386/lang"));
    nothingIsDone(go("/check").endedWith(11).saying("WARNING language-files-missing"));
    Files.delete(stick.resolve("lab/$OEM$/$1/a b.txt"));
    nothingIsDone(go("/y").endedWith(8).saying("\"$OEM$\\$1\\a b.txt\" is missing"));
  }

  @Test
  void rightsAndRoleOfTheComputerAreLookedAt() throws Exception {
    bundle(false, "D:\\i386");
    startedBy(
        "reg add HKLM\\SYSTEM\\CurrentControlSet\\Control\\ProductOptions"
            + " /v ProductType /t REG_SZ /d LanmanNT /f >nul");
    nothingIsDone(go("/check").endedWith(11).saying("WARNING domain-controller-here"));
    // a recording program that finds nothing stands for the registry of another user
    startedBy("copy C:\\windows\\system32\\find.exe S:\\w\\System32 >nul", "set SystemRoot=S:\\w");
    prompt.with("--stub", "S:\\w\\System32\\reg.exe", "--exit", "reg=1");
    nothingIsDone(go("/y").endedWith(8).saying("ERROR not-administrator"));
  }

  @Test
  void littleSpaceAndAnEarlierStartOfSetupAreWarnedOf() throws Exception {
    bundle(false, "D:\\i386");
    Files.createDirectories(systemDrive.resolve("$WIN_NT$.~BT"));
    nothingIsDone(go("/check").endedWith(11).saying("WARNING setup-started-before"));
    Path script = stick.resolve("lab/unattend.bat");
    Files.writeString(script, Files.readString(script).replace("1500", "15000000"));
    Files.writeString(stick.resolve("lab/files.txt"), "");
    nothingIsDone(go("/check").endedWith(11).saying("WARNING media-space: Drive \"C:\" has"));
  }

  @Test
  void whenSetupFailsItsCopyOfTheAnswersGoes() throws Exception {
    bundle(false, "D:\\i386");
    prompt.with("--exit", "winnt32=5");
    // stands for what winnt32.exe would have made before it failed
    Path script = stick.resolve("lab/unattend.bat");
    Files.writeString(
        script,
        Files.readString(script)
            .replace(
                "set \"RESULT=%ERRORLEVEL%\"",
                "set \"RESULT=%ERRORLEVEL%\"\r\nmd \"C:\\$WIN_NT$.~BT\"\r\n"
                    + ">\"C:\\$WIN_NT$.~BT\\winnt.sif\" echo secret\r\n"
                    + "attrib +r \"C:\\$WIN_NT$.~BT\\winnt.sif\""));
    Files.delete(stick.resolve("lab/files.txt"));
    Files.writeString(stick.resolve("lab/files.txt"), "");
    Run run = go("/y").endedWith(6).saying("winnt32.exe ended with code 5");
    assertThat(run.commandLinesOf("winnt32.exe")).hasSize(1);
    assertThat(left.resolve("c/$WIN_NT$.~BT")).isDirectory();
    assertThat(left.resolve("c/$WIN_NT$.~BT/winnt.sif")).doesNotExist();
  }

  @Test
  void twoHundredHostileArgumentsRunNothing() throws Exception {
    bundle(true, "D:\\i386");
    List<String> parts =
        List.of("\"", "&", "|", "<", ">", "^", "%", "!", "(", ")", ";", ",", "=", "*", "?", "'");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String one = parts.get(i % parts.size());
      String two = parts.get(i / parts.size() % parts.size());
      lines.add("PC-01" + one + "S:\\canary.exe" + two + " S:\\canary.exe");
    }
    prompt.with("--stub", "S:\\canary.exe", "--timeout", "200");
    for (int from = 0; from < lines.size(); from += 50) {
      // typed at the question, where no command prompt reads them first
      List<String> typed = new ArrayList<>(lines.subList(from, from + 50));
      typed.add("");
      stdin(typed.toArray(String[]::new));
      Run run = go("/dryrun");
      assertThat(run.commandLinesOf("canary.exe")).as(run.output()).isEmpty();
      nothingIsDone(run.endedWith(10).saying("No name was typed."));
    }
  }
}
