package org.prepwright.app.cli;

import java.util.List;
import java.util.Locale;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Assignment;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;

/** The edits that {@code set} and {@code new} share. */
final class Editing {
  private final AnswerFile answers;
  private final Terminal terminal;

  Editing(AnswerFile answers, Terminal terminal) {
    this.answers = answers;
    this.terminal = terminal;
  }

  void assign(List<AssignmentArgument> assignments) {
    for (AssignmentArgument assignment : assignments) {
      SettingName name = assignment.name();
      refusePasswordOnCommandLine(name, assignment.value());
      assign(name, assignment.value());
    }
  }

  void assignSecrets(List<SettingName> names) {
    for (SettingName name : names) {
      assign(name, terminal.newSecret(name.toString()).reveal());
    }
  }

  void remove(List<SettingName> names) {
    Document document = answers.document();
    for (SettingName name : names) {
      try {
        apply(new Editor(document).remove(name.section(), name.key()));
      } catch (EditRefusedException e) {
        throw refusal(name, e);
      }
    }
  }

  private void assign(SettingName name, String value) {
    try {
      apply(new Assignment(answers).edit(name.section(), name.key(), value));
    } catch (EditRefusedException e) {
      throw refusal(name, e);
    }
  }

  private void apply(Edit edit) {
    answers.document().apply(edit);
    edit.cautions()
        .forEach(caution -> terminal.err().println(AppMessages.text("cli.caution", caution)));
  }

  private static TroubleException refusal(SettingName name, EditRefusedException e) {
    return new TroubleException(AppMessages.text("cli.refused", name, e.getMessage()));
  }

  /** Command lines are seen by every user of the computer and kept in histories. */
  private static void refusePasswordOnCommandLine(SettingName name, String value) {
    boolean isPassword =
        Catalogue.standard().isSecret(name.section(), name.key(), value)
            && !name.key().toLowerCase(Locale.ROOT).contains("product");
    if (isPassword) {
      throw new TroubleException(AppMessages.text("cli.password-on-command-line", name));
    }
  }
}
