package org.prepwright.app.export;

import static org.prepwright.app.message.AppMessages.text;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.prepwright.app.look.Look;

/** The one dialog of an export. Its result is the button; what was chosen is in the choices. */
public final class ExportDialog extends Dialog<ExportAnswer> {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 560;
  private static final double PART_OF_WINDOW = 0.92;

  private final ExportChoices choices;
  private final ExportPane pane;

  /**
   * Makes the dialog.
   *
   * @param owner the window
   * @param sheet the style sheet of the window
   * @param choices what is chosen
   */
  public ExportDialog(Window owner, String sheet, ExportChoices choices) {
    this.choices = choices;
    boolean hasErrors = choices.subject().firstError().isPresent();
    pane = new ExportPane(choices, new SystemDialogs());
    initOwner(owner);
    setTitle(text("window.name"));
    setHeaderText(text("export.heading", choices.subject().title()));
    setResizable(true);
    ButtonType export =
        new ButtonType(
            text(hasErrors ? "dialog.export-anyway" : "export.do"),
            hasErrors ? ButtonData.OTHER : ButtonData.OK_DONE);
    ButtonType show = new ButtonType(text("dialog.show-error"), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    getDialogPane().getStylesheets().add(sheet);
    getDialogPane().getStyleClass().add("export-dialog");
    getDialogPane().setContent(pane);
    getDialogPane().getButtonTypes().setAll(export, cancel);
    if (hasErrors) {
      getDialogPane().getButtonTypes().add(1, show);
    }
    double factor = Look.factorProperty().get();
    getDialogPane()
        .setPrefSize(
            Math.min(WIDTH * factor, owner.getWidth() * PART_OF_WINDOW),
            Math.min(HEIGHT * factor, owner.getHeight() * PART_OF_WINDOW));
    Node exportButton = getDialogPane().lookupButton(export);
    exportButton.setId("export-do");
    exportButton.addEventFilter(ActionEvent.ACTION, this::refuseWhereNothingCanBeWritten);
    getDialogPane().lookupButton(cancel).setId("export-cancel");
    if (getDialogPane().lookupButton(show) instanceof Button showButton) {
      showButton.setId("export-show-error");
      setOnShown(shown -> showButton.requestFocus());
    } else {
      setOnShown(shown -> pane.focusPlace());
    }
    setResultConverter(
        pressed ->
            pressed == export
                ? ExportAnswer.EXPORT
                : pressed == show ? ExportAnswer.SHOW_ERROR : ExportAnswer.CANCEL);
  }

  /** The button is never grey: it leads to what has to be chosen first. */
  private void refuseWhereNothingCanBeWritten(ActionEvent pressed) {
    if (choices.chosen().isEmpty()) {
      pressed.consume();
      pane.insist();
    }
  }

  /** The dialogs of the system, over this one. */
  private final class SystemDialogs implements PlaceChooser {
    @Override
    public Optional<Path> chooseFolder() {
      DirectoryChooser chooser = new DirectoryChooser();
      chooser.setTitle(text("dialog.choose-export"));
      return Optional.ofNullable(chooser.showDialog(window())).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFile(ExportMedium medium, String proposed) {
      FileChooser chooser = new FileChooser();
      chooser.setTitle(text("export.choose-file"));
      chooser.setInitialFileName(proposed);
      chooser
          .getExtensionFilters()
          .setAll(
              new ExtensionFilter(text("export.medium." + medium.id()), "*." + medium.extension()));
      return Optional.ofNullable(chooser.showSaveDialog(window())).map(File::toPath);
    }

    private Window window() {
      return getDialogPane().getScene().getWindow();
    }
  }
}
