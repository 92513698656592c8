package org.prepwright.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.pages.form.FormPage;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.Presence;
import org.prepwright.pages.form.Texts;

/** What Setup Manager leaves to the editor: disks, drivers, components, firewall, Dcpromo. */
class WindowsPagesTest extends PageTest {
  private static final Product SERVER = Product.SERVER_2003_STANDARD;
  private static final Product XP = Product.XP_PROFESSIONAL;

  // ---- Disk and Partition

  @Test
  void wipingTheDiskIsSaidAtTheTopOfThePage() {
    FakeContext context = setup(XP, "[Unattended]", "UnattendMode=FullUnattended");
    show("disk-and-partition", context);
    assertThat(fate()).isEqualTo(Texts.text("page.disk-and-partition.fate.chosen"));
    chooseValue("Unattended-Repartition", true);
    assertThat(context.text())
        .isEqualTo("[Unattended]\r\nUnattendMode=FullUnattended\r\nRepartition=Yes\r\n");
    assertThat(fate()).isEqualTo(Texts.text("page.disk-and-partition.fate.erased"));
    undo(context);
    assertThat(context.text()).isEqualTo("[Unattended]\r\nUnattendMode=FullUnattended\r\n");
    assertThat(fate()).isEqualTo(Texts.text("page.disk-and-partition.fate.chosen"));
  }

  @Test
  void aRisFileThatSaysNothingIsWarnedAbout() {
    FakeContext context = WindowsSample.opened(Kind.RIS, XP, "[Data]", "AutoPartition=1");
    show("disk-and-partition", context);
    assertThat(fate()).isEqualTo(Texts.text("page.disk-and-partition.fate.erased-unsaid"));
    chooseValue("RemoteInstall-Repartition", false);
    assertThat(context.text()).endsWith("[RemoteInstall]\r\nRepartition=No\r\n");
    assertThat(fate()).isEqualTo(Texts.text("page.disk-and-partition.fate.kept"));
  }

  @Test
  void aSysprepFileHasOnlyWhatMiniSetupReads() {
    show("disk-and-partition", FakeContext.fresh(XP));
    assertThat(keysOnPage()).containsExactly("ExtendOemPartition", "EnableBigLba", "KeepPageFile");
    show("disk-and-partition", FakeContext.fresh(Kind.UNATTEND, XP));
    assertThat(keysOnPage())
        .contains("AutoPartition", "Repartition", "FileSystem")
        .doesNotContain("EnableBigLba", "UseWholeDisk");
  }

  @Test
  void thePartitionGrowsByAllOrBySoManyMegabytes() {
    FakeContext context = FakeContext.opened("[Unattended]");
    show("disk-and-partition", context);
    TextField megabytes = node("Unattended-ExtendOemPartition-megabytes", TextField.class);
    ComboBox<?> extent = node("Unattended-ExtendOemPartition", ComboBox.class);
    assertThat(megabytes.getParent().isVisible()).isFalse();
    interact(() -> extent.getSelectionModel().select(2));
    assertThat(context.text()).isEqualTo("[Unattended]\r\nExtendOemPartition=1\r\n");
    interact(() -> extent.getSelectionModel().select(3));
    assertThat(context.text()).isEqualTo("[Unattended]\r\n");
    assertThat(megabytes.getParent().isVisible()).isTrue();
    type(megabytes, "1500");
    assertThat(context.text()).isEqualTo("[Unattended]\r\nExtendOemPartition=1500\r\n");
    assertThat(megabytes.getParent().isVisible()).isTrue();
    interact(() -> extent.getSelectionModel().select(1));
    assertThat(context.text()).isEqualTo("[Unattended]\r\nExtendOemPartition=0\r\n");
    interact(() -> extent.getSelectionModel().select(0));
    assertThat(context.text()).isEqualTo("[Unattended]\r\n");
  }

  @Test
  void keepingThePageFileIsAnEntryOrNone() {
    FakeContext context = FakeContext.opened("[Unattended]", "KeepPageFile=0");
    show("disk-and-partition", context);
    CheckBox box = node("Unattended-KeepPageFile", CheckBox.class);
    assertThat(box.isSelected()).as("any text keeps it, even 0").isTrue();
    interact(box::fire);
    assertThat(context.text()).isEqualTo("[Unattended]\r\n");
    interact(box::fire);
    assertThat(context.text()).isEqualTo("[Unattended]\r\nKeepPageFile=1\r\n");
  }

