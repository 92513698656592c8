package org.prepwright.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.model.check.Rule;
import org.prepwright.model.check.Rules;
import org.prepwright.pages.Pages;

class HelpTextTest {
  @Test
  void aNameStandsForARuleASettingOrASection() {
    assertThat(HelpTopic.named("time-zone-unknown")).isEqualTo(HelpTopic.rule("time-zone-unknown"));
    assertThat(HelpTopic.named("UserData/ComputerName"))
        .isEqualTo(HelpTopic.setting("UserData", "ComputerName"));
    assertThat(HelpTopic.named("UserData")).isEqualTo(HelpTopic.section("UserData"));
    assertThat(HelpTopic.setting("UserData", "")).isEqualTo(HelpTopic.section("UserData"));
  }

  @Test
  void everyRuleIsExplained() {
    for (Rule rule : Rules.all()) {
      if (rule.isAsked()) {
        assertThat(HelpTopic.rule(rule.id()).isKnown()).as(rule.id()).isTrue();
        assertThat(HelpText.of(HelpTopic.rule(rule.id()))).as(rule.id()).isNotEmpty();
      }
    }
  }

  @Test
  void everySettingIsExplained() {
    for (KeyFact fact : Catalogue.standard().facts()) {
      if (!fact.isAboutSection()) {
        HelpTopic topic = HelpTopic.setting(fact.section(), fact.key());
        assertThat(topic.kind()).as("%s", fact).isEqualTo(HelpTopic.Kind.SETTING);
        assertThat(HelpText.title(topic)).isNotBlank();
      }
    }
  }

  @Test
  void everyLinkOfEveryPageLeadsSomewhere() {
    for (HelpTopic page : Pages.all().stream().map(one -> HelpTopic.page(one.id())).toList()) {
      assertThat(links(page)).as(page.name()).allMatch(HelpTopic::isKnown);
      assertThat(HelpText.plain(page)).contains(HelpText.title(page));
    }
    assertThat(links(HelpTopic.CONTENTS)).hasSizeGreaterThan(100).allMatch(HelpTopic::isKnown);
  }

  @Test
  void rulesAndSettingsLeadToEachOther() {
    HelpTopic timeZone = HelpTopic.setting("GuiUnattended", "TimeZone");
    List<HelpTopic> rules =
        links(timeZone).stream().filter(one -> one.kind() == HelpTopic.Kind.RULE).toList();
    assertThat(rules).isNotEmpty();
    assertThat(rules).allMatch(rule -> links(rule).contains(timeZone));
  }

  @Test
  void anUnknownNameLeadsToTheNearest() {
    HelpTopic unknown = HelpTopic.named("UserDato");
    assertThat(links(unknown)).contains(HelpTopic.section("UserData"), HelpTopic.CONTENTS);
  }

  @Test
  void backAndForwardGoTheWayThatWasGone() {
    HelpHistory history = new HelpHistory();
    assertThat(history.canGoBack()).isFalse();
    history.visit(HelpTopic.CONTENTS);
    history.visit(HelpTopic.section("UserData"));
    history.visit(HelpTopic.section("UserData"));
    history.goBack();
    assertThat(history.current()).isEqualTo(HelpTopic.CONTENTS);
    history.goForward();
    assertThat(history.current()).isEqualTo(HelpTopic.section("UserData"));
    history.goBack();
    history.visit(HelpTopic.rule("time-zone-unknown"));
    assertThat(history.canGoForward()).isFalse();
  }

  private static List<HelpTopic> links(HelpTopic topic) {
    return HelpText.of(topic).stream()
        .filter(HelpBlock.Link.class::isInstance)
        .map(block -> ((HelpBlock.Link) block).topic())
        .collect(Collectors.toList());
  }
}
