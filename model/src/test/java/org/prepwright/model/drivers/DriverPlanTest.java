package org.prepwright.model.drivers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.deployment.Deployment;
import org.prepwright.model.deployment.Rollout;
import org.prepwright.model.testing.Oracle;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;

/** The keys and files that drivers need. */
class DriverPlanTest {
  @TempDir Path folder;
  private DriverTree tree;

  @BeforeEach
  void readTree() throws Exception {
    tree = DriverTree.read(List.of(SampleDrivers.in(folder).root), ReadingProgress.UNWATCHED);
  }

  private static AnswerFile file(Kind kind, Product product, String... lines) {
    byte[] bytes = (String.join("\r\n", lines) + "\r\n").getBytes(ISO_8859_1);
    return new AnswerFile(Document.parse(bytes), kind, product);
  }

  private static AnswerFile image(String... lines) {
    return file(Kind.SYSPREP, Product.XP_PROFESSIONAL, lines);
  }

  private static Deployment facts(String... lines) {
    return new Deployment(
        Document.parse((String.join("\r\n", lines) + "\r\n").getBytes(ISO_8859_1)));
  }

  private List<DriverFolder> folders(String... endings) {
    List<DriverFolder> found = new ArrayList<>();
    for (String ending : endings) {
      found.add(
          tree.folders().stream()
              .filter(one -> one.path().endsWith(ending))
              .findFirst()
              .orElseThrow());
    }
    return found;
  }

  private static DriverPlan plan(AnswerFile answers, List<DriverFolder> folders)
      throws EditRefusedException {
    return DriverPlan.of(answers, folders, facts());
  }

  private static String text(AnswerFile answers) {
    return new String(answers.document().toBytes(), ISO_8859_1);
  }

  private static List<Finding> errors(AnswerFile answers) {
    return Checker.check(answers).stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }

  @Test
  void anImageGetsFoldersAndControllersInOneStep() throws Exception {
    AnswerFile answers = image("[Unattended]", "OemPnPDriversPath=Drivers\\Net");
    DriverPlan plan = plan(answers, folders("net", "winxp"));
    plan.apply(answers, "drivers");
    String path = "\"C:\\Sysprep\\Drivers\\002\\iaAHCI.inf\"";
    assertThat(text(answers))
        .isEqualTo(
            "[Unattended]\r\n"
                + "OemPnPDriversPath=\"Drivers\\Net;Sysprep\\Drivers\\001;Sysprep\\Drivers\\002\""
                + "\r\n\r\n[SysprepMassStorage]\r\n"
                + SampleDrivers.AHCI_ID
                + "="
                + path
                + "\r\n"
                + SampleDrivers.RAID_ID
                + "=\"C:\\Sysprep\\Drivers\\002\\iaStor.inf\"\r\n");
    assertThat(answers.document().undoLabel()).isEqualTo("drivers");
    answers.document().undo();
    assertThat(text(answers)).isEqualTo("[Unattended]\r\nOemPnPDriversPath=Drivers\\Net\r\n");
    assertThat(answers.document().canUndo()).isFalse();
  }

  @Test
  void theSamePlanAgainChangesNothing() throws Exception {
    for (Kind kind : List.of(Kind.SYSPREP, Kind.UNATTEND)) {
      AnswerFile answers = file(kind, Product.XP_PROFESSIONAL, "[Unattended]");
      assertThat(plan(answers, folders("net", "winxp")).isIn(answers)).isFalse();
      plan(answers, folders("net", "winxp")).apply(answers, "drivers");
      assertThat(plan(answers, folders("net", "winxp")).isIn(answers)).isTrue();
      String once = text(answers);
      plan(answers, folders("net", "winxp")).apply(answers, "drivers");
      assertThat(text(answers)).isEqualTo(once);
    }
  }

