package org.prepwright.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.prepwright.model.answers.NetworkAdapter;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Severity;
import org.prepwright.pages.form.Option;

/** Networking Components: what the choices write, and what of a file they show and keep. */
class NetworkingPageTest extends PageTest {
  private static final String ID = "networking-components";
  private static final String FIRST = "params.MS_TCPIP.Adapter01";
  private static final String SECOND = "params.MS_TCPIP.Adapter02";

  /** What Customize writes for the typical components. */
  private static final String[] DEFAULT_SET = {
    "[Networking]",
    "    InstallDefaultComponents=No",
    "",
    "[NetAdapters]",
    "    Adapter01=params.Adapter01",
    "",
    "[params.Adapter01]",
    "    InfID=*",
    "",
    "[NetProtocols]",
    "    MS_TCPIP=params.MS_TCPIP",
    "",
    "[params.MS_TCPIP]",
    "    AdapterSections=params.MS_TCPIP.Adapter01",
    "",
    "[params.MS_TCPIP.Adapter01]",
    "    SpecificTo=Adapter01",
    "    DHCP=Yes",
    "",
    "[NetClients]",
    "    MS_MSClient=params.MS_MSClient",
    "",
    "[NetServices]",
    "    MS_Server=params.MS_Server",
  };

  private static final String[] TYPICAL = {
    "[Networking]", "    InstallDefaultComponents=Yes",
  };

  private static final String[] TWO_ADAPTERS = {
    "[Data]",
    "MsDosInitiated=0",
    "[Networking]",
    "[NetAdapters]",
    "  Office = params.Office",
    "  Machines = params.Machines",
    "[params.Office]",
    "  InfID = pci\\ven_8086&dev_1229 ; the card on the board",
    "  EisaSlot = 4",
    "[params.Machines]",
    "  InfID = pci\\ven_10ec&dev_8139",
    "[NetProtocols]",
    "  MS_TCPIP = params.MS_TCPIP",
    "  XX_Lab = params.XX_Lab",
    "[params.XX_Lab]",
    "  Speed = 9",
    "[params.MS_TCPIP]",
    "  AdapterSections = params.MS_TCPIP.Office,params.MS_TCPIP.Machines",
    "[params.MS_TCPIP.Office]",
    "  SpecificTo = Office",
    "  DHCP = Yes",
    "[params.MS_TCPIP.Machines]",
    "  SpecificTo = Machines",
    "  DHCP = No",
    "  IPAddress = 10.0.0.5",
    "  SubnetMask = 255.0.0.0",
  };

  private static String lines(String... lines) {
    return String.join("\r\n", lines) + "\r\n";
  }

