package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.text;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.prepwright.app.editing.Dialogs;
import org.prepwright.app.editing.OpenedFile;
import org.prepwright.app.look.Icons;
import org.prepwright.model.preset.Preset;
import org.prepwright.model.preset.PresetPlan;
import org.prepwright.model.preset.Presets;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.FileProblemException;

/** Applies presets to the open file, saves its answers as one, and deletes those of the person. */
final class PresetMenu extends MenuButton {
  private final OpenedFile file;
  private final Presets presets;
  private final Dialogs dialogs;

  PresetMenu(OpenedFile file, Presets presets, Dialogs dialogs) {
    super(text("presets.menu"), Icons.of(Feather.BOOKMARK));
    this.file = file;
    this.presets = presets;
    this.dialogs = dialogs;
    setId("presets");
    getStyleClass().add(Styles.FLAT);
    setAccessibleText(text("presets.menu"));
    setTooltip(new Tooltip(text("presets.menu.tip")));
    // the folder may have changed since the menu was open last
    setOnShowing(showing -> list());
    list();
  }

  private void list() {
    List<Preset> own = presets.own();
    getItems().clear();
    Presets.builtIn().forEach(preset -> getItems().add(applying(preset)));
    if (!own.isEmpty()) {
      getItems().add(new SeparatorMenuItem());
      own.forEach(preset -> getItems().add(applying(preset)));
    }
    MenuItem save = new MenuItem(text("presets.save"));
    save.setId("preset-save");
    save.setOnAction(chosen -> askName());
    Menu delete = new Menu(text("presets.delete"));
    delete.setId("preset-delete");
    own.forEach(preset -> delete.getItems().add(deleting(preset)));
    getItems().addAll(new SeparatorMenuItem(), save);
    if (!own.isEmpty()) {
      getItems().add(delete);
    }
  }

  private MenuItem applying(Preset preset) {
    MenuItem item = new MenuItem(text("presets.apply", preset.name()));
    item.setId("preset-apply-" + preset.id());
    item.setOnAction(chosen -> preview(preset));
    return item;
  }

  private void preview(Preset preset) {
    PresetDialog dialog =
        new PresetDialog(getScene().getWindow(), PresetPlan.of(file.answers(), preset));
    dialog.setOnHidden(hidden -> apply(dialog));
    dialog.show();
  }

  private void apply(PresetDialog dialog) {
    if (dialog.chosen().isEmpty()) {
      return;
    }
    try {
      dialog.plan().apply(dialog.chosen());
      dialog.plan().note(file.origins(), dialog.chosen());
    } catch (EditRefusedException e) {
      dialogs.tellProblem(text("presets.not-applied"), e.getMessage());
    }
  }

  private void askName() {
    PresetNameDialog dialog = new PresetNameDialog(getScene().getWindow());
    dialog.setOnHidden(
        hidden -> {
          if (dialog.isConfirmed()) {
            save(dialog.name(), dialog.description());
          }
        });
    dialog.show();
  }

  private void save(String name, String description) {
    try {
      presets.save(name, description, file.answers());
    } catch (EditRefusedException e) {
      dialogs.tellProblem(text("presets.not-saved"), e.getMessage());
    } catch (FileProblemException e) {
      dialogs.tellProblem(text("presets.not-saved"), e.getMessage());
    }
  }

  private MenuItem deleting(Preset preset) {
    MenuItem item = new MenuItem(preset.name());
    item.setId("preset-delete-" + preset.id());
    item.setOnAction(chosen -> askDelete(preset));
    return item;
  }

  private void askDelete(Preset preset) {
    ButtonType delete = new ButtonType(text("presets.delete.do"), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, "", delete, cancel);
    alert.initOwner(getScene().getWindow());
    alert.setTitle(text("presets.delete"));
    alert.setHeaderText(text("presets.delete.question", preset.name()));
    alert.setContentText(text("presets.delete.more"));
    alert.getDialogPane().lookupButton(delete).setId("preset-delete-do");
    alert.setOnHidden(
        hidden -> {
          if (alert.getResult() == delete) {
            delete(preset);
          }
        });
    alert.show();
  }

  private void delete(Preset preset) {
    try {
      presets.delete(preset);
    } catch (FileProblemException e) {
      dialogs.tellProblem(text("presets.not-deleted"), e.getMessage());
    }
  }
}
