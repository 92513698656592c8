package org.prepwright.pages.network.components;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NetworkAdapter;
import org.prepwright.model.answers.TypedSection;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.Texts;

/** The adapters: their list, and the fields of the chosen one. */
final class AdaptersPart {
  /** Makes an edit of several sections. */
  @FunctionalInterface
  private interface Maker {
    Edit make() throws EditRefusedException;
  }

  private final FormBuilder form;
  private final PageContext context;
  private final AnswerFile answers;
  private final Runnable opener;
  private final ObjectProperty<AdapterTab> chosenTab = new SimpleObjectProperty<>(AdapterTab.CARD);
  private final StringProperty refusal = new SimpleStringProperty("");
  private final Map<NetworkAdapter, AdapterPanel> panels = new HashMap<>();
  private final VBox place = new VBox();
  private final ListWithRemove<NetworkAdapter> list;
  private AdapterPanel shown;

  AdaptersPart(FormBuilder form, PageContext context, Runnable opener) {
    this.form = form;
    this.context = context;
    this.opener = opener;
    answers = context.answers();
    Button add = new Button(Texts.text("networking.adapter.add"));
    add.setId("networking-adapter-add");
    add.setOnAction(pressed -> add());
    list =
        new ListWithRemove<>(
            "NetAdapters-list",
            this::name,
            Texts.text("networking.adapter.empty"),
            this::remove,
            add);
    form.section(Texts.text("networking.adapter"), list, list.list(), answers.netAdapters.name())
        .help(Texts.text("networking.adapter.help"))
        .refusal(refusal);
    form.add(place);
    list.onChosen(this::chosen);
  }

  private String name(NetworkAdapter adapter) {
    AdapterSketch sketch = AdapterSketch.of(answers, adapter);
    return Texts.text(
        "networking.adapter.line", sketch.name(), String.join(", ", sketch.addresses()));
  }

  private void chosen(NetworkAdapter adapter) {
    showPanel();
    if (adapter != null && list.list().isFocused()) {
      context.fieldFocused(answers.netAdapters.name(), adapter.name());
    }
  }

  /** Place of the chosen adapter; -1 when there is none. */
  int chosenPlace() {
    return list.list().getSelectionModel().getSelectedIndex();
  }

  /** Asks to be told when another adapter is chosen. */
  void onChosen(Runnable command) {
    list.onChosen(adapter -> command.run());
  }

  private void add() {
    String name = answers.network.freeAdapterName();
    if (attempt(() -> answers.network.addAdapter(name))) {
      answers.adapters().stream()
          .filter(adapter -> adapter.name().equals(name))
          .findFirst()
          .ifPresent(list::choose);
    }
  }

  private void remove(NetworkAdapter adapter) {
    if (attempt(() -> answers.network.removeAdapter(adapter.name()))) {
      context.tellRemoved(Texts.text("networking.adapter.removed", adapter.name()));
    }
  }

  private boolean attempt(Maker maker) {
    try {
      Edit edit = maker.make();
      answers.document().applyAsStep(edit);
      refusal.set("");
      return true;
    } catch (EditRefusedException e) {
      refusal.set(e.getMessage());
      return false;
    }
  }

  // ------------------------------------------------------------------ what is on display

  /** Follows the file. */
  void showFile() {
    list.show(answers.adapters());
    showPanel();
  }

  private void showPanel() {
    NetworkAdapter adapter = list.chosen();
    AdapterPanel panel = adapter == null ? null : panels.computeIfAbsent(adapter, this::panel);
    if (panel == null) {
      place.getChildren().clear();
    } else if (panel == shown) {
      panel.showFile();
    } else {
      place.getChildren().setAll(panel.node());
      panel.show();
      panel.rows().forEach(FieldRow::refresh);
    }
    shown = panel;
    markProblems();
  }

  private AdapterPanel panel(NetworkAdapter adapter) {
    return new AdapterPanel(form, context, adapter, chosenTab, opener);
  }

  /** Follows the findings. */
  void markProblems() {
    list.mark(
        answers.adapters().stream()
            .filter(
                adapter ->
                    context.findings().stream()
                        .anyMatch(finding -> has(adapter, finding.section(), finding.key())))
            .collect(Collectors.toSet()));
    if (shown != null) {
      shown.markProblems();
    }
  }

  /** Whether any adapter has a problem. */
  boolean hasProblem() {
    return context.findings().stream()
        .anyMatch(
            finding ->
                answers.adapters().stream()
                    .anyMatch(adapter -> has(adapter, finding.section(), finding.key())));
  }

  /** The rows of the adapter on display. */
  List<FieldRow> rows() {
    return shown == null ? List.of() : shown.rows();
  }

  /** Puts the adapter on display that a setting belongs to. */
  boolean bring(String section, String key) {
    return answers.adapters().stream()
        .filter(adapter -> has(adapter, section, key))
        .findFirst()
        .map(
            adapter -> {
              list.choose(adapter);
              return adapter;
            })
        .isPresent();
  }

  private boolean has(NetworkAdapter adapter, String section, String key) {
    boolean isLine =
        section.equalsIgnoreCase(answers.netAdapters.name())
            && key.equalsIgnoreCase(adapter.name());
    return isLine
        || adapter
            .parameters()
            .map(TypedSection::name)
            .filter(section::equalsIgnoreCase)
            .isPresent()
        || adapter.tcpIp().map(TypedSection::name).filter(section::equalsIgnoreCase).isPresent();
  }
}
