package org.prepwright.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;

/**
 * A file that was checked, of whatever sort.
 *
 * @param path as it was named on the command line, or below the folder that was
 * @param kind id of the kind of file
 * @param product id of the product it was taken to be for
 * @param findings what there is to know about it, in file order
 */
record CheckedFile(Path path, String kind, String product, List<Finding> findings) {
  /** Keeps its own copy of the findings. */
  CheckedFile {
    findings = List.copyOf(findings);
  }

  /**
   * Checks an answer file.
   *
   * @param handsOff whether nobody is to be asked, whatever the file itself says
   */
  static CheckedFile of(Path path, AnswerFile answers, boolean handsOff) {
    List<Finding> findings = Checker.check(answers, handsOff || answers.isHandsOff());
    return new CheckedFile(path, answers.kind().id(), answers.product().id(), findings);
  }

  /** Whether there is a finding of this weight or more. */
  boolean hasFindingFrom(Severity severity) {
    return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
  }
}
