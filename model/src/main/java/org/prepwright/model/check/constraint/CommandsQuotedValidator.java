package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.GuiRunOnce;
import org.prepwright.model.answers.Placeholders;
import org.prepwright.model.answers.constraint.CommandsQuoted;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.text.Entry;

/** Rule {@code run-once-unquoted}: about the text of the file, where the quotes are. */
public final class CommandsQuotedValidator extends Judge<CommandsQuoted, GuiRunOnce> {
  @Override
  void judge(GuiRunOnce runOnce, Breaches breaches) {
    Kind kind = runOnce.answerFile().kind();
    for (Entry entry : runOnce.entries()) {
      String text = entry.rawValue();
      boolean unquoted = text.strip().indexOf(' ') >= 0 && text.indexOf('"') < 0;
      if (unquoted && !isTemplate(entry.document().lineText(entry.index()), kind)) {
        breaches.at(runOnce.name(), entry, "run-once-unquoted");
      }
    }
  }

  private static boolean isTemplate(String line, Kind kind) {
    return Placeholders.isDirective(line) || Placeholders.isPlaceholder(line, kind);
  }
}
