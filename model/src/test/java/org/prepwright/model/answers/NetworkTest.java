package org.prepwright.model.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;

/** Adapters and parameter sections are found by following the file, and follow it. */
class NetworkTest {
  private static final String TWO_ADAPTERS =
      """
      ; two cards
      [networking]
      InstallDefaultComponents=No
      [NetAdapters]
        Inside = cards in the rack
        Outside = "The other one"
        Spare = *
      [cards in the rack]
        InfID = "pci\\ven_8086&dev_1229"
        PCIBusNumber = 2
      [the other one]
        NetCardAddress = 0x00A0C9112233
      [NetClients]
        MS_MSClient = Redirector
      [NetServices]
        ms_server = params.MS_SERVER
      [NetProtocols]
        MS_TCPIP = IP
        MS_NWIPX = IPX
      [IP]
        AdapterSections = "of nobody, of outside", of inside, of no file
        DNSSuffixSearchOrder = a.example,b.example
      [of nobody]
        DHCP = Yes
      [OF OUTSIDE]
        SpecificTo = OUTSIDE
        DHCP = No
        IPAddress = 192.0.2.1, 198.51.100.1
        NetBIOSOptions = 2
      [of inside]
        SpecificTo = Inside
        DHCP = maybe
      [IPX]
        PktType = 0xff
      [Homenet]
        Bridge = Inside, Outside
        ExternalAdapter = Outside
      [NetBindings]
        Disable = "MS_Server,MS_TCPIP,Outside"
        Enable = MS_Server,MS_TCPIP,Inside
        Disable = "MS_MSClient, MS_NWIPX, outside"
      """;

  private final AnswerFile answers = file(TWO_ADAPTERS, Kind.SYSPREP);

  @Test
  void adaptersAreFoundBehindAnyNames() {
    assertThat(answers.adapters())
        .extracting(NetworkAdapter::name)
        .containsExactly("Inside", "Outside", "Spare");
    NetworkAdapter inside = adapter("Inside");
    assertThat(inside.parameters().orElseThrow().infId.get()).isEqualTo("pci\\ven_8086&dev_1229");
    assertThat(inside.parameters().orElseThrow().pciBusNumber.get()).isEqualTo(2);
    assertThat(inside.tcpIp().orElseThrow().name()).isEqualTo("of inside");
    assertThat(inside.tcpIp().orElseThrow().dhcp.state()).isEqualTo(Setting.State.UNREADABLE);
    TcpIpAdapterParameters outside = adapter("Outside").tcpIp().orElseThrow();
    assertThat(outside.ipAddress.get()).containsExactly("192.0.2.1", "198.51.100.1");
    assertThat(outside.netBiosOptions.get()).isEqualTo(NetBiosOption.DISABLED);
    assertThat(outside.hasFixedAddress()).isTrue();
    assertThat(outside.protocol().orElseThrow().name()).isEqualTo("IP");
    assertThat(adapter("Spare").parameters()).isEmpty();
    assertThat(adapter("Spare").tcpIp()).isEmpty();
  }

  @Test
  void parametersOfComponentsAreFoundBehindAnyNames() {
    assertThat(answers.network.tcpIp().dnsSuffixSearchOrder.get())
        .containsExactly("a.example", "b.example");
    assertThat(answers.network.nwIpx().pktType.get()).isEqualTo(FrameType.AUTOMATIC);
    assertThat(answers.network.msClient().name()).isEqualTo("Redirector");
    assertThat(answers.network.server().name()).isEqualTo("params.MS_SERVER");
    assertThat(answers.network.nwClient().name()).isEqualTo("params.MS_NWClient");
    assertThat(answers.network.sections())
        .extracting(TypedSection::name)
        .containsExactly(
            "cards in the rack",
            "the other one",
            "IP",
            "of nobody",
            "OF OUTSIDE",
            "of inside",
            "IPX");
  }

  @Test
  void aViewStaysTheSameWhileItsSectionGoesAndComesBack() throws Exception {
    AdapterParameters before = adapter("Inside").parameters().orElseThrow();
    StringProperty field = new SimpleStringProperty();
    field.bindBidirectional(before.connectionName);
    field.set("Rack");
    assertThat(text()).contains("  ConnectionName = Rack\n");
    answers.document().apply(answers.network.removeAdapter("Inside"));
    assertThat(answers.adapters()).extracting(NetworkAdapter::name).doesNotContain("Inside");
    assertThat(field.get()).isNull();
    answers.document().undo();
    assertThat(field.get()).isEqualTo("Rack");
    assertThat(adapter("Inside").parameters().orElseThrow()).isSameAs(before);
    assertThat(answers.setting("CARDS in the rack", "connectionname"))
        .contains(before.connectionName);
  }

