package org.prepwright.model.check;

import java.util.List;
import org.prepwright.model.answers.AnswerFile;

/** Gives all findings of an answer file at once, in file order. */
public final class Checker {
  private Checker() {}

  /**
   * Checks an answer file.
   *
   * @param answers the file; from another thread hand over a snapshot
   * @return the findings by line, those without a line first
   */
  public static List<Finding> check(AnswerFile answers) {
    return List.of();
  }
}
