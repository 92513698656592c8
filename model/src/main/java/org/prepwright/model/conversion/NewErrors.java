package org.prepwright.model.conversion;

import java.util.List;
import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.conversion.Conversion.Outcome;
import org.prepwright.model.conversion.Conversion.Step;
import org.prepwright.model.message.Messages;
import org.prepwright.model.remedy.Fixing;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;

/** Errors that a file has only since it is of another kind: cured, or the entry is left out. */
final class NewErrors {
  private final AnswerFile source;
  private final AnswerFile result;
  private final List<Step> report;
  private final List<Finding> oldErrors;

  NewErrors(AnswerFile source, AnswerFile result, List<Step> report) {
    this.source = source;
    this.result = result;
    this.report = report;
    this.oldErrors = errors(source);
  }

  void cure() {
    for (Finding fixed : Fixing.of(result, this::isNew).fixed()) {
      report(Outcome.CHANGED, fixed);
    }
    boolean dropped = true;
    while (dropped) {
      dropped = false;
      for (Finding error : errors(result)) {
        if (isNew(error) && drop(error)) {
          report(Outcome.DROPPED, error);
          dropped = true;
          break;
        }
      }
    }
    askAgain();
  }

  /**
   * In {@code sysprep.inf} the accepted licence stands for "nobody is asked". Where the source asks
   * somebody, and that is an error now, the licence page is the question to bring back.
   */
  private void askAgain() {
    boolean asksLessNow = result.isHandsOff() && !source.isHandsOff();
    if (asksLessNow && errors(result).stream().anyMatch(this::isNew)) {
      result
          .document()
          .find("Unattended", "OemSkipEula")
          .ifPresent(
              entry -> {
                report.add(
                    new Step(
                        Outcome.DROPPED,
                        "Unattended",
                        "OemSkipEula",
                        source
                            .document()
                            .find("Unattended", "OemSkipEula")
                            .map(Entry::lineNumber)
                            .orElse(0),
                        Messages.model().text("convert.asks-somebody")));
                remove(entry);
              });
    }
  }

  private boolean drop(Finding error) {
    Optional<Entry> entry =
        error.key().isEmpty()
            ? Optional.empty()
            : result.document().find(error.section(), error.key());
    return entry.isPresent() && remove(entry.get());
  }

  private boolean remove(Entry entry) {
    try {
      Document document = result.document();
      document.apply(new Editor(document).remove(List.of(entry), entry.key().orElse("")));
      return true;
    } catch (EditRefusedException e) {
      return false;
    }
  }

  private boolean isNew(Finding finding) {
    return finding.severity() == Severity.ERROR
        && oldErrors.stream()
            .noneMatch(
                old ->
                    old.rule().equals(finding.rule())
                        && old.concerns(finding.section(), finding.key()));
  }

  private static List<Finding> errors(AnswerFile answers) {
    return Checker.check(answers).stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }

  private void report(Outcome outcome, Finding finding) {
    int line =
        source.document().find(finding.section(), finding.key()).map(Entry::lineNumber).orElse(0);
    report.add(
        new Step(
            outcome,
            finding.section(),
            finding.key(),
            line,
            Messages.model()
                .text("convert.error", result.kind().usualFileName(), finding.message())));
  }
}
