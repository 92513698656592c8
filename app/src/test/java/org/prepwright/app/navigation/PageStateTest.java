package org.prepwright.app.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prepwright.app.navigation.PageState.Status;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.text.Document;
import org.prepwright.pages.form.PageDescriptor;
import org.prepwright.pages.form.PageGroup;
import org.prepwright.pages.form.Presence;

class PageStateTest {
  private final AnswerFile answers =
      AnswerFile.of(
          Document.parse(
              "[UserData]\r\nFullName=\"Ann\"\r\n[GuiRunOnce]\r\n\"cmd\"\r\n"
                  .getBytes(StandardCharsets.US_ASCII)),
          "sysprep.inf");

  @Test
  void isNotVisitedWhileNobodyWasThereAndTheFileSaysNothing() {
    assertThat(state("Display/Xresolution", false)).isEqualTo(calm(Status.NOT_VISITED));
  }

  @Test
  void isCompleteOnceVisited() {
    assertThat(state("Display/Xresolution", true)).isEqualTo(calm(Status.COMPLETE));
  }

  @Test
  void isCompleteWhereTheFileAnswers() {
    assertThat(state("UserData/FullName", false)).isEqualTo(calm(Status.COMPLETE));
    assertThat(state("GuiRunOnce/*", false)).isEqualTo(calm(Status.COMPLETE));
  }

  @Test
  void countsItsOwnFindingsAndTellsTheWorst() {
    PageState state =
        state(
            "UserData/FullName",
            true,
            finding(Severity.WARNING, "userdata", "FULLNAME"),
            finding(Severity.ERROR, "UserData", "FullName"),
            finding(Severity.ERROR, "UserData", "OrgName"),
            finding(Severity.ERROR, "", ""));
    assertThat(state).isEqualTo(new PageState(Status.FINDINGS, 2, Optional.of(Severity.ERROR)));
  }

  @Test
  void takesAFindingAboutAWholeSectionForItsOwn() {
    PageState state = state("UserData/FullName", true, finding(Severity.INFO, "UserData", ""));
    assertThat(state.findings()).isEqualTo(1);
  }

  private PageState state(String path, boolean isVisited, Finding... findings) {
    PageDescriptor page =
        new PageDescriptor(
            "page", PageGroup.GENERAL, Presence.ALWAYS, List.of(path), context -> null);
    return PageState.of(page, isVisited, answers, List.of(findings));
  }

  private static PageState calm(Status status) {
    return new PageState(status, 0, Optional.empty());
  }

  private static Finding finding(Severity severity, String section, String key) {
    return new Finding("rule", severity, 0, 0, section, key, "message", "remedy", "source");
  }
}
