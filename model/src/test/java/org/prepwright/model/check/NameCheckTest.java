package org.prepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prepwright.model.check.NameCheck.Objection;

/** Names that shall become computers are judged each and together. */
class NameCheckTest {
  @Test
  void namesThatDifferInCaseAloneAreNamedWithBothRows() {
    List<Objection> found = NameCheck.check(List.of("LAB-01", "LAB-02", "lab-01"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).row()).isEqualTo(3);
    assertThat(found.get(0).other()).isEqualTo(1);
    assertThat(found.get(0).rule()).isEqualTo("roster-name-repeated");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(0).sentence()).contains("Row 3", "row 1", "lab-01").doesNotContain("15");
  }

  @Test
  void namesThatNetbiosCannotTellApartAreNamedWithBothRows() {
    List<Objection> found =
        NameCheck.check(List.of("CLASSROOM-EAST-01", "X", "classroom-east-02")).stream()
            .filter(objection -> objection.other() > 0)
            .toList();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).row()).isEqualTo(3);
    assertThat(found.get(0).other()).isEqualTo(1);
    assertThat(found.get(0).sentence())
        .contains("Row 3", "row 1", "CLASSROOM-EAST-01", "classroom-east-02", "15");
  }

  @Test
  void aNameWindowsDoesNotTakeIsFoundByItsRule() {
    assertThat(NameCheck.check(List.of("A B", "", "12", "GOOD")))
        .extracting(Objection::row, Objection::rule, Objection::other)
        .containsExactly(
            tuple(1, "computer-name-characters", 0),
            tuple(2, "computer-name-characters", 0),
            tuple(3, "computer-name-digits", 0));
    assertThat(NameCheck.check(List.of("LAB-01", "LAB-02"))).isEmpty();
  }
}