  // ---- Drivers

  @Test
  void driverFoldersAreOneQuotedValue() {
    FakeContext context = FakeContext.opened("[Unattended]");
    show("drivers", context);
    add("drivers-folders", "drivers-folder", "Drivers\\Net");
    add("drivers-folders", "drivers-folder", "\\Drivers\\Chipset; Drivers\\Audio");
    assertThat(context.text())
        .isEqualTo(
            "[Unattended]\r\n"
                + "OemPnPDriversPath=\"Drivers\\Net;Drivers\\Chipset;Drivers\\Audio\"\r\n");
    ListView<String> folders = list("Unattended-OemPnPDriversPath");
    interact(() -> folders.getSelectionModel().clearAndSelect(2));
    press("drivers-folders-up");
    assertThat(folders.getItems())
        .containsExactly("Drivers\\Net", "Drivers\\Audio", "Drivers\\Chipset");
    press("drivers-folders-remove");
    assertThat(context.text())
        .isEqualTo("[Unattended]\r\nOemPnPDriversPath=\"Drivers\\Net;Drivers\\Chipset\"\r\n");
    interact(() -> folders.getSelectionModel().clearAndSelect(0));
    setText("drivers-folder", "Drivers\\Lan");
    press("drivers-folders-change");
    assertThat(context.text()).contains("\"Drivers\\Lan;Drivers\\Chipset\"");
    undo(context);
    assertThat(folders.getItems()).containsExactly("Drivers\\Net", "Drivers\\Chipset");
  }

  @Test
  void aFolderWithADriveOrTwiceStaysInTheField() {
    FakeContext context = FakeContext.opened("[Unattended]", "OemPnPDriversPath=Drivers\\Net");
    String before = context.text();
    show("drivers", context);
    for (String folder : List.of("C:\\Drivers", "\\\\server\\share", "%SystemDrive%\\x")) {
      add("drivers-folders", "drivers-folder", folder);
      assertThat(refusal("drivers-folder"))
          .isEqualTo(Texts.text("page.drivers.folder.own-place", folder));
    }
    add("drivers-folders", "drivers-folder", "drivers\\NET");
    assertThat(refusal("drivers-folder"))
        .isEqualTo(Texts.text("page.drivers.folder.twice", "drivers\\NET"));
    add("drivers-folders", "drivers-folder", "  ");
    assertThat(refusal("drivers-folder")).isEqualTo(Texts.text("page.drivers.folder.missing"));
    add("drivers-folders", "drivers-folder", "D".repeat(2100));
    assertThat(refusal("drivers-folder")).contains("2047");
    press("drivers-folders-change");
    assertThat(refusal("drivers-folder")).isEqualTo(Texts.text("windows.lines.choose-first"));
    assertThat(context.text()).isEqualTo(before);
  }

  @Test
  void controllersOfAnImageAreAddedChangedAndRemoved() {
    FakeContext context = FakeContext.opened("[Sysprep]");
    show("drivers", context);
    chooseValue("Sysprep-BuildMassStorageSection", true);
    assertThat(context.text())
        .isEqualTo("[Sysprep]\r\nBuildMassStorageSection=Yes\r\n\r\n[SysprepMassStorage]\r\n");
    setText("drivers-hardware-id", "PCI\\VEN_8086&DEV_2652");
    add("drivers-controllers", "drivers-inf", "");
    assertThat(refusal("drivers-inf")).isEqualTo(Texts.text("page.drivers.controllers.both"));
    add("drivers-controllers", "drivers-inf", "C:\\Drivers\\iastor.inf");
    assertThat(context.text())
        .endsWith("[SysprepMassStorage]\r\nPCI\\VEN_8086&DEV_2652=\"C:\\Drivers\\iastor.inf\"\r\n");
    setText("drivers-hardware-id", "pci\\ven_8086&dev_2652");
    add("drivers-controllers", "drivers-inf", "C:\\Other.inf");
    assertThat(refusal("drivers-inf"))
        .isEqualTo(Texts.text("page.drivers.controllers.twice", "pci\\ven_8086&dev_2652"));
    ListView<?> lines = list("SysprepMassStorage-lines");
    interact(() -> lines.getSelectionModel().clearAndSelect(0));
    setText("drivers-hardware-id", "PCI\\VEN_8086&DEV_2653");
    setText("drivers-inf", "C:\\Drivers\\new.inf");
    press("drivers-controllers-change");
    assertThat(context.text())
        .endsWith("[SysprepMassStorage]\r\nPCI\\VEN_8086&DEV_2653=\"C:\\Drivers\\new.inf\"\r\n");
    undo(context);
    assertThat(context.text()).contains("DEV_2652=\"C:\\Drivers\\iastor.inf\"");
    interact(() -> lines.getSelectionModel().clearAndSelect(0));
    press("drivers-controllers-remove");
    assertThat(context.text()).endsWith("[SysprepMassStorage]\r\n");
  }

