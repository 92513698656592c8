package org.prepwright.pages.advanced;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.prepwright.model.answers.GuiRunOnce;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.ListEditor;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.WizardPage;

/** Run Once: commands that run one after another at the first logon. */
final class RunOncePage {
  static final String ID = "run-once";

  /** Changes the list of commands. */
  @FunctionalInterface
  private interface Change {
    void run() throws EditRefusedException;
  }

  private final FormBuilder form;
  private final GuiRunOnce section;
  private final TextField command = new TextField();
  private final ListEditor<String> editor;
  private final StringProperty refusal = new SimpleStringProperty("");

  private RunOncePage(PageContext context) {
    form = new FormBuilder(ID, context);
    section = context.answers().guiRunOnce;
    editor =
        new ListEditor<>(
            ID,
            section.commands(),
            line -> line,
            form.text("empty"),
            new ListEditor.Actions() {
              @Override
              public void remove(int index) {
                attempt(() -> section.remove(index));
              }

              @Override
              public void move(int index, boolean down) {
                attempt(() -> section.move(index, down));
              }
            });
  }

  static WizardPage of(PageContext context) {
    return new RunOncePage(context).build();
  }

  private WizardPage build() {
    command.setId("run-once-command");
    command.setPromptText(form.text("prompt"));
    command.setOnAction(entered -> add());
    Button add = button("add", form.text("add"), this::add);
    Button change = button("change", form.text("change"), this::change);
    form.row(
            form.label("command"),
            FormBuilder.stacked(command, FormBuilder.inLine(add, change)),
            command,
            List.of())
        .help(form.text("command.help"))
        .refusal(refusal);
    editor.list().setId("GuiRunOnce-commands");
    editor.list().getStyleClass().add(FormStyles.VERBATIM);
    editor
        .list()
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (selected, before, now) -> {
              if (now != null) {
                command.setText(now);
              }
            });
    editor
        .list()
        .setOnKeyPressed(
            event -> {
              if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
                command.requestFocus();
                command.selectAll();
              }
            });
    form.section(form.label("list"), editor, editor.list(), section.name())
        .help(form.text("list.help"));
    return form.build();
  }

  private Button button(String action, String label, Runnable step) {
    Button button = new Button(label);
    button.setId(ID + "-" + action);
    button.setOnAction(pressed -> step.run());
    return button;
  }

  private void add() {
    if (attempt(() -> section.add(command.getText()))) {
      command.clear();
      editor.list().getSelectionModel().clearSelection();
      editor.list().scrollTo(section.commands().size() - 1);
      command.requestFocus();
    }
  }

  private void change() {
    int index = editor.chosen();
    if (index < 0) {
      refusal.set(form.text("choose-first"));
    } else if (attempt(() -> section.set(index, command.getText()))) {
      editor.list().getSelectionModel().clearAndSelect(index);
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
}