  private static FakeContext winnt(String... lines) {
    return FakeContext.opened(
        Kind.WINNT,
        Product.XP_PROFESSIONAL,
        lines(lines).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }

  /** A node by its id, which may have dots. */
  private <T extends Node> T found(String id, Class<T> type) {
    return ask(
        () ->
            below(page.node()).stream()
                .filter(node -> id.equals(node.getId()) && type.isInstance(node))
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id)));
  }

  private void fire(String id) {
    ButtonBase button = found(id, ButtonBase.class);
    interact(button::fire);
  }

  private void choose(String id) {
    RadioButton button = found(id, RadioButton.class);
    interact(button::fire);
  }

  private void go(String section, String key) {
    assertThat(ask(() -> page.focusSetting(section, key))).as(section + "/" + key).isTrue();
  }

  private void fill(String id, String text) {
    TextField field = found(id, TextField.class);
    // whoever comes by Tab finds the text selected, and types over it
    interact(field::requestFocus);
    interact(field::clear);
    type(field, text);
  }

  private ListView<?> adapters() {
    return found("NetAdapters-list", ListView.class);
  }

  // ------------------------------------------------------------------ what is written

  @Test
  void typicalIsOneEntry() {
    FakeContext context = FakeContext.opened("[Networking]");
    show(ID, context);
    choose(ID + "-typical");
    assertThat(context.text()).isEqualTo(lines(TYPICAL).replace("    ", ""));
  }

  @Test
  void customizeWritesTheDefaultSetInOneStep() {
    FakeContext context = FakeContext.opened(TYPICAL);
    show(ID, context);
    choose(ID + "-custom");
    assertThat(context.text()).isEqualTo(lines(DEFAULT_SET));
    assertThat(context.answers().document().undoDepth()).isEqualTo(1);
    interact(() -> context.answers().document().undo());
    assertThat(context.text()).isEqualTo(lines(TYPICAL));
    assertThat(found(ID + "-typical", RadioButton.class).isSelected()).isTrue();
  }

  @Test
  void goingBackToTypicalTakesTheCustomSectionsOutInOneStep() {
    FakeContext context = winnt(TWO_ADAPTERS);
    show(ID, context);
    choose(ID + "-typical");
    assertThat(context.text())
        .isEqualTo(
            lines("[Data]", "MsDosInitiated=0", "[Networking]", "InstallDefaultComponents=Yes"));
    assertThat(context.removed).hasSize(1);
    assertThat(context.answers().document().undoDepth()).isEqualTo(1);
    interact(() -> context.answers().document().undo());
    assertThat(context.text()).isEqualTo(lines(TWO_ADAPTERS));
  }

  @Test
  void oneAdapterWithAFixedAddress() {
    FakeContext context = FakeContext.opened(DEFAULT_SET);
    show(ID, context);
    go(FIRST, "DHCP");
    choose(FIRST + "-DHCP-fixed");
    fill(FIRST + "-IPAddress-0", "192.168.10.20");
    fill(FIRST + "-SubnetMask-0", "255.255.255.0");
    fill(FIRST + "-DefaultGateway-0", "192.168.10.1");
    leave();
    assertThat(context.text())
        .isEqualTo(
            lines(DEFAULT_SET)
                .replace(
                    "    DHCP=Yes\r\n",
                    lines(
                        "    DHCP=No",
                        "    IPAddress=192.168.10.20",
                        "    SubnetMask=255.255.255.0",
                        "    DefaultGateway=192.168.10.1")));
    choose(FIRST + "-DHCP-automatic");
    assertThat(context.text()).isEqualTo(lines(DEFAULT_SET));
    assertThat(context.removed).hasSize(1);
  }

  @Test
  void twoAdaptersWithNameServersAndWins() {
    FakeContext context = FakeContext.opened(DEFAULT_SET);
    show(ID, context);
    go("params.Adapter01", "InfID");
    choose("networking-card-id");
    fill("params.Adapter01-InfID", "pci\\ven_8086&dev_1229");
    fire("networking-adapter-add");
    assertThat(context.answers().adapters()).hasSize(2);
    go("params.Adapter02", "InfID");
    fill("params.Adapter02-InfID", "pci\\ven_10ec&dev_8139");
    go(SECOND, "DNSDomain");
    choose(SECOND + "-DNSServerSearchOrder-fixed");
    fill(SECOND + "-DNSServerSearchOrder-0", "192.168.10.2");
    fire(SECOND + "-DNSServerSearchOrder-add");
    fill(SECOND + "-DNSServerSearchOrder-1", "192.168.10.3");
    fill(SECOND + "-DNSDomain", "branch.example.com");
    go(SECOND, "WINS");
    select(SECOND + "-WINS", 1);
    fill(SECOND + "-WinsServerList-0", "192.168.10.4");
    select(SECOND + "-NetBIOSOptions", 2);
    leave();
    assertThat(context.text())
        .isEqualTo(
            lines(DEFAULT_SET)
                    .replace("InfID=*", "InfID=\"pci\\ven_8086&dev_1229\"")
                    .replace(
                        "    Adapter01=params.Adapter01\r\n",
                        lines("    Adapter01=params.Adapter01", "    Adapter02=params.Adapter02"))
                    .replace("AdapterSections=" + FIRST, "AdapterSections=" + FIRST + "," + SECOND)
                + lines(
                    "",
                    "[params.Adapter02]",
                    "    InfID=\"pci\\ven_10ec&dev_8139\"",
                    "",
                    "[params.MS_TCPIP.Adapter02]",
                    "    SpecificTo=Adapter02",
                    "    DHCP=Yes",
                    "    DNSServerSearchOrder=192.168.10.2,192.168.10.3",
                    "    DNSDomain=branch.example.com",
                    "    WINS=Yes",
                    "    WinsServerList=192.168.10.4",
                    "    NetBIOSOptions=1"));
  }

  @SuppressWarnings("unchecked") // what a box offers is an option
  private void select(String id, int index) {
    ComboBox<Option<?>> box = found(id, ComboBox.class);
    interact(() -> box.getSelectionModel().select(index));
  }

  // ------------------------------------------------------------------ a file of somebody else

  @Test
  void anAddressIsAddedToTheSecondAdapterOfAWinntFile() {
    FakeContext context = winnt(TWO_ADAPTERS);
    show(ID, context);
    go("params.MS_TCPIP.Machines", "IPAddress");
    fire("params.MS_TCPIP.Machines-IPAddress-add");
    fill("params.MS_TCPIP.Machines-IPAddress-1", "172.16.0.5");
    leave();
    assertThat(context.text())
        .isEqualTo(
            lines(TWO_ADAPTERS)
                .replace("IPAddress = 10.0.0.5", "IPAddress = 10.0.0.5,172.16.0.5")
                .replace("SubnetMask = 255.0.0.0", "SubnetMask = 255.0.0.0,255.255.0.0"));
    fire("params.MS_TCPIP.Machines-IPAddress-remove-0");
    assertThat(context.text())
        .isEqualTo(
            lines(TWO_ADAPTERS)
                .replace("IPAddress = 10.0.0.5", "IPAddress = 172.16.0.5")
                .replace("SubnetMask = 255.0.0.0", "SubnetMask = 255.255.0.0"));
    interact(() -> context.answers().document().undo());
    assertThat(context.answers().adapters().get(1).tcpIp().orElseThrow().ipAddress.get())
        .containsExactly("10.0.0.5", "172.16.0.5");
    assertThat(found("params.MS_TCPIP.Machines-IPAddress-0", TextField.class).getText())
        .isEqualTo("10.0.0.5");
  }

  @Test
  void aLineWithoutItsMaskDoesNotTakeThatOfAnother() {
    FakeContext context = winnt(TWO_ADAPTERS);
    show(ID, context);
    go("params.MS_TCPIP.Machines", "IPAddress");
    fire("params.MS_TCPIP.Machines-IPAddress-add");
    fill("params.MS_TCPIP.Machines-IPAddress-1", "172.16.0.5");
    TextField first = found("params.MS_TCPIP.Machines-SubnetMask-0", TextField.class);
    interact(first::requestFocus);
    interact(first::clear);
    fill("params.MS_TCPIP.Machines-SubnetMask-0", "255.255.0.0");
    leave();
    assertThat(context.answers().adapters().get(1).tcpIp().orElseThrow().subnetMask.get())
        .containsExactly("255.255.0.0", "255.255.0.0");
  }

  @Test
  void removingAnAdapterIsOneStep() {
    FakeContext context = winnt(TWO_ADAPTERS);
    show(ID, context);
    go("NetAdapters", "Machines");
    fire("NetAdapters-list-remove");
    assertThat(context.text()).doesNotContain("Machines");
    assertThat(context.removed).hasSize(1);
    assertThat(adapters().getSelectionModel().getSelectedItem())
        .extracting(adapter -> ((NetworkAdapter) adapter).name())
        .isEqualTo("Office");
    interact(() -> context.answers().document().undo());
    assertThat(context.text()).isEqualTo(lines(TWO_ADAPTERS));
    assertThat(adapters().getItems()).hasSize(2);
  }

  @Test
  void showingAndWalkingChangesNothing() {
    FakeContext context = winnt(TWO_ADAPTERS);
    show(ID, context);
    for (String section :
        List.of("params.Office", "params.Machines", "params.MS_TCPIP", "params.MS_TCPIP.Office")) {
      onFx(
          () ->
              context.answers().sections().stream()
                  .filter(typed -> typed.name().equals(section))
                  .flatMap(typed -> List.copyOf(typed.settings()).stream())
                  .forEach(setting -> go(section, setting.key())));
    }
    leave();
    assertThat(context.text()).isEqualTo(lines(TWO_ADAPTERS));
    assertThat(context.answers().document().canUndo()).isFalse();
  }

  @Test
  void unknownEntriesAndComponentsAreShownAndKept() {
    FakeContext context = winnt(TWO_ADAPTERS);
    show(ID, context);
    go("params.Office", "InfID");
    assertThat(texts()).contains("EisaSlot=4");
    go("NetProtocols", "XX_Lab");
    assertThat(texts()).contains("Speed=9");
    choose("networking-card-place");
    assertThat(context.text()).contains("EisaSlot = 4").contains("[params.XX_Lab]");
  }

  private List<String> texts() {
    return ask(
        () ->
            below(page.node()).stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList());
  }

  // ------------------------------------------------------------------ components

  @Test
  void aComponentIsAddedWithAReferenceAndTakenOutAgain() {
    FakeContext context = FakeContext.opened(DEFAULT_SET);
    show(ID, context);
    @SuppressWarnings("unchecked") // what the box offers is an option
    ComboBox<Option<?>> box = found("networking-component", ComboBox.class);
    interact(
        () ->
            box.setValue(
                box.getItems().stream()
                    .filter(option -> option.label().startsWith("Client Service for NetWare"))
                    .findFirst()
                    .orElseThrow()));
    fire("networking-component-add");
    assertThat(context.text()).contains("    MS_NWClient=params.MS_NWClient\r\n");
    go("params.MS_NWClient", "DefaultTree");
    fill("params.MS_NWClient-DefaultTree", "LAB");
    leave();
    assertThat(context.text()).contains("[params.MS_NWClient]\r\n    DefaultTree=LAB\r\n");
    fire("networking-components-list-remove");
    assertThat(context.text().stripTrailing()).isEqualTo(lines(DEFAULT_SET).stripTrailing());
    assertThat(context.removed).hasSize(1);
  }

  @Test
  void takingTcpIpOutTakesTheSectionsOfTheAdaptersAlong() {
    FakeContext context = FakeContext.opened(DEFAULT_SET);
    show(ID, context);
    go("NetProtocols", "MS_TCPIP");
    fire("networking-components-list-remove");
    assertThat(context.text()).doesNotContain("TCPIP").contains("Adapter01=params.Adapter01");
    interact(() -> context.answers().document().undo());
    assertThat(context.text()).isEqualTo(lines(DEFAULT_SET));
  }

  @Test
  void aBindingIsOneLine() {
    FakeContext context = FakeContext.opened(DEFAULT_SET);
    show(ID, context);
    go("NetBindings", "");
    fire("networking-binding-add");
    assertThat(context.text()).isEqualTo(lines(DEFAULT_SET));
    for (String box : List.of("change", "component", "protocol", "adapter")) {
      select("networking-binding-" + box, 1 - Math.min(1, "protocol".indexOf(box) + 1));
    }
    fire("networking-binding-add");
    assertThat(context.text())
        .endsWith("[NetBindings]\r\n    Disable=\"MS_Server,MS_TCPIP,Adapter01\"\r\n");
    interact(() -> found("NetBindings-list", ListView.class).getSelectionModel().selectFirst());
    fire("NetBindings-list-remove");
    assertThat(context.text()).doesNotContain("Disable");
  }

  // ------------------------------------------------------------------ findings and drawing

  @Test
  void aFindingOfACoveredAdapterComesIntoView() {
    FakeContext context = winnt(TWO_ADAPTERS);
    show(ID, context);
    interact(
        () ->
            context.findings.add(
                context.finding(
                    Severity.ERROR,
                    "params.MS_TCPIP.Machines",
                    "SubnetMask",
                    "No mask.",
                    "Add it.")));
    onFx(page::revealProblems);
    onFx(page::focusFirst);
    assertThat(row("params.MS_TCPIP.Machines", "SubnetMask").message())
        .isEqualTo("No mask. Add it.");
    assertThat(ask(() -> page.node().getScene().getFocusOwner().getId()))
        .isEqualTo("params.MS_TCPIP.Machines-IPAddress-0");
  }

  @Test
  void theDrawingSaysWhatTheFileSays() {
    FakeContext context = winnt(TWO_ADAPTERS);
    show(ID, context);
    Node drawing = found("networking-drawing", Node.class);
    assertThat(drawing.getAccessibleText())
        .isEqualTo(
            "Office: address from DHCP, gateway: gateway from DHCP."
                + " Machines: 10.0.0.5/8, no gateway.");
    interact(
        () ->
            context
                .answers()
                .adapters()
                .get(1)
                .tcpIp()
                .orElseThrow()
                .defaultGateway
                .set(List.of("10.0.0.1")));
    assertThat(drawing.getAccessibleText()).endsWith("Machines: 10.0.0.5/8, gateway: 10.0.0.1.");
  }

  @Test
  void aFileThatSaysBothShowsBoth() {
    FakeContext context =
        FakeContext.opened(
            Stream.of(DEFAULT_SET)
                .map(line -> line.replace("Components=No", "Components=Yes"))
                .toArray(String[]::new));
    show(ID, context);
    assertThat(adapters().getItems()).hasSize(1);
    assertThat(found(ID + "-custom", RadioButton.class).isSelected()).isFalse();
    choose(ID + "-custom");
    assertThat(context.text()).isEqualTo(lines(DEFAULT_SET));
  }

  @Test
  void everyButtonOfTheLinesHasAName() {
    FakeContext context = winnt(TWO_ADAPTERS);
    show(ID, context);
    go("params.MS_TCPIP.Machines", "IPAddress");
    assertThat(found("params.MS_TCPIP.Machines-IPAddress-remove-0", Button.class))
        .satisfies(button -> assertThat(button.getAccessibleText()).isNotBlank())
        .satisfies(button -> assertThat(button.getTooltip()).isNotNull());
  }
}
