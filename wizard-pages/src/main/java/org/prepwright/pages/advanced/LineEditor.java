package org.prepwright.pages.advanced;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.prepwright.model.answers.EditableLines;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.ListEditor;

/** A box to type a line in, and the list the lines are kept in. */
final class LineEditor {
  /**
   * What it says.
   *
   * @param prompt stands in the empty box
   * @param empty stands in the empty list
   * @param add the button that adds a line
   * @param change the button that changes the chosen line
   * @param chooseFirst why nothing was changed while no line is chosen
   */
  record Words(String prompt, String empty, String add, String change, String chooseFirst) {
    /** The words of a page, under the names of what they are for. */
    static Words of(FormBuilder form) {
      return new Words(
          form.text("prompt"),
          form.text("empty"),
          form.text("add"),
          form.text("change"),
          form.text("choose-first"));
    }
  }

  private final Attempts attempts = new Attempts();
  private final String id;
  private final Words words;
  private final EditableLines changes;
  private final TextField field = new TextField();
  private final ListEditor<String> lines;

  /**
   * Makes the two.
   *
   * @param id beginning of the ids of its controls
   * @param changes the lines
   */
  LineEditor(String id, EditableLines changes, Words words) {
    this.id = id;
    this.words = words;
    this.changes = changes;
    lines =
        new ListEditor<>(
            id,
            changes.commands(),
            line -> line,
            words.empty(),
            attempts.actions(changes::remove, changes::move));
    lines.list().getStyleClass().add("verbatim-lines");
    lines
        .list()
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (selected, before, now) -> {
              if (now != null) {
                field.setText(now);
              }
            });
    lines
        .list()
        .setOnKeyPressed(
            event -> {
              if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
                field.requestFocus();
                field.selectAll();
              }
            });
    field.setPromptText(words.prompt());
    field.setOnAction(entered -> add());
  }

  /** The box with its buttons. */
  Node entry() {
    return FormBuilder.stacked(
        field,
        FormBuilder.inLine(
            Attempts.button(id + "-add", words.add(), this::add),
            Attempts.button(id + "-change", words.change(), this::change)));
  }

  TextField field() {
    return field;
  }

  /** The list with its buttons. */
  Node lines() {
    return lines;
  }

  ListView<String> list() {
    return lines.list();
  }

  /** Why the last change was not made; empty when it was. */
  ReadOnlyStringProperty refusalProperty() {
    return attempts.refusalProperty();
  }

  private void add() {
    if (attempts.isDone(() -> changes.add(field.getText()))) {
      field.clear();
      list().getSelectionModel().clearSelection();
      list().scrollTo(list().getItems().size() - 1);
      field.requestFocus();
    }
  }

  private void change() {
    attempts.change(lines, words.chooseFirst(), index -> changes.set(index, field.getText()));
  }
}
