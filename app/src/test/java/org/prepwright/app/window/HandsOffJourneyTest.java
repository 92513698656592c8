package org.prepwright.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.AskedPage;
import org.prepwright.model.check.AskedPages;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.text.Document;

/** From the start view to a bundle whose Mini-Setup asks nothing, without touching the mouse. */
class HandsOffJourneyTest extends ShellTest {
  @Test
  void aServerThatAsksNothingIsAnsweredAndExportedByKeyboardAlone() throws IOException {
    Keyboard keyboard = new Keyboard(this, shell);
    keyboard.tabTo("start-new-sysprep");
    push(KeyCode.ENTER);
    keyboard.choose("product-server-2003-standard");
    push(KeyCode.ENTER);
    keyboard.choose("fully-automate-yes");
    push(KeyCode.ENTER);
    assertThat(shell.view().answers().kind()).isEqualTo(Kind.SYSPREP);
    assertThat(shell.view().answers().product()).isEqualTo(Product.SERVER_2003_STANDARD);

    keyboard.fill("UserData-FullName", "Lab staff");
    keyboard.fill("UserData-OrgName", "Faculty of Physics");
    keyboard.goToPage("time-zone");
    keyboard.tabTo("time-zone-search");
    write("Berlin");
    push(KeyCode.ENTER);
    keyboard.goToPage("product-key");
    keyboard.tabTo("UserData-ProductKey");
    write("BCDFGHJKMPQRTVWXY23467892");
    keyboard.goToPage("licensing-mode");
    keyboard.choose("LicenseFilePrintData-AutoMode");
    keyboard.fill("LicenseFilePrintData-AutoUsers", "25");
    keyboard.goToPage("computer-name");
    keyboard.choose("computer-name-one");
    keyboard.fill("UserData-ComputerName", "PHYS-01");
    keyboard.goToPage("administrator-password");
    keyboard.choose("administrator-password-this");
    keyboard.fill("GuiUnattended-AdminPassword", "Pendel-77");
    keyboard.fill("GuiUnattended-AdminPassword-confirm", "Pendel-77");
    keyboard.goToPage("networking-components");
    keyboard.choose("networking-components-typical");
    keyboard.goToPage("workgroup-or-domain");
    keyboard.choose("workgroup-or-domain-workgroup");
    keyboard.fill("Identification-JoinWorkgroup", "PHYSICS");
    assertThat(errors()).isEmpty();

    dialogs.exportFolder = Files.createDirectory(folder.resolve("usb"));
    keyboard.goToPage("summary");
    keyboard.fill("export-title", "Physics lab");
    push(KeyCode.CONTROL, KeyCode.E);
    Keyboard.until("exported", () -> dialogs.exported != null);

    assertThat(dialogs.problems).isEmpty();
    Path bundle = folder.resolve("usb/Physics lab");
    for (String name :
        List.of("Sysprep/sysprep.inf", "prep.cmd", "README.txt", "manifest.sha256")) {
      assertThat(bundle.resolve(name)).isNotEmptyFile();
    }
    byte[] exported = Files.readAllBytes(bundle.resolve("Sysprep/sysprep.inf"));
    assertThat(new String(exported, StandardCharsets.ISO_8859_1).split("\r\n"))
        .contains(
            "    OemSkipEula=Yes",
            "    FullName=\"Lab staff\"",
            "    OrgName=\"Faculty of Physics\"",
            "    TimeZone=110",
            "    ProductKey=\"BCDFG-HJKMP-QRTVW-XY234-67892\"",
            "    AutoMode=PerServer",
            "    AutoUsers=25",
            "    ComputerName=PHYS-01",
            "    AdminPassword=\"Pendel-77\"",
            "    InstallDefaultComponents=Yes",
            "    JoinWorkgroup=PHYSICS");
    AnswerFile answers =
        new AnswerFile(Document.parse(exported), Kind.SYSPREP, Product.SERVER_2003_STANDARD);
    assertThat(AskedPages.of(answers))
        .isNotEmpty()
        .filteredOn(AskedPage::isForTheFileToAnswer)
        .isEmpty();
  }

  private List<Finding> errors() {
    return findings().stream().filter(one -> one.severity() == Severity.ERROR).toList();
  }
}
