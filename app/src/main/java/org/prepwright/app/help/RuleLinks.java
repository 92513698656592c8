package org.prepwright.app.help;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.model.check.Rule;
import org.prepwright.model.check.Rules;

/**
 * Which rules speak of which settings: those whose sentences name the key. A key that several
 * sections have is meant where the sentences name its section, too, or where there are no more than
 * two such sections.
 */
final class RuleLinks {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{3,}");
  private static final int FEW_SECTIONS = 2;

  private static final RuleLinks LINKS = new RuleLinks();

  private final Map<String, Set<HelpTopic>> settingsByRule = new LinkedHashMap<>();
  private final Map<String, Set<String>> rulesBySetting = new HashMap<>();

  private RuleLinks() {
    Map<String, Set<String>> sectionsByKey = new HashMap<>();
    for (KeyFact fact : Catalogue.standard().facts()) {
      if (!fact.isAboutSection()) {
        sectionsByKey.computeIfAbsent(fact.key(), key -> new LinkedHashSet<>()).add(fact.section());
      }
    }
    Rules.all().stream().filter(Rule::isAsked).forEach(rule -> add(rule, sectionsByKey));
  }

  private void add(Rule rule, Map<String, Set<String>> sectionsByKey) {
    String sentences = rule.summary() + " " + rule.remedy();
    Matcher names = NAME.matcher(sentences);
    while (names.find()) {
      String key = names.group();
      Set<String> sections = sectionsByKey.getOrDefault(key, Set.of());
      for (String section : sections) {
        boolean isMeant =
            sections.size() <= FEW_SECTIONS || sentences.contains("[" + section + "]");
        if (isMeant) {
          settingsByRule
              .computeIfAbsent(rule.id(), id -> new LinkedHashSet<>())
              .add(new HelpTopic(HelpTopic.Kind.SETTING, section, key));
          rulesBySetting
              .computeIfAbsent(section + "/" + key, path -> new LinkedHashSet<>())
              .add(rule.id());
        }
      }
    }
  }

  /** The settings a rule speaks of. */
  static List<HelpTopic> settingsOf(String rule) {
    return new ArrayList<>(LINKS.settingsByRule.getOrDefault(rule, Set.of()));
  }

  /** The rules that speak of a setting, by its names in the tables. */
  static List<String> rulesOf(String section, String key) {
    return new ArrayList<>(LINKS.rulesBySetting.getOrDefault(section + "/" + key, Set.of()));
  }
}
