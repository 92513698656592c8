package org.prepwright.app.navigation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.pages.form.PageDescriptor;

/**
 * How a page stands.
 *
 * @param status the sign in the page list
 * @param findings how many findings concern its settings
 * @param worst the heaviest of them; empty when there are none
 */
public record PageState(Status status, int findings, Optional<Severity> worst) {
  /** The sign in the page list. */
  public enum Status {
    /** Nothing to say against it, and the person was there or the file answers it. */
    COMPLETE,
    /** Nobody was there, and the file holds none of its settings. */
    NOT_VISITED,
    /** There are findings. */
    FINDINGS
  }

  /**
   * Tells how a page stands.
   *
   * @param page the page
   * @param isVisited whether the person was there
   * @param answers the file
   * @param all all findings of the file
   */
  public static PageState of(
      PageDescriptor page, boolean isVisited, AnswerFile answers, List<Finding> all) {
    List<Finding> own = all.stream().filter(finding -> concerns(finding, page)).toList();
    Optional<Severity> worst = own.stream().map(Finding::severity).min(Comparator.naturalOrder());
    boolean isAnswered = isVisited || holdsAny(page, answers);
    Status status =
        worst.isPresent() ? Status.FINDINGS : isAnswered ? Status.COMPLETE : Status.NOT_VISITED;
    return new PageState(status, own.size(), worst);
  }

  /** Whether a finding is about a setting, or about a section, that the page edits. */
  public static boolean concerns(Finding finding, PageDescriptor page) {
    if (finding.section().isEmpty()) {
      return false;
    }
    return finding.key().isEmpty()
        ? page.paths().stream().anyMatch(path -> PageDescriptor.isIn(path, finding.section()))
        : page.covers(finding.section(), finding.key());
  }

  private static boolean holdsAny(PageDescriptor page, AnswerFile answers) {
    return page.paths().stream().anyMatch(path -> holds(path, answers));
  }

  private static boolean holds(String path, AnswerFile answers) {
    int slash = path.indexOf('/');
    if (slash < 0) {
      return false;
    }
    String section = path.substring(0, slash);
    String key = path.substring(slash + 1);
    return key.equals("*")
        ? !answers.document().entries(section).isEmpty()
        : answers.document().find(section, key).isPresent();
  }
}
