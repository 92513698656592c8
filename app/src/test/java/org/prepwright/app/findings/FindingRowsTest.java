package org.prepwright.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;

class FindingRowsTest {
  private final FindingRows rows = new FindingRows(Finding::section);

  @Test
  void hiddenWeightsAreCountedAndNotShown() {
    rows.take(told(Severity.ERROR, "A", Severity.WARNING, "A", Severity.WARNING, "B"));
    rows.show(Severity.WARNING, false);
    assertThat(rows.counts()).isEqualTo(Map.of(Severity.ERROR, 1, Severity.WARNING, 2));
    assertThat(rows.rows()).hasSize(1);
    rows.show(Severity.WARNING, true);
    assertThat(rows.rows()).hasSize(3);
  }

  @Test
  void groupsStandInTheOrderOfTheirFirstFindingAndCountTheirMembers() {
    rows.take(told(Severity.ERROR, "B", Severity.ERROR, "A", Severity.INFO, "B"));
    rows.group(true);
    assertThat(rows.rows())
        .extracting(row -> row instanceof FindingRow.Group group ? group.title() : "finding")
        .containsExactly("B", "finding", "finding", "A", "finding");
    assertThat(rows.rows().get(0)).isEqualTo(new FindingRow.Group("B", 2));
  }

  @Test
  void aGroupWithoutFindingsOnShowHasNoRow() {
    rows.take(told(Severity.ERROR, "B", Severity.INFO, "A"));
    rows.group(true);
    rows.show(Severity.INFO, false);
    assertThat(rows.rows()).hasSize(2);
  }

  private static List<ToldFinding> told(Object... severityAndSection) {
    return IntStream.range(0, severityAndSection.length / 2)
        .mapToObj(
            i ->
                new ToldFinding(
                    ToldFindingTest.finding(
                        "rule-" + i,
                        (Severity) severityAndSection[2 * i],
                        (String) severityAndSection[2 * i + 1],
                        "Key"),
                    List.of()))
        .toList();
  }
}
