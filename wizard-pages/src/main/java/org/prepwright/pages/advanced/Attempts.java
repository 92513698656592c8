package org.prepwright.pages.advanced;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.pages.form.ListEditor;

/** Tries changes of a list, and remembers why the last one was refused. */
final class Attempts {
  /** A change that may be refused. */
  @FunctionalInterface
  interface Change {
    void make() throws EditRefusedException;
  }

  /** Takes a line away. */
  @FunctionalInterface
  interface Removal {
    void remove(int index) throws EditRefusedException;
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

  /** What a list does when it is asked to remove or move a line. */
  ListEditor.Actions actions(Removal removal, Move move) {
    return new ListEditor.Actions() {
      @Override
      public void remove(int index) {
        isDone(() -> removal.remove(index));
      }

      @Override
      public void move(int index, boolean down) {
        isDone(() -> move.move(index, down));
      }
    };
  }
}
