package org.prepwright.pages.network.components;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.prepwright.model.answers.AdapterParameters;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NetworkAdapter;
import org.prepwright.model.answers.TcpIpAdapterParameters;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.Texts;

/** The fields of one adapter, in tabs. */
final class AdapterPanel {
  private static final String CARD = "params.<adapter>";
  private static final String TCP_IP = "params.MS_TCPIP.<adapter>";
  private static final int NAME_CHARACTERS = 30;
  private static final int HEX_CHARACTERS = 16;

  private final FormBuilder form;
  private final PageContext context;
  private final NetworkAdapter adapter;
  private final Runnable opener;
  private final PartTabs tabs;
  private final Map<AdapterTab, PartRows> parts = new EnumMap<>(AdapterTab.class);
  private final List<Runnable> followers = new ArrayList<>();

  /**
   * Makes the fields.
   *
   * @param opener brings the panel into view
   * @param chosenTab the tab on display
   */
  AdapterPanel(
      FormBuilder form,
      PageContext context,
      NetworkAdapter adapter,
      ObjectProperty<AdapterTab> chosenTab,
      Runnable opener) {
    this.form = form;
    this.context = context;
    this.adapter = adapter;
    this.opener = opener;
    List<AdapterTab> which = new ArrayList<>();
    adapter.parameters().ifPresent(card -> which.add(AdapterTab.CARD));
    which.add(AdapterTab.IP);
    if (adapter.tcpIp().isPresent()) {
      which.addAll(List.of(AdapterTab.DNS, AdapterTab.WINS, AdapterTab.OPTIONS));
    }
    adapter.parameters().ifPresent(card -> which.add(AdapterTab.LEGACY));
    tabs = new PartTabs("networking-tabs", adapter.name(), which, chosenTab);
    adapter.parameters().ifPresent(this::card);
    adapter.tcpIp().ifPresentOrElse(this::tcpIp, this::withoutTcpIp);
    showFile();
  }

  Node node() {
    return tabs;
  }

  /** The rows of all tabs. */
  List<FieldRow> rows() {
    return parts.values().stream().flatMap(part -> part.rows().stream()).toList();
  }

  /** Shows the tab that is chosen for all adapters. */
  void show() {
    tabs.showChosen();
    showFile();
  }

  /** Follows the file. */
  void showFile() {
    followers.forEach(Runnable::run);
    parts.values().forEach(PartRows::showFile);
  }

  /** Follows the findings. */
  void markProblems() {
    tabs.markProblems(
        tab ->
            Optional.ofNullable(parts.get(tab)).stream()
                .flatMap(part -> part.rows().stream())
                .anyMatch(FieldRow::hasProblem));
  }

  private PartRows part(AdapterTab tab, String documentedAs) {
    FormBuilder part =
        form.part(
            tabs.place(tab),
            () -> {
              opener.run();
              tabs.choose(tab);
            });
    PartRows rows = new PartRows(part, context.answers(), documentedAs);
    parts.put(tab, rows);
    return rows;
  }

  // ------------------------------------------------------------------ the card

  private void card(AdapterParameters card) {
    PartRows rows = part(AdapterTab.CARD, CARD);
    CardIdentity identity = new CardIdentity(rows, context.answers(), adapter, card);
    followers.add(identity::showFile);
    rows.text(card.connectionName, NAME_CHARACTERS);
    OtherEntries others = new OtherEntries(card);
    followers.add(others::showFile);
    rows.form().add(others);

    PartRows legacy = part(AdapterTab.LEGACY, CARD);
    legacy.form().add(note(Texts.text("networking.legacy.note")));
    legacy.number(card.irq);
    legacy.text(card.ioAddr, HEX_CHARACTERS);
    legacy.text(card.mem, HEX_CHARACTERS);
    legacy.number(card.dma);
    legacy
        .lines(card.doNotDetectLegacyCards, HEX_CHARACTERS, Texts.text("networking.legacy.add"))
        .help(Texts.text("networking.legacy.help"));
    legacy.yesNo(card.pseudoAdapter);
  }

  private static Node note(String text) {
    return FormBuilder.styled(text, FormStyles.NOTE);
  }

  // ------------------------------------------------------------------ TCP/IP

  private void tcpIp(TcpIpAdapterParameters tcpIp) {
    TcpIpTabs made = new TcpIpTabs(context, adapter, tcpIp);
    PartRows ip = part(AdapterTab.IP, TCP_IP);
    made.addresses(ip);
    OtherEntries others = new OtherEntries(tcpIp);
    ip.form().add(others);
    followers.add(others::showFile);
    made.nameServers(part(AdapterTab.DNS, TCP_IP));
    made.wins(part(AdapterTab.WINS, TCP_IP));
    made.options(part(AdapterTab.OPTIONS, TCP_IP));
    followers.add(made::showFile);
  }

  private void withoutTcpIp() {
    PartRows rows = part(AdapterTab.IP, TCP_IP);
    StringProperty refusal = new SimpleStringProperty("");
    Button give = new Button(Texts.text("networking.give-tcpip"));
    give.setId("networking-give-tcpip");
    give.setOnAction(
        pressed -> {
          AnswerFile answers = context.answers();
          try {
            answers.document().applyAsStep(answers.network.addTcpIp(adapter.name()));
          } catch (EditRefusedException e) {
            refusal.set(e.getMessage());
          }
        });
    rows.form()
        .row(Texts.text("networking.address"), FormBuilder.inLine(give), give, List.of())
        .help(Texts.text("networking.give-tcpip.help"))
        .refusal(refusal);
  }
}
