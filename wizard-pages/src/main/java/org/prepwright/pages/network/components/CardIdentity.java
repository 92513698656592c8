package org.prepwright.pages.network.components;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.RadioButton;
import org.prepwright.model.answers.AdapterParameters;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NetworkAdapter;
import org.prepwright.model.answers.OneStep;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.RadioChoice;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.Texts;

/** By what Setup knows the card of an adapter: one way of three. */
final class CardIdentity {
  /** Stands for the first card that Setup finds. */
  private static final String FIRST = "*";

  private static final int ID_CHARACTERS = 36;
  private static final int ADDRESS_CHARACTERS = 16;

  private enum Way {
    FIRST,
    ID,
    PLACE
  }

  private final AnswerFile answers;
  private final NetworkAdapter adapter;
  private final AdapterParameters card;
  private final RadioChoice<Way> ways = new RadioChoice<>(this::choose);
  private final StringProperty refusal = new SimpleStringProperty("");
  private final Sync sync;
  private final FieldRow choice;
  private final FieldRow id;
  private Way wanted = Way.ID;
  private String lastId = "";

  CardIdentity(PartRows rows, AnswerFile answers, NetworkAdapter adapter, AdapterParameters card) {
    this.answers = answers;
    this.adapter = adapter;
    this.card = card;
    sync = new Sync(answers.document(), this::showFile);
    RadioButton first = radio(Way.FIRST, Texts.text("networking.card.first"));
    choice =
        rows.form()
            .row(
                Texts.text("networking.card"),
                FormBuilder.stacked(
                    first,
                    radio(Way.ID, Texts.text("networking.card.id")),
                    radio(Way.PLACE, Texts.text("networking.card.place"))),
                first,
                List.of())
            .refusal(refusal);
    id = rows.form().text(card.infId, ID_CHARACTERS);
    choice.standInFor(id);
    for (FieldRow row :
        List.of(
            rows.text(card.netCardAddress, ADDRESS_CHARACTERS),
            rows.number(card.pciBusNumber),
            rows.number(card.pciDeviceNumber),
            rows.number(card.pciFunctionNumber))) {
      rows.onlyIf(row, () -> way() == Way.PLACE);
    }
    sync.showFile();
  }

  private RadioButton radio(Way way, String label) {
    RadioButton button = new RadioButton(label);
    button.setAccessibleText(label);
    FormBuilder.wrap(button);
    button.setId("networking-card-" + way.name().toLowerCase(Locale.ROOT));
    return ways.add(way, button);
  }

  private static List<Setting<?>> place(AdapterParameters card) {
    return List.of(
        card.netCardAddress, card.pciBusNumber, card.pciDeviceNumber, card.pciFunctionNumber);
  }

  private Way way() {
    if (card.infId.isGiven()) {
      return card.infId.is(FIRST) ? Way.FIRST : Way.ID;
    }
    return place(card).stream().anyMatch(Setting::isPresent) ? Way.PLACE : wanted;
  }

  private void choose(Way way) {
    wanted = way == Way.FIRST ? Way.ID : way;
    sync.send(
        () ->
            refusal.set(
                OneStep.tryOut(
                    answers, Texts.text("networking.card"), copy -> write(cardIn(copy), way))));
    if (way == Way.ID) {
      id.focusControl();
    }
  }

  private AdapterParameters cardIn(AnswerFile copy) {
    return copy.adapters().stream()
        .filter(other -> other.name().equals(adapter.name()))
        .flatMap(other -> other.parameters().stream())
        .findFirst()
        .orElseThrow();
  }

  private void write(AdapterParameters there, Way way) throws EditRefusedException {
    switch (way) {
      case FIRST -> there.infId.change(FIRST);
      case ID -> there.infId.change(lastId.isEmpty() ? null : lastId);
      case PLACE -> there.infId.change(null);
    }
    List<Setting<?>> others = way == Way.PLACE ? List.of() : place(there);
    for (Setting<?> setting : others) {
      setting.change(null);
    }
  }

  /** Follows the file. */
  void showFile() {
    ways.show(way());
    if (way() == Way.ID && card.infId.isGiven()) {
      lastId = card.infId.get();
    }
    if (!sync.isSending()) {
      refusal.set("");
    }
    id.setShown(way() == Way.ID || id.hasProblem());
    boolean isVague = way() == Way.FIRST && answers.adapters().size() > 1;
    choice.help(isVague ? Texts.text("networking.card.several", answers.adapters().size()) : "");
  }
}
