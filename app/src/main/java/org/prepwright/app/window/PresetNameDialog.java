package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.text;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** Asks what a new preset is called. */
final class PresetNameDialog extends Dialog<ButtonType> {
  private static final int COLUMNS = 28;

  private final ButtonType save = new ButtonType(text("dialog.save"), ButtonData.OK_DONE);
  private final TextField name = new TextField();
  private final TextField description = new TextField();

  PresetNameDialog(Window owner) {
    initOwner(owner);
    setTitle(text("presets.save"));
    setHeaderText(text("presets.save.heading"));
    GridPane rows = new GridPane();
    rows.getStyleClass().add("settings-rows");
    add(rows, "preset-name", name);
    add(rows, "preset-description", description);
    getDialogPane().getStylesheets().add(Shell.class.getResource("shell.css").toExternalForm());
    getDialogPane().setContent(rows);
    getDialogPane()
        .getButtonTypes()
        .setAll(save, new ButtonType(text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
    Node saveButton = getDialogPane().lookupButton(save);
    saveButton.setId("preset-name-save");
    setOnShown(shown -> name.requestFocus());
  }

  private static void add(GridPane rows, String id, TextField field) {
    Label label = new Label(text(id));
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(field);
    field.setId(id);
    field.setPrefColumnCount(COLUMNS);
    field.setAccessibleText(label.getText());
    rows.addRow(rows.getRowCount(), label, field);
  }

  /** Whether the person wants the preset saved. */
  boolean isConfirmed() {
    return getResult() == save;
  }

  String name() {
    return name.getText();
  }

  String description() {
    return description.getText();
  }
}
