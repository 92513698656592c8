package org.prepwright.pages.network.components;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NetworkAdapter;
import org.prepwright.model.answers.TcpIpAdapterParameters;
import org.prepwright.model.answers.TcpIpSettings;
import org.prepwright.pages.form.Texts;

/**
 * What is drawn and said of one adapter.
 *
 * @param name its name
 * @param addresses its addresses with masks, or in words that DHCP gives them
 * @param gateways its gateways, or in words where they come from; empty where it has none
 */
record AdapterSketch(String name, List<String> addresses, List<String> gateways) {
  /** More addresses than this are only counted. */
  private static final int MOST_LINES = 2;

  /** The adapters of the file; one for all where it chooses the typical components. */
  static List<AdapterSketch> of(AnswerFile answers) {
    boolean isTypical =
        answers.adapters().isEmpty() && answers.networking.installDefaultComponents.is(true);
    return isTypical
        ? List.of(
            new AdapterSketch(Texts.text("networking.drawing.every"), byDhcp(), gatewayByDhcp()))
        : answers.adapters().stream().map(adapter -> of(answers, adapter)).toList();
  }

  static AdapterSketch of(AnswerFile answers, NetworkAdapter adapter) {
    TcpIpSettings settings = settings(answers, adapter);
    boolean isFixed =
        settings.dhcp.isPresent() ? settings.dhcp.is(false) : settings.hasFixedAddress();
    String name =
        adapter
            .parameters()
            .map(card -> card.connectionName.valueOr(""))
            .filter(connection -> !connection.isBlank())
            .map(connection -> Texts.text("networking.drawing.name", adapter.name(), connection))
            .orElse(adapter.name());
    if (!isFixed) {
      return new AdapterSketch(name, byDhcp(), gatewayByDhcp());
    }
    List<String> addresses = addresses(settings);
    return new AdapterSketch(
        name,
        addresses.isEmpty() ? List.of(Texts.text("networking.drawing.no-address")) : addresses,
        settings.defaultGateway.valueOr(List.of()));
  }

  /** What the section of the protocol says counts more than what that of the adapter says. */
  private static TcpIpSettings settings(AnswerFile answers, NetworkAdapter adapter) {
    Optional<TcpIpAdapterParameters> own = adapter.tcpIp();
    TcpIpSettings ofAll = answers.network.tcpIp();
    return own.isEmpty() || ofAll.dhcp.isGiven() || ofAll.ipAddress.isGiven() ? ofAll : own.get();
  }

  private static List<String> addresses(TcpIpSettings settings) {
    List<String> masks = settings.subnetMask.valueOr(List.of());
    List<String> addresses = new ArrayList<>();
    for (String address : settings.ipAddress.valueOr(List.of())) {
      int place = addresses.size();
      addresses.add(SubnetMask.shortForm(address, place < masks.size() ? masks.get(place) : ""));
    }
    return addresses;
  }

  private static List<String> byDhcp() {
    return List.of(Texts.text("networking.drawing.dhcp"));
  }

  private static List<String> gatewayByDhcp() {
    return List.of(Texts.text("networking.drawing.gateway-dhcp"));
  }

  /** The first lines, and how many more there are. */
  static String shortened(List<String> lines) {
    if (lines.size() <= MOST_LINES + 1) {
      return String.join("\n", lines);
    }
    return String.join("\n", lines.subList(0, MOST_LINES))
        + "\n"
        + Texts.text("networking.drawing.more", lines.size() - MOST_LINES);
  }

  /** All of it in a sentence. */
  String spoken() {
    return gateways.isEmpty()
        ? Texts.text("networking.drawing.spoken.no-gateway", name, String.join(", ", addresses))
        : Texts.text(
            "networking.drawing.spoken",
            name,
            String.join(", ", addresses),
            String.join(", ", gateways));
  }
}
