package org.prepwright.model.remedy;

import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.check.Finding;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;

/** Makes the edit that cures a finding of one rule. */
@FunctionalInterface
interface Remedy {
  /**
   * Makes the edit; changes nothing.
   *
   * @param answers the file as it was when the finding was given
   * @param finding a finding of the rule
   * @return empty where the case leaves a choice
   * @throws EditRefusedException when the cure cannot be written so that Windows reads it as meant
   */
  Optional<Edit> edit(AnswerFile answers, Finding finding) throws EditRefusedException;
}
