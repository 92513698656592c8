package org.prepwright.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prepwright.app.start.NewFilePlan.Source;
import org.prepwright.app.start.NewFilePlan.Step;
import org.prepwright.model.answers.InteractionLevel;
import org.prepwright.model.answers.NewFileAnswers;
import org.prepwright.model.answers.NewFileAnswers.DistributionShare;
import org.prepwright.model.answers.SetupType;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;

class NewFilePlanTest {
  private final NewFilePlan plan = new NewFilePlan();

  @Test
  void asksInSetupManagersOrder() {
    assertThat(plan.steps())
        .containsExactly(
            Step.TYPE,
            Step.PRODUCT,
            Step.INTERACTION,
            Step.SHARE,
            Step.SHARE_LOCATION,
            Step.LICENCE);
    plan.type().set(SetupType.SYSPREP);
    assertThat(plan.steps()).containsExactly(Step.TYPE, Step.PRODUCT, Step.FULLY_AUTOMATE);
    plan.type().set(SetupType.RIS);
    assertThat(plan.steps())
        .containsExactly(Step.TYPE, Step.PRODUCT, Step.INTERACTION, Step.LICENCE);
  }

  @Test
  void aStartFromCdNeedsNoShare() {
    plan.source().set(Source.CD);
    assertThat(plan.steps()).doesNotContain(Step.SHARE_LOCATION);
    assertThat(plan.answers().kind()).isEqualTo(Kind.WINNT);
    assertThat(plan.answers().share()).isEmpty();
  }

  @Test
  void answersStayWhenTheirQuestionGoesAndComesBack() {
    plan.folder().set("D:\\setup");
    plan.product().set(Product.XP_HOME);
    plan.type().set(SetupType.RIS);
    assertThat(plan.chosenProduct()).isEqualTo(Product.XP_PROFESSIONAL);
    assertThat(plan.answers().share()).isEmpty();
    plan.type().set(SetupType.UNATTENDED);
    assertThat(plan.chosenProduct()).isEqualTo(Product.XP_HOME);
    assertThat(plan.answers().share()).contains(new DistributionShare("D:\\setup", "windist"));
  }

  @Test
  void goesOnAndBack() {
    assertThat(plan.canGoBack()).isFalse();
    plan.goNext();
    plan.goNext();
    assertThat(plan.current()).isEqualTo(Step.INTERACTION);
    plan.goBack();
    assertThat(plan.current()).isEqualTo(Step.PRODUCT);
    plan.goTo(Step.FULLY_AUTOMATE);
    assertThat(plan.current()).isEqualTo(Step.PRODUCT);
  }

  @Test
  void aFullyAutomatedSetupNeedsTheLicence() {
    plan.level().set(InteractionLevel.FULL_UNATTENDED);
    plan.goTo(Step.LICENCE);
    assertThat(plan.isAtEnd()).isTrue();
    assertThat(plan.problem()).contains("licence");
    plan.licenceAccepted().set(true);
    assertThat(plan.problem()).isEmpty();
    plan.licenceAccepted().set(false);
    plan.level().set(InteractionLevel.READ_ONLY);
    assertThat(plan.problem()).isEmpty();
  }

  @Test
  void aShareNeedsFolderAndName() {
    plan.goTo(Step.SHARE_LOCATION);
    plan.folder().set(" ");
    assertThat(plan.problem()).contains("folder");
    plan.goNext();
    assertThat(plan.current()).isEqualTo(Step.SHARE_LOCATION);
    plan.folder().set("C:\\windist");
    plan.shareName().set("");
    assertThat(plan.problem()).contains("name");
  }

  @Test
  void sysprepTakesTheLicenceFromItsOwnQuestion() {
    plan.type().set(SetupType.SYSPREP);
    plan.product().set(Product.SERVER_2003_WEB);
    assertThat(plan.answers())
        .isEqualTo(
            new NewFileAnswers(
                Kind.SYSPREP,
                Product.SERVER_2003_WEB,
                InteractionLevel.PROVIDE_DEFAULT,
                true,
                Optional.empty()));
    plan.fullyAutomated().set(false);
    assertThat(plan.answers().isLicenceAccepted()).isFalse();
  }
}
