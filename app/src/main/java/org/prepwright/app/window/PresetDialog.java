package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.counted;
import static org.prepwright.app.message.AppMessages.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.prepwright.app.look.Look;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.preset.PresetChange;
import org.prepwright.model.preset.PresetChange.Effect;
import org.prepwright.model.preset.PresetPlan;

/** Shows what a preset changes before it does; each change can be left out. */
final class PresetDialog extends Dialog<ButtonType> {
  private static final double WIDTH = 680;
  private static final double HEIGHT = 360;

  private final PresetPlan plan;
  private final Map<PresetChange, CheckBox> boxes = new LinkedHashMap<>();
  private final ButtonType apply = new ButtonType(text("presets.apply.do"), ButtonData.OK_DONE);

  PresetDialog(Window owner, PresetPlan plan) {
    this.plan = plan;
    initOwner(owner);
    setTitle(text("presets.apply.title"));
    setHeaderText(plan.preset().name());
    setResizable(true);
    int unfit = plan.changes().size() - plan.fitting().size();
    VBox content = new VBox(sentence(plan.preset().description()));
    if (plan.fitting().isEmpty()) {
      content.getChildren().add(sentence(text("presets.apply.nothing")));
    } else {
      content.getChildren().add(sentence(counted("presets.apply.count", plan.fitting().size())));
    }
    if (unfit > 0) {
      content.getChildren().add(sentence(counted("presets.apply.unfit", unfit)));
    }
    content.getStyleClass().add("preset-content");
    content.getChildren().add(table());
    getDialogPane().getStylesheets().add(Shell.class.getResource("shell.css").toExternalForm());
    getDialogPane().setContent(content);
    getDialogPane()
        .getButtonTypes()
        .setAll(apply, new ButtonType(text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
    Node applyButton = getDialogPane().lookupButton(apply);
    applyButton.setId("preset-apply-do");
  }

  private static Label sentence(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.prefWidthProperty().bind(Look.factorProperty().multiply(WIDTH));
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    return label;
  }

  private Node table() {
    GridPane rows = new GridPane();
    rows.getStyleClass().add("preset-rows");
    for (double percent : List.of(44.0, 28.0, 28.0)) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(percent);
      rows.getColumnConstraints().add(column);
    }
    rows.addRow(
        0,
        heading("presets.column.setting"),
        heading("presets.column.before"),
        heading("presets.column.after"));
    for (PresetChange change : plan.changes()) {
      add(rows, change);
    }
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(HEIGHT);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("preset-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private static Label heading(String key) {
    Label heading = new Label(text(key));
    heading.getStyleClass().add("preset-heading");
    return heading;
  }

  private void add(GridPane rows, PresetChange change) {
    String place = change.section() + "/" + change.key();
    CheckBox box = new CheckBox(name(change));
    box.setId("preset-change-" + change.section() + "-" + change.key());
    box.setSelected(change.fits());
    box.setDisable(!change.fits());
    box.setWrapText(true);
    String after = change.effect() == Effect.REMOVED ? text("presets.removed") : change.after();
    box.setAccessibleText(text("presets.accessible", name(change), change.before(), after));
    int row = rows.getRowCount();
    VBox setting = new VBox(box, quiet(place));
    if (!change.fits()) {
      setting.getChildren().add(quiet(change.unfit()));
    }
    rows.addRow(row, setting, cell(change.before()), cell(after));
    boxes.put(change, box);
  }

  private static Label quiet(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("preset-place");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label cell(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static String name(PresetChange change) {
    return Catalogue.standard()
        .label(change.section(), change.key())
        .orElse(change.key().isEmpty() ? change.section() : change.key());
  }

  /** What the preset does. */
  PresetPlan plan() {
    return plan;
  }

  /** What the person wants of it; empty when the dialog was called off. */
  List<PresetChange> chosen() {
    return getResult() == apply
        ? boxes.keySet().stream()
            .filter(change -> change.fits() && boxes.get(change).isSelected())
            .toList()
        : List.of();
  }
}
