package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.text;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.controlsfx.control.Notifications;
import org.prepwright.app.editing.Dialogs;
import org.prepwright.pages.form.FileQuestion;

/** Dialogs over the window. */
final class FxDialogs implements Dialogs {
  private static final double WIDTH = 480;

  private final Window owner;

  FxDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public Unsaved askUnsaved(String fileName) {
    ButtonType save = button("dialog.save", ButtonData.YES);
    ButtonType discard = button("dialog.discard", ButtonData.NO);
    ButtonType answer =
        ask(text("dialog.unsaved", fileName), text("dialog.unsaved.more"), save, discard, cancel());
    return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
  }

  @Override
  public ChangedOnDisk askChangedOnDisk(String sentence) {
    ButtonType saveAs = button("dialog.save-as", ButtonData.YES);
    ButtonType overwrite = button("dialog.overwrite", ButtonData.NO);
    ButtonType answer = ask(text("dialog.changed-on-disk"), sentence, saveAs, overwrite, cancel());
    return answer == overwrite
        ? ChangedOnDisk.OVERWRITE
        : answer == saveAs ? ChangedOnDisk.SAVE_AS : ChangedOnDisk.CANCEL;
  }

  @Override
  public ExportWithErrors askExportWithErrors(String sentence) {
    // Escape and the window's cross take it, too
    ButtonType show = button("dialog.show-error", ButtonData.CANCEL_CLOSE);
    ButtonType export = button("dialog.export-anyway", ButtonData.NO);
    ButtonType answer = ask(text("dialog.errors-remain"), sentence, show, export);
    return answer == export ? ExportWithErrors.EXPORT : ExportWithErrors.SHOW_ERROR;
  }

  @Override
  public Optional<Path> chooseFileToOpen() {
    FileChooser chooser = chooser("dialog.choose-open");
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseFileToSave(Path proposed) {
    FileChooser chooser = chooser("dialog.choose-save");
    chooser.setInitialFileName(String.valueOf(proposed.getFileName()));
    Path folder = proposed.getParent();
    if (folder != null && Files.isDirectory(folder)) {
      chooser.setInitialDirectory(folder.toFile());
    }
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseFileToRead(FileQuestion question) {
    return Optional.ofNullable(chooser(question).showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseFileToWrite(FileQuestion question) {
    FileChooser chooser = chooser(question);
    chooser.setInitialFileName(question.proposedName());
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  private static FileChooser chooser(FileQuestion question) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(question.title());
    chooser
        .getExtensionFilters()
        .setAll(
            new ExtensionFilter(question.filterName(), question.patterns()),
            new ExtensionFilter(text("dialog.filter.all"), "*.*", "*"));
    return chooser;
  }

  @Override
  public void tellDone(String sentence) {
    Notifications.create().owner(owner).text(sentence).show();
  }

  @Override
  public void tellRemoved(String sentence) {
    Notifications.create().owner(owner).text(sentence).show();
  }

  @Override
  public Optional<Path> chooseExportFolder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(text("dialog.choose-export"));
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  @Override
  public void tellProblem(String heading, String sentence) {
    show(AlertType.ERROR, heading, sentence, button("dialog.close", ButtonData.OK_DONE));
  }

  @Override
  public void tellExported(Path bundle) {
    show(
        AlertType.INFORMATION,
        text("dialog.exported"),
        text("dialog.exported.more", bundle),
        button("dialog.close", ButtonData.OK_DONE));
  }

  private static FileChooser chooser(String titleKey) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(text(titleKey));
    chooser
        .getExtensionFilters()
        .setAll(
            new ExtensionFilter(
                text("dialog.filter.answer-files"),
                "*.inf",
                "*.txt",
                "*.sif",
                "*.udf",
                "*.udb",
                "*.INF",
                "*.TXT",
                "*.SIF",
                "*.UDF",
                "*.UDB"),
            new ExtensionFilter(text("dialog.filter.all"), "*.*", "*"));
    return chooser;
  }

  private ButtonType ask(String heading, String sentence, ButtonType... buttons) {
    return show(AlertType.CONFIRMATION, heading, sentence, buttons);
  }

  private ButtonType show(AlertType type, String heading, String sentence, ButtonType... buttons) {
    Alert alert = new Alert(type, "", buttons);
    alert.initOwner(owner);
    alert.setTitle(text("window.name"));
    alert.setHeaderText(heading);
    Label content = new Label(sentence);
    content.setWrapText(true);
    content.setMinHeight(Region.USE_PREF_SIZE);
    content.setPrefWidth(WIDTH);
    alert.getDialogPane().setContent(content);
    if (alert.getDialogPane().lookupButton(buttons[0]) instanceof Button first) {
      first.setDefaultButton(true);
    }
    return alert.showAndWait().orElse(null);
  }

  private static ButtonType cancel() {
    return button("dialog.cancel", ButtonData.CANCEL_CLOSE);
  }

  private static ButtonType button(String key, ButtonData data) {
    return new ButtonType(text(key), data);
  }
}