  @Test
  void theListOfAdaptersFollowsTheTextAndIsQuietOtherwise() throws Exception {
    List<String> heard = new ArrayList<>();
    ListChangeListener<NetworkAdapter> listener = change -> heard.add("changed");
    answers.adapters().addListener(listener);
    adapter("Inside").parameters().orElseThrow().infId.change("*");
    assertThat(heard).isEmpty();
    answers.document().apply(new Assignment(answers).edit("NetAdapters", "Spare", "card three"));
    assertThat(adapter("Spare").parameters().orElseThrow().name()).isEqualTo("card three");
    answers.document().apply(new Assignment(answers).edit("of nobody", "SpecificTo", "spare"));
    assertThat(adapter("Spare").tcpIp().orElseThrow().name()).isEqualTo("of nobody");
    assertThat(heard).hasSize(2);
    assertThatThrownBy(() -> answers.adapters().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void theFirstAdapterBringsAlongWhatItNeeds() throws Exception {
    AnswerFile fresh = file("[UserData]\n    FullName=\"x\"\n", Kind.UNATTEND);
    String name = fresh.network.freeAdapterName();
    fresh.document().apply(fresh.network.addAdapter(name));
    assertThat(text(fresh))
        .isEqualTo(
            """
            [UserData]
                FullName="x"

            [Networking]

            [NetAdapters]
                Adapter01=params.Adapter01

            [params.Adapter01]
                InfID=*

            [NetProtocols]
                MS_TCPIP=params.MS_TCPIP

            [params.MS_TCPIP]
                AdapterSections=params.MS_TCPIP.Adapter01

            [params.MS_TCPIP.Adapter01]
                SpecificTo=Adapter01
                DHCP=Yes
            """);
    assertThat(fresh.network.brokenReferences()).isEmpty();
    assertThat(fresh.adapters().get(0).tcpIp().orElseThrow().dhcp.get()).isTrue();
    assertThat(fresh.network.freeAdapterName()).isEqualTo("Adapter02");
    fresh.document().undo();
    assertThat(text(fresh)).isEqualTo("[UserData]\n    FullName=\"x\"\n");
    assertThat(fresh.adapters()).isEmpty();
  }

  @Test
  void anotherAdapterJoinsTheListsThatAreThere() throws Exception {
    answers.document().apply(answers.network.addAdapter("Third"));
    assertThat(text())
        .contains("  Spare = *\n  Third = params.Third\n[cards")
        .contains("\"of inside\",\"of no file\",\"params.MS_TCPIP.Third\"\n")
        .endsWith("[params.Third]\n[params.MS_TCPIP.Third]\nSpecificTo=Third\nDHCP=Yes\n");
    assertThat(adapter("Third").parameters().orElseThrow().identifiesAdapter()).isFalse();
    assertThat(adapter("Third").tcpIp()).isPresent();
    assertThat(adapter("Outside").tcpIp().orElseThrow().name()).isEqualTo("OF OUTSIDE");
    answers.document().undo();
    assertThat(text()).isEqualTo(TWO_ADAPTERS);
  }

  @Test
  void anAdapterWithoutTcpIpSettingsGetsThem() throws Exception {
    answers.document().apply(answers.network.addTcpIp("spare"));
    assertThat(adapter("Spare").tcpIp().orElseThrow().specificTo.get()).isEqualTo("Spare");
    answers.document().undo();
    assertThat(text()).isEqualTo(TWO_ADAPTERS);
    assertThatThrownBy(() -> answers.network.addTcpIp("Inside"))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("of inside");
    assertThatThrownBy(() -> answers.network.addTcpIp("Nobody"))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("Nobody");
  }

  @Test
  void removingAnAdapterTakesItsSectionsAndReferencesAlong() throws Exception {
    answers.document().apply(answers.network.removeAdapter("outside"));
    assertThat(text())
        .isEqualTo(
            """
            ; two cards
            [networking]
            InstallDefaultComponents=No
            [NetAdapters]
              Inside = cards in the rack
              Spare = *
            [cards in the rack]
              InfID = "pci\\ven_8086&dev_1229"
              PCIBusNumber = 2
            [NetClients]
              MS_MSClient = Redirector
            [NetServices]
              ms_server = params.MS_SERVER
            [NetProtocols]
              MS_TCPIP = IP
              MS_NWIPX = IPX
            [IP]
              AdapterSections = "of nobody","of inside","of no file"
              DNSSuffixSearchOrder = a.example,b.example
            [of nobody]
              DHCP = Yes
            [of inside]
              SpecificTo = Inside
              DHCP = maybe
            [IPX]
              PktType = 0xff
            [Homenet]
              Bridge = Inside
            [NetBindings]
              Enable = MS_Server,MS_TCPIP,Inside
            """);
    answers.document().undo();
    assertThat(text()).isEqualTo(TWO_ADAPTERS);
    assertThat(answers.document().canUndo()).isFalse();
    answers.document().redo();
    assertThat(answers.adapters()).hasSize(2);
  }

  @Test
  void aSectionThatAnotherAdapterNamesStays() throws Exception {
    AnswerFile shared = file("[NetAdapters]\nA=card\nB=Card\n[card]\nInfID=*\n[x]\n", Kind.SYSPREP);
    shared.document().apply(shared.network.removeAdapter("A"));
    assertThat(text(shared)).isEqualTo("[NetAdapters]\nB=Card\n[card]\nInfID=*\n[x]\n");
    shared.document().apply(shared.network.removeAdapter("B"));
    assertThat(text(shared)).isEqualTo("[NetAdapters]\n[x]\n");
  }

  @Test
  void aSectionWithAUseOfItsOwnStays() throws Exception {
    AnswerFile odd = file("[NetAdapters]\nA=UserData\n[UserData]\nFullName=x\n", Kind.SYSPREP);
    odd.document().apply(odd.network.removeAdapter("A"));
    assertThat(text(odd)).isEqualTo("[NetAdapters]\n[UserData]\nFullName=x\n");
  }

  @Test
  void whoHearsOfAChangeMayAskForAnotherView() throws Exception {
    AnswerFile file = file("[NetAdapters]\nA=card\n[card]\nInfID=*\n", Kind.SYSPREP);
    List<String> asked = new ArrayList<>();
    adapterOf(file, "A")
        .parameters()
        .orElseThrow()
        .infId
        .addListener((property, before, now) -> asked.add(file.network.nwClient().name()));
    file.document().apply(new Assignment(file).edit("card", "InfID", "pci"));
    assertThat(asked).containsExactly("params.MS_NWClient");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "*", "a,b", "a]", "a;b", "a=b", "MS_TCPIP", "ms_x", "x.", " x"})
  void namesThatWouldBeMisreadAreRefused(String name) {
    assertThatThrownBy(() -> answers.network.addAdapter(name))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("cannot be the name of an adapter");
    assertThat(text()).isEqualTo(TWO_ADAPTERS);
  }

  @Test
  void whatIsInTheWayIsSaid() {
    assertThatThrownBy(() -> answers.network.addAdapter("INSIDE"))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("INSIDE already");
    assertThatThrownBy(() -> answers.network.removeAdapter("Elsewhere"))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("no adapter Elsewhere");
    AnswerFile leftOver = file("[params.MS_TCPIP.Adapter01]\n[PARAMS.adapter02]\n", Kind.SYSPREP);
    assertThatThrownBy(() -> leftOver.network.addAdapter("Adapter01"))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("[params.MS_TCPIP.Adapter01]");
    assertThatThrownBy(() -> leftOver.network.addAdapter("Adapter02"))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("[params.Adapter02]");
    assertThat(leftOver.network.freeAdapterName()).isEqualTo("Adapter03");
    AnswerFile template = file("[NetProtocols]\nMS_TCPIP=@@tcp@@\n", Kind.SYSPREP);
    assertThatThrownBy(() -> template.network.addAdapter("A"))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("@@tcp@@");
    assertThatThrownBy(() -> file("", Kind.UDF).network.addAdapter("A"))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("uniqueness file");
  }

  @Test
  void bindingsMayRepeat() throws Exception {
    assertThat(answers.netBindings.bindings())
        .containsExactly(
            binding(NetBinding.Change.DISABLE, "MS_Server", "MS_TCPIP", "Outside"),
            binding(NetBinding.Change.ENABLE, "MS_Server", "MS_TCPIP", "Inside"),
            binding(NetBinding.Change.DISABLE, "MS_MSClient", "MS_NWIPX", "outside"));
    answers.netBindings.add(binding(NetBinding.Change.DEMOTE, "MS_MSClient", "MS_TCPIP", "Inside"));
    assertThat(text()).endsWith("  Demote = \"MS_MSClient,MS_TCPIP,Inside\"\n");
    assertThat(answers.netBindings.bindings()).hasSize(4);
    answers.netBindings.remove(0);
    assertThat(answers.netBindings.bindings().get(0).goesOver("inside")).isTrue();
    answers.document().undo();
    answers.document().undo();
    assertThat(text()).isEqualTo(TWO_ADAPTERS);
  }

  private static NetBinding binding(NetBinding.Change change, String... path) {
    return new NetBinding(change, List.of(path));
  }

  @Test
  void aValueThatCouldNotBeWrittenIsOnDisplayInASnapshotToo() {
    Setting<String> name = adapter("Inside").parameters().orElseThrow().connectionName;
    name.set("\u0416");
    assertThat(name.refusalProperty().get()).isNotEmpty();
    AnswerFile copy = answers.snapshot();
    assertThat(copy.setting("cards in the rack", "ConnectionName").orElseThrow().get())
        .isEqualTo("\u0416");
    assertThat(answers.sections()).hasSameSizeAs(copy.sections());
  }

  @Test
  void sectionsOfOneComputerAreTyped() {
    AnswerFile udf =
        file(
            """
            [UniqueIds]
            pc1=params.Adapter1,params.MS_TCPIP,params.MS_TCPIP.Adapter1,params.MS_PSched
            [pc1:params.Adapter1]
            InfID=*
            [pc1:params.MS_TCPIP]
            EnableLMHosts=No
            [PC1:Params.ms_tcpip.Adapter1]
            IPAddress=192.0.2.1
            [pc1:params.MS_PSched]
            x=y
            [params.MS_TCPIP.Adapter1]
            DHCP=No
            """,
            Kind.UDF);
    assertThat(udf.sectionsOfComputers())
        .extracting(section -> section.getClass().getSimpleName())
        .containsExactly("AdapterParameters", "TcpIpParameters", "TcpIpAdapterParameters");
    TcpIpAdapterParameters ofOne = (TcpIpAdapterParameters) udf.sectionsOfComputers().get(2);
    assertThat(ofOne.ipAddress.get()).containsExactly("192.0.2.1");
    assertThat(ofOne.protocol().orElseThrow().enableLmHosts.get()).isFalse();
    assertThat(udf.network.sections())
        .extracting(TypedSection::name)
        .containsExactly("params.MS_TCPIP.Adapter1");
  }

  @Test
  void theNameTellsWhetherAnImageServesSeveralComputers() {
    assertThat(file("[UserData]\nComputerName=*\n", Kind.SYSPREP).servesSeveralComputers())
        .isTrue();
    assertThat(file("[UserData]\n", Kind.SYSPREP).servesSeveralComputers()).isTrue();
    assertThat(file("[UserData]\nComputerName=A\n", Kind.SYSPREP).servesSeveralComputers())
        .isFalse();
    assertThat(file("[UserData]\nComputerName=*\n", Kind.WINNT).servesSeveralComputers()).isFalse();
  }

  @Test
  void optionalComponentsAreSwitchesOfOneAndZero() throws Exception {
    answers.netOptionalComponents.snmp.change(true);
    answers.netOptionalComponents.dns.change(false);
    assertThat(text()).endsWith("[NetOptionalComponents]\nSNMP=1\nDNS=0\n");
  }

  private NetworkAdapter adapter(String name) {
    return adapterOf(answers, name);
  }

  private static NetworkAdapter adapterOf(AnswerFile file, String name) {
    return file.adapters().stream()
        .filter(adapter -> adapter.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String text() {
    return text(answers);
  }

  private static String text(AnswerFile file) {
    return new String(file.document().toBytes(), StandardCharsets.ISO_8859_1);
  }

  private static AnswerFile file(String text, Kind kind) {
    return new AnswerFile(
        Document.parse(text.getBytes(StandardCharsets.ISO_8859_1)),
        kind,
        Product.SERVER_2003_STANDARD);
  }

  @Test
  void referencesToSectionsThatAreMissingAreTold() {
    AnswerFile answers =
        new AnswerFile(
            Document.parse(
                """
                [NetAdapters]
                Adapter1=params.Adapter1
                Adapter2=params.Adapter2
                Adapter3=
                loose
                [params.Adapter1]
                INFID=*
                [NetClients]
                MS_MSClient=params.MS_MSClient
                [NetServices]
                MS_Server=other.section
                MS_PSched=params.MS_PSched
                [params.MS_PSched.Sub]
                x=1
                [NetProtocols]
                MS_TCPIP=params.MS_TCPIP
                [params.MS_TCPIP]
                AdapterSections=params.MS_TCPIP.Adapter1,params.MS_TCPIP.Adapter2
                [params.MS_TCPIP.Adapter1]
                SpecificTo=Adapter1
                """
                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
            Kind.UNATTEND,
            Product.XP_PROFESSIONAL);
    assertThat(answers.network.brokenReferences())
        .extracting(broken -> broken.section() + " > " + broken.named())
        .containsExactly(
            "NetAdapters > params.Adapter2",
            "NetServices > other.section",
            "NetServices > params.MS_PSched",
            "params.MS_TCPIP > params.MS_TCPIP.Adapter2");
  }
}
