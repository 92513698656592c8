package org.prepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prepwright.model.answers.AnswerFile;

/** What is asked for at export counts as given, and leaves no trace in file or findings. */
class AskedSettingsTest {
  private static final List<String> PASSWORD = List.of("GuiUnattended/AdminPassword");

  private static AnswerFile file(String text) {
    return RuleCases.file(text, "sysprep", "xp-professional");
  }

  private static List<String> places(List<Finding> findings, String rule) {
    return findings.stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(finding -> finding.line() + " " + finding.section() + "/" + finding.key())
        .toList();
  }

  private static String missing(AnswerFile answers, List<String> asked) {
    StringBuilder words = new StringBuilder();
    for (Finding finding : Checker.check(answers, true, asked)) {
      if (finding.rule().equals("hands-off-incomplete")) {
        words.append(finding.remedy()).append('\n');
      }
    }
    return words.toString();
  }

  @Test
  void nothingAskedIsAnOrdinaryCheck() {
    AnswerFile answers = file("[UserData]\nComputerName=A B\n");
    assertThat(Checker.check(answers, true, List.of()))
        .isNotEmpty()
        .isEqualTo(Checker.check(answers, true));
    assertThat(Checker.check(answers, false, List.of()))
        .isNotEmpty()
        .isEqualTo(Checker.check(answers, false));
  }

  @Test
  void whatIsAskedForIsNotMissing() {
    AnswerFile answers = file("[UserData]\nFullName=Lab\n");
    byte[] before = answers.document().toBytes();
    assertThat(missing(answers, List.of())).contains("AdminPassword", "ProductKey");
    assertThat(missing(answers, PASSWORD)).doesNotContain("AdminPassword").contains("ProductKey");
    assertThat(missing(answers, List.of("GuiUnattended/AdminPassword", "UserData/ProductKey")))
        .doesNotContain("AdminPassword", "ProductKey");
    assertThat(answers.document().toBytes()).isEqualTo(before);
  }

  @Test
  void aBlankLineOfItIsFilled() {
    AnswerFile answers = file("[GuiUnattended]\nAdminPassword=\nTimeZone=85\n");
    assertThat(missing(answers, List.of())).contains("AdminPassword");
    assertThat(missing(answers, PASSWORD)).doesNotContain("AdminPassword");
    assertThat(answers.document().lineText(1)).isEqualTo("AdminPassword=");
  }

  @Test
  void nobodyIsToldOfThePlaceholderThatStandsForIt() {
    AnswerFile answers = file("[GuiUnattended]\nAdminPassword=\nTimeZone=@@zone@@\n");
    assertThat(places(Checker.check(answers, false, PASSWORD), "value-placeholder"))
        .containsExactly("3 GuiUnattended/TimeZone");
    assertThat(
            places(
                Checker.check(file("[UserData]\nFullName=Lab\n"), false, PASSWORD),
                "value-placeholder"))
        .isEmpty();
  }

  @Test
  void aPlaceholderOfTheFileItselfIsTold() {
    AnswerFile answers = file("[GuiUnattended]\nAdminPassword=@@word@@\n");
    assertThat(places(Checker.check(answers, false, PASSWORD), "value-placeholder"))
        .containsExactly("2 GuiUnattended/AdminPassword");
  }

  @Test
  void whatIsGivenIsJudgedAsItStands() {
    AnswerFile answers = file("[GuiUnattended]\nAdminPassword=clear\n");
    assertThat(places(Checker.check(answers, false, PASSWORD), "admin-password-clear-text"))
        .containsExactly("2 GuiUnattended/AdminPassword");
  }

  /** What is found in lines that were only added for the check stands in no line of the file. */
  @Test
  void findingsInAddedLinesHaveNoLine() {
    AnswerFile answers = file("[UserData]\nFullName=Lab\n");
    List<Finding> findings =
        Checker.check(answers, false, List.of("Unheard/Key", "UserData/ComputerName"));
    assertThat(places(findings, "section-unknown")).containsExactly("0 Unheard/");
    assertThat(findings).allMatch(finding -> finding.line() <= 2);
    assertThat(findings).allMatch(finding -> (finding.line() == 0) == (finding.column() == 0));
    assertThat(findings).isSortedAccordingTo(Findings.FILE_ORDER).doesNotHaveDuplicates();
  }

  @Test
  void linesOfTheFileKeepTheirNumbers() {
    AnswerFile answers = file("[UserData]\nComputerName=A B\n");
    assertThat(places(Checker.check(answers, false, PASSWORD), "computer-name-characters"))
        .containsExactly("2 UserData/ComputerName");
  }

  @Test
  void whatIsNoSettingIsPassedOver() {
    AnswerFile answers = file("[UserData]\nFullName=Lab\n");
    assertThat(Checker.check(answers, false, List.of("", "/", "/Key", "Section")))
        .isEqualTo(Checker.check(answers, false));
  }
}
