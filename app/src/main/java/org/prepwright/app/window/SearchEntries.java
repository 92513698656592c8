package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.prepwright.app.help.HelpEntries;
import org.prepwright.app.help.HelpTopic;
import org.prepwright.app.search.SearchEntry;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.model.catalog.Kind;
import org.prepwright.pages.form.PageDescriptor;

/** Everything that can be looked for in a window with a file: pages, settings, rules. */
final class SearchEntries {
  private SearchEntries() {}

  /**
   * Lists it. May be called beside the window.
   *
   * @param pages the pages that apply
   * @param kind the kind of the file
   * @param view where the entries go, on the thread of the window
   */
  static List<SearchEntry> of(List<PageDescriptor> pages, Kind kind, FileView view) {
    List<SearchEntry> entries = new ArrayList<>();
    for (PageDescriptor page : pages) {
      entries.add(
          new SearchEntry(
              text("search.page"),
              page.title(),
              page.group().title(),
              () -> view.goToPage(page.id())));
    }
    Catalogue catalogue = Catalogue.standard();
    Set<String> listed = new LinkedHashSet<>();
    for (KeyFact fact : catalogue.facts()) {
      boolean isNew =
          !fact.isAboutSection()
              && fact.kinds().contains(kind)
              && listed.add(fact.section() + "/" + fact.key());
      if (isNew) {
        entries.add(setting(fact.section(), fact.key(), pages, view));
      }
    }
    entries.addAll(HelpEntries.rules(view::help));
    return entries;
  }

  private static SearchEntry setting(
      String section, String key, List<PageDescriptor> pages, FileView view) {
    boolean hasPage = pages.stream().anyMatch(page -> page.covers(section, key));
    return new SearchEntry(
        text("search.setting"),
        Catalogue.standard().label(section, key).orElse(key),
        "[" + section + "] " + key,
        hasPage
            ? () -> view.goToSetting(section, key)
            : () -> view.help(HelpTopic.setting(section, key)));
  }
}
