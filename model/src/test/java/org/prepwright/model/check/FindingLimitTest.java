package org.prepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.text.Document;

/** Findings without number are listed in part, and it is said how many there are. */
class FindingLimitTest {
  private static final int MORE = FindingLimit.MOST + 234;

  private static List<Finding> found(String line) {
    String text = "[UserData]\r\nFullName=x\r\n" + line.repeat(MORE);
    return Checker.check(
        AnswerFile.of(Document.parse(text.getBytes(StandardCharsets.US_ASCII)), "sysprep.inf"));
  }

  @Test
  void theFirstAreListedAndOneSaysHowManyThereAre() {
    List<Finding> broken =
        found("[broken\r\n").stream()
            .filter(finding -> finding.rule().equals("text-unclosed-section"))
            .toList();
    assertThat(broken).hasSize(FindingLimit.MOST + 1);
    Finding last = broken.get(FindingLimit.MOST);
    assertThat(last.message()).contains("1234", "1000");
    assertThat(last.line()).as("the first that is left out").isEqualTo(FindingLimit.MOST + 3);
    assertThat(last.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void asManyAsAreListedNeedNoRemark() {
    assertThat(found("")).noneMatch(finding -> finding.message().contains("the first 1000"));
  }
}
