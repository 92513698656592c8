package org.prepwright.pages.network.components;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.HBox;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NetworkAdapter;
import org.prepwright.model.answers.OneStep;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.TcpIpAdapterParameters;
import org.prepwright.model.answers.TcpIpSettings;
import org.prepwright.model.catalog.Kind;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Ids;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.RadioChoice;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.Texts;

/** The TCP/IP settings of one adapter: addresses, name servers, WINS, filters. */
final class TcpIpTabs {
  private static final int ADDRESS_CHARACTERS = 15;
  private static final int NAME_CHARACTERS = 26;
  private static final int PORT_CHARACTERS = 8;
  private static final double EMS_FOR_PAIRS_AND_LABEL = 33;

  private enum Way {
    AUTOMATIC,
    FIXED
  }

  private final PageContext context;
  private final AnswerFile answers;
  private final NetworkAdapter adapter;
  private final TcpIpAdapterParameters tcpIp;
  private final RadioChoice<Way> addressWays = new RadioChoice<>(this::chooseAddress);
  private final RadioChoice<Way> serverWays = new RadioChoice<>(this::chooseServers);
  private final StringProperty addressRefusal = new SimpleStringProperty("");
  private final StringProperty serverRefusal = new SimpleStringProperty("");
  private final Sync sync;
  private final List<Runnable> followers = new ArrayList<>();
  private FieldRow addressRow;
  private FieldRow serverRow;
  private boolean wantsServers;

  TcpIpTabs(PageContext context, NetworkAdapter adapter, TcpIpAdapterParameters tcpIp) {
    this.context = context;
    this.answers = context.answers();
    this.adapter = adapter;
    this.tcpIp = tcpIp;
    sync = new Sync(answers.document(), this::showFile);
  }

  private TcpIpAdapterParameters in(AnswerFile copy) {
    return copy.adapters().stream()
        .filter(other -> other.name().equals(adapter.name()))
        .flatMap(other -> other.tcpIp().stream())
        .findFirst()
        .orElseThrow();
  }

  private static RadioButton radio(
      RadioChoice<Way> ways, Way way, Setting<?> setting, String label) {
    RadioButton button = new RadioButton(label);
    button.setAccessibleText(label);
    FormBuilder.wrap(button);
    button.setId(Ids.of(setting) + "-" + way.name().toLowerCase(Locale.ROOT));
    return ways.add(way, button);
  }

  // ------------------------------------------------------------------ IP

  void addresses(PartRows rows) {
    RadioButton automatic =
        radio(addressWays, Way.AUTOMATIC, tcpIp.dhcp, Texts.text("networking.address.automatic"));
    FieldRow choice =
        rows.form()
            .row(
                Texts.text("networking.address"),
                FormBuilder.stacked(
                    automatic,
                    radio(
                        addressWays,
                        Way.FIXED,
                        tcpIp.dhcp,
                        Texts.text("networking.address.fixed"))),
                automatic,
                List.of(tcpIp.dhcp))
            .refusal(addressRefusal);
    ValueLines pairs =
        new ValueLines(
                answers,
                file ->
                    file.equals(answers)
                        ? List.of(tcpIp.ipAddress, tcpIp.subnetMask)
                        : List.of(in(file).ipAddress, in(file).subnetMask),
                ADDRESS_CHARACTERS,
                Texts.text("networking.address.add"))
            .completedBy(SubnetMask::completed);
    pairs.setId(Ids.of(tcpIp.ipAddress));
    addressRow =
        rows.form()
            .row(
                Texts.text("networking.addresses"),
                pairs,
                pairs,
                List.of(tcpIp.ipAddress, tcpIp.subnetMask))
            .help(Texts.text("networking.addresses.help"))
            .labelledFrom(EMS_FOR_PAIRS_AND_LABEL);
    FieldRow gateways =
        rows.lines(tcpIp.defaultGateway, ADDRESS_CHARACTERS, Texts.text("networking.gateway.add"))
            .help(Texts.text("networking.gateway.help"));
    choice.standInFor(addressRow);
    choice.standInFor(gateways);
    rows.onlyIf(addressRow, this::isFixed);
    rows.onlyIf(gateways, this::isFixed);
    rows.onlyIf(rows.text(tcpIp.dhcpClassId, ADDRESS_CHARACTERS), () -> !isFixed());
  }

  private boolean isFixed() {
    return tcpIp.dhcp.isPresent() ? tcpIp.dhcp.is(false) : tcpIp.hasFixedAddress();
  }

  private static List<Setting<List<String>>> fixed(TcpIpSettings settings) {
    return List.of(settings.ipAddress, settings.subnetMask, settings.defaultGateway);
  }

