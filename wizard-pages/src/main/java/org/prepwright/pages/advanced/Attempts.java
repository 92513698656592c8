package org.prepwright.pages.advanced;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.pages.form.ListEditor;

/** Tries changes of a list, and remembers why the last one was refused. */
final class Attempts {
  /** A change that may be refused. */
  @FunctionalInterface
  interface Change {
    void make() throws EditRefusedException;
  }

  /** A change of one line. */
  @FunctionalInterface
  interface LineChange {
    void make(int index) throws EditRefusedException;
  }

  /** Moves a line by one place. */
  @FunctionalInterface
  interface Move {
    void move(int index, boolean down) throws EditRefusedException;
  }

  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");

  /** Why the last change was not made; empty when it was. */
  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** Makes the change and says whether it was made. */
  boolean isDone(Change change) {
    try {
      change.make();
      refusal.set("");
      return true;
    } catch (EditRefusedException e) {
      refusal.set(e.getMessage());
      return false;
    }
  }

  /** States that nothing was changed, and why. */
  void refuse(String sentence) {
    refusal.set(sentence);
  }

  /** Changes the chosen line, which stays chosen; without one it says so. */
  void change(ListEditor<?> lines, String chooseFirst, LineChange change) {
    int index = lines.chosen();
    if (index < 0) {
      refuse(chooseFirst);
    } else if (isDone(() -> change.make(index))) {
      lines.list().getSelectionModel().clearAndSelect(index);
    }
  }

  /** A button that makes a change. */
  static Button button(String id, String label, Runnable step) {
    Button button = new Button(label);
    button.setId(id);
    button.setOnAction(pressed -> step.run());
    return button;
  }

  /** What a list does when it is asked to remove or move a line. */
  ListEditor.Actions actions(LineChange removal, Move move) {
    return new ListEditor.Actions() {
      @Override
      public void remove(int index) {
        isDone(() -> removal.make(index));
      }

      @Override
      public void move(int index, boolean down) {
        isDone(() -> move.move(index, down));
      }
    };
  }
}
