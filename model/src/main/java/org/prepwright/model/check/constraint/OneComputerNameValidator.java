package org.prepwright.model.check.constraint;

import java.util.List;
import java.util.regex.Pattern;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.constraint.OneComputerName;
import org.prepwright.model.text.Entry;

/**
 * Rule {@code computer-name-list-in-sysprep}: Setup Manager keeps its list in {@code [SetupMgr]}.
 */
public final class OneComputerNameValidator extends Judge<OneComputerName, AnswerFile> {
  private static final String LIST = "SetupMgr";
  private static final Pattern NUMBERED =
      Pattern.compile("ComputerName[0-9]+", Pattern.CASE_INSENSITIVE);

  @Override
  void judge(AnswerFile answers, Breaches breaches) {
    List<Entry> names =
        answers.document().entries(LIST).stream()
            .filter(entry -> NUMBERED.matcher(entry.key().orElse("")).matches())
            .filter(entry -> !entry.value().isBlank())
            .toList();
    if (names.size() > 1) {
      breaches.at(LIST, names.get(1), "computer-name-list-in-sysprep", names.size());
    }
  }
}
