package org.prepwright.model.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prepwright.model.advice.Situation.Amount;
import org.prepwright.model.advice.Situation.Hardware;
import org.prepwright.model.advice.Situation.Installation;
import org.prepwright.model.advice.Situation.Role;
import org.prepwright.model.advice.Situation.Software;
import org.prepwright.model.advice.Situation.Start;
import org.prepwright.model.answers.SetupType;

class AdviceTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          CLEAN,   ALIKE,     PLAIN,                IN_THE_IMAGE,  LOCAL,   MANY, SYSPREP,    false
          CLEAN,   ALIKE,     PLAIN,                IN_THE_IMAGE,  NETWORK, MANY, SYSPREP,    false
          CLEAN,   ALIKE,     PLAIN,                WINDOWS_ALONE, NETWORK, MANY, RIS,        false
          CLEAN,   ALIKE,     PLAIN,                WINDOWS_ALONE, LOCAL,   MANY, SYSPREP,    false
          CLEAN,   SAME_HAL,  PLAIN,                IN_THE_IMAGE,  LOCAL,   MANY, SYSPREP,    false
          CLEAN,   OTHER_HAL, PLAIN,                IN_THE_IMAGE,  LOCAL,   MANY, UNATTENDED, false
          CLEAN,   OTHER_HAL, PLAIN,                IN_THE_IMAGE,  NETWORK, MANY, RIS,        false
          CLEAN,   ALIKE,     PLAIN,                IN_THE_IMAGE,  LOCAL,   FEW,  UNATTENDED, true
          CLEAN,   ALIKE,     PLAIN,                WINDOWS_ALONE, NETWORK, FEW,  RIS,        false
          UPGRADE, ALIKE,     PLAIN,                IN_THE_IMAGE,  NETWORK, MANY, UNATTENDED, false
          UPGRADE, ALIKE,     PLAIN,                WINDOWS_ALONE, LOCAL,   FEW,  UNATTENDED, false
          CLEAN,   ALIKE,     DOMAIN_CONTROLLER,    IN_THE_IMAGE,  LOCAL,   MANY, UNATTENDED, false
          CLEAN,   ALIKE,     CERTIFICATE_SERVICES, IN_THE_IMAGE,  LOCAL,   FEW,  UNATTENDED, true
          CLEAN,   ALIKE,     CLUSTER,              WINDOWS_ALONE, NETWORK, MANY, RIS,        false
          """)
  void recommendsWhatTheDocumentationLeaves(
      Installation installation,
      Hardware hardware,
      Role role,
      Software software,
      Start start,
      Amount amount,
      SetupType expected,
      boolean fromCd) {
    Advice advice = Advice.on(new Situation(installation, hardware, role, software, start, amount));
    assertThat(advice.type()).isEqualTo(expected);
    assertThat(advice.startsFromCd()).isEqualTo(fromCd);
  }

  @Test
  void everySituationGetsReasonsAndWhatSpeaksAgainstTheOthers() {
    for (Situation situation : all()) {
      Advice advice = Advice.on(situation);
      assertThat(advice.reasons()).as("%s", situation).isNotEmpty();
      assertThat(advice.limits()).as("%s", situation).isNotEmpty();
      assertThat(advice.against()).as("%s", situation).hasSize(2).doesNotContainKey(advice.type());
      assertThat(advice.against().values()).as("%s", situation).noneMatch(List::isEmpty);
    }
  }

  @Test
  void nothingThatMayNotBeCopiedIsCopied() {
    for (Situation situation : all()) {
      boolean mayNot =
          situation.installation() == Installation.UPGRADE
              || situation.hardware() == Hardware.OTHER_HAL
              || situation.role() != Role.PLAIN;
      if (mayNot) {
        assertThat(Advice.on(situation).type()).as("%s", situation).isNotEqualTo(SetupType.SYSPREP);
      }
      if (situation.installation() == Installation.UPGRADE) {
        assertThat(Advice.on(situation).type()).as("%s", situation).isEqualTo(SetupType.UNATTENDED);
      }
    }
  }

  private static List<Situation> all() {
    List<Situation> all = new ArrayList<>();
    for (Installation installation : Installation.values()) {
      for (Hardware hardware : Hardware.values()) {
        for (Role role : Role.values()) {
          for (Software software : Software.values()) {
            for (Start start : Start.values()) {
              all.add(new Situation(installation, hardware, role, software, start, Amount.FEW));
              all.add(new Situation(installation, hardware, role, software, start, Amount.MANY));
            }
          }
        }
      }
    }
    return all;
  }
}
