package org.prepwright.model.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prepwright.model.catalog.Product;

class ReadmeTextTest {
  private static final PrepFacts BARE =
      PrepFacts.of(SysprepSwitches.usualFor(Product.XP_PROFESSIONAL), Product.XP_PROFESSIONAL);

  private static String textFor(PrepFacts facts) {
    return ReadmeText.textFor(facts, List.of());
  }

  private static BundleFile file(String path) {
    return BundleFile.of(path, Content.of(new byte[1]));
  }

  @Test
  void theStepsBeginWithALook() {
    assertThat(textFor(BARE)).containsSubsequence("prep.cmd\" /check", "/dryrun");
    assertThat(textFor(BARE)).doesNotContain("NAME", "What stays where");
  }

  @Test
  void namesAreExplainedWhereComputersHaveAnswersOfTheirOwn() {
    PrepFacts facts = BARE.withFiles(List.of(file("computers/LAB-1/sysprep.inf")));
    assertThat(textFor(facts.withAnswers(false, true)))
        .contains(
            "prep.cmd\" NAME /check",
            "Which computer",
            "The files sysprep.inf in computers can be read by anyone");
  }

  @Test
  void toolsThatAreInTheBundleNeedNotBeAdded() {
    assertThat(textFor(BARE)).contains("What you have to add");
    assertThat(textFor(BARE.withFiles(List.of(file("Sysprep/sysprep.exe")))))
        .doesNotContain("What you have to add");
  }

  @Test
  void whatHoldsSecretsAndHowLongIsSaid() {
    assertThat(textFor(BARE.withAnswers(true, true)))
        .containsSubsequence(
            "What stays where", "this medium", "C:\\Sysprep", "the image", "each copy", "the log");
  }

  @Test
  void linesFitAConsole() {
    PrepFacts all =
        BARE.withFiles(List.of(file("computers/LAB-1/sysprep.inf"))).withAnswers(true, true);
    assertThat(textFor(all).lines()).allMatch(line -> line.length() < 80);
  }

  @Test
  void eachSwitchIsExplainedInALineOfItsOwn() {
    for (SysprepSwitch one : SysprepSwitch.values()) {
      SysprepSwitches switches = SysprepSwitches.of(one);
      assertThat(textFor(PrepFacts.of(switches, Product.XP_HOME)).lines())
          .as(one.text())
          .contains("    %-15s%s".formatted(one.text(), FileTexts.meaningOf(one)));
      assertThat(FileTexts.meaningOf(one)).isNotBlank();
    }
  }

  @Test
  void whereTheAnswersLieDependsOnTheNumberOfComputers() {
    PrepFacts many = BARE.withFiles(List.of(file("computers/LAB-1/sysprep.inf")));
    assertThat(textFor(many))
        .contains("computers\\NAME\\sysprep.inf", "computers            the answers of each");
    assertThat(textFor(BARE))
        .contains("Sysprep\\sysprep.inf")
        .doesNotContain("computers            the answers of each");
  }

  @Test
  void whatComesNextDependsOnSwitchesAndProduct() {
    SysprepSwitches mini = SysprepSwitches.of(SysprepSwitch.MINI, SysprepSwitch.RESEAL);
    SysprepSwitches plain = SysprepSwitches.of(SysprepSwitch.RESEAL, SysprepSwitch.REBOOT);
    String setup = FileTexts.firstStart(mini, Product.XP_PROFESSIONAL);
    String welcome = FileTexts.firstStart(plain, Product.XP_PROFESSIONAL);
    assertThat(setup).contains("Mini-Setup").isNotEqualTo(welcome);
    assertThat(welcome).isNotBlank();
    assertThat(FileTexts.firstStart(mini, Product.XP_HOME)).isEqualTo(welcome);
    assertThat(FileTexts.firstStart(plain, Product.SERVER_2003_WEB)).isEqualTo(setup);
    assertThat(FileTexts.ending(mini)).isNotBlank().isNotEqualTo(FileTexts.ending(plain));
    assertThat(FileTexts.domainRemedy(Product.XP_HOME))
        .isNotBlank()
        .isNotEqualTo(FileTexts.domainRemedy(Product.SERVER_2003_WEB));
  }
}
