package org.prepwright.model.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.bundle.BundleContents.Extent;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.companion.Companions;
import org.prepwright.model.text.Document;

class BundleContentsTest {
  private static final String SECRET = "Wolke7Planted";
  private static final String ANSWERS =
      "[GuiUnattended]\r\nAdminPassword=\"" + SECRET + "\"\r\n\r\n[UserData]\r\nFullName=Lab\r\n";

  @TempDir Path folder;

  private String deployment = "";
  private String uniqueness = "";
  private String computers = "";
  private String commands = "";

  private BundleContents contents(Kind kind, String answers, Consumer<BundleOrder.Builder> choices)
      throws Exception {
    return BundleContents.of(order(kind, answers, choices), Extent.WHOLE);
  }

  private BundleOrder order(Kind kind, String answers, Consumer<BundleOrder.Builder> choices)
      throws Exception {
    BundleOrder.Builder order =
        BundleOrder.of(
            new AnswerFile(document(answers), kind, Product.XP_PROFESSIONAL),
            Companions.of(
                document(deployment),
                document(uniqueness),
                document(computers),
                document(commands)),
            folder,
            BundleTitle.of("Lab & west"));
    choices.accept(order);
    return order.build();
  }

  private static Document document(String text) {
    return Document.parse(text.getBytes(ISO_8859_1));
  }

  private static List<String> paths(BundleContents contents) {
    return contents.bundle().files().stream().map(BundleFile::path).toList();
  }

  private static String text(BundleContents contents, String path) throws Exception {
    return new String(contents.bundle().file(path).bytes(), ISO_8859_1);
  }

  private static void nothing(BundleOrder.Builder order) {}

  // ------------------------------------------------------------------ Sysprep

  @Test
  void aSysprepBundleHoldsTheAnswersTheScriptAndInstructions() throws Exception {
    BundleContents made = contents(Kind.SYSPREP, ANSWERS, BundleContentsTest::nothing);
    assertThat(paths(made))
        .containsExactly(
            "README.txt", "Sysprep/sysprep.inf", "bundle.txt", "files.txt", "prep.cmd");
    assertThat(text(made, "Sysprep/sysprep.inf")).isEqualTo(";SetupMgrTag\r\n" + ANSWERS);
    assertThat(made.remarks()).isEmpty();
  }

  @Test
  void factsBesideTheAnswerFileGoAlongByteForByte() throws Exception {
    deployment = "; facts\r\n[Master]\r\nHal = ACPI_UP\r\n";
    BundleContents made = contents(Kind.SYSPREP, ANSWERS, BundleContentsTest::nothing);
    assertThat(text(made, "deployment.ini")).isEqualTo(deployment);
  }

  @Test
  void severalComputersHaveAFolderEachAndNoCommonAnswers() throws Exception {
    computers = "ComputerName,UserData/FullName\r\nLAB-1,One\r\nLAB-2,\r\n";
    BundleContents made = contents(Kind.SYSPREP, ANSWERS, BundleContentsTest::nothing);
    assertThat(paths(made))
        .contains("computers/LAB-1/sysprep.inf", "computers/LAB-2/sysprep.inf")
        .doesNotContain("Sysprep/sysprep.inf");
    assertThat(text(made, "computers/LAB-1/sysprep.inf"))
        .startsWith(";SetupMgrTag\r\n")
        .contains("FullName=\"One\"", "ComputerName=LAB-1");
    assertThat(text(made, "computers/LAB-2/sysprep.inf")).contains("FullName=Lab");
  }

  @Test
  void commandsLieWhereMiniSetupLooksAndTheCopySaysSo() throws Exception {
    commands = "[Commands]\r\n\"notepad.exe\"\r\n";
    BundleContents made = contents(Kind.SYSPREP, ANSWERS, BundleContentsTest::nothing);
    assertThat(paths(made)).contains("Sysprep/i386/$oem$/cmdlines.txt");
    assertThat(text(made, "Sysprep/sysprep.inf")).contains("InstallFilesPath");
    assertThat(made.remarks()).anyMatch(sentence -> sentence.contains("InstallFilesPath"));
  }

