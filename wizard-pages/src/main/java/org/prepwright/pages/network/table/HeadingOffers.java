package org.prepwright.pages.network.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.DocumentedSections;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.model.computers.TableEditor;
import org.prepwright.model.text.Section;

/**
 * The headings a column may have: every key of the catalogue for this kind of file and product, in
 * the sections it names and in those the file has.
 */
final class HeadingOffers {
  private static final int MOST = 12;

  /** Nothing to offer. */
  static final HeadingOffers NONE = new HeadingOffers(List.of());

  private final List<Offer> offers;

  /**
   * A heading.
   *
   * @param heading as it is written
   * @param words what it is searched by, folded
   */
  private record Offer(String heading, String words) {}

  private HeadingOffers(List<Offer> offers) {
    this.offers = offers;
  }

  /** The headings for a file as it is now; for any thread. */
  static HeadingOffers of(AnswerFile answers) {
    Catalogue catalogue = Catalogue.standard();
    DocumentedSections documented = answers.documentedSections();
    Set<String> sections = new LinkedHashSet<>();
    answers.document().sections().stream().map(Section::name).forEach(sections::add);
    catalogue.sectionNames(answers.kind()).stream()
        .filter(name -> name.indexOf('<') < 0)
        .filter(name -> sections.stream().noneMatch(name::equalsIgnoreCase))
        .forEach(sections::add);
    List<Offer> offers = new ArrayList<>();
    offers.add(new Offer(TableEditor.NAMES, TableEditor.NAMES.toLowerCase(Locale.ROOT)));
    for (String section : sections) {
      String name = documented.of(section);
      for (KeyFact fact : catalogue.keysOf(answers.kind(), name)) {
        String key = fact.key().replace("<n>", "0");
        boolean isKey = !fact.isAboutSection() && key.indexOf('<') < 0;
        String heading = heading(section, key);
        if (isKey
            && fact.appliesTo(answers.product())
            && !heading.equals("UserData/" + TableEditor.NAMES)) {
          String label = catalogue.label(name, fact.key()).orElse("");
          offers.add(new Offer(heading, (heading + " " + label).toLowerCase(Locale.ROOT)));
        }
      }
    }
    return new HeadingOffers(offers);
  }

  private static String heading(String section, String key) {
    boolean needsBrackets = section.indexOf('/') >= 0 || section.startsWith("[");
    return needsBrackets ? "[" + section + "]" + key : section + "/" + key;
  }

  /** The headings with what was typed: those that begin with it, then those called like it. */
  Collection<String> fitting(String typed) {
    String folded = typed.strip().toLowerCase(Locale.ROOT);
    if (folded.isEmpty()) {
      return List.of();
    }
    return Stream.concat(
            offers.stream().filter(offer -> begins(offer, folded)),
            offers.stream()
                .filter(offer -> !begins(offer, folded) && offer.words().contains(folded)))
        .map(Offer::heading)
        .limit(MOST)
        .toList();
  }

  private static boolean begins(Offer offer, String folded) {
    return offer.words().startsWith(folded) || offer.words().contains("/" + folded);
  }
}
