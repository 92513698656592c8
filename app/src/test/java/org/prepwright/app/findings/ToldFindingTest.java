package org.prepwright.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;

class ToldFindingTest {
  private static final Finding STOP =
      finding("hands-off-incomplete", Severity.WARNING, "GuiUnattended", "TimeZone");

  @Test
  void aStopAndTheRuleThatAsksForTheSameAnswerAreToldOnce() {
    Finding missing = finding("time-zone-missing", Severity.WARNING, "guiunattended", "TIMEZONE");
    assertThat(ToldFinding.of(List.of(STOP, missing)))
        .containsExactly(new ToldFinding(missing, List.of(STOP)));
  }

  @Test
  void aNoteDoesNotStandInForAWarning() {
    Finding note = finding("a-note", Severity.INFO, "GuiUnattended", "TimeZone");
    assertThat(ToldFinding.of(List.of(STOP, note))).hasSize(2);
  }

  @Test
  void twoRulesThatObjectToOneSettingAreBothTold() {
    Finding one = finding("one", Severity.WARNING, "GuiUnattended", "TimeZone");
    Finding other = finding("other", Severity.ERROR, "GuiUnattended", "TimeZone");
    assertThat(ToldFinding.of(List.of(one, other, STOP)))
        .containsExactly(new ToldFinding(one, List.of()), new ToldFinding(other, List.of(STOP)));
  }

  @Test
  void stopsAtOtherSettingsStay() {
    Finding elsewhere = finding("one", Severity.WARNING, "UserData", "FullName");
    assertThat(ToldFinding.of(List.of(STOP, elsewhere))).hasSize(2);
  }

  static Finding finding(String rule, Severity severity, String section, String key) {
    return new Finding(rule, severity, 3, 1, section, key, "It is so.", "Change it.", "a source");
  }
}
