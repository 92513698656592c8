package org.prepwright.app.help;

import static org.prepwright.app.message.AppMessages.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.prepwright.app.search.SearchEntry;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.model.check.Rule;
import org.prepwright.model.check.Rules;
import org.prepwright.pages.Pages;

/** Everything the reference explains, to be looked for. */
public final class HelpEntries {
  private HelpEntries() {}

  static List<SearchEntry> all(Consumer<HelpTopic> open) {
    List<SearchEntry> entries = new ArrayList<>();
    Pages.all()
        .forEach(
            page ->
                entries.add(
                    new SearchEntry(
                        text("search.page"),
                        page.title(),
                        page.group().title(),
                        () -> open.accept(HelpTopic.page(page.id())))));
    Catalogue catalogue = Catalogue.standard();
    Set<String> sections = new LinkedHashSet<>();
    catalogue.facts().forEach(fact -> sections.add(fact.section()));
    for (String section : sections) {
      entries.add(
          new SearchEntry(
              text("search.section"),
              catalogue.sectionLabel(section).orElse(section),
              "[" + section + "]",
              () -> open.accept(HelpTopic.section(section))));
    }
    Set<String> keys = new LinkedHashSet<>();
    for (KeyFact fact : catalogue.facts()) {
      boolean isNew = !fact.isAboutSection() && keys.add(fact.section() + "/" + fact.key());
      if (isNew) {
        entries.add(
            new SearchEntry(
                text("search.setting"),
                catalogue.label(fact.section(), fact.key()).orElse(fact.key()),
                "[" + fact.section() + "] " + fact.key(),
                () -> open.accept(HelpTopic.setting(fact.section(), fact.key()))));
      }
    }
    entries.addAll(rules(open));
    return entries;
  }

  /** The rules that files are checked by. */
  public static List<SearchEntry> rules(Consumer<HelpTopic> open) {
    return Rules.all().stream()
        .filter(Rule::isAsked)
        .map(
            rule ->
                new SearchEntry(
                    text("search.rule"),
                    rule.summary(),
                    rule.id(),
                    () -> open.accept(HelpTopic.rule(rule.id()))))
        .toList();
  }
}