  @Test
  void aPromotionGetsAFileOfItsOwnAndItsCommand() throws Exception {
    String answers = ANSWERS + "\r\n[DCInstall]\r\nReplicaOrNewDomain=Domain\r\n";
    BundleContents made = contents(Kind.SYSPREP, answers, BundleContentsTest::nothing);
    assertThat(paths(made)).anyMatch(path -> path.endsWith("dcpromo.txt"));
    assertThat(text(made, "Sysprep/sysprep.inf"))
        .doesNotContain("[DCInstall]")
        .contains("[GuiRunOnce]", "dcpromo");
  }

  @Test
  void permissionsBecomeAScriptThatRunsAfterMiniSetup() throws Exception {
    BundleContents made =
        contents(
            Kind.SYSPREP, ANSWERS, order -> order.permissions(List.of("C:\\Data|Users|Change")));
    assertThat(paths(made)).contains("Sysprep/i386/$oem$/setperms.cmd");
    assertThat(text(made, "Sysprep/i386/$oem$/cmdlines.txt")).contains("setperms.cmd");
  }

  @Test
  void aPermissionNobodyCanSetRefusesTheBundle() {
    assertThatThrownBy(
            () ->
                contents(
                    Kind.SYSPREP,
                    ANSWERS,
                    order -> order.permissions(List.of("C:\\a\" & format|Users|Change"))))
        .isInstanceOf(BundleRefusedException.class);
  }

  @Test
  void toolsThatAreNoProgramsRefuseTheBundle() throws Exception {
    Files.writeString(folder.resolve("sysprep.exe"), "no program");
    Files.writeString(folder.resolve("setupcl.exe"), "no program");
    assertThatThrownBy(
            () ->
                contents(
                    Kind.SYSPREP, ANSWERS, order -> order.deploymentTools(Optional.of(folder))))
        .isInstanceOf(BundleRefusedException.class)
        .hasMessageContaining("sysprep.exe");
  }

  // ------------------------------------------------------------------ unattended

  @Test
  void anUnattendedBundleHoldsTheAnswersAndTheBatchFile() throws Exception {
    BundleContents made = contents(Kind.UNATTEND, ANSWERS, order -> order.setupSource("D:\\i386"));
    assertThat(paths(made))
        .containsExactly("README.txt", "bundle.txt", "files.txt", "unattend.bat", "unattend.txt");
    assertThat(text(made, "unattend.bat"))
        .startsWith("@rem SetupMgrTag\r\n")
        .contains("D:\\i386")
        .doesNotContain("/udf:%");
    assertThat(text(made, "README.txt")).contains("D:\\i386").doesNotContain(" NAME");
  }

  @Test
  void theTableOfComputersBecomesAUniquenessFile() throws Exception {
    computers = "ComputerName\r\nLAB-1\r\nLAB-2\r\n";
    BundleContents made = contents(Kind.UNATTEND, ANSWERS, BundleContentsTest::nothing);
    assertThat(text(made, "unattend.udf"))
        .startsWith(";SetupMgrTag")
        .contains("[UniqueIds]", "[LAB-1:UserData]", "[LAB-2:UserData]");
    assertThat(text(made, "unattend.bat")).contains("/udf:%COMPUTER%");
    assertThat(text(made, "README.txt")).contains("unattend.bat\" NAME");
  }

