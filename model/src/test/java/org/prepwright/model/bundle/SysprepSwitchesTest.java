package org.prepwright.model.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prepwright.model.bundle.SysprepSwitch.ACTIVATED;
import static org.prepwright.model.bundle.SysprepSwitch.FORCESHUTDOWN;
import static org.prepwright.model.bundle.SysprepSwitch.MINI;
import static org.prepwright.model.bundle.SysprepSwitch.NOSIDGEN;
import static org.prepwright.model.bundle.SysprepSwitch.PNP;
import static org.prepwright.model.bundle.SysprepSwitch.QUIET;
import static org.prepwright.model.bundle.SysprepSwitch.REBOOT;
import static org.prepwright.model.bundle.SysprepSwitch.RESEAL;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.catalog.Product;

class SysprepSwitchesTest {
  @ParameterizedTest
  @CsvSource({
    "XP_HOME, -reseal -quiet",
    "XP_PROFESSIONAL, -mini -reseal -quiet",
    "XP_PROFESSIONAL_X64, -mini -reseal -quiet",
    "SERVER_2003_WEB, -reseal -quiet",
    "SERVER_2003_STANDARD, -reseal -quiet",
    "SERVER_2003_ENTERPRISE, -reseal -quiet"
  })
  void theUsualSwitchesFitTheProduct(Product product, String commandLine) {
    SysprepSwitches usual = SysprepSwitches.usualFor(product);
    assertThat(usual.commandLine()).isEqualTo(commandLine);
    assertThat(usual.conflicts()).isEmpty();
    assertThat(usual.remarks(product)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(SysprepSwitch.class)
  void everySwitchHasALabelAndAnExplanation(SysprepSwitch one) {
    assertThat(one.label()).isNotBlank();
    assertThat(one.explanation()).endsWith(".");
    assertThat(one.text()).isEqualTo("-" + one.word());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mini,reseal,quiet",
        "-mini -reseal -quiet",
        " QUIET , /Mini\t-RESEAL mini",
        "-quiet,-reseal,,-mini,"
      })
  void switchesAreReadInAnyCaseOrderAndSpelling(String text) throws Exception {
    assertThat(SysprepSwitches.parse(text)).isEqualTo(SysprepSwitches.of(MINI, RESEAL, QUIET));
  }

  @Test
  void aTextWithoutWordsIsAnEmptySet() throws Exception {
    assertThat(SysprepSwitches.parse(" , ").asSet()).isEmpty();
    assertThat(SysprepSwitches.parse("").commandLine()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"factory", "--mini", "-", "mini;reseal", "min", "m\u0131n\u0131", "MİNİ"})
  void anUnknownWordIsNamedTogetherWithTheAllowedOnes(String word) {
    assertThatThrownBy(() -> SysprepSwitches.parse("reseal " + word))
        .isInstanceOf(UnknownSwitchException.class)
        .hasMessageStartingWith("\"" + word + "\"")
        .hasMessageEndingWith(
            "mini, reseal, quiet, pnp, nosidgen, activated, forceshutdown, reboot.");
  }

  @Test
  void aLongUnknownWordIsCut() {
    assertThatThrownBy(() -> SysprepSwitches.parse("x".repeat(5000)))
        .hasMessageStartingWith("\"" + "x".repeat(40) + "\"");
  }

  @Test
  void aSetIsChangedByMakingAnother() {
    SysprepSwitches mini = SysprepSwitches.of(MINI);
    assertThat(mini.with(QUIET).commandLine()).isEqualTo("-mini -quiet");
    assertThat(mini.with(QUIET).without(MINI).commandLine()).isEqualTo("-quiet");
    assertThat(mini.toggle(MINI).asSet()).isEmpty();
    assertThat(mini.toggle(RESEAL).asSet()).containsExactly(MINI, RESEAL);
    mini.asSet().add(PNP);
    assertThat(mini).isEqualTo(SysprepSwitches.of(MINI)).hasToString("-mini");
    assertThat(mini).hasSameHashCodeAs(SysprepSwitches.of(MINI));
  }

  @Test
  void restartAndForcedShutdownExcludeEachOther() {
    assertThat(SysprepSwitches.of(RESEAL, REBOOT, FORCESHUTDOWN).conflicts())
        .singleElement()
        .asString()
        .contains("-reboot", "-forceshutdown");
    assertThat(SysprepSwitches.of(RESEAL, REBOOT).conflictsWith(FORCESHUTDOWN)).isPresent();
    assertThat(SysprepSwitches.of(RESEAL, FORCESHUTDOWN).conflictsWith(REBOOT)).isPresent();
  }

  @ParameterizedTest
  @EnumSource(names = {"PNP", "NOSIDGEN", "ACTIVATED"})
  void someSwitchesNeedAMode(SysprepSwitch one) {
    assertThat(SysprepSwitches.of(one, QUIET).conflicts())
        .singleElement()
        .asString()
        .startsWith(one.text() + " ");
    assertThat(SysprepSwitches.of(QUIET).conflictsWith(one)).isPresent();
    assertThat(SysprepSwitches.of(one, MINI).conflicts()).isEmpty();
    assertThat(SysprepSwitches.of(one, RESEAL).conflicts()).isEmpty();
    assertThat(SysprepSwitches.of(MINI).conflictsWith(one)).isEmpty();
  }

  @Test
  void withoutAModeThereIsNothingToDo() {
    for (SysprepSwitches none :
        List.of(
            SysprepSwitches.of(),
            SysprepSwitches.of(QUIET),
            SysprepSwitches.of(REBOOT, QUIET),
            SysprepSwitches.of(FORCESHUTDOWN))) {
      assertThat(none.conflicts()).singleElement().asString().contains("-reseal", "-mini");
    }
  }

  @Test
  void everyReasonIsGiven() {
    assertThat(SysprepSwitches.of(PNP, NOSIDGEN, ACTIVATED, REBOOT, FORCESHUTDOWN).conflicts())
        .hasSize(4);
  }

  @Test
  void aSwitchCanAlwaysBeTakenAway() {
    SysprepSwitches all = SysprepSwitches.of(SysprepSwitch.values());
    for (SysprepSwitch one : SysprepSwitch.values()) {
      assertThat(all.conflictsWith(one)).isEmpty();
    }
  }

  @Test
  void addingWhatIsOfferedToALegalSetKeepsItLegal() {
    List<SysprepSwitches> all = new ArrayList<>(List.of(SysprepSwitches.of()));
    for (SysprepSwitch one : SysprepSwitch.values()) {
      all.addAll(all.stream().map(set -> set.with(one)).toList());
    }
    List<SysprepSwitches> legal = all.stream().filter(set -> set.conflicts().isEmpty()).toList();
    // three modes, eight ways for what needs a mode, quiet or not, three endings
    assertThat(legal).hasSize(3 * 8 * 2 * 3);
    for (SysprepSwitches set : legal) {
      for (SysprepSwitch one : SysprepSwitch.values()) {
        boolean offered = set.conflictsWith(one).isEmpty();
        assertThat(set.with(one).conflicts().isEmpty()).as("%s + %s", set, one).isEqualTo(offered);
      }
    }
  }

  @Test
  void aSwitchWithoutEffectIsRemarkedOn() {
    SysprepSwitches mini = SysprepSwitches.of(MINI, RESEAL);
    assertThat(mini.conflicts()).isEmpty();
    assertThat(mini.remarks(Product.XP_PROFESSIONAL)).isEmpty();
    assertThat(mini.remarks(Product.XP_HOME))
        .singleElement()
        .asString()
        .contains("-mini", "Windows XP Home Edition");
    assertThat(mini.remarks(Product.SERVER_2003_WEB))
        .singleElement()
        .asString()
        .contains("-mini", "Windows Server 2003, Web Edition");
  }

  @Test
  void whatIsLegalButUnusualIsRemarkedOn() {
    assertThat(SysprepSwitches.of(RESEAL).remarks(Product.XP_PROFESSIONAL))
        .singleElement()
        .asString()
        .contains("does not read sysprep.inf");
    assertThat(SysprepSwitches.of(MINI, NOSIDGEN).remarks(Product.XP_PROFESSIONAL))
        .singleElement()
        .asString()
        .contains("not copied");
    assertThat(SysprepSwitches.of(RESEAL, PNP).remarks(Product.SERVER_2003_STANDARD))
        .singleElement()
        .asString()
        .contains("5 to 10 minutes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "-reseal -reboot -forceshutdown"})
  void whereAFileStatesNothingUsableTheUsualSwitchesHold(String text) {
    Product product = Product.XP_PROFESSIONAL;
    assertThat(SysprepSwitches.stated(text, product)).isEqualTo(SysprepSwitches.usualFor(product));
  }

  @Test
  void whatAFileStatesHolds() throws Exception {
    SysprepSwitches stated = SysprepSwitches.stated("/reseal /pnp -mini", Product.XP_PROFESSIONAL);
    assertThat(stated).isEqualTo(SysprepSwitches.parse("mini pnp reseal"));
    assertThat(stated).isNotEqualTo(SysprepSwitches.parse("mini reseal"));
    assertThat(stated).hasSameHashCodeAs(SysprepSwitches.parse("mini pnp reseal"));
  }

  @Test
  void theProductAndTheSwitchDecideWhetherMiniSetupRuns() throws Exception {
    SysprepSwitches mini = SysprepSwitches.parse("-reseal -mini");
    SysprepSwitches without = SysprepSwitches.parse("-reseal");
    assertThat(mini.runsMiniSetup(Product.XP_PROFESSIONAL)).isTrue();
    assertThat(without.runsMiniSetup(Product.XP_PROFESSIONAL)).isFalse();
    assertThat(mini.runsMiniSetup(Product.XP_HOME)).isFalse();
    assertThat(without.runsMiniSetup(Product.SERVER_2003_STANDARD)).isTrue();
  }
}
