package org.prepwright.model.remedy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.Finding;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;

/**
 * What became of the findings of a file when all remedies were tried that leave no choice. A remedy
 * that would not cure its finding, or would bring a new one, is taken back.
 *
 * @param fixed the findings that are gone, in the order in which they were cured
 * @param left the findings that remain, each with the reason
 */
public record Fixing(List<Finding> fixed, List<Left> left) {
  /**
   * A finding that remains.
   *
   * @param finding the finding, placed in the file as it is now
   * @param reason a sentence: why nothing was done
   */
  public record Left(Finding finding, String reason) {}

  /** What makes a finding the same one after lines have moved. */
  private record Identity(String rule, String section, String key) {
    static Identity of(Finding finding) {
      return new Identity(
          finding.rule(), Document.fold(finding.section()), Document.fold(finding.key()));
    }
  }

  /** Keeps its own copies of the lists. */
  public Fixing {
    fixed = List.copyOf(fixed);
    left = List.copyOf(left);
  }

  /**
   * Applies remedies to a file; each is one step of undo.
   *
   * @param answers the file, which is changed
   * @param wanted the findings to cure
   */
  public static Fixing of(AnswerFile answers, Predicate<Finding> wanted) {
    return new Run(answers, wanted).go();
  }

  /** One run over a file. */
  private static final class Run {
    private final AnswerFile answers;
    private final Predicate<Finding> wanted;
    private final List<Finding> fixed = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();

    /** Findings that were tried in vain since the last cure. */
    private final Set<Finding> givenUp = new HashSet<>();

    private List<Finding> findings;

    Run(AnswerFile answers, Predicate<Finding> wanted) {
      this.answers = answers;
      this.wanted = wanted;
      this.findings = Checker.check(answers);
    }

    Fixing go() {
      Optional<Finding> next = next();
      while (next.isPresent()) {
        cure(next.get());
        next = next();
      }
      for (Finding finding : findings) {
        if (wanted.test(finding)) {
          left.add(new Left(finding, reason(finding)));
        }
      }
      return new Fixing(fixed, left);
    }

    private Optional<Finding> next() {
      return findings.stream()
          .filter(wanted)
          .filter(finding -> Remedies.rules().contains(finding.rule()))
          .filter(finding -> !givenUp.contains(finding))
          .findFirst();
    }

    private void cure(Finding finding) {
      Optional<Edit> edit = edit(finding);
      if (edit.isEmpty() || edit.get().isEmpty()) {
        givenUp.add(finding);
        return;
      }
      AnswerFile trial = answers.snapshot();
      trial.document().apply(edit.get());
      List<Finding> after = Checker.check(trial);
      if (isCured(finding, after)) {
        Document document = answers.document();
        document.applyAsStep(edit.get());
        fixed.add(finding);
        findings = after;
        // the lines may have moved: what was given up is tried once more
        givenUp.clear();
      } else {
        givenUp.add(finding);
      }
    }

    private Optional<Edit> edit(Finding finding) {
      try {
        return Remedies.edit(answers, finding);
      } catch (EditRefusedException e) {
        return Optional.empty();
      }
    }

    /** The finding is gone and none has come. */
    private boolean isCured(Finding finding, List<Finding> after) {
      List<Identity> before = new ArrayList<>(findings.stream().map(Identity::of).toList());
      before.remove(Identity.of(finding));
      return after.stream().map(Identity::of).allMatch(before::remove);
    }

    private String reason(Finding finding) {
      Messages messages = Messages.model();
      if (!Remedies.rules().contains(finding.rule())) {
        return messages.text("fix.needs-a-decision", finding.remedy());
      }
      try {
        Optional<Edit> edit = Remedies.edit(answers, finding);
        return messages.text(
            edit.isEmpty() || edit.get().isEmpty() ? "fix.leaves-a-choice" : "fix.brings-another",
            finding.remedy());
      } catch (EditRefusedException e) {
        return e.getMessage();
      }
    }
  }
}
