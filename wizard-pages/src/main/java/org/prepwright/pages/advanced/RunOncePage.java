package org.prepwright.pages.advanced;

import java.util.List;
import org.prepwright.model.answers.GuiRunOnce;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.WizardPage;

/** Run Once: commands that run one after another at the first logon. */
final class RunOncePage {
  static final String ID = "run-once";

  private RunOncePage() {}

  static WizardPage of(PageContext context) {
    FormBuilder form = new FormBuilder(ID, context);
    GuiRunOnce section = context.answers().guiRunOnce;
    LineEditor editor = new LineEditor(ID, section, LineEditor.Words.of(form));
    editor.field().setId("run-once-command");
    form.row(form.label("command"), editor.entry(), editor.field(), List.of())
        .help(form.text("command.help"))
        .refusal(editor.refusalProperty());
    editor.list().setId("GuiRunOnce-commands");
    form.section(form.label("list"), editor.lines(), editor.list(), section.name())
        .help(form.text("list.help"));
    return form.build();
  }
}
