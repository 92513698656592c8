package org.prepwright.pages.network.components;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.FrameType;
import org.prepwright.model.answers.MsClientParameters;
import org.prepwright.model.answers.NwClientParameters;
import org.prepwright.model.answers.NwIpxParameters;
import org.prepwright.model.answers.ServerParameters;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.TcpIpParameters;
import org.prepwright.model.answers.TcpIpSettings;
import org.prepwright.model.answers.TypedSection;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.Texts;

/** The settings of one component; of an unknown one its lines as the file has them. */
final class ComponentPanel extends VBox {
  private static final int NAME_CHARACTERS = 26;
  private static final int PATH_CHARACTERS = 36;
  private static final int NUMBER_CHARACTERS = 8;

  /** The word for network programs has a second spelling, which is shown as it stands. */
  private static final List<String> OPTIMIZATIONS =
      List.of(
          "MinMemoryUsed", "Balance", "MaxThroughputForFileSharing", "MaxThroughputForNetworkApps");

  private final PartRows rows;
  private final List<Runnable> followers = new ArrayList<>();

  ComponentPanel(
      FormBuilder form,
      AnswerFile answers,
      Component component,
      Optional<TypedSection> parameters,
      Runnable opener) {
    getStyleClass().add("component-panel");
    getChildren().add(FormBuilder.styled(component.label(), "component-name"));
    rows = new PartRows(form.part(this, opener), answers, "params." + component.key());
    parameters.ifPresentOrElse(
        section -> {
          if (section instanceof TcpIpParameters tcpIp) {
            tcpIp(tcpIp);
          } else if (section instanceof MsClientParameters client) {
            msClient(client);
          } else if (section instanceof NwClientParameters client) {
            nwClient(client);
          } else if (section instanceof ServerParameters server) {
            server(server);
          } else if (section instanceof NwIpxParameters ipx) {
            ipx(ipx);
          }
          others(new OtherEntries(section));
        },
        () -> {
          note(Texts.text("networking.component.nothing"));
          others(new OtherEntries(answers, component.value(answers)));
        });
    showFile();
  }

  private void others(OtherEntries others) {
    getChildren().add(others);
    followers.add(others::showFile);
  }

  private void note(String text) {
    getChildren().add(FormBuilder.styled(text, FormStyles.NOTE));
  }

  /** Follows the file. */
  void showFile() {
    rows.showFile();
    followers.forEach(Runnable::run);
  }

  List<FieldRow> rows() {
    return rows.rows();
  }

  // ------------------------------------------------------------------ the components

  private void msClient(MsClientParameters client) {
    rows.text(client.nameServiceProvider, NAME_CHARACTERS);
    rows.text(client.nameServiceNetworkAddress, NAME_CHARACTERS);
    rows.text(client.nameServiceProtocol, NAME_CHARACTERS);
    rows.lines(client.browseDomains, NAME_CHARACTERS, Texts.text("networking.domain.add"))
        .help(Texts.text("networking.domain.help"));
    ifPresent(client.infId);
  }

  /** What Setup Manager writes and nobody changes has a field only where the file has it. */
  private void ifPresent(Setting<String> setting) {
    FieldRow row = rows.text(setting, NAME_CHARACTERS);
    rows.onlyIf(row, () -> false);
  }

  private void nwClient(NwClientParameters client) {
    rows.text(client.preferredServer, NAME_CHARACTERS);
    rows.text(client.defaultTree, NAME_CHARACTERS);
    rows.text(client.defaultContext, NAME_CHARACTERS);
    rows.yesNo(client.logonScript);
  }

  private void server(ServerParameters server) {
    rows.choice(
        server.optimization,
        OPTIMIZATIONS.stream().map(word -> new Option<>(word, optimization(word))).toList());
    rows.yesNo(server.broadcastsToLanman2Clients);
    ifPresent(server.infId);
  }

  private static String optimization(String word) {
    return switch (word) {
      case "MinMemoryUsed" -> Texts.text("networking.optimization.memory");
      case "Balance" -> Texts.text("networking.optimization.balance");
      case "MaxThroughputForFileSharing" -> Texts.text("networking.optimization.files");
      default -> Texts.text("networking.optimization.programs");
    };
  }

  private void ipx(NwIpxParameters ipx) {
    rows.choice(
        ipx.pktType,
        Stream.of(FrameType.values()).map(type -> new Option<>(type, name(type))).toList());
    rows.text(ipx.networkNumber, NUMBER_CHARACTERS);
    rows.text(ipx.virtualNetworkNumber, NUMBER_CHARACTERS);
    rows.yesNo(ipx.dedicatedRouter);
    rows.yesNo(ipx.enableWanRouter);
  }

  private static String name(FrameType type) {
    return switch (type) {
      case ETHERNET_II -> "Ethernet II";
      case ETHERNET_802_3 -> "Ethernet 802.3";
      case ETHERNET_802_2 -> "Ethernet 802.2";
      case SNAP -> "SNAP";
      case ARCNET -> "ARCnet";
      case AUTOMATIC -> Texts.text("networking.frame.automatic");
    };
  }

  // ------------------------------------------------------------------ TCP/IP

  private void tcpIp(TcpIpParameters tcpIp) {
    note(Texts.text("networking.tcpip.note"));
    rows.lines(tcpIp.dnsSuffixSearchOrder, NAME_CHARACTERS, Texts.text("networking.suffix.add"))
        .help(Texts.text("networking.suffix.help"));
    rows.yesNo(tcpIp.useDomainNameDevolution);
    rows.yesNo(tcpIp.syncDomainWithMembership);
    rows.yesNo(tcpIp.enableLmHosts);
    rows.text(tcpIp.importLmHostsFile, PATH_CHARACTERS);
    rows.text(tcpIp.scopeId, NAME_CHARACTERS);
    rows.yesNo(tcpIp.enableSecurity);
    rows.yesNo(tcpIp.enableIcmpRedirect);
    rows.yesNo(tcpIp.deadGwDetectDefault);
    rows.yesNo(tcpIp.dontAddDefaultGatewayDefault);
    ofEveryAdapter(tcpIp);
    rows.lines(tcpIp.adapterSections, PATH_CHARACTERS, Texts.text("networking.adapter-section.add"))
        .help(Texts.text("networking.adapter-section.help"));
    ifPresent(tcpIp.infId);
  }

  /** Entries of single adapters that stand here count for all; they have fields only if they do. */
  private void ofEveryAdapter(TcpIpSettings tcpIp) {
    String add = Texts.text("networking.server.add");
    List.of(
            rows.yesNo(tcpIp.dhcp),
            rows.text(tcpIp.dhcpClassId, NAME_CHARACTERS),
            rows.lines(tcpIp.ipAddress, NAME_CHARACTERS, Texts.text("networking.address.add")),
            rows.lines(tcpIp.subnetMask, NAME_CHARACTERS, Texts.text("networking.mask.add")),
            rows.lines(tcpIp.defaultGateway, NAME_CHARACTERS, Texts.text("networking.gateway.add")),
            rows.lines(tcpIp.dnsServerSearchOrder, NAME_CHARACTERS, add),
            rows.text(tcpIp.dnsDomain, NAME_CHARACTERS),
            rows.yesNo(tcpIp.enableAdapterDomainNameRegistration),
            rows.yesNo(tcpIp.disableDynamicUpdate),
            rows.yesNo(tcpIp.wins),
            rows.lines(tcpIp.winsServerList, NAME_CHARACTERS, add),
            rows.choice(tcpIp.netBiosOptions, NetBiosNames.options()))
        .forEach(row -> rows.onlyIf(row, () -> false));
  }
}
