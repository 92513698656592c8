package org.prepwright.pages.file;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.Texts;

/** The value of a line, edited where it stands. */
final class ValueCell extends TableCell<SettingLine, SettingLine> {
  /** What the cell asks of the page. */
  interface Owner {
    /** What the line shows where it is not edited. */
    String shown(SettingLine line);

    /**
     * Writes a value.
     *
     * @return false when it was refused; the reason is on display then
     */
    boolean write(SettingLine line, String value);

    /** The editing has ended, with or without a change. */
    void ended(SettingLine line);
  }

  private final SettingFacts facts;
  private final Owner owner;
  private boolean isEnding;

  ValueCell(SettingFacts facts, Owner owner) {
    this.facts = facts;
    this.owner = owner;
    getStyleClass().add("setting-value");
  }

  @Override
  protected void updateItem(SettingLine line, boolean empty) {
    super.updateItem(line, empty);
    if (!isEditing() || empty) {
      setGraphic(null);
      setText(empty || line == null ? "" : owner.shown(line));
    }
  }

  @Override
  public void startEdit() {
    SettingLine line = getItem();
    boolean isEditable =
        line != null
            && (line.type() == SettingLine.Type.ENTRY || line.type() == SettingLine.Type.ADDED);
    if (!isEditable) {
      return;
    }
    super.startEdit();
    if (isEditing()) {
      List<Option<String>> options = facts.options(line);
      String value = facts.value(line);
      boolean isAmong =
          value.isEmpty()
              || options.stream().anyMatch(one -> SettingFacts.isSameValue(one.value(), value));
      edit(options.isEmpty() || !isAmong ? field(line) : choice(line, options));
    }
  }

  private void edit(Control control) {
    control.setId("all-settings-edit");
    control.setAccessibleText(
        Texts.text("page.all-settings.edit", getItem().key(), getItem().section()));
    control.setMaxWidth(Double.MAX_VALUE);
    setText(null);
    setGraphic(control);
    control.requestFocus();
  }

  private TextField field(SettingLine line) {
    boolean isHidden = facts.takesSecret(line) || facts.isSecret(line);
    TextField field = isHidden ? new PasswordField() : new TextField(facts.value(line));
    if (isHidden) {
      field.setPromptText(Texts.text("page.all-settings.secret.prompt"));
    }
    field.setOnAction(pressed -> commit(field, isHidden));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    field
        .focusedProperty()
        .addListener(
            (focus, before, now) -> {
              if (!now && isEditing()) {
                commit(field, isHidden);
                end();
              }
            });
    field.selectAll();
    return field;
  }

  private void commit(TextField field, boolean isHidden) {
    String text = field.getText();
    // nothing typed leaves a secret as it is
    boolean isKept = isHidden && text.isEmpty();
    if (isKept || owner.write(getItem(), text)) {
      end();
    }
  }

  private Control choice(SettingLine line, List<Option<String>> options) {
    PrefixSelectionComboBox<Option<String>> box = new PrefixSelectionComboBox<>();
    List<Option<String>> offered = new ArrayList<>();
    for (Option<String> option : options) {
      String label = option.label().isEmpty() ? "" : "  " + option.label();
      offered.add(new Option<>(option.value(), option.value() + label));
    }
    Option<String> other = new Option<>(null, Texts.text("page.all-settings.other"));
    box.getItems().setAll(offered);
    box.getItems().add(other);
    box.setVisibleRowCount(12);
    String value = facts.value(line);
    offered.stream()
        .filter(option -> SettingFacts.isSameValue(option.value(), value))
        .findFirst()
        .ifPresent(box::setValue);
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    box.setOnHidden(
        hidden -> {
          if (isEditing() && getGraphic() == box) {
            take(box, other);
          }
        });
    box.focusedProperty()
        .addListener(
            (focus, before, now) -> {
              boolean isLeft = !now && !box.isShowing() && isEditing() && getGraphic() == box;
              if (isLeft) {
                take(box, other);
                end();
              }
            });
    box.show();
    return box;
  }

  private void take(PrefixSelectionComboBox<Option<String>> box, Option<String> other) {
    Option<String> chosen = box.getValue();
    if (other.equals(chosen)) {
      edit(field(getItem()));
    } else if (chosen == null || owner.write(getItem(), chosen.value())) {
      end();
    }
  }

  private void onKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      if (getGraphic() instanceof ComboBoxBase<?> box && box.isShowing()) {
        return;
      }
      end();
      key.consume();
    }
  }

  private void end() {
    if (isEditing() && !isEnding) {
      isEnding = true;
      try {
        SettingLine line = getItem();
        cancelEdit();
        owner.ended(line);
      } finally {
        isEnding = false;
      }
    }
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    setGraphic(null);
    setText(getItem() == null ? "" : owner.shown(getItem()));
  }
}
