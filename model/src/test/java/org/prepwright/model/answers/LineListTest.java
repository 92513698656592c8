package org.prepwright.model.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;

/** Lists of lines, with keys and without, are views of the text. */
class LineListTest {
  private static final String DRIVERS =
      "[MassStorageDrivers]\r\n\"Controller, SCSI\" = \"OEM\"\r\n; c\r\nIDE = RETAIL\r\nbare\r\n";
  private static final String FILES = "[OEMBootFiles]\r\nTxtsetup.oem\r\n  a.sys ; c\r\nk=v\r\n";

  private AnswerFile answers;

  @Test
  void linesAreReadWithoutQuotesInFileOrder() {
    open(DRIVERS);
    assertThat(answers.massStorageDrivers.drivers.lines())
        .containsExactly(
            new KeyedLine("Controller, SCSI", List.of("OEM")),
            new KeyedLine("IDE", List.of("RETAIL")));
    assertThat(answers.massStorageDrivers.drivers.entries()).hasSize(2);
    open(FILES);
    assertThat(answers.oemBootFiles.files.lines()).containsExactly("Txtsetup.oem", "a.sys");
  }

  @Test
  void keysForTextModeAreAlwaysQuoted() throws Exception {
    open(DRIVERS);
    answers.massStorageDrivers.drivers.add("New 'big' one", List.of("OEM"));
    answers.massStorageDrivers.drivers.rename(0, "Controller");
    answers.massStorageDrivers.drivers.set(1, List.of("OEM"));
    assertText(
        "[MassStorageDrivers]\r\n\"Controller\" = \"OEM\"\r\n; c\r\nIDE = \"OEM\"\r\nbare\r\n"
            + "\"New 'big' one\" = \"OEM\"\r\n");
    answers.document().undo();
    answers.document().undo();
    answers.document().undo();
    assertText(DRIVERS);
    assertThat(answers.massStorageDrivers.drivers.find("CONTROLLER, scsi")).isPresent();
  }

  @Test
  void eachChangeIsOneStepBackAndIsHeardOf() throws Exception {
    open(DRIVERS);
    List<Integer> sizes = new ArrayList<>();
    answers
        .massStorageDrivers
        .drivers
        .lines()
        .addListener((ListChangeListener<KeyedLine>) change -> sizes.add(change.getList().size()));
    answers.massStorageDrivers.drivers.remove(0);
    answers.document().undo();
    answers.userData.orgName.set("elsewhere");
    assertThat(sizes).containsExactly(1, 2);
  }

  @Test
  void missingSectionIsAddedWithItsFirstLine() throws Exception {
    open("[UserData]\r\n");
    answers.sysprepMassStorage.controllers.add(
        "PCI\\VEN_8086&DEV_7111", List.of("C:\\Drivers\\a b.inf", "\\"));
    answers.oemBootFiles.files.add("Txtsetup.oem");
    answers.setupMgr.addComputerName("PC1");
    answers.setupMgr.addComputerName("PC2");
    assertText(
        """
        [UserData]

        [SysprepMassStorage]
        PCI\\VEN_8086&DEV_7111="C:\\Drivers\\a b.inf","\\"

        [OEMBootFiles]
        Txtsetup.oem

        [SetupMgr]
        ComputerName0=PC1
        ComputerName1=PC2
        """
            .replace("\n", "\r\n"));
    assertThat(answers.sysprepMassStorage.controllers.lines().get(0).fields())
        .containsExactly("C:\\Drivers\\a b.inf", "\\");
  }

  @Test
  void bareLinesAreReplacedInTheirPlace() throws Exception {
    open(FILES);
    answers.oemBootFiles.files.set(1, "b=c.sys");
    assertText("[OEMBootFiles]\r\nTxtsetup.oem\r\n  \"b=c.sys\" ; c\r\nk=v\r\n");
    answers.oemBootFiles.files.remove(0);
    answers.document().undo();
    answers.document().undo();
    assertText(FILES);
  }

  @Test
  void otherKeysOfSetupManagerAreNoComputerNames() throws Exception {
    open("[SetupMgr]\r\nDistFolder=C:\\windist\r\nComputerName7=PC1\r\nComputerNames=x\r\n");
    assertThat(answers.setupMgr.computerNames.lines())
        .containsExactly(new KeyedLine("ComputerName7", List.of("PC1")));
    answers.setupMgr.addComputerName("PC2");
    assertThat(answers.setupMgr.computerNames.find("ComputerName8")).isPresent();
  }

  @Test
  void idsOfAUniquenessFileListTheirSections() throws Exception {
    open("[UniqueIds]\r\npc1 = UserData,Identification\r\n");
    assertThat(answers.uniqueIds.computers.lines().get(0).value())
        .isEqualTo("UserData,Identification");
    answers.uniqueIds.computers.set(0, List.of("UserData"));
    answers.uniqueIds.computers.rename(0, "pc2");
    assertText("[UniqueIds]\r\npc2 = UserData\r\n");
  }

  @Test
  void whatCannotBeWrittenIsRefusedAndChangesNothing() {
    open(DRIVERS);
    KeyedLines drivers = answers.massStorageDrivers.drivers;
    assertThatThrownBy(() -> drivers.add("", List.of("OEM")))
        .isInstanceOf(EditRefusedException.class);
    assertThatThrownBy(() -> drivers.rename(0, "a\r\nb")).isInstanceOf(EditRefusedException.class);
    assertThatThrownBy(() -> drivers.set(0, List.of("a\"b")))
        .isInstanceOf(EditRefusedException.class);
    assertThatThrownBy(() -> answers.oemBootFiles.files.add(" "))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("without text");
    assertText(DRIVERS);
  }

  private void open(String text) {
    answers =
        new AnswerFile(
            Document.parse(text.getBytes(StandardCharsets.ISO_8859_1)),
            Kind.UNATTEND,
            Product.XP_PROFESSIONAL);
  }

  private void assertText(String text) {
    assertThat(new String(answers.document().toBytes(), StandardCharsets.ISO_8859_1))
        .isEqualTo(text);
  }
}
