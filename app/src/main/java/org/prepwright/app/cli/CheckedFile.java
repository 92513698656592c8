package org.prepwright.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.remedy.Remedies;

/**
 * A file that was checked, of whatever sort.
 *
 * @param path as it was named on the command line, or below the folder that was
 * @param kind id of the kind of file
 * @param product id of the product it was taken to be for
 * @param findings what there is to know about it, in file order
 * @param fixable those of the findings that the command fix can cure
 */
record CheckedFile(
    Path path, String kind, String product, List<Finding> findings, Set<Finding> fixable) {
  /** Keeps its own copies of the findings. */
  CheckedFile {
    findings = List.copyOf(findings);
    fixable = Set.copyOf(fixable);
  }

  /** A file that fix does not work on. */
  CheckedFile(Path path, String kind, String product, List<Finding> findings) {
    this(path, kind, product, findings, Set.of());
  }

  /**
   * Checks an answer file.
   *
   * @param handsOff whether nobody is to be asked, whatever the file itself says
   * @param asked the settings that are asked for at export
   */
  static CheckedFile of(Path path, AnswerFile answers, boolean handsOff, List<String> asked) {
    List<Finding> findings = Checker.check(answers, handsOff || answers.isHandsOff(), asked);
    return new CheckedFile(
        path,
        answers.kind().id(),
        answers.product().id(),
        findings,
        findings.stream()
            .filter(finding -> Remedies.offers(answers, finding))
            .collect(Collectors.toSet()));
  }

  /** Whether there is a finding of this weight or more. */
  boolean hasFindingFrom(Severity severity) {
    return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
  }
}
