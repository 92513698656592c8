package org.prepwright.pages.network.components;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NetBinding;
import org.prepwright.model.answers.NetworkAdapter;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.Texts;

/** Binding paths that are switched on, off or put last: their list. */
final class BindingsPart {
  /** A binding at its place: two may say the same. */
  private record Placed(int index, NetBinding binding) {}

  private final PageContext context;
  private final AnswerFile answers;
  private final StringProperty refusal = new SimpleStringProperty("");
  private final ComboBox<Option<NetBinding.Change>> change = box("change");
  private final ComboBox<Option<String>> component = box("component");
  private final ComboBox<Option<String>> protocol = box("protocol");
  private final ComboBox<Option<String>> adapter = box("adapter");
  private final ListWithRemove<Placed> list;

  BindingsPart(FormBuilder form, PageContext context) {
    this.context = context;
    answers = context.answers();
    for (NetBinding.Change each : NetBinding.Change.values()) {
      change.getItems().add(new Option<>(each, name(each)));
    }
    name(change, Texts.text("networking.binding.change"));
    name(component, Texts.text("networking.binding.component"));
    name(protocol, Texts.text("networking.binding.protocol"));
    name(adapter, Texts.text("networking.binding.adapter"));
    form.row(
            Texts.text("networking.binding.new"),
            FormBuilder.stacked(change, component, protocol, adapter),
            change,
            List.of())
        .help(Texts.text("networking.binding.new.help"))
        .refusal(refusal);
    Button add = new Button(Texts.text("networking.binding.add"));
    add.setId("networking-binding-add");
    add.setOnAction(pressed -> add());
    list =
        new ListWithRemove<>(
            "NetBindings-list",
            this::line,
            Texts.text("networking.binding.empty"),
            this::remove,
            add);
    form.section(Texts.text("networking.bindings"), list, list.list(), answers.netBindings.name())
        .help(Texts.text("networking.bindings.help"));
  }

  private static <T> ComboBox<Option<T>> box(String id) {
    ComboBox<Option<T>> box = new ComboBox<>();
    box.setId("networking-binding-" + id);
    box.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private static void name(ComboBox<?> box, String name) {
    box.setPromptText(name);
    box.setAccessibleText(name);
  }

  private static String name(NetBinding.Change change) {
    return switch (change) {
      case ENABLE -> Texts.text("networking.binding.enable");
      case DISABLE -> Texts.text("networking.binding.disable");
      case DEMOTE -> Texts.text("networking.binding.demote");
    };
  }

  private String line(Placed placed) {
    return Texts.text(
        "networking.binding.line",
        name(placed.binding().change()),
        String.join(" \u2013 ", placed.binding().path()));
  }

  private void add() {
    boolean isComplete =
        change.getValue() != null && component.getValue() != null && protocol.getValue() != null;
    if (!isComplete) {
      refusal.set(Texts.text("networking.binding.incomplete"));
      return;
    }
    List<String> path = new ArrayList<>();
    path.add(component.getValue().value());
    path.add(protocol.getValue().value());
    if (adapter.getValue() != null && adapter.getValue().value() != null) {
      path.add(adapter.getValue().value());
    }
    try {
      answers.netBindings.add(new NetBinding(change.getValue().value(), path));
      refusal.set("");
    } catch (EditRefusedException e) {
      refusal.set(e.getMessage());
    }
  }

  private void remove(Placed placed) {
    try {
      answers.netBindings.remove(placed.index());
      context.tellRemoved(Texts.text("networking.binding.removed", line(placed)));
    } catch (EditRefusedException e) {
      refusal.set(e.getMessage());
    }
  }

  /** Follows the file. */
  void showFile() {
    List<Placed> placed = new ArrayList<>();
    for (NetBinding binding : answers.netBindings.bindings()) {
      placed.add(new Placed(placed.size(), binding));
    }
    list.show(placed);
    List<Component> all = Component.inFile(answers);
    offer(component, options(all, false));
    offer(protocol, options(all, true));
    List<Option<String>> adapters = new ArrayList<>();
    adapters.add(new Option<>(null, Texts.text("networking.binding.every-adapter")));
    for (NetworkAdapter each : answers.adapters()) {
      adapters.add(new Option<>(each.name(), each.name()));
    }
    offer(adapter, adapters);
  }

  private static List<Option<String>> options(List<Component> all, boolean isOfProtocols) {
    return all.stream()
        .filter(each -> (each.group() == ComponentGroup.PROTOCOLS) == isOfProtocols)
        .map(each -> new Option<>(each.key(), each.label()))
        .toList();
  }

  private static void offer(ComboBox<Option<String>> box, List<Option<String>> options) {
    if (!options.equals(box.getItems())) {
      Option<String> chosen = box.getValue();
      box.getItems().setAll(options);
      box.setValue(options.contains(chosen) ? chosen : null);
    }
  }
}