  @Test
  void aFolderThatIsNotTakenAnyMoreTakesItsKeysAlong() throws Exception {
    AnswerFile answers = image("[Unattended]");
    plan(answers, folders("net", "winxp", "modem")).apply(answers, "drivers");
    DriverPlan.of(answers, folders("winxp"), facts("[Bundle]", "DriverFolders=a,b,c"))
        .apply(answers, "drivers");
    assertThat(answers.unattended.oemPnPDriversPath.get()).isEqualTo("Sysprep\\Drivers\\001");
    assertThat(answers.sysprepMassStorage.controllers.lines())
        .allMatch(line -> line.value().startsWith("C:\\Sysprep\\Drivers\\001\\"));
    DriverPlan.of(answers, List.of(), facts("[Bundle]", "DriverFolders=b"))
        .apply(answers, "drivers");
    assertThat(answers.unattended.oemPnPDriversPath.isPresent()).isFalse();
    assertThat(answers.sysprepMassStorage.controllers.lines()).isEmpty();
  }

  @Test
  void theFoldersAreRememberedInTheirOrder() throws Exception {
    Deployment facts = facts("[Master]", "Drive=C");
    List<DriverFolder> taken = folders("winxp", "net");
    plan(image("[Unattended]"), taken).remember(facts);
    assertThat(DriverTree.rememberedIn(facts))
        .containsExactly(taken.get(0).place(), taken.get(1).place());
    DriverTree again =
        DriverTree.readAlone(DriverTree.rememberedIn(facts), ReadingProgress.UNWATCHED);
    assertThat(again.folders()).hasSize(2);
    assertThat(again.with(tree).folders())
        .hasSameSizeAs(tree.folders())
        .startsWith(again.folders().get(0), again.folders().get(1));
    DriverPlan.of(image("[Unattended]"), List.of(), facts).remember(facts);
    assertThat(facts.bundle.driverFolders.isPresent()).isFalse();
  }

  @Test
  void aRememberedFolderThatIsAwayKeepsTheNumbersOfTheOthers() throws Exception {
    Path winxp = folders("winxp").get(0).place();
    Deployment facts = facts("[Bundle]", "DriverFolders=" + folder.resolve("away") + "," + winxp);
    List<DriverFolder> known =
        DriverTree.readAlone(DriverTree.rememberedIn(facts), ReadingProgress.UNWATCHED).folders();
    DriverPlan plan = DriverPlan.of(image("[Unattended]"), known, facts);
    assertThat(plan.driverPath()).isEqualTo("Sysprep\\Drivers\\002");
    assertThat(plan.files())
        .isNotEmpty()
        .allMatch(file -> file.bundlePath().startsWith("Sysprep/Drivers/002/"));
  }

  @Test
  void linesOfSomebodyElseStayAndAreTold() throws Exception {
    AnswerFile answers =
        image(
            "[Unattended]",
            "OemPnPDriversPath=\"sysprep\\drivers\\001;Sysprep\\Drivers\\007\"",
            "[SysprepMassStorage]",
            SampleDrivers.AHCI_ID.toLowerCase(Locale.ROOT) + "=\"%WINDIR%\\inf\\mshdc.inf\"");
    DriverPlan plan = plan(answers, folders("winxp"));
    plan.apply(answers, "drivers");
    assertThat(answers.unattended.oemPnPDriversPath.get())
        .isEqualTo("sysprep\\drivers\\001;Sysprep\\Drivers\\007");
    assertThat(answers.sysprepMassStorage.controllers.lines().get(0).value())
        .isEqualTo("%WINDIR%\\inf\\mshdc.inf");
    assertThat(plan.remarks())
        .anyMatch(remark -> remark.contains("Sysprep\\Drivers\\007"))
        .anyMatch(remark -> remark.contains(SampleDrivers.AHCI_ID) && remark.contains("mshdc"));
  }