  @Test
  void aLongListOfControllersIsSearchedAndTheRightLineRemoved() {
    FakeContext context = WindowsSample.image(XP);
    show("drivers", context);
    ListView<?> lines = list("SysprepMassStorage-lines");
    assertThat(lines.getItems()).hasSize(300);
    setText("drivers-controllers-filter", "mshdc dev_2123");
    assertThat(lines.getItems()).hasSize(1);
    interact(() -> lines.getSelectionModel().clearAndSelect(0));
    press("drivers-controllers-remove");
    assertThat(context.text()).doesNotContain("DEV_2123").contains("DEV_2122", "DEV_2124");
    assertThat(node("SysprepMassStorage-lines", ListView.class).getPlaceholder().isVisible())
        .isTrue();
  }

  @Test
  void textModeDriversAndTheirFilesAreQuotedAndListed() {
    FakeContext context = setup(XP, "[Unattended]", "OemPreinstall=Yes");
    show("drivers", context);
    add("drivers-text-mode", "drivers-description", "Intel(R) ICH7R/DH SATA AHCI Controller");
    add("drivers-boot-files", "drivers-boot-file", "Txtsetup.oem");
    add("drivers-boot-files", "drivers-boot-file", "$OEM$\\iaStor.sys");
    assertThat(refusal("drivers-boot-file"))
        .isEqualTo(Texts.text("page.drivers.boot-file.no-path"));
    assertThat(context.text())
        .contains(
            "[MassStorageDrivers]\r\n\"Intel(R) ICH7R/DH SATA AHCI Controller\"=\"OEM\"\r\n",
            "[OEMBootFiles]\r\nTxtsetup.oem\r\n");
    ListView<?> drivers = list("MassStorageDrivers-lines");
    interact(() -> drivers.getSelectionModel().clearAndSelect(0));
    interact(() -> node("drivers-source", ComboBox.class).getSelectionModel().select(1));
    press("drivers-text-mode-change");
    assertThat(context.text()).contains("\"Intel(R) ICH7R/DH SATA AHCI Controller\"=\"RETAIL\"");
    add("drivers-text-mode", "drivers-description", "");
    assertThat(refusal("drivers-source")).isEqualTo(Texts.text("page.drivers.description.missing"));
  }

  // ---- Windows Components

  @Test
  void severalComponentsAreSetInOneStep() {
    FakeContext context = setup(XP, "[Components]", "calc=On");
    show("windows-components", context);
    ListView<?> list = list("windows-components-list");
    interact(
        () -> {
          page.focusSetting("Components", "pinball");
          list.getSelectionModel().select(list.getSelectionModel().getSelectedIndex() + 1);
        });
    press("windows-components-off");
    assertThat(context.text())
        .isEqualTo("[Components]\r\ncalc=On\r\npinball=Off\r\nsolitaire=Off\r\n");
    undo(context);
    assertThat(context.text()).isEqualTo("[Components]\r\ncalc=On\r\n");
    interact(() -> page.focusSetting("components", "CALC"));
    press("windows-components-unset");
    assertThat(context.text()).isEqualTo("[Components]\r\n");
  }

