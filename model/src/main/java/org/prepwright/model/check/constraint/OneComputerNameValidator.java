package org.prepwright.model.check.constraint;

import java.util.List;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.constraint.OneComputerName;
import org.prepwright.model.text.Entry;

/**
 * Rule {@code computer-name-list-in-sysprep}: Setup Manager keeps its list in {@code [SetupMgr]}.
 */
public final class OneComputerNameValidator extends Judge<OneComputerName, AnswerFile> {
  @Override
  void judge(AnswerFile answers, Breaches breaches) {
    List<Entry> names = answers.setupMgr.namesGiven();
    if (names.size() > 1) {
      breaches.at(
          answers.setupMgr.name(), names.get(1), "computer-name-list-in-sysprep", names.size());
    }
  }
}
