package org.prepwright.pages.windows;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.ListEditor;
import org.prepwright.pages.form.Texts;

/**
 * Lines of a section as a list, with fields for the parts of one line: what is typed is added, or
 * takes the place of the chosen line.
 *
 * @param <T> a line
 */
final class LineEditor<T> {
  /** The lines in the file. What it is given has one text for each part. */
  interface Store {
    void add(List<String> parts) throws EditRefusedException;

    void set(int index, List<String> parts) throws EditRefusedException;

    void remove(int index) throws EditRefusedException;

    /** Moves a line; not called for a list without order. */
    default void move(int index, boolean down) throws EditRefusedException {
      throw new UnsupportedOperationException("a list without order");
    }
  }

  private final List<LinePart> parts;
  private final Store store;
  private final ListEditor<T> list;
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");
  private final HBox buttons;

  /**
   * Makes the controls.
   *
   * @param id beginning of the ids of the buttons
   * @param lines what the list shows, kept up to date by others
   * @param partsOf the texts of a line's parts, shown in the fields once it is chosen
   */
  LineEditor(
      String id,
      ObservableList<T> lines,
      Function<T, List<String>> partsOf,
      List<LinePart> parts,
      String emptyText,
      Store store) {
    this.parts = List.copyOf(parts);
    this.store = store;
    list =
        new ListEditor<>(
            id,
            lines,
            line -> String.join(" = ", partsOf.apply(line)),
            emptyText,
            new ListEditor.Actions() {
              @Override
              public void remove(int index) {
                attempt(() -> store.remove(index));
              }

              @Override
              public void move(int index, boolean down) {
                attempt(() -> store.move(index, down));
              }
            });
    list.list().getStyleClass().addAll(FormStyles.VERBATIM, "short-list");
    list.list()
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (selected, before, now) -> {
              if (now != null) {
                show(partsOf.apply(now));
              }
            });
    list.list()
        .setOnKeyPressed(
            event -> {
              if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
                this.parts.get(0).node().requestFocus();
              }
            });
    this.parts.forEach(part -> part.onEnter(this::add));
    buttons =
        FormBuilder.inLine(
            button(id + "-add", Texts.text("windows.lines.add"), this::add),
            button(id + "-change", Texts.text("windows.lines.change"), this::change));
  }

  /** Add and Change. */
  HBox buttons() {
    return buttons;
  }

  ListEditor<T> list() {
    return list;
  }

  /** The field of the first part, which the focus goes to. */
  Node firstField() {
    return parts.get(0).node();
  }

  /** Why the last change was not made; empty when it was. */
  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  private static Button button(String id, String label, Runnable step) {
    Button button = new Button(label);
    button.setId(id);
    button.setOnAction(pressed -> step.run());
    return button;
  }

  private void show(List<String> texts) {
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).show(i < texts.size() ? texts.get(i) : "");
    }
  }

  private List<String> typed() {
    return parts.stream().map(LinePart::text).map(String::strip).toList();
  }

  private void add() {
    if (attempt(() -> store.add(typed()))) {
      list.list().getSelectionModel().clearSelection();
      parts.forEach(LinePart::clear);
      list.list().scrollTo(list.list().getItems().size() - 1);
      firstField().requestFocus();
    }
  }

  private void change() {
    int index = list.chosen();
    if (index < 0) {
      refusal.set(Texts.text("windows.lines.choose-first"));
    } else if (attempt(() -> store.set(index, typed()))) {
      list.list().getSelectionModel().clearAndSelect(index);
    }
  }

  private boolean attempt(Change change) {
    try {
      change.run();
      refusal.set("");
      return true;
    } catch (EditRefusedException e) {
      refusal.set(e.getMessage());
      return false;
    }
  }

  /** Changes the lines. */
  @FunctionalInterface
  private interface Change {
    void run() throws EditRefusedException;
  }
}