  @Test
  void theSpaceBarGoesThroughTheThreeStates() {
    FakeContext context = setup(XP, "[Components]");
    show("windows-components", context);
    interact(() -> page.focusSetting("Components", "paint"));
    assertThat(node("windows-components-help", Label.class).getText()).contains("Paint");
    assertThat(context.focused).contains("Components/paint");
    for (String line : List.of("paint=On\r\n", "paint=Off\r\n", "")) {
      key("windows-components-list", KeyCode.SPACE);
      assertThat(context.text()).isEqualTo("[Components]\r\n" + line);
    }
  }

  @Test
  void onlyComponentsOfTheProductAreListedAndTheFilterNarrowsThem() {
    FakeContext context = setup(SERVER, "[Components]", "TerminalServer=On");
    show("windows-components", context);
    assertThat(ask(() -> page.focusSetting("Components", "pinball"))).isTrue();
    ListView<?> list = list("windows-components-list");
    assertThat(list.getSelectionModel().isEmpty()).as("no game on a server").isTrue();
    setText("windows-components-filter", "world wide web");
    int found = list.getItems().size();
    assertThat(found).isBetween(5, 40);
    setText("windows-components-filter", "no such words");
    assertThat(list.getItems()).isEmpty();
    press("windows-components-on");
    assertThat(row("Components", "calc").message())
        .isEqualTo(Texts.text("page.windows-components.choose-first"));
    interact(() -> page.focusSetting("Components", "TerminalServer"));
    assertThat(node("windows-components-filter", TextField.class).getText()).isEmpty();
    assertThat(list.getSelectionModel().getSelectedItems()).hasSize(1);
    ComboBox<?> choice = node("windows-components-choice", ComboBox.class);
    interact(() -> choice.getSelectionModel().select(1));
    assertThat(list.getItems()).as("the group and the one component").hasSize(2);
  }

  // ---- Windows Firewall and Terminal Services

  @Test
  void remoteDesktopGetsThroughByFourLines() {
    FakeContext context = setup(XP, "[TerminalServices]", "AllowConnections=1");
    show("terminal-services", context);
    press("terminal-services-allow-remote-desktop");
    assertThat(context.text())
        .isEqualTo(
            "[TerminalServices]\r\nAllowConnections=1\r\n\r\n"
                + "[WindowsFirewall]\r\nProfiles=WindowsFirewall.AllNetworks\r\n\r\n"
                + "[WindowsFirewall.AllNetworks]\r\nServices=WindowsFirewall.RemoteDesktop\r\n\r\n"
                + "[WindowsFirewall.RemoteDesktop]\r\nType=2\r\nMode=1\r\n");
    assertThat(node("terminal-services-allow-remote-desktop", Node.class).isVisible()).isFalse();
    undo(context);
    assertThat(context.text()).isEqualTo("[TerminalServices]\r\nAllowConnections=1\r\n");
    assertThat(node("terminal-services-allow-remote-desktop", Node.class).isVisible()).isTrue();
  }

  @Test
  void remoteDesktopIsAddedToEveryProfileThatBlocksIt() {
    FakeContext context =
        setup(
            XP,
            "[WindowsFirewall]",
            "Profiles=WindowsFirewall.Domain,WindowsFirewall.Standard,WindowsFirewall.Off",
            "[WindowsFirewall.Domain]",
            "Services=WindowsFirewall.Rdp",
            "[WindowsFirewall.Rdp]",
            "Type=2",
            "[WindowsFirewall.Standard]",
            "Exceptions=0",
            "[WindowsFirewall.Off]",
            "Mode=0");
    show("windows-firewall", context);
    press("windows-firewall-allow-remote-desktop");
    assertThat(context.text())
        .contains(
            "[WindowsFirewall.Domain]\r\nServices=WindowsFirewall.Rdp\r\n[",
            "[WindowsFirewall.Standard]\r\nExceptions=1\r\n"
                + "Services=WindowsFirewall.RemoteDesktop\r\n",
            "[WindowsFirewall.Off]\r\nMode=0\r\n",
            "[WindowsFirewall.RemoteDesktop]\r\nType=2\r\nMode=1\r\n");
  }

