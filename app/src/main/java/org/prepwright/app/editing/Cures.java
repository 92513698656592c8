package org.prepwright.app.editing;

import static org.prepwright.app.message.AppMessages.counted;
import static org.prepwright.app.message.AppMessages.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.Finding;
import org.prepwright.model.remedy.Fixing;
import org.prepwright.model.remedy.Remedies;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Entry;

/**
 * Applies remedies to the file in the window. A finding may be older than the text, so the cure is
 * worked out beside the window on a copy that is checked anew, and comes back as one edit: one step
 * of undo, however many findings it cures.
 */
public final class Cures {
  /** Longest value that a button names, in characters. */
  private static final int LONGEST_ON_BUTTON = 18;

  private final OpenedFile file;
  private final Dialogs dialogs;
  private final TaskRunner tasks;

  /** Cures findings of a file. */
  public Cures(OpenedFile file, Dialogs dialogs, TaskRunner tasks) {
    this.file = file;
    this.dialogs = dialogs;
    this.tasks = tasks;
  }

  /** What came of the attempt, on the copy. */
  private record Outcome(Edit edit, Fixing fixing) {}

  /** Whether a finding has a remedy that leaves no choice. */
  public boolean offers(Finding finding) {
    return Remedies.rules().contains(finding.rule()) && Remedies.offers(file.answers(), finding);
  }

  /**
   * The words on the button: the value that is written where the remedy is one short value that may
   * be shown.
   */
  public String label(Finding finding) {
    try {
      return Remedies.edit(file.answers(), finding)
          .flatMap(edit -> valueWritten(edit, finding))
          .map(value -> text("window.fix.use", value))
          .orElseGet(() -> text("window.fix"));
    } catch (EditRefusedException e) {
      return text("window.fix");
    }
  }

  private Optional<String> valueWritten(Edit edit, Finding finding) {
    Document before = file.answers().document();
    if (finding.key().isEmpty()
        || edit.addedLines() != 0
        || Catalogue.standard().isSecret(finding.section(), finding.key())) {
      return Optional.empty();
    }
    Document after = before.snapshot();
    after.apply(edit);
    Optional<String> old = before.find(finding.section(), finding.key()).map(Entry::value);
    return after
        .find(finding.section(), finding.key())
        .map(Entry::value)
        .filter(value -> !value.isBlank() && value.length() <= LONGEST_ON_BUTTON)
        .filter(value -> old.isPresent() && !old.get().equals(value));
  }

  /** Cures one finding; says why when that does not go. */
  public void cure(Finding finding) {
    AnswerFile copy = file.answers().snapshot();
    long version = file.version();
    tasks.run(
        text("window.task.curing"),
        watch ->
            nearest(finding, Checker.check(copy)).map(found -> cured(copy, found::equals, watch)),
        outcome -> outcome.ifPresentOrElse(done -> take(done, version, true), this::tellGone),
        this::tellFailure);
  }

  /** Cures all findings whose remedies leave no choice. */
  public void cureAll() {
    AnswerFile copy = file.answers().snapshot();
    long version = file.version();
    tasks.run(
        text("window.task.curing"),
        watch -> cured(copy, finding -> Remedies.rules().contains(finding.rule()), watch),
        done -> take(done, version, false),
        this::tellFailure);
  }

  /** The same finding in the text as it is now: of its rule and setting, nearest to its line. */
  private static Optional<Finding> nearest(Finding wanted, List<Finding> now) {
    return now.stream()
        .filter(found -> found.rule().equals(wanted.rule()))
        .filter(found -> found.concerns(wanted.section(), wanted.key()))
        .min(Comparator.comparingInt(found -> Math.abs(found.line() - wanted.line())));
  }

  private static Outcome cured(AnswerFile copy, Predicate<Finding> wanted, TaskRunner.Watch watch) {
    List<Edit> edits = new ArrayList<>();
    copy.document()
        .addListener(
            change -> {
              edits.add(change);
              watch.step(counted("window.task.cured", edits.size()), 0, 0);
            });
    Fixing fixing =
        Fixing.of(
            copy,
            finding -> {
              if (watch.isCancelled()) {
                throw new CancellationException();
              }
              return wanted.test(finding);
            });
    String label =
        edits.size() == 1 ? edits.get(0).label() : counted("window.fix.step", edits.size());
    return new Outcome(Edit.sequence(edits, label), fixing);
  }

  private void take(Outcome outcome, long version, boolean isOneWanted) {
    List<Finding> cured = outcome.fixing().fixed();
    if (version != file.version()) {
      dialogs.tellProblem(text("dialog.not-fixed"), text("dialog.changed-while-fixing"));
    } else if (cured.isEmpty()) {
      String reason =
          outcome.fixing().left().stream()
              .findFirst()
              .filter(left -> isOneWanted)
              .map(Fixing.Left::reason)
              .orElseGet(() -> text("dialog.nothing-to-fix"));
      dialogs.tellProblem(text("dialog.not-fixed"), reason);
    } else {
      Document document = file.answers().document();
      document.applyAsStep(outcome.edit());
      if (!isOneWanted) {
        dialogs.tellUndoable(
            counted("window.fixed", cured.size()), new UndoOffer(file.history())::take);
      }
    }
  }

  private void tellGone() {
    dialogs.tellProblem(text("dialog.not-fixed"), text("dialog.finding-gone"));
  }

  private void tellFailure(Exception problem) {
    boolean isNews = !(problem instanceof CancellationException);
    if (isNews) {
      dialogs.tellProblem(text("dialog.not-fixed"), PageQuestions.sentence(problem));
    }
  }
}