  @Test
  void anInstallationGetsTextModeToo() throws Exception {
    AnswerFile answers = file(Kind.UNATTEND, Product.XP_PROFESSIONAL, "[Unattended]");
    DriverPlan plan = plan(answers, folders("winxp"));
    plan.apply(answers, "drivers");
    assertThat(answers.unattended.oemPnPDriversPath.get()).isEqualTo("Drivers\\001");
    assertThat(answers.unattended.oemPreinstall.get()).isTrue();
    assertThat(text(answers))
        .contains(
            "[MassStorageDrivers]\r\n"
                + "\"Intel(R) ESB2 SATA AHCI Controller\"=\"OEM\"\r\n"
                + "\"Intel(R) ESB2 SATA RAID Controller\"=\"OEM\"\r\n",
            "[OEMBootFiles]\r\nTxtsetup.oem\r\niaStor.sys\r\niaAHCI.inf\r\niaAHCI.cat\r\n"
                + "iaStor.inf\r\n")
        .doesNotContain("SysprepMassStorage");
    assertThat(plan.files())
        .extracting(DriverFile::bundlePath)
        .containsExactlyInAnyOrder(
            "$OEM$/$1/Drivers/001/iaAHCI.inf",
            "$OEM$/$1/Drivers/001/iaStor.inf",
            "$OEM$/$1/Drivers/001/iaahci.cat",
            "$OEM$/$1/Drivers/001/iastor.sys",
            "$OEM$/TEXTMODE/Txtsetup.oem",
            "$OEM$/TEXTMODE/iaStor.sys",
            "$OEM$/TEXTMODE/iaAHCI.inf",
            "$OEM$/TEXTMODE/iaAHCI.cat",
            "$OEM$/TEXTMODE/iaStor.inf");
  }

  @Test
  void textModeListsWhatTheTargetsHave() throws Exception {
    AnswerFile answers = file(Kind.UNATTEND, Product.XP_PROFESSIONAL, "[Unattended]");
    Deployment facts = facts("[Target.lab]", "MassStorage=" + SampleDrivers.AHCI_ID + "&REV_09");
    DriverPlan plan = DriverPlan.of(answers, folders("winxp"), facts);
    assertThat(plan.textModeDrivers()).containsExactly("Intel(R) ESB2 SATA AHCI Controller");
    assertThat(plan.bootFiles())
        .containsExactly("Txtsetup.oem", "iaStor.sys", "iaAHCI.inf", "iaAHCI.cat");
  }

  @Test
  void theFilesLieWhereTheKeysPointAndWhereTheInfLooks() throws Exception {
    AnswerFile answers = image("[Unattended]");
    List<DriverFile> files = plan(answers, folders("net")).files();
    assertThat(files)
        .extracting(DriverFile::bundlePath)
        .containsExactlyInAnyOrder(
            "Sysprep/Drivers/001/E1000.INF",
            "Sysprep/Drivers/001/E1000.CAT",
            "Sysprep/Drivers/001/e1000.sys",
            "Sysprep/Drivers/001/x64/e1000.sy_");
    assertThat(files).allMatch(file -> Files.isRegularFile(file.source()));
  }

  @Test
  void whatDoesNotFitIsTold() throws Exception {
    AnswerFile answers = image("[Unattended]");
    DriverPlan plan = plan(answers, tree.folders());
    assertThat(plan.remarks())
        .anyMatch(remark -> remark.startsWith("hba.inf does not serve Windows XP Professional"))
        .anyMatch(remark -> remark.startsWith("win98.inf serves none"))
        .anyMatch(remark -> remark.startsWith("Not signed: modem.inf."))
        .anyMatch(remark -> remark.startsWith("E1000.INF copies e1000msg.dll"));
    assertThat(plan.massStorage()).doesNotContainKey("PCI\\VEN_10DF&DEV_F980");
    AnswerFile server = file(Kind.SYSPREP, Product.SERVER_2003_STANDARD, "[Unattended]");
    DriverPlan ofServer = plan(server, folders("server", "wide"));
    assertThat(ofServer.massStorage()).containsOnlyKeys("PCI\\VEN_10DF&DEV_F980");
    assertThat(ofServer.remarks()).anyMatch(remark -> remark.contains("32 or 64 bits"));
  }

  @Test
  void controllersOfTargetsAreComparedWithThePackages() {
    Deployment facts =
        facts(
            "[Master]",
            "MassStorage=PCI\\VEN_8086&DEV_7111",
            "[Target.new]",
            "MassStorage=" + SampleDrivers.AHCI_ID + ",PCI\\VEN_1002&DEV_4380",
            "[Target.old]",
            "MassStorage=PCI\\VEN_8086&DEV_7111&CC_0101,PCI\\VEN_10DF&DEV_F980");
    List<ServedController> found =
        ServedController.of(new Rollout(image("[Unattended]"), facts), tree.infs());
    assertThat(found)
        .extracting(ServedController::isServed)
        .containsExactly(true, false, true, false);
    assertThat(found.get(0).drivers()).extracting(DriverInf::name).containsExactly("iaAHCI.inf");
    assertThat(found.get(0).isServedByImage()).isFalse();
    assertThat(found.get(2).isServedByImage()).isTrue();
    assertThat(found.get(3).target()).isEqualTo("old");
  }

