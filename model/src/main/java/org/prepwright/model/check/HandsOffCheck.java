package org.prepwright.model.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.check.constraint.Place;

/**
 * Rule {@code hands-off-incomplete}: one finding for each page at which Setup would stop and wait
 * although a key of the file could prevent it. A file that Setup does not read at all has a finding
 * of its own and none of these.
 */
final class HandsOffCheck {
  private final AnswerFile answers;
  private final Findings findings;

  HandsOffCheck(AnswerFile answers, Findings findings) {
    this.answers = answers;
    this.findings = findings;
  }

  void run() {
    if (AskedPages.isRead(answers)) {
      AskedPages.of(answers).stream().filter(AskedPage::isForTheFileToAnswer).forEach(this::report);
    }
  }

  private void report(AskedPage page) {
    PageAnswer first = page.missing().get(0);
    findings.addAt(
        new Place(
            first.section(), first.key(), answers.document().find(first.section(), first.key())),
        "hands-off-incomplete",
        page.title(),
        bySection(page.missing()));
  }

  /** For example {@code [UserData] ComputerName, FullName}: short, since sentences are cut. */
  private static String bySection(List<PageAnswer> answers) {
    Map<String, String> keys =
        answers.stream()
            .collect(
                Collectors.toMap(
                    PageAnswer::section,
                    answer ->
                        answer.value().isEmpty()
                            ? answer.key()
                            : answer.key() + "=" + answer.value(),
                    (one, two) -> one + ", " + two,
                    LinkedHashMap::new));
    return keys.entrySet().stream()
        .map(section -> ("[" + section.getKey() + "] " + section.getValue()).strip())
        .collect(Collectors.joining(", "));
  }
}
