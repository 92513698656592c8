package org.prepwright.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.prepwright.app.findings.FindingRow;
import org.prepwright.model.check.Severity;

/** A file that somebody wrote by hand gets a second adapter and keeps every line of its own. */
class AdapterJourneyTest extends ShellTest {
  private static final String BY_HAND =
      String.join(
          "\r\n",
          "; lab 3, second floor - ask Heidi before you change the disk",
          "",
          "[data]",
          "\tAutoPartition = 1",
          "\tMsDosInitiated=\"0\"",
          "\tUnattendedInstall = \"Yes\"  ",
          "\tAutomaticUpdates=\"Yes\"",
          "",
          "[Unattended]",
          "UnattendMode=FullUnattended",
          "    OemSkipEula = yes",
          ";   OemPreinstall=Yes",
          "OemPnPDriversPath=\"drivers\\nic;drivers\\disk\"",
          "TargetPath=C:\\WINDOWS",
          "NoWaitAfterTextMode=1",
          "",
          "",
          "[GuiUnattended]   ",
          "AdminPassword=*",
          "TimeZone=110 ; Bern",
          "OEMSkipRegional=1",
          "OemSkipWelcome=1",
          "",
          "[UserData]",
          "ProductID=BCDFG-HJKMP-QRTVW-XY234-67892",
          "FullName=\"H\u00E4nsel & Gretel\"",
          "OrgName=\"Lab\"",
          "ComputerName=*",
          "",
          "[LabTools]",
          "inventory = \\\\srv\\inv$ , nightly",
          "",
          "[Identification]",
          "JoinWorkgroup=LAB",
          "",
          "[Networking]",
          "InstallDefaultComponents=No",
          "",
          "[NetAdapters]",
          "  Office = params.Office",
          "[params.Office]",
          "  InfID = \"pci\\ven_8086&dev_1229\" ; the card on the board",
          "  EisaSlot = 4",
          "[NetClients]",
          "MS_MSClient=params.MS_MSClient",
          "[NetServices]",
          "MS_Server=params.MS_Server",
          "[NetProtocols]",
          "  MS_TCPIP = params.MS_TCPIP",
          "[params.MS_TCPIP]",
          "  AdapterSections = params.MS_TCPIP.Office",
          "[params.MS_TCPIP.Office]",
          "  SpecificTo = Office",
          "  DHCP = Yes",
          "; end");

  /** What stands behind the last line, which had no line break. */
  private static final String ADDED =
      String.join(
          "\r\n",
          "",
          "",
          "[params.Adapter01]",
          "\tInfID = \"pci\\ven_10ec&dev_8139\"",
          "",
          "[params.MS_TCPIP.Adapter01]",
          "\tSpecificTo = Adapter01",
          "\tDHCP = No",
          "\tIPAddress = 192.168.30.7",
          "\tSubnetMask = 255.255.255.0",
          "\tDefaultGateway = 192.168.30.1");

  @Test
  void aSecondAdapterComesInAndNoLineOfSomebodyElseChanges() throws IOException {
    Path file = folder.resolve("winnt.sif");
    Files.writeString(file, BY_HAND, StandardCharsets.ISO_8859_1);
    open(file);
    Keyboard keyboard = new Keyboard(this, shell);
    keyboard.goToPage("networking-components");
    keyboard.press("networking-adapter-add");
    keyboard.choose("networking-card-id");
    keyboard.fill("params.Adapter01-InfID", "pci\\ven_10ec&dev_8139");
    keyboard.tabTo("networking-tabs");
    push(KeyCode.RIGHT);
    keyboard.choosesTab("networking-tabs", 1);
    keyboard.choose("params.MS_TCPIP.Adapter01-DHCP-fixed");
    keyboard.fill("params.MS_TCPIP.Adapter01-IPAddress-0", "192.168.30.7");
    keyboard.fill("params.MS_TCPIP.Adapter01-SubnetMask-0", "255.255.255.0");
    keyboard.fill("params.MS_TCPIP.Adapter01-DefaultGateway-0", "192.168.30.1");
    for (String rule :
        List.of("oem-preinstall-required", "target-path-drive", "product-id-legacy")) {
      cure(rule);
    }
    assertThat(findings()).noneMatch(one -> one.severity() == Severity.ERROR);
    push(KeyCode.CONTROL, KeyCode.S);
    Keyboard.until("the file is saved", () -> !shell.files().file().isUnsaved());

    assertThat(dialogs.problems).isEmpty();
    assertThat(shell.titleProperty().get()).doesNotContain("\u25CF");
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
        .isEqualTo(
            BY_HAND
                    .replace("TargetPath=C:\\WINDOWS", "TargetPath=\\WINDOWS")
                    .replace("ProductID=", "ProductKey=")
                    .replace(
                        "NoWaitAfterTextMode=1\r\n",
                        "NoWaitAfterTextMode=1\r\nOemPreinstall=Yes\r\n")
                    .replace(
                        "  Office = params.Office\r\n",
                        "  Office = params.Office\r\n  Adapter01 = params.Adapter01\r\n")
                    .replace(
                        "AdapterSections = params.MS_TCPIP.Office",
                        "AdapterSections = params.MS_TCPIP.Office,params.MS_TCPIP.Adapter01")
                + ADDED);
  }

  /** Goes from finding to finding until one of this rule is reached, and cures it. */
  private void cure(String rule) {
    int stops = findings().size();
    for (int i = 0; i < stops && !rule.equals(selectedRule()); i++) {
      Object before = selected();
      push(KeyCode.F8);
      Keyboard.until("F8 goes on", () -> selected() != before);
    }
    assertThat(selectedRule()).isEqualTo(rule);
    push(KeyCode.CONTROL, KeyCode.PERIOD);
    Keyboard.until(rule + " is cured", () -> !rules().contains(rule));
  }

  private Object selected() {
    return node("findings-table", ListView.class).getSelectionModel().getSelectedItem();
  }

  private String selectedRule() {
    return selected() instanceof FindingRow.One one ? one.told().finding().rule() : "";
  }
}