  @Test
  void anExceptionBringsItsProfileAlongAndIsFilledIn() {
    FakeContext context = setup(XP, "[Unattended]");
    show("windows-firewall", context);
    ListView<?> list = list("windows-firewall-list");
    assertThat(list.getItems()).isEmpty();
    menu("windows-firewall-add-exception", 2);
    assertThat(context.text())
        .isEqualTo(
            "[Unattended]\r\n\r\n"
                + "[WindowsFirewall]\r\nProfiles=WindowsFirewall.AllNetworks\r\n\r\n"
                + "[WindowsFirewall.AllNetworks]\r\nType=3\r\nMode=1\r\n"
                + "PortOpenings=WindowsFirewall.Port\r\n\r\n"
                + "[WindowsFirewall.Port]\r\nProtocol=6\r\nMode=1\r\n");
    assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    type(node("WindowsFirewall.Port-Port", TextField.class), "8080");
    type(node("WindowsFirewall.Port-Name", TextField.class), "Web");
    chooseValue("WindowsFirewall.Port-Scope", 2);
    type(node("WindowsFirewall.Port-Addresses", TextField.class), "10.0.0.1,LocalSubnet");
    assertThat(context.text())
        .endsWith(
            "[WindowsFirewall.Port]\r\nProtocol=6\r\nMode=1\r\nPort=8080\r\nName=\"Web\"\r\n"
                + "Scope=2\r\nAddresses=10.0.0.1,LocalSubnet\r\n");
    menu("windows-firewall-add-exception", 1);
    assertThat(context.text())
        .contains("Services=WindowsFirewall.Service\r\n")
        .endsWith("[WindowsFirewall.Service]\r\nType=0\r\nMode=1\r\n");
  }

  @Test
  void removingAProfileTakesItsSectionsAlongInOneStep() {
    FakeContext context = WindowsSample.setup(SERVER);
    String before = context.text();
    show("windows-firewall", context);
    ListView<?> list = list("windows-firewall-list");
    assertThat(list.getItems()).hasSize(5);
    interact(() -> list.getSelectionModel().clearAndSelect(0));
    key("windows-firewall-list", KeyCode.DELETE);
    assertThat(context.text())
        .contains("Profiles=WindowsFirewall.Standard\r\n", "[WindowsFirewall.Standard]")
        .doesNotContain("Inventory", "WindowsFirewall.Domain", "WindowsFirewall.Ping");
    assertThat(context.removed).hasSize(1);
    undo(context);
    assertThat(context.text()).isEqualTo(before);
    assertThat(list.getItems()).hasSize(5);
  }

  @Test
  void anExceptionOfTwoProfilesStaysWithTheOther() {
    FakeContext context =
        setup(
            XP,
            "[WindowsFirewall]",
            "Profiles=WindowsFirewall.A,WindowsFirewall.B",
            "[WindowsFirewall.A]",
            "Services=WindowsFirewall.Rdp",
            "[WindowsFirewall.B]",
            "Services=WindowsFirewall.Rdp",
            "[WindowsFirewall.Rdp]",
            "Type=2");
    show("windows-firewall", context);
    ListView<?> list = list("windows-firewall-list");
    interact(() -> list.getSelectionModel().clearAndSelect(1));
    press("windows-firewall-remove");
    assertThat(context.text())
        .contains("[WindowsFirewall.B]\r\nServices=WindowsFirewall.Rdp\r\n")
        .contains("[WindowsFirewall.Rdp]\r\nType=2\r\n")
        .contains("[WindowsFirewall.A]\r\n[");
  }

  @Test
  void aSettingOfAFirewallSectionIsFoundByItsPath() {
    show("windows-firewall", WindowsSample.setup(SERVER));
    assertThat(descriptor("windows-firewall").covers("windowsfirewall.web", "Port")).isTrue();
    assertThat(ask(() -> page.focusSetting("windowsfirewall.web", "Port"))).isTrue();
    TextField port = node("WindowsFirewall.Web-Port", TextField.class);
    assertThat(port.isFocused()).isTrue();
    assertThat(port.getText()).isEqualTo("8080");
  }

  @Test
  void licensesOfATerminalServerAreForServers() {
    FakeContext context = setup(SERVER, "[TerminalServices]");
    show("terminal-services", context);
    chooseValue("TerminalServices-LicensingMode", "PerUser");
    chooseValue("TerminalServices-PermissionsSetting", true);
    assertThat(context.text())
        .isEqualTo("[TerminalServices]\r\nLicensingMode=PerUser\r\nPermissionsSetting=1\r\n");
    show("terminal-services", setup(XP, "[TerminalServices]"));
    assertThat(keysOnPage()).containsExactly("AllowConnections");
  }

