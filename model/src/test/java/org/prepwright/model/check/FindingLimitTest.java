package org.prepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.remedy.Remedies;
import org.prepwright.model.text.Document;

/** Findings without number are listed in part, and it is said how many there are. */
class FindingLimitTest {
  private static final int MORE = FindingLimit.MOST + 234;
  private static final int FAULTS = 100_000;

  /** A guard against waiting for ever, and no measurement. */
  private static final Duration GUARD = Duration.ofSeconds(60);

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

  /** Whoever waits for an error is not to miss one behind many warnings. */
  @Test
  void theRemarkWeighsAsTheGravestThatIsLeftOut() {
    FindingLimit limit = new FindingLimit();
    for (int i = 1; i <= FindingLimit.MOST; i++) {
      assertThat(limit.hasRoomFor("key-unknown")).isTrue();
      assertThat(limit.isReachedBy("key-unknown", Severity.ERROR, i, 1)).isFalse();
    }
    assertThat(limit.hasRoomFor("key-unknown")).isFalse();
    assertThat(limit.hasRoomFor("section-unknown")).isTrue();
    for (Severity severity : List.of(Severity.INFO, Severity.WARNING, Severity.INFO)) {
      assertThat(limit.isReachedBy("key-unknown", severity, 2000, 5)).isTrue();
    }
    assertThat(limit.withRemarks(List.of()))
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.severity()).isEqualTo(Severity.WARNING);
              assertThat(remark.line()).isEqualTo(2000);
              assertThat(remark.column()).isEqualTo(5);
              assertThat(remark.message()).contains("1003", "1000");
              assertThat(remark.source())
                  .isEqualTo(Rules.find("key-unknown").orElseThrow().source());
            });
  }

  @Test
  void asManyAsAreListedNeedNoRemark() {
    assertThat(found("")).noneMatch(finding -> finding.message().contains("the first 1000"));
  }

  @Tag("long")
  @ParameterizedTest
  @CsvSource({
    "key-unknown, UserData, Nonsense%d=1",
    "key-unknown, UserData, Nonsense=1",
    "text-repeated-key, UserData, FullName=x",
    "value-type, Unattended, OemPreinstall=maybe",
    "section-unknown, UserData, [Nonsense%d]"
  })
  void theEndOfManyFaultsIsReached(String rule, String section, String line) {
    StringBuilder text = new StringBuilder("[" + section + "]\r\n");
    for (int i = 0; i < FAULTS; i++) {
      text.append(line.replace("%d", String.valueOf(i))).append("\r\n");
    }
    AnswerFile answers =
        AnswerFile.of(
            Document.parse(text.toString().getBytes(StandardCharsets.US_ASCII)), "unattend.txt");
    List<Finding> ofRule =
        assertTimeoutPreemptively(
            GUARD,
            () -> {
              List<Finding> found =
                  Checker.check(answers).stream()
                      .filter(finding -> finding.rule().equals(rule))
                      .toList();
              // a remedy that went through the file for each of them would not come to an end
              found.forEach(finding -> Remedies.offers(answers, finding));
              return found;
            });
    assertThat(ofRule).hasSize(FindingLimit.MOST + 1);
    int repeated = rule.equals("text-repeated-key") ? FAULTS - 1 : FAULTS;
    assertThat(ofRule).anyMatch(finding -> finding.message().contains(String.valueOf(repeated)));
  }
}