  @Test
  void aUniquenessFileGoesAlongByteForByteBehindItsTag() throws Exception {
    uniqueness = "; mine\r\n[UniqueIds]\r\nA = UserData\r\n[A:UserData]\r\nComputerName = A\r\n";
    BundleContents made = contents(Kind.UNATTEND, ANSWERS, BundleContentsTest::nothing);
    assertThat(text(made, "unattend.udf")).isEqualTo(";SetupMgrTag\r\n" + uniqueness);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "D:\\i386|D:\\i386",
        "\\\\server\\A long name\\i386|",
        "\\\\server\\longer-than-8.3\\i386|\\\\server\\longer-than-8.3\\i386",
        "D:\\Windows Files\\i386|",
        "D:\\WindowsFiles\\i386|"
      },
      delimiter = '|')
  void aStartFromDosNamesTheSetupFilesWhereDosCan(String source, String named) throws Exception {
    BundleContents made =
        contents(Kind.UNATTEND, ANSWERS, order -> order.startsFromDos(true).setupSource(source));
    assertThat(text(made, "dos.bat")).contains("set SRC=" + (named == null ? "" : named) + "\r\n");
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"SYSPREP", "UNATTEND", "WINNT"})
  void driversLieInTheBundleAndMissingKeysAreRemarked(Kind kind) throws Exception {
    Path drivers = Files.createDirectories(folder.resolve("store/net"));
    Files.writeString(
        drivers.resolve("net.inf"),
        "[Version]\r\nSignature=\"$Windows NT$\"\r\nClass=Net\r\nProvider=Maker\r\n"
            + "[Manufacturer]\r\nMaker=Models\r\n[Models]\r\nCard=Install,PCI\\VEN_8086&DEV_100E\r\n"
            + "[Install]\r\nCopyFiles=@net.sys\r\n[SourceDisksFiles]\r\nnet.sys=1\r\n");
    Files.writeString(drivers.resolve("net.sys"), "x");
    BundleContents made = contents(kind, ANSWERS, order -> order.driverFolders(List.of(drivers)));
    assertThat(paths(made))
        .anyMatch(path -> path.endsWith("/net.inf"))
        .anyMatch(path -> path.endsWith("/net.sys"))
        .doesNotHaveDuplicates();
    assertThat(made.remarks()).anyMatch(remark -> remark.contains("OemPnPDriversPath"));
  }

  @Test
  void longNamesAreShortenedForAStartFromDos() throws Exception {
    Path oem = Files.createDirectories(folder.resolve("oem/$1/Lab documents"));
    Files.writeString(oem.resolve("read me first.txt"), "x");
    BundleContents made =
        contents(
            Kind.UNATTEND,
            ANSWERS,
            order -> order.oemFolder(Optional.of(folder.resolve("oem"))).startsFromDos(true));
    assertThat(paths(made)).contains("dos.bat").anyMatch(path -> path.contains("$$Rename.txt"));
    assertThat(paths(made)).noneMatch(path -> path.contains("read me first.txt"));
    assertThat(text(made, "unattend.txt")).contains("OemPreinstall");
  }

  @Test
  void filesInOemFolderAreCopiedBySetupWhateverTheAnswersSay() throws Exception {
    commands = "[Commands]\r\n\"notepad.exe\"\r\n";
    String answers = "[Unattended]\r\nOemPreinstall=No\r\n" + ANSWERS;
    BundleContents made = contents(Kind.UNATTEND, answers, BundleContentsTest::nothing);
    assertThat(text(made, "unattend.txt")).containsIgnoringCase("OemPreinstall=Yes");
    assertThat(made.remarks()).anyMatch(sentence -> sentence.contains("OemPreinstall=Yes"));
  }

  @Test
  void everyFileOfTheProgramHasAShortName() throws Exception {
    BundleContents made =
        contents(
            Kind.UNATTEND,
            ANSWERS + "\r\n[DCInstall]\r\nReplicaOrNewDomain=Domain\r\n",
            order -> order.permissions(List.of("C:\\Data|Users|Change")).startsFromDos(true));
    assertThat(paths(made))
        .filteredOn(path -> path.startsWith("$OEM$"))
        .isNotEmpty()
        .noneMatch(path -> path.contains("~") || path.contains("Rename"));
    assertThat(made.remarks()).noneMatch(sentence -> sentence.contains("8.3"));
  }

  @Test
  void commandsThatMiniSetupLooksForElsewhereAreTold() throws Exception {
    commands = "[Commands]\r\n\"notepad.exe\"\r\n";
    String answers = "[Unattended]\r\nInstallFilesPath=D:\\other\r\n" + ANSWERS;
    BundleContents made = contents(Kind.SYSPREP, answers, BundleContentsTest::nothing);
    assertThat(made.remarks()).anyMatch(sentence -> sentence.contains("D:\\other"));
  }

  // ------------------------------------------------------------------ CD and RIS

  @Test
  void aCdBundleHoldsTheAnswersForAFloppyDiskAndForACd() throws Exception {
    BundleContents made = contents(Kind.WINNT, ANSWERS, BundleContentsTest::nothing);
    assertThat(paths(made))
        .containsExactly("README.txt", "bundle.txt", "cd/i386/winnt.sif", "winnt.sif");
    assertThat(made.bundle().file("winnt.sif").bytes())
        .isEqualTo(made.bundle().file("cd/i386/winnt.sif").bytes());
  }

  @Test
  void aFloppyDiskGetsWhatSetupLooksForOnly() throws Exception {
    BundleOrder order = order(Kind.WINNT, ANSWERS, BundleContentsTest::nothing);
    assertThat(paths(BundleContents.of(order, Extent.FLOPPY)))
        .containsExactly("README.txt", "winnt.sif");
    assertThat(BundleContents.floppies(order)).isEmpty();
  }

  @Test
  void severalComputersGetAFloppyDiskEach() throws Exception {
    computers = "ComputerName\r\nLAB-1\r\nLAB-2\r\n";
    BundleOrder order = order(Kind.WINNT, ANSWERS, BundleContentsTest::nothing);
    List<Bundle> floppies = BundleContents.floppies(order);
    assertThat(floppies).extracting(one -> one.title().text()).containsExactly("LAB-1", "LAB-2");
    assertThat(new String(floppies.get(1).file("winnt.sif").bytes(), ISO_8859_1))
        .contains("ComputerName=LAB-2");
  }

  @Test
  void variablesOfRisStayUntouched() throws Exception {
    String answers = "[UserData]\r\nFullName=\"%USERFULLNAME%\"\r\nComputerName=%MACHINENAME%\r\n";
    BundleContents made = contents(Kind.RIS, answers, BundleContentsTest::nothing);
    assertThat(text(made, "remboot.sif")).isEqualTo(";SetupMgrTag\r\n" + answers);
    assertThat(text(made, "README.txt")).contains("templates", "%MACHINENAME%");
  }

  @Test
  void aUniquenessFileAloneIsRefused() {
    assertThatThrownBy(() -> contents(Kind.UDF, "", BundleContentsTest::nothing))
        .isInstanceOf(BundleRefusedException.class);
  }

  // ------------------------------------------------------------------ all kinds

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"SYSPREP", "UNATTEND", "WINNT", "RIS"})
  void secretsAreInTheFilesThatMustHoldThemOnly(Kind kind) throws Exception {
    computers = "ComputerName\r\nLAB-1\r\nLAB-2\r\n";
    BundleContents made = contents(kind, ANSWERS, BundleContentsTest::nothing);
    for (BundleFile file : made.bundle().files()) {
      String content = new String(file.bytes(), ISO_8859_1);
      assertThat(content.contains(SECRET)).as(file.path()).isEqualTo(isAnswerFile(file.path()));
      assertThat(file.isSecret() || !content.contains(SECRET)).as(file.path()).isTrue();
    }
    assertThat(made.toString() + made.remarks()).doesNotContain(SECRET);
  }

  private static boolean isAnswerFile(String path) {
    return path.endsWith("sysprep.inf")
        || path.endsWith("unattend.txt")
        || path.endsWith("winnt.sif")
        || path.endsWith("remboot.sif");
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"SYSPREP", "UNATTEND", "WINNT", "RIS"})
  void theSameOrderGivesTheSameBytesAndNoScriptHoldsTheTitle(Kind kind) throws Exception {
    BundleContents once = contents(kind, ANSWERS, BundleContentsTest::nothing);
    BundleContents again = contents(kind, ANSWERS, BundleContentsTest::nothing);
    assertThat(paths(again)).isEqualTo(paths(once));
    for (String path : paths(once)) {
      assertThat(text(again, path)).isEqualTo(text(once, path));
      if (!path.equals("bundle.txt")) {
        assertThat(text(once, path)).as(path).doesNotContain("west");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"SYSPREP", "UNATTEND", "WINNT", "RIS"})
  void instructionsAreAsciiWithShortLinesAndSayWhatCanBeRead(Kind kind) throws Exception {
    BundleContents made = contents(kind, ANSWERS, BundleContentsTest::nothing);
    String readme = new String(made.bundle().file("README.txt").bytes(), US_ASCII);
    assertThat(readme).matches("(?s)[\\x20-\\x7e\\r\\n]+").contains("What can be read here");
    assertThat(readme.lines()).allMatch(line -> line.length() <= 80);
    assertThat(readme).doesNotContain("{", "}");
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"SYSPREP", "UNATTEND", "WINNT", "RIS"})
  void theFileThatIsEditedIsNeverChanged(Kind kind) throws Exception {
    commands = "[Commands]\r\n\"notepad.exe\"\r\n";
    BundleOrder order = order(kind, ANSWERS, BundleContentsTest::nothing);
    BundleContents.of(order, Extent.WHOLE);
    assertThat(order.answers().document().toBytes()).isEqualTo(ANSWERS.getBytes(ISO_8859_1));
  }

  @Test
  void programsThatFitGoAlong() throws Exception {
    for (String name : List.of("sysprep.exe", "setupcl.exe")) {
      Files.write(folder.resolve(name), program());
    }
    BundleContents made =
        contents(Kind.SYSPREP, ANSWERS, order -> order.deploymentTools(Optional.of(folder)));
    assertThat(paths(made)).contains("Sysprep/sysprep.exe", "Sysprep/setupcl.exe");
    assertThat(made.remarks())
        .hasSize(2)
        .allMatch(sentence -> sentence.contains("sysprep.exe") || sentence.contains("setupcl.exe"));
  }

  /** A program of Windows without a version. */
  private static byte[] program() {
    return ByteBuffer.allocate(256)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort(0, (short) 0x5A4D)
        .putInt(0x3C, 0x80)
        .putInt(0x80, 0x4550)
        .putShort(0x84, (short) 0x14C)
        .array();
  }

  @Test
  void aCdBundleOfSeveralComputersHasAFolderForEachAndNoCommonAnswers() throws Exception {
    computers = "ComputerName\r\nLAB-1\r\nLAB-2\r\n";
    BundleContents made = contents(Kind.WINNT, ANSWERS, BundleContentsTest::nothing);
    assertThat(paths(made))
        .containsExactly(
            "README.txt", "bundle.txt", "computers/LAB-1/winnt.sif", "computers/LAB-2/winnt.sif");
    assertThat(text(made, "README.txt")).doesNotContain("    cd  ");
  }

  @Test
  void filesThatSetupCopiesLieInTheCdFolder() throws Exception {
    commands = "[Commands]\r\n\"notepad.exe\"\r\n";
    BundleContents made = contents(Kind.WINNT, ANSWERS, BundleContentsTest::nothing);
    assertThat(paths(made)).contains("cd/$OEM$/cmdlines.txt", "cd/i386/winnt.sif");
    assertThat(text(made, "README.txt")).contains("and $OEM$ to the root");
    assertThat(made.remarks()).anyMatch(sentence -> sentence.contains("OemPreinstall=Yes"));
    BundleOrder order = order(Kind.WINNT, ANSWERS, BundleContentsTest::nothing);
    assertThat(paths(BundleContents.of(order, Extent.FLOPPY)))
        .containsExactly("README.txt", "winnt.sif");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"C:\\Sysprep\\i386", "c:\\sysprep\\I386\\", "%SystemDrive%\\Sysprep\\i386"})
  void whereMiniSetupLooksAnywayNothingIsTold(String stated) throws Exception {
    commands = "[Commands]\r\n\"notepad.exe\"\r\n";
    String answers = "[Unattended]\r\nInstallFilesPath=\"" + stated + "\"\r\n" + ANSWERS;
    assertThat(contents(Kind.SYSPREP, answers, BundleContentsTest::nothing).remarks()).isEmpty();
  }

  @Test
  void permissionsOfADomainAreSetAtTheFirstLogonOnce() throws Exception {
    BundleContents made =
        contents(
            Kind.UNATTEND,
            ANSWERS,
            order -> order.permissions(List.of("C:\\Data|LAB\\Teachers|Change")));
    String command = "cmd /c %SystemRoot%\\setperms.cmd";
    assertThat(text(made, "unattend.txt")).containsOnlyOnce(command);
    assertThat(made.remarks()).anyMatch(sentence -> sentence.contains(command));
    String stated = "[GuiRunOnce]\r\nCommand0=\"" + command + "\"\r\n" + ANSWERS;
    BundleContents there =
        contents(
            Kind.UNATTEND,
            stated,
            order -> order.permissions(List.of("C:\\Data|LAB\\Teachers|Change")));
    assertThat(text(there, "unattend.txt")).containsOnlyOnce(command);
    assertThat(there.remarks()).noneMatch(sentence -> sentence.contains(command));
  }

  @Test
  void anOrderTakesEachChoice() throws Exception {
    deployment =
        "[Bundle]\r\nDescription=stated\r\nSwitches=-reseal\r\nOemFolder=oem\r\n"
            + "DeploymentTools= \r\nSetupSource=D:\\i386\r\nStartFromDos=Yes\r\n";
    BundleOrder stated = order(Kind.UNATTEND, ANSWERS, BundleContentsTest::nothing);
    assertThat(stated.description()).isEqualTo("stated");
    assertThat(stated.switches()).isEqualTo(SysprepSwitches.of(SysprepSwitch.RESEAL));
    assertThat(stated.oemFolder()).contains(folder.resolve("oem"));
    assertThat(stated.deploymentTools()).isEmpty();
    assertThat(stated.setupSource()).isEqualTo("D:\\i386");
    assertThat(stated.startsFromDos()).isTrue();
    assertThat(stated.driverFolders()).isEmpty();
    SysprepSwitches switches = SysprepSwitches.of(SysprepSwitch.RESEAL, SysprepSwitch.QUIET);
    BundleOrder chosen =
        order(
            Kind.UNATTEND,
            ANSWERS,
            order ->
                order
                    .description("chosen")
                    .switches(switches)
                    .deploymentTools(Optional.of(folder))
                    .oemFolder(Optional.empty())
                    .driverFolders(List.of(folder))
                    .setupSource("")
                    .permissions(List.of("C:\\a|Users|Read"))
                    .startsFromDos(false));
    assertThat(chosen.description()).isEqualTo("chosen");
    assertThat(chosen.switches()).isEqualTo(switches);
    assertThat(chosen.deploymentTools()).contains(folder);
    assertThat(chosen.oemFolder()).isEmpty();
    assertThat(chosen.driverFolders()).containsExactly(folder);
    assertThat(chosen.setupSource()).isEmpty();
    assertThat(chosen.permissions()).containsExactly("C:\\a|Users|Read");
    assertThat(chosen.startsFromDos()).isFalse();
  }

  @Test
  void switchesThatConflictMakeNoOrder() {
    SysprepSwitches conflict =
        SysprepSwitches.of(SysprepSwitch.REBOOT, SysprepSwitch.FORCESHUTDOWN);
    assertThatThrownBy(() -> order(Kind.SYSPREP, ANSWERS, order -> order.switches(conflict)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-reboot");
  }

  @Test
  void filesThatSetupCopiesGoAlongWithRis() throws Exception {
    commands = "[Commands]\r\n\"notepad.exe\"\r\n";
    deployment = "[Bundle]\r\nTitle=x\r\n";
    BundleContents made = contents(Kind.RIS, ANSWERS, BundleContentsTest::nothing);
    assertThat(paths(made)).contains("$OEM$/cmdlines.txt", "deployment.ini", "bundle.txt");
    assertThat(text(made, "README.txt")).contains("$OEM$");
    assertThat(made.remarks()).anyMatch(sentence -> sentence.contains("OemPreinstall=Yes"));
    commands = "";
    BundleContents without = contents(Kind.RIS, ANSWERS, BundleContentsTest::nothing);
    assertThat(text(without, "README.txt")).doesNotContain("$OEM$");
  }

  @Test
  void aUniquenessFileBesideATableCountsAndThatIsTold() throws Exception {
    computers = "ComputerName\r\nLAB-1\r\n";
    uniqueness = "[UniqueIds]\r\nA = UserData\r\n[A:UserData]\r\nComputerName = A\r\n";
    BundleContents made = contents(Kind.UNATTEND, ANSWERS, BundleContentsTest::nothing);
    assertThat(text(made, "names.txt")).isEqualTo("A\r\n");
    assertThat(made.remarks()).hasSize(1);
    computers = "";
    assertThat(contents(Kind.UNATTEND, ANSWERS, BundleContentsTest::nothing).remarks()).isEmpty();
  }

  @Test
  void aPlaceOfSetupThatNoScriptCanHoldRefusesTheBundle() {
    assertThatThrownBy(
            () -> contents(Kind.UNATTEND, ANSWERS, order -> order.setupSource("D:\\a%b")))
        .isInstanceOf(BundleRefusedException.class);
  }
}
