package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.text;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.controlsfx.control.action.Action;
import org.prepwright.app.changes.ChangesPane;
import org.prepwright.app.editing.Dialogs;
import org.prepwright.app.editing.FileChange;
import org.prepwright.app.editing.TaskRunner;
import org.prepwright.app.export.ExportAnswer;
import org.prepwright.app.export.ExportChoices;
import org.prepwright.app.export.ExportDialog;
import org.prepwright.app.export.VerificationDialog;
import org.prepwright.model.media.Verification;
import org.prepwright.model.secrecy.Asked;
import org.prepwright.model.secrecy.AskedAtExport;
import org.prepwright.model.secret.SecretText;
import org.prepwright.pages.form.FileQuestion;

/** Dialogs over the window. */
final class FxDialogs implements Dialogs {
  private static final double WIDTH = 480;

  private static final Duration NOTE_TIME = Duration.seconds(8);

  private final Window owner;
  private final TaskRunner tasks;
  private final Consumer<Path> openFolder;

  /**
   * Makes the dialogs of a window.
   *
   * @param owner the window
   * @param tasks where work runs
   * @param openFolder shows a folder in the file manager of the system
   */
  FxDialogs(Window owner, TaskRunner tasks, Consumer<Path> openFolder) {
    this.owner = owner;
    this.tasks = tasks;
    this.openFolder = openFolder;
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
  public Optional<Map<Asked, SecretText>> askSecrets(AskedAtExport asked) {
    return new SecretsDialog(owner, asked).showAndWait();
  }

  @Override
  public ExportAnswer askExport(ExportChoices choices) {
    // Escape and the window's cross give no result
    return new ExportDialog(owner, Shell.sheet(), choices)
        .showAndWait()
        .orElse(ExportAnswer.CANCEL);
  }

  @Override
  public boolean askReplace(String sentence, Path place) {
    // Enter must not replace anything
    ButtonType replace = button("export.replace.do", ButtonData.NO);
    ButtonType answer =
        ask(
            text("export.replace"),
            text("export.replace.more", sentence, place),
            cancel(),
            replace);
    return answer == replace;
  }

  @Override
  public Optional<Path> chooseBundleFolder() {
    return chooseFolderToRead(text("verify.choose"));
  }

  @Override
  public Optional<Path> chooseBundleFile() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(text("verify.choose"));
    chooser
        .getExtensionFilters()
        .setAll(
            new ExtensionFilter(
                text("verify.files"), "*.zip", "*.img", "*.iso", "*.ZIP", "*.IMG", "*.ISO"),
            new ExtensionFilter(text("dialog.filter.all"), "*.*", "*"));
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public void tellUnsound(List<Verification.Result> results) {
    new VerificationDialog(owner, Shell.sheet(), results).showAndWait();
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
  public Optional<Path> chooseFolderToRead(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
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
  public void tellUndoable(String sentence, BooleanSupplier undo) {
    Notifications note = note(sentence);
    note.action(
            new Action(
                text("window.undo"),
                pressed -> {
                  if (pressed.getSource() instanceof Node button) {
                    button.getScene().getWindow().hide();
                  }
                  if (!undo.getAsBoolean()) {
                    note(text("dialog.undo-overtaken")).show();
                  }
                }))
        .show();
  }

  @Override
  public void tellDone(String sentence) {
    note(sentence).show();
  }

  private Notifications note(String sentence) {
    return Notifications.create()
        .owner(owner)
        .position(Pos.BOTTOM_RIGHT)
        .hideAfter(NOTE_TIME)
        .text(sentence);
  }

  @Override
  public boolean confirmSave(String fileName, List<FileChange> changes) {
    ButtonType save = button("dialog.save", ButtonData.OK_DONE);
    return showChanges(text("dialog.confirm-save", fileName), changes, save, cancel()) == save;
  }

  @Override
  public void showChanges(String fileName, List<FileChange> changes) {
    showChanges(
        text("dialog.changes", fileName), changes, button("dialog.close", ButtonData.OK_DONE));
  }

  private ButtonType showChanges(String heading, List<FileChange> changes, ButtonType... buttons) {
    ChangesPane pane = new ChangesPane(changes, tasks);
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(text("window.name"));
    dialog.setHeaderText(heading);
    dialog.setResizable(true);
    dialog.getDialogPane().getStylesheets().add(Shell.sheet());
    dialog.getDialogPane().getButtonTypes().setAll(buttons);
    dialog.getDialogPane().setContent(pane);
    dialog.getDialogPane().setPrefSize(owner.getWidth() * 0.9, owner.getHeight() * 0.8);
    if (dialog.getDialogPane().lookupButton(buttons[0]) instanceof Button first) {
      first.setDefaultButton(true);
      dialog.setOnShown(shown -> first.requestFocus());
    }
    dialog.setOnHidden(hidden -> pane.stop());
    return dialog.showAndWait().orElse(null);
  }

  @Override
  public void tellFault(String code, String details) {
    ButtonType copy = button("dialog.fault.copy", ButtonData.LEFT);
    Alert alert =
        alert(
            AlertType.ERROR,
            text("dialog.fault"),
            text("dialog.fault.more", code),
            button("dialog.close", ButtonData.OK_DONE),
            copy);
    TextArea shown = new TextArea(details);
    shown.setEditable(false);
    shown.setPrefRowCount(12);
    alert.getDialogPane().setExpandableContent(shown);
    if (alert.getDialogPane().lookupButton(copy) instanceof Button button) {
      button.addEventFilter(
          ActionEvent.ACTION,
          pressed -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
            pressed.consume();
          });
    }
    alert.showAndWait();
  }

  @Override
  public void tellProblem(String heading, String sentence) {
    show(AlertType.ERROR, heading, sentence, button("dialog.close", ButtonData.OK_DONE));
  }

  @Override
  public void tellExported(Path bundle, Runnable verify) {
    Path folder = Files.isDirectory(bundle) ? bundle : bundle.toAbsolutePath().getParent();
    note(text("dialog.exported", bundle))
        .action(
            noteAction("export.open-folder", () -> openFolder.accept(folder)),
            noteAction("export.verify", verify))
        .show();
  }

  /** A button on a notification, which goes away with it. */
  private static Action noteAction(String key, Runnable step) {
    return new Action(
        text(key),
        pressed -> {
          if (pressed.getSource() instanceof Node button) {
            button.getScene().getWindow().hide();
          }
          step.run();
        });
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
    return alert(type, heading, sentence, buttons).showAndWait().orElse(null);
  }

  private Alert alert(AlertType type, String heading, String sentence, ButtonType... buttons) {
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
    return alert;
  }

  private static ButtonType cancel() {
    return button("dialog.cancel", ButtonData.CANCEL_CLOSE);
  }

  private static ButtonType button(String key, ButtonData data) {
    return new ButtonType(text(key), data);
  }
}
