package org.prepwright.model.check;

import java.util.List;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;

/** Gives all findings of an answer file at once, in file order. */
public final class Checker {
  private Checker() {}

  /**
   * Checks an answer file. Whatever it holds, this gives findings and does not throw.
   *
   * @param answers the file; from another thread hand over a snapshot
   * @return the findings by line, column and rule, those without a line first, each once
   */
  public static List<Finding> check(AnswerFile answers) {
    return check(answers, answers.isHandsOff());
  }

  /**
   * Checks an answer file for a run with or without somebody at the computer.
   *
   * @param answers the file; from another thread hand over a snapshot
   * @param handsOff whether nobody is to be asked, whatever interaction level the file itself has:
   *     each page at which Setup would stop for want of an answer is a finding then
   * @return the findings by line, column and rule, those without a line first, each once
   */
  public static List<Finding> check(AnswerFile answers, boolean handsOff) {
    Findings findings = new Findings(answers);
    ConstraintChecker.check(answers, findings);
    // after the constraints, which know better what a value should be
    new CatalogueCheck(answers, findings).run();
    new UniquenessCheck(answers, findings).run();
    new TextCheck(answers, findings).run();
    if (handsOff) {
      new HandsOffCheck(answers, findings).run();
    }
    if (answers.kind() == Kind.UDF) {
      new UniquenessRosterCheck(answers, findings).run();
    }
    return findings.inFileOrder();
  }

  /**
   * Checks an answer file some of whose secrets are asked for at export: these count as given.
   *
   * @param answers the file; from another thread hand over a snapshot
   * @param handsOff as in {@link #check(AnswerFile, boolean)}
   * @param asked the settings that are asked for, each {@code Section/Key}
   * @return the findings as in {@link #check(AnswerFile)}
   */
  public static List<Finding> check(AnswerFile answers, boolean handsOff, List<String> asked) {
    return asked.isEmpty()
        ? check(answers, handsOff)
        : AskedSettings.ofFile(
            answers, asked, check(AskedSettings.asGiven(answers, asked), handsOff));
  }

  /**
   * Gets the machinery ready, so that the first check is as quick as the others. Meant for a
   * background thread while the program starts.
   */
  public static void warmUp() {
    ConstraintChecker.warmUp();
  }
}
