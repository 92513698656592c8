package org.prepwright.pages.network.components;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Network;
import org.prepwright.model.answers.OneStep;
import org.prepwright.model.answers.TypedSection;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.Texts;

/** Clients, services and protocols: their list, and the settings of the chosen one. */
final class ComponentsPart {
  /** A component together with the section that holds its parameters now. */
  private record Shown(Component component, Optional<TypedSection> parameters, String value) {}

  private final FormBuilder form;
  private final PageContext context;
  private final AnswerFile answers;
  private final Runnable opener;
  private final StringProperty refusal = new SimpleStringProperty("");
  private final PrefixSelectionComboBox<Option<Component>> choice = new PrefixSelectionComboBox<>();
  private final Map<Shown, ComponentPanel> panels = new HashMap<>();
  private final VBox place = new VBox();
  private final ListWithRemove<Component> list;
  private ComponentPanel shown;

  ComponentsPart(FormBuilder form, PageContext context, Runnable opener) {
    this.form = form;
    this.context = context;
    this.opener = opener;
    answers = context.answers();
    choice.setId("networking-component");
    choice.setPromptText(Texts.text("networking.component.prompt"));
    choice.setAccessibleText(Texts.text("networking.component.prompt"));
    choice.setVisibleRowCount(12);
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setMinWidth(0);
    choice.setPrefWidth(0);
    HBox.setHgrow(choice, Priority.ALWAYS);
    Button add = new Button(Texts.text("networking.component.add"));
    add.setId("networking-component-add");
    add.setOnAction(pressed -> add());
    list =
        new ListWithRemove<>(
            "networking-components-list",
            Component::nameWithGroup,
            Texts.text("networking.component.empty"),
            this::remove);
    form.section(
            Texts.text("networking.components"),
            FormBuilder.stacked(FormBuilder.inLine(choice, add), list),
            list.list(),
            answers.netClients.name(),
            answers.netServices.name(),
            answers.netProtocols.name())
        .help(Texts.text("networking.components.help"))
        .refusal(refusal);
    form.add(place);
    list.onChosen(this::chosen);
  }

  private void chosen(Component component) {
    showPanel();
    if (component != null && list.list().isFocused()) {
      context.fieldFocused(component.group().section(), component.key());
    }
  }

  private void add() {
    Option<Component> option = choice.getValue();
    if (option == null) {
      refusal.set(Texts.text("networking.component.choose-first"));
      return;
    }
    Component component = option.value();
    if (attempt(component, copy -> NetworkChange.add(copy, component))) {
      choice.setValue(null);
      list.choose(component);
    }
  }

  private void remove(Component component) {
    if (attempt(component, copy -> NetworkChange.remove(copy, component))) {
      context.tellRemoved(Texts.text("networking.component.removed", component.label()));
    }
  }

  private boolean attempt(Component component, OneStep.Change change) {
    refusal.set(OneStep.tryOut(answers, component.label(), change));
    return refusal.get().isEmpty();
  }

  // ------------------------------------------------------------------ what is on display

  /** Follows the file. */
  void showFile() {
    list.show(Component.inFile(answers));
    List<Option<Component>> toAdd =
        Component.toAdd(answers).stream()
            .map(component -> new Option<>(component, component.nameWithGroup()))
            .toList();
    if (!toAdd.equals(choice.getItems())) {
      choice.getItems().setAll(toAdd);
    }
    showPanel();
  }

  private void showPanel() {
    Component component = list.chosen();
    ComponentPanel panel =
        component == null
            ? null
            : panels.computeIfAbsent(
                new Shown(component, parameters(component), component.value(answers)), this::panel);
    if (panel == null) {
      place.getChildren().clear();
    } else if (panel == shown) {
      panel.showFile();
    } else {
      place.getChildren().setAll(panel);
      panel.showFile();
      panel.rows().forEach(FieldRow::refresh);
    }
    shown = panel;
  }

  private ComponentPanel panel(Shown which) {
    return new ComponentPanel(form, answers, which.component(), which.parameters(), opener);
  }

  /** The section with the parameters of a component about which something is known. */
  private Optional<TypedSection> parameters(Component component) {
    Network network = answers.network;
    if (component.is("NetProtocols", "MS_TCPIP")) {
      return Optional.of(network.tcpIp());
    } else if (component.is("NetProtocols", "MS_NWIPX")) {
      return Optional.of(network.nwIpx());
    } else if (component.is("NetClients", "MS_MSClient")) {
      return Optional.of(network.msClient());
    } else if (component.is("NetClients", "MS_NWClient")) {
      return Optional.of(network.nwClient());
    } else if (component.is("NetServices", "MS_Server")) {
      return Optional.of(network.server());
    }
    return Optional.empty();
  }

  /** Whether any component has a problem. */
  boolean hasProblem() {
    return context.findings().stream()
        .anyMatch(finding -> holder(finding.section(), finding.key()).isPresent());
  }

  /** The rows of the component on display. */
  List<FieldRow> rows() {
    return shown == null ? List.of() : shown.rows();
  }

  /** Puts the component on display that a setting belongs to. */
  boolean bring(String section, String key) {
    Optional<Component> found = holder(section, key);
    found.ifPresent(list::choose);
    return found.isPresent();
  }

  private Optional<Component> holder(String section, String key) {
    return Component.inFile(answers).stream()
        .filter(
            component ->
                component.is(section, key)
                    || parameters(component)
                        .map(TypedSection::name)
                        .filter(section::equalsIgnoreCase)
                        .isPresent())
        .findFirst();
  }
}
