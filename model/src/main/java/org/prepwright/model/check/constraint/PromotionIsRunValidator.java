package org.prepwright.model.check.constraint;

import java.util.Locale;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Placeholders;
import org.prepwright.model.answers.constraint.PromotionIsRun;

/** Rule {@code promotion-not-run}. A command that is filled in later may be the one. */
public final class PromotionIsRunValidator extends Judge<PromotionIsRun, AnswerFile> {
  @Override
  void judge(AnswerFile answers, Breaches breaches) {
    boolean mayRun =
        answers.guiRunOnce.commands().stream()
            .anyMatch(
                command ->
                    command.toLowerCase(Locale.ROOT).contains("dcpromo")
                        || Placeholders.isPlaceholder(command, answers.kind()));
    if (answers.dcInstall.isInFile() && !mayRun) {
      breaches.at(answers.dcInstall, "promotion-not-run");
    }
  }
}
