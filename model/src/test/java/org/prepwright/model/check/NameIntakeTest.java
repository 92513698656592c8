package org.prepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A list takes names that computers can have, each once. */
class NameIntakeTest {
  @Test
  void goodNamesComeInWithoutBlanksAroundThem() {
    NameIntake intake = NameIntake.of(List.of("LAB-01"), List.of(" LAB-02 ", "", "LAB_03"));
    assertThat(intake.accepted()).containsExactly("LAB-02", "LAB_03");
    assertThat(intake.refused()).isEmpty();
  }

  @Test
  void whatNetbiosHoldsForTheSameIsRefused() {
    NameIntake intake =
        NameIntake.of(
            List.of("LAB-01", "MULTIMEDIA-ROOM-1"),
            List.of("lab-01", "Multimedia-Room-2", "X", "x"));
    assertThat(intake.accepted()).containsExactly("X");
    assertThat(intake.refused())
        .extracting(NameIntake.Refused::name)
        .containsExactly("lab-01", "Multimedia-Room-2", "x");
    assertThat(intake.refused().get(0).sentence()).contains("LAB-01");
  }

  @Test
  void whatNoComputerCanBeCalledIsRefusedWithTheReason() {
    NameIntake intake =
        NameIntake.of(List.of(), List.of("LAB 01", "12345", "*", "A=B", "X".repeat(64)));
    assertThat(intake.accepted()).isEmpty();
    assertThat(intake.refused())
        .hasSize(5)
        .allSatisfy(refused -> assertThat(refused.sentence()).endsWith("."));
  }

  @Test
  void aWarningIsAFindingAndNoRefusal() {
    assertThat(NameIntake.findings("LAB_03"))
        .extracting(Finding::rule)
        .containsExactly("computer-name-nonstandard");
    assertThat(NameIntake.findings("LAB-03")).isEmpty();
  }
}
