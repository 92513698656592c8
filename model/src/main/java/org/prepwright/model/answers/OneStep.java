package org.prepwright.model.answers;

import java.util.ArrayList;
import java.util.List;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;

/** Changes several settings so that one undo takes them all back. */
public final class OneStep {
  /** Changes an answer file. */
  @FunctionalInterface
  public interface Change {
    /**
     * Makes the change.
     *
     * @throws EditRefusedException when a part of it cannot be written
     */
    void applyTo(AnswerFile answers) throws EditRefusedException;
  }

  private OneStep() {}

  /**
   * Does all of the change, or nothing.
   *
   * @return why nothing was changed; empty when it was
   */
  public static String tryOut(AnswerFile answers, String label, Change change) {
    try {
      apply(answers, label, change);
      return "";
    } catch (EditRefusedException e) {
      return e.getMessage();
    }
  }

  /**
   * Tries the change on a copy and does all of it on the file, or nothing.
   *
   * @param label what the step does, shown beside Undo
   * @throws EditRefusedException when a part of it cannot be written
   */
  public static void apply(AnswerFile answers, String label, Change change)
      throws EditRefusedException {
    AnswerFile copy = answers.snapshot();
    List<Edit> edits = new ArrayList<>();
    copy.document().addListener(edits::add);
    change.applyTo(copy);
    answers.document().applyAsStep(Edit.sequence(edits, label));
  }
}
