package org.prepwright.model.remedy;

import java.util.List;
import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.check.Finding;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;

/** Remedies that take out what Setup ignores anyway. */
final class IdleLineRemedies {
  private static final List<String> CREDENTIALS = List.of("DomainAdmin", "DomainAdminPassword");

  private IdleLineRemedies() {}

  /** Removes the entry of the finding. */
  static Optional<Edit> removeEntry(AnswerFile answers, Finding finding)
      throws EditRefusedException {
    Optional<Entry> entry = Spots.entry(answers, finding);
    return entry.isEmpty()
        ? Optional.empty()
        : Optional.of(new Editor(answers.document()).remove(List.of(entry.get()), finding.key()));
  }

  /** Removes the section of the finding. */
  static Optional<Edit> removeSection(AnswerFile answers, Finding finding)
      throws EditRefusedException {
    Edit edit = new Editor(answers.document()).removeSection(finding.section());
    return edit.isEmpty() ? Optional.empty() : Optional.of(edit);
  }

  /** Removes the account for joining and its password. */
  static Optional<Edit> removeCredentials(AnswerFile answers, Finding finding)
      throws EditRefusedException {
    List<Entry> idle =
        answers.document().entries(finding.section()).stream()
            .filter(entry -> CREDENTIALS.stream().anyMatch(entry::hasKey))
            .toList();
    return Optional.of(new Editor(answers.document()).remove(idle, finding.section()));
  }
}
