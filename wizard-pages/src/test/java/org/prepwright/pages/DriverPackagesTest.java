package org.prepwright.pages;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.deployment.TargetEdits;
import org.prepwright.model.text.EditRefusedException;

/** Driver packages are read from a folder, ticked, and fill in the keys. */
class DriverPackagesTest extends PageTest {
  private static final String SATA = "PCI\\VEN_8086&DEV_2681";

  @TempDir Path folder;

  private void inf(String path, String deviceClass, String models, String id) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    String text =
        "[Version]\r\nSignature=\"$Windows NT$\"\r\nClass=%s\r\nProvider=Intel\r\nCatalogFile=a.cat"
            + "\r\nDriverVer=03/21/2006,8.7.1.0\r\n[Manufacturer]\r\nIntel=M,%s\r\n[M.%s]\r\n"
            + "Device=Inst,%s\r\n[Inst]\r\n";
    Files.write(file, text.formatted(deviceClass, models, models, id).getBytes(US_ASCII));
  }

  private FakeContext shown(FakeContext context) throws IOException {
    inf("net/e1000.inf", "Net", "NTx86.5.1", "PCI\\VEN_8086&DEV_100E");
    inf("sata/iaahci.inf", "hdc", "NTx86", SATA);
    inf("server/hba.inf", "SCSIAdapter", "NTx86.5.2", "PCI\\VEN_10DF&DEV_F980");
    Files.writeString(folder.resolve("sata/readme.inf"), "[Strings]");
    context.folderToRead = folder;
    show("drivers", context);
    return context;
  }

  private TableView<?> table() {
    return node("drivers-packages", TableView.class);
  }

  private String label(String id) {
    return ask(() -> node(id, Label.class).getText());
  }

  @Test
  void whatFitsTheProductIsTickedAndFillsInTheKeysInOneStep() throws IOException {
    FakeContext context = shown(FakeContext.opened("[Unattended]"));
    assertThat(node("drivers-fill", ButtonBase.class).isDisabled()).isTrue();
    assertThat(node("drivers-read-again", ButtonBase.class).isVisible()).isFalse();
    press("drivers-read");
    assertThat(table().getItems()).hasSize(3);
    assertThat(context.text()).as("reading changes nothing").isEqualTo("[Unattended]\r\n");
    assertThat(label("drivers-remarks")).contains("readme.inf: It has no section [Version]");
    press("drivers-fill");
    assertThat(context.text())
        .isEqualTo(
            "[Unattended]\r\n"
                + "OemPnPDriversPath=\"Sysprep\\Drivers\\001;Sysprep\\Drivers\\002\"\r\n\r\n"
                + "[SysprepMassStorage]\r\n"
                + SATA
                + "=\"C:\\Sysprep\\Drivers\\002\\iaahci.inf\"\r\n");
    assertThat(context.companions().deployment().bundle.driverFolders.get())
        .containsExactly(
            folder.resolve("net").toAbsolutePath().normalize().toString(),
            folder.resolve("sata").toAbsolutePath().normalize().toString());
    assertThat(label("drivers-state")).startsWith("2 folders");
    interact(() -> context.answers().document().undo());
    assertThat(context.text()).isEqualTo("[Unattended]\r\n");
  }

  @Test
  void aTickTakenAwayTakesTheFolderOutOfTheKeys() throws IOException {
    FakeContext context = shown(FakeContext.opened("[Unattended]"));
    press("drivers-read");
    press("drivers-fill");
    interact(
        () -> {
          table().requestFocus();
          table().getSelectionModel().clearAndSelect(0);
        });
    push(KeyCode.SPACE);
    press("drivers-fill");
    assertThat(context.answers().unattended.oemPnPDriversPath.get())
        .isEqualTo("Sysprep\\Drivers\\001");
    assertThat(context.text()).contains(SATA + "=\"C:\\Sysprep\\Drivers\\001\\iaahci.inf\"");
  }

  @Test
  void foldersThatAreRememberedAreReadAgainAndTicked() throws IOException {
    FakeContext context = FakeContext.opened("[Unattended]");
    context
        .companions()
        .deployment()
        .bundle
        .driverFolders
        .set(List.of(folder.resolve("server").toString()));
    shown(context);
    press("drivers-read-again");
    assertThat(table().getItems()).hasSize(1);
    CheckBox tick = ask(() -> (CheckBox) table().lookup(".check-box"));
    assertThat(tick.isSelected()).isTrue();
    assertThat(label("drivers-remarks")).contains("hba.inf does not serve Windows XP Professional");
  }

  @Test
  void theControllersOfTargetsAreCompared() throws IOException {
    FakeContext context = FakeContext.opened("[Unattended]");
    shown(context);
    interact(
        () -> {
          var facts = context.companions().deployment();
          try {
            new TargetEdits(facts)
                .add("Lab")
                .massStorage
                .set(List.of(SATA, "PCI\\VEN_1002&DEV_4380"));
          } catch (EditRefusedException e) {
            throw new AssertionError(e);
          }
        });
    press("drivers-read");
    assertThat(label("drivers-remarks"))
        .contains("Target Lab: " + SATA + " is served by iaahci.inf.")
        .contains("Target Lab: no driver serves PCI\\VEN_1002&DEV_4380.");
  }

  @Test
  void anInstallationGetsItsOwnPlaces() throws IOException {
    byte[] text = "[Unattended]\r\n".getBytes(US_ASCII);
    FakeContext context = shown(FakeContext.opened(Kind.UNATTEND, Product.XP_PROFESSIONAL, text));
    press("drivers-read");
    press("drivers-fill");
    assertThat(context.text())
        .contains("OemPnPDriversPath=\"Drivers\\001;Drivers\\002\"", "OemPreinstall=Yes");
  }
}
