package org.prepwright.pages.network.table;

import java.util.Optional;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.prepwright.model.check.Finding;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Texts;

/** A cell of the grid: what it holds, the mark of a finding, and the field it is edited in. */
final class GridCell extends TableCell<Integer, Integer> {
  /** Where the selection goes when the editing has ended. */
  enum Step {
    STAY,
    DOWN,
    UP,
    RIGHT,
    LEFT
  }

  /** What the cell asks of the grid. */
  interface Owner {
    /** What the cell shows. */
    String shown(int row, int column);

    /** What is edited; empty for a secret. */
    String text(int row, int column);

    boolean isSecret(int column);

    /** Whether the row is the one behind the last, which takes a new computer. */
    boolean isForNew(int row);

    String heading(int column);

    Optional<Finding> finding(int row, int column);

    String sentence(int row, int column);

    /** Takes the letter that began the editing; empty when it was begun otherwise. */
    String takeTyped();

    void write(int row, int column, String text);

    void ended(Step step);
  }

  private final Owner owner;
  private final int column;
  private final Region mark = new Region();
  private final HBox message = new HBox(mark);
  private String weight = "";
  private boolean isEnding;

  GridCell(Owner owner, int column) {
    this.owner = owner;
    this.column = column;
    mark.getStyleClass().add(FormStyles.MESSAGE_MARK);
    message.getStyleClass().addAll(FormStyles.MESSAGE, "grid-mark");
    getStyleClass().add("grid-cell");
  }

  @Override
  protected void updateItem(Integer row, boolean isEmpty) {
    super.updateItem(row, isEmpty);
    show();
  }

  /** Shows what the cell holds now. */
  void show() {
    if (isEditing()) {
      return;
    }
    boolean isThere = !isEmpty() && getItem() != null;
    String text = isThere ? owner.shown(getItem(), column) : "";
    boolean isInvitation = isThere && column == 0 && owner.isForNew(getItem());
    setStyleClass("grid-new", isInvitation);
    setText(isInvitation ? Texts.text("page.computer-table.new") : text);
    Optional<Finding> finding = isThere ? owner.finding(getItem(), column) : Optional.empty();
    showMark(finding.map(found -> found.severity().id()).orElse(""));
    if (finding.isPresent()) {
      String sentence = owner.sentence(getItem(), column);
      setTooltip(tooltip(sentence));
      setAccessibleText(owner.heading(column) + ": " + text + ". " + sentence);
    } else {
      setTooltip(text.indexOf('\n') >= 0 ? tooltip(text) : null);
      setAccessibleText(isThere ? owner.heading(column) + ": " + getText() : null);
    }
  }

  private void setStyleClass(String name, boolean isSet) {
    if (isSet != getStyleClass().contains(name)) {
      if (isSet) {
        getStyleClass().add(name);
      } else {
        getStyleClass().remove(name);
      }
    }
  }

  private void showMark(String severity) {
    if (!weight.equals(severity)) {
      message.getStyleClass().remove(weight);
      weight = severity;
      if (!severity.isEmpty()) {
        message.getStyleClass().add(severity);
      }
    }
    setGraphic(severity.isEmpty() ? null : message);
  }

  private static Tooltip tooltip(String text) {
    Tooltip tooltip = new Tooltip(text);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(400);
    return tooltip;
  }

  // ------------------------------------------------------------------ editing

  @Override
  public void startEdit() {
    super.startEdit();
    if (!isEditing() || getItem() == null) {
      return;
    }
    boolean isSecret = owner.isSecret(column);
    String typed = owner.takeTyped();
    String text = owner.text(getItem(), column);
    TextField field = isSecret ? new PasswordField() : new TextField();
    field.setText(typed.isEmpty() ? text : typed);
    field.setId("computer-table-edit");
    field.getStyleClass().add("grid-field");
    field.setAccessibleText(Texts.text("page.computer-table.edit", owner.heading(column)));
    field.addEventFilter(KeyEvent.KEY_PRESSED, key -> onKey(key, field));
    field
        .focusedProperty()
        .addListener(
            (focus, before, now) -> {
              if (!now && isEditing()) {
                end(field, Step.STAY);
              }
            });
    setText(null);
    setGraphic(field);
    field.requestFocus();
    if (typed.isEmpty()) {
      field.selectAll();
    } else {
      field.end();
    }
  }

  private void onKey(KeyEvent key, TextField field) {
    boolean isBack = key.isShiftDown();
    if (key.getCode() == KeyCode.ESCAPE) {
      cancelEdit();
      owner.ended(Step.STAY);
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER) {
      end(field, isBack ? Step.UP : Step.DOWN);
      key.consume();
    } else if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
      end(field, isBack ? Step.LEFT : Step.RIGHT);
      key.consume();
    }
  }

  private void end(TextField field, Step step) {
    if (isEnding) {
      return;
    }
    isEnding = true;
    try {
      int row = getItem();
      String text = field.getText();
      cancelEdit();
      // nothing typed leaves a secret as it is
      boolean isKept = owner.isSecret(column) && text.isEmpty();
      if (!isKept && !text.strip().equals(owner.text(row, column))) {
        owner.write(row, column, text);
      }
      owner.ended(step);
    } finally {
      isEnding = false;
    }
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    show();
  }
}
