package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.constraint.UnattendedSectionGiven;

/** Rule {@code section-unattended-missing}. */
public final class UnattendedSectionGivenValidator
    extends Judge<UnattendedSectionGiven, AnswerFile> {
  @Override
  void judge(AnswerFile answers, Breaches breaches) {
    if (!answers.unattended.isInFile() && FilesOfSetup.includes(answers)) {
      breaches.at(answers.unattended, "section-unattended-missing");
    }
  }
}