  @Test
  void aListLongerThanWindowsKeepsIsRefused() {
    AnswerFile answers = image("[Unattended]");
    List<DriverFolder> many = new ArrayList<>();
    for (int i = 0; i < 103; i++) {
      many.addAll(folders("net"));
    }
    assertThatThrownBy(() -> plan(answers, many))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("103 folders")
        .hasMessageContaining("2047");
    AnswerFile udf = file(Kind.UDF, Product.XP_PROFESSIONAL, "[UniqueIds]");
    assertThatThrownBy(() -> plan(udf, folders("net"))).isInstanceOf(EditRefusedException.class);
  }

  @Test
  void theCheckHasNothingNewToSay() throws Exception {
    for (Kind kind : List.of(Kind.SYSPREP, Kind.UNATTEND, Kind.WINNT, Kind.RIS)) {
      AnswerFile answers =
          file(
              kind,
              Product.XP_PROFESSIONAL,
              "[Data]",
              "MsDosInitiated=0",
              "UnattendedInstall=Yes",
              "[Unattended]",
              "UnattendMode=FullUnattended",
              "OemSkipEula=Yes",
              "TargetPath=\\WINDOWS");
      List<String> before = errors(answers).stream().map(Finding::rule).toList();
      plan(answers, tree.folders()).apply(answers, "drivers");
      assertThat(errors(answers).stream().map(Finding::rule)).isSubsetOf(before);
    }
  }

  @Test
  void anotherReaderFindsTheKeysAsTheyAreMeant() throws Exception {
    Oracle oracle = Oracle.orSkip();
    AnswerFile image = image("[Unattended]");
    DriverPlan ofImage = plan(image, tree.folders());
    ofImage.apply(image, "drivers");
    AnswerFile installation = file(Kind.UNATTEND, Product.XP_PROFESSIONAL, "[Unattended]");
    DriverPlan ofInstallation = plan(installation, tree.folders());
    ofInstallation.apply(installation, "drivers");
    Path first = Files.write(folder.resolve("sysprep.inf"), image.document().toBytes());
    Path second = Files.write(folder.resolve("unattend.txt"), installation.document().toBytes());
    for (List<Oracle.ReadFile> read :
        List.of(oracle.setupApi(List.of(first, second)), oracle.profile(List.of(first, second)))) {
      assertThat(value(read.get(0), "Unattended", "OemPnPDriversPath"))
          .isEqualTo(ofImage.driverPath());
      assertThat(ofImage.massStorage()).isNotEmpty();
      ofImage
          .massStorage()
          .forEach(
              (id, path) ->
                  assertThat(value(read.get(0), "SysprepMassStorage", id)).isEqualTo(path));
      assertThat(value(read.get(1), "Unattended", "OemPnPDriversPath"))
          .isEqualTo(ofInstallation.driverPath());
    }
    Oracle.ReadFile bySetupApi = oracle.setupApi(List.of(second)).get(0);
    assertThat(ofInstallation.textModeDrivers()).hasSize(2);
    ofInstallation
        .textModeDrivers()
        .forEach(
            driver -> assertThat(value(bySetupApi, "MassStorageDrivers", driver)).isEqualTo("OEM"));
    assertThat(section(bySetupApi, "OEMBootFiles").entries())
        .extracting(entry -> entry.fields().get(0))
        .containsExactlyElementsOf(ofInstallation.bootFiles());
  }

  private static Oracle.ReadSection section(Oracle.ReadFile file, String name) {
    return file.sections().stream()
        .filter(section -> section.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String value(Oracle.ReadFile file, String section, String key) {
    return section(file, section).find(key).orElseThrow().fields().get(0);
  }
}
