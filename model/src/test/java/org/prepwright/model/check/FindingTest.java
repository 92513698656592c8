package org.prepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a finding carries, and how much of a file its sentences show. */
class FindingTest {
  private static final Finding HERE =
      Finding.of("computer-name-digits", 7, 3, "UserData", "ComputerName", "123");

  @Test
  void theSameFindingElsewhereKeepsAllElse() {
    assertThat(HERE.at(9, 2))
        .usingRecursiveComparison()
        .ignoringFields("line", "column")
        .isEqualTo(HERE);
    assertThat(HERE.at(9, 2)).extracting(Finding::line, Finding::column).containsExactly(9, 2);
    assertThat(HERE.inLine(9)).isEqualTo(HERE.at(9, 3));
    assertThat(HERE.withoutLine()).isEqualTo(HERE.at(0, 0));
    assertThat(HERE.weighing(Severity.ERROR))
        .usingRecursiveComparison()
        .ignoringFields("severity")
        .isEqualTo(HERE);
    assertThat(HERE.weighing(Severity.ERROR).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void aSettingIsConcernedBySectionAndKey() {
    assertThat(HERE.concerns("USERDATA", "computername")).isTrue();
    assertThat(HERE.concerns("UserData", "FullName")).isFalse();
    assertThat(HERE.concerns("Identification", "ComputerName")).isFalse();
  }

  private static String shown(Object argument) {
    return Finding.of("computer-name-digits", 1, 1, "", "", argument).message();
  }

  @Test
  void longTextsAreCutAndListsAreNot() {
    assertThat(shown("n".repeat(60))).contains("\"" + "n".repeat(60) + "\"");
    assertThat(shown("n".repeat(61))).contains("\"" + "n".repeat(60) + "\u2026\"");
    assertThat(shown("a\u0007b\tc")).contains("\"a\u00B7b\u00B7c\"");
    assertThat(shown(List.of("n".repeat(61), 5))).contains("\"" + "n".repeat(61) + ", 5\"");
    assertThat(shown(5)).contains("\"5\"");
  }
}
