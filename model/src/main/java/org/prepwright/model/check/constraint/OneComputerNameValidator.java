package org.prepwright.model.check.constraint;

import java.util.List;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.SetupMgr;
import org.prepwright.model.answers.constraint.OneComputerName;
import org.prepwright.model.text.Entry;

/**
 * Rule {@code computer-name-list-in-sysprep}: Setup Manager keeps its list in {@code [SetupMgr]}.
 */
public final class OneComputerNameValidator extends Judge<OneComputerName, AnswerFile> {
  @Override
  void judge(AnswerFile answers, Breaches breaches) {
    SetupMgr setupManager = answers.setupMgr;
    List<Entry> names =
        setupManager.computerNames.entries().stream()
            .filter(entry -> !entry.value().isBlank())
            .toList();
    if (names.size() > 1) {
      breaches.at(setupManager.name(), names.get(1), "computer-name-list-in-sysprep", names.size());
    }
  }
}
