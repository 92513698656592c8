package org.prepwright.pages.deployment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.bundle.FilePermission;
import org.prepwright.model.bundle.FilePermission.Right;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Ids;
import org.prepwright.pages.form.ListEditor;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.Texts;

/** The permissions that imaging loses: who may do what in which folder, each a line of a list. */
final class PermissionEditor extends VBox {
  private static final int FOLDER_COLUMNS = 28;
  private static final int ACCOUNT_COLUMNS = 28;
  private static final int PARTS = 3;

  private final Setting<List<String>> fact;
  private final Consumer<String> tellRemoved;
  private final TextField folder = new TextField();
  private final TextField account = new TextField();
  private final ComboBox<Option<Right>> right = new ComboBox<>();
  private final ObservableList<String> lines = FXCollections.observableArrayList();
  private final ListEditor<String> editor;
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");

  /**
   * Makes the editor.
   *
   * @param id beginning of the ids of its controls
   * @param fact the lines, each {@code folder|account|right}
   * @param tellRemoved tells what was taken away, with a way back
   */
  PermissionEditor(String id, Setting<List<String>> fact, Consumer<String> tellRemoved) {
    this.fact = fact;
    this.tellRemoved = tellRemoved;
    String prefix = id + "-permission";
    prepare(folder, prefix + "-folder", "folder", FOLDER_COLUMNS);
    prepare(account, prefix + "-account", "account", ACCOUNT_COLUMNS);
    for (Right one : Right.values()) {
      right.getItems().add(new Option<>(one, nameOf(one)));
    }
    right.setId(prefix + "-right");
    right.setAccessibleText(Texts.text("permission.right"));
    choose(Right.READ);
    right.setMinWidth(USE_PREF_SIZE);
    editor =
        new ListEditor<>(
                prefix,
                lines,
                PermissionEditor::words,
                Texts.text("permission.empty"),
                new Removal())
            .unordered();
    editor.list().getStyleClass().add("short-list");
    editor.list().setId(Ids.of(fact));
    editor.list().setAccessibleText(Texts.text("permission.list"));
    editor
        .list()
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((selected, before, now) -> show(now));
    getStyleClass().add(FormStyles.STACKED);
    HBox who = FormBuilder.inLine(account, right);
    HBox.setHgrow(account, Priority.ALWAYS);
    getChildren()
        .setAll(
            folder,
            who,
            FormBuilder.inLine(
                button(prefix, "add", this::add), button(prefix, "change", this::change)),
            editor);
    Sync sync =
        new Sync(
            fact.document(),
            () -> {
              if (!lines.equals(fact.valueOr(List.of()))) {
                lines.setAll(fact.valueOr(List.of()));
              }
            });
    sync.showFile();
  }

  private static void prepare(TextField field, String id, String key, int characters) {
    field.setId(id);
    field.setPrefColumnCount(FormBuilder.columns(characters));
    field.setPromptText(Texts.text("permission." + key + ".prompt"));
    field.setAccessibleText(Texts.text("permission." + key));
  }

  private static Button button(String prefix, String action, Runnable step) {
    Button button = new Button(Texts.text("permission." + action));
    button.setId(prefix + "-" + action);
    button.setOnAction(pressed -> step.run());
    return button;
  }

  /** What gets the focus first. */
  Node target() {
    return folder;
  }

  /** Why the last change was not made; empty when it was. */
  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  private static String nameOf(Right one) {
    return Texts.text("permission.right." + one.word());
  }

  /** A line of the file in words; one that is no permission as it stands. */
  private static String words(String line) {
    return FilePermission.parse(line)
        .permission()
        .map(one -> Texts.text("permission.line", one.path(), one.account(), nameOf(one.right())))
        .orElse(line);
  }

  private void show(String line) {
    if (line == null) {
      return;
    }
    String[] parts = Arrays.copyOf(line.split("\\|", -1), PARTS);
    folder.setText(parts[0].strip());
    account.setText(parts[1] == null ? "" : parts[1].strip());
    Right.of(parts[2] == null ? "" : parts[2]).ifPresent(this::choose);
  }

  private void choose(Right wanted) {
    right.getItems().stream()
        .filter(option -> option.value() == wanted)
        .findFirst()
        .ifPresent(right::setValue);
  }

  private void add() {
    List<String> now = new ArrayList<>(fact.valueOr(List.of()));
    now.add(entered());
    if (isTaken(now)) {
      editor.list().getSelectionModel().clearSelection();
      folder.clear();
      account.clear();
      folder.requestFocus();
    }
  }

  private void change() {
    int index = editor.chosen();
    if (index < 0) {
      refusal.set(Texts.text("permission.choose-first"));
      return;
    }
    List<String> now = new ArrayList<>(fact.valueOr(List.of()));
    now.set(index, entered());
    if (isTaken(now)) {
      editor.list().getSelectionModel().clearAndSelect(index);
    }
  }

  private String entered() {
    return String.join(
        "|", folder.getText().strip(), account.getText().strip(), right.getValue().value().word());
  }

  private boolean isTaken(List<String> now) {
    Optional<String> objection = objection();
    refusal.set(objection.orElse(""));
    if (objection.isPresent()) {
      return false;
    }
    fact.set(List.copyOf(now));
    fact.commit();
    return true;
  }

  /** In the file a bar parts the three, and a comma one permission from the next. */
  private Optional<String> objection() {
    if (folder.getText().isBlank() || account.getText().isBlank()) {
      return Optional.of(Texts.text("permission.missing"));
    }
    boolean hasSeparator = (folder.getText() + account.getText()).matches(".*[|,\"].*");
    String objection = FilePermission.parse(entered()).objection();
    return hasSeparator
        ? Optional.of(Texts.text("permission.separator"))
        : Optional.of(objection).filter(sentence -> !sentence.isEmpty());
  }

  /** Takes a line out of the list, which has no order. */
  private final class Removal implements ListEditor.Actions {
    @Override
    public void remove(int index) {
      List<String> now = new ArrayList<>(fact.valueOr(List.of()));
      String gone = now.remove(index);
      fact.set(now.isEmpty() ? null : List.copyOf(now));
      fact.commit();
      tellRemoved.accept(Texts.text("permission.removed", words(gone)));
    }

    @Override
    public void move(int index, boolean down) {
      throw new UnsupportedOperationException("the permissions have no order");
    }
  }
}