  // ---- Domain Controller Promotion

  @Test
  void aNewForestIsSaidInThreeLinesAndChangingOverTidiesUp() {
    FakeContext context = setup(SERVER, "[Unattended]");
    show("domain-controller-promotion", context);
    assertThat(node("domain-controller-promotion-none", RadioButton.class).isSelected()).isTrue();
    assertThat(row("DCInstall", "SiteName").isVisible()).isFalse();
    select("domain-controller-promotion-forest");
    assertThat(context.text())
        .endsWith(
            "[DCInstall]\r\n"
                + "ReplicaOrNewDomain=Domain\r\nTreeOrChild=Tree\r\nCreateOrJoin=Create\r\n");
    type(node("DCInstall-NewDomainDNSName", TextField.class), "corp.example.com");
    type(node("DCInstall-SiteName", TextField.class), "Berlin");
    assertThat(row("DCInstall", "ReplicaDomainDNSName").isVisible()).isFalse();
    String forest = context.text();
    select("domain-controller-promotion-replica");
    assertThat(context.text())
        .endsWith("[DCInstall]\r\nReplicaOrNewDomain=Replica\r\nSiteName=Berlin\r\n");
    assertThat(row("DCInstall", "ReplicaDomainDNSName").isVisible()).isTrue();
    undo(context);
    assertThat(context.text()).isEqualTo(forest);
    assertThat(node("domain-controller-promotion-forest", RadioButton.class).isSelected()).isTrue();
    select("domain-controller-promotion-none");
    assertThat(context.answers().dcInstall.settings()).noneMatch(setting -> setting.isPresent());
  }

  @Test
  void everyRoleOfAServerIsReadBack() {
    for (String role : List.of("forest", "tree", "child", "replica", "demotion")) {
      FakeContext context = setup(SERVER, "[Unattended]");
      show("domain-controller-promotion", context);
      select("domain-controller-promotion-" + role);
      String[] lines = context.text().split("\r\n", -1);
      show("domain-controller-promotion", setup(SERVER, lines));
      assertThat(node("domain-controller-promotion-" + role, RadioButton.class).isSelected())
          .as(role)
          .isTrue();
    }
  }

  @Test
  void aPasswordGoesIntoTheFileOnceBothAreTheSame() {
    FakeContext context = setup(SERVER, "[DCInstall]", "ReplicaOrNewDomain=Replica");
    String before = context.text();
    show("domain-controller-promotion", context);
    PasswordField first = node("DCInstall-SafeModeAdminPassword", PasswordField.class);
    PasswordField second = node("DCInstall-SafeModeAdminPassword-confirm", PasswordField.class);
    interact(() -> first.setText("hush"));
    assertThat(context.text()).isEqualTo(before);
    interact(() -> second.setText("hush"));
    assertThat(context.text()).isEqualTo(before + "SafeModeAdminPassword=\"hush\"\r\n");
    assertThat(first.getAccessibleText()).doesNotContain("hush");
    interact(
        () -> {
          first.clear();
          second.clear();
        });
    assertThat(context.text()).isEqualTo(before);
  }

  // ---- OEM Branding

  @Test
  void aPictureIsAFileOrALibraryWithANumber() {
    FakeContext context = setup(XP, "[OEM_Ads]", "Logo=logo.bmp");
    show("oem-branding", context);
    type(node("OEM_Ads-Background-number", TextField.class), "101");
    assertThat(row("OEM_Ads", "Background").message())
        .isEqualTo(Texts.text("page.oem-branding.number.alone"));
    assertThat(context.text()).isEqualTo("[OEM_Ads]\r\nLogo=logo.bmp\r\n");
    type(node("OEM_Ads-Background", TextField.class), "oem.dll");
    assertThat(context.text())
        .isEqualTo("[OEM_Ads]\r\nLogo=logo.bmp\r\nBackground=oem.dll,101\r\n");
    interact(() -> node("OEM_Ads-Logo", TextField.class).clear());
    assertThat(context.text()).isEqualTo("[OEM_Ads]\r\nBackground=oem.dll,101\r\n");
    show("oem-branding", FakeContext.fresh(XP));
    assertThat(keysOnPage()).containsExactly("Logo", "Background");
  }