  private void chooseAddress(Way way) {
    boolean takesAddressesAway =
        way == Way.AUTOMATIC && fixed(tcpIp).stream().anyMatch(Setting::isPresent);
    sync.send(
        () ->
            addressRefusal.set(
                OneStep.tryOut(
                    answers,
                    Texts.text("networking.address"),
                    copy -> {
                      in(copy).dhcp.change(way == Way.AUTOMATIC);
                      if (way == Way.AUTOMATIC) {
                        for (Setting<?> setting : fixed(in(copy))) {
                          setting.change(null);
                        }
                      }
                    })));
    if (takesAddressesAway && addressRefusal.get().isEmpty()) {
      context.tellRemoved(Texts.text("networking.address.removed", adapter.name()));
    }
    if (way == Way.FIXED) {
      addressRow.setShown(true);
      addressRow.focusControl();
    }
  }

  // ------------------------------------------------------------------ DNS

  void nameServers(PartRows rows) {
    RadioButton automatic =
        radio(
            serverWays,
            Way.AUTOMATIC,
            tcpIp.dnsServerSearchOrder,
            Texts.text("networking.dns.automatic"));
    FieldRow choice =
        rows.form()
            .row(
                Texts.text("networking.dns"),
                FormBuilder.stacked(
                    automatic,
                    radio(
                        serverWays,
                        Way.FIXED,
                        tcpIp.dnsServerSearchOrder,
                        Texts.text("networking.dns.these"))),
                automatic,
                List.of())
            .refusal(serverRefusal);
    serverRow =
        rows.lines(
                tcpIp.dnsServerSearchOrder, ADDRESS_CHARACTERS, Texts.text("networking.server.add"))
            .help(Texts.text("networking.dns.help"));
    choice.standInFor(serverRow);
    rows.onlyIf(serverRow, () -> wantsServers);
    rows.text(tcpIp.dnsDomain, NAME_CHARACTERS);
    rows.yesNo(tcpIp.enableAdapterDomainNameRegistration);
    rows.yesNo(tcpIp.disableDynamicUpdate);
    rows.form().add(link(Texts.text("networking.dns.all"), "DNSSuffixSearchOrder", "suffixes"));
  }

  private void chooseServers(Way way) {
    wantsServers = way == Way.FIXED;
    boolean takesServersAway = !wantsServers && tcpIp.dnsServerSearchOrder.isPresent();
    sync.send(
        () -> {
          if (takesServersAway) {
            serverRefusal.set(
                OneStep.tryOut(
                    answers,
                    Texts.text("networking.dns"),
                    copy -> in(copy).dnsServerSearchOrder.change(null)));
          }
        });
    if (takesServersAway && serverRefusal.get().isEmpty()) {
      context.tellRemoved(Texts.text("networking.dns.removed", adapter.name()));
    }
    serverRow.setShown(wantsServers);
    if (wantsServers) {
      serverRow.focusControl();
    }
  }

  // ------------------------------------------------------------------ WINS

  void wins(PartRows rows) {
    rows.yesNo(tcpIp.wins);
    rows.lines(tcpIp.winsServerList, ADDRESS_CHARACTERS, Texts.text("networking.server.add"))
        .help(Texts.text("networking.wins.help"));
    rows.choice(tcpIp.netBiosOptions, NetBiosNames.options());
    rows.form().add(link(Texts.text("networking.wins.all"), "EnableLMHosts", "lmhosts"));
  }

  // ------------------------------------------------------------------ Options

  void options(PartRows rows) {
    Node note = FormBuilder.styled(Texts.text("networking.filter.sysprep"), FormStyles.NOTE);
    rows.form().add(note);
    followers.add(
        () -> {
          boolean isUnknown = answers.kind() == Kind.SYSPREP;
          note.setVisible(isUnknown);
          note.setManaged(isUnknown);
        });
    String add = Texts.text("networking.filter.add");
    rows.lines(tcpIp.tcpAllowedPorts, PORT_CHARACTERS, add)
        .help(Texts.text("networking.filter.help"));
    rows.lines(tcpIp.udpAllowedPorts, PORT_CHARACTERS, add)
        .help(Texts.text("networking.filter.help"));
    rows.lines(tcpIp.ipAllowedProtocols, PORT_CHARACTERS, add)
        .help(Texts.text("networking.filter.protocols.help"));
    rows.text(tcpIp.specificTo, ADDRESS_CHARACTERS);
    rows.form().add(link(Texts.text("networking.filter.all"), "EnableSecurity", "filtering"));
  }

  private Node link(String text, String key, String id) {
    Hyperlink link = new Hyperlink(text);
    link.setId("networking-to-" + id);
    FormBuilder.wrap(link);
    link.setOnAction(clicked -> context.goToSetting(answers.network.tcpIp().name(), key));
    HBox place = FormBuilder.inLine(link);
    place.getStyleClass().add("link-place");
    return place;
  }

  /** Follows the file. */
  void showFile() {
    addressWays.show(isFixed() ? Way.FIXED : Way.AUTOMATIC);
    boolean hasServers = tcpIp.dnsServerSearchOrder.isPresent();
    serverWays.show(hasServers || wantsServers ? Way.FIXED : Way.AUTOMATIC);
    if (!sync.isSending()) {
      addressRefusal.set("");
      serverRefusal.set("");
    }
    followers.forEach(Runnable::run);
  }
}