  // ---- where the pages are

  @Test
  void pagesAreThereWhereTheirSectionsAre() {
    assertThat(windowsPages(Kind.SYSPREP, XP))
        .containsExactly("disk-and-partition", "drivers", "oem-branding");
    assertThat(windowsPages(Kind.UNATTEND, XP))
        .containsExactly(
            "disk-and-partition",
            "drivers",
            "windows-components",
            "windows-firewall",
            "terminal-services",
            "oem-branding");
    assertThat(windowsPages(Kind.WINNT, Product.XP_HOME)).doesNotContain("terminal-services");
    assertThat(windowsPages(Kind.RIS, SERVER)).contains("domain-controller-promotion");
    assertThat(windowsPages(Kind.UNATTEND, Product.SERVER_2003_WEB))
        .doesNotContain("domain-controller-promotion");
    assertThat(windowsPages(Kind.UDF, XP)).isEmpty();
    assertThat(Presence.DOMAIN_CONTROLLERS.reasonAgainst(Kind.UNATTEND, XP))
        .contains(Texts.text("absent.no-domain-controller"));
    assertThat(Presence.REMOTE_DESKTOP.reasonAgainst(Kind.UNATTEND, Product.XP_HOME))
        .contains(Texts.text("absent.no-remote-desktop"));
  }

  private static List<String> windowsPages(Kind kind, Product product) {
    List<String> own =
        List.of(
            "disk-and-partition",
            "drivers",
            "windows-components",
            "windows-firewall",
            "terminal-services",
            "domain-controller-promotion",
            "oem-branding");
    return Pages.applying(kind, product).stream()
        .map(descriptor -> descriptor.id())
        .filter(own::contains)
        .toList();
  }

  private static FakeContext setup(Product product, String... lines) {
    return WindowsSample.opened(Kind.UNATTEND, product, lines);
  }

  private List<String> keysOnPage() {
    return ask(
        () ->
            ((FormPage) page)
                .rows().stream()
                    .flatMap(row -> row.settings().stream())
                    .map(setting -> setting.key())
                    .toList());
  }

  private String fate() {
    return ask(
        () ->
            below(node("disk-and-partition-fate", Node.class)).stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .map(Label::getText)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(""));
  }

  /** Also where the id has a dot, which a selector would take for a style class. */
  @Override
  protected <T extends Node> T node(String id, Class<T> type) {
    return type.cast(
        below(page.node()).stream()
            .filter(node -> id.equals(node.getId()))
            .findFirst()
            .orElse(null));
  }

  private void undo(FakeContext context) {
    interact(() -> context.answers().document().undo());
  }

  @SuppressWarnings("unchecked") // the lists of these pages hold what their tests ask for
  private <T> ListView<T> list(String id) {
    return node(id, ListView.class);
  }

  private void setText(String id, String text) {
    interact(() -> node(id, TextField.class).setText(text));
  }

  /** Types into a field and presses Add. */
  private void add(String editor, String field, String text) {
    setText(field, text);
    press(editor + "-add");
  }

  /** The message of the row around a field that is no setting. */
  private String refusal(String field) {
    return ask(
        () ->
            Stream.of(((FormPage) page).rows())
                .flatMap(List::stream)
                .filter(row -> row.lookup("#" + field) != null)
                .findFirst()
                .orElseThrow()
                .message());
  }

  @SuppressWarnings("unchecked") // boxes of options hold options
  private <T> void chooseValue(String id, T value) {
    ComboBox<Option<T>> box = node(id, ComboBox.class);
    interact(
        () ->
            box.setValue(
                box.getItems().stream()
                    .filter(option -> value.equals(option.value()))
                    .findFirst()
                    .orElseThrow()));
  }

  private void select(String radioId) {
    interact(() -> node(radioId, RadioButton.class).setSelected(true));
  }

  private void menu(String id, int index) {
    interact(() -> node(id, MenuButton.class).getItems().get(index).fire());
  }

  private void key(String id, KeyCode code) {
    interact(
        () -> {
          Node target = node(id, Node.class);
          target.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
  }
}
