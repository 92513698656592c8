package org.prepwright.model.check;

import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.DocumentedSections;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.check.constraint.Place;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Section;

/**
 * The rules {@code roster-*} in a uniqueness file: names in {@code [id:UserData]}, addresses in
 * every {@code [id:...]}. One pass over the file.
 */
final class UniquenessRosterCheck {
  private final Document document;
  private final Findings findings;
  private final Roster roster = new Roster(Kind.UDF);

  UniquenessRosterCheck(AnswerFile answers, Findings findings) {
    this.document = answers.document();
    this.findings = findings;
  }

  void run() {
    for (Section section : document.sections()) {
      int colon = section.name().indexOf(':');
      if (colon > 0) {
        judge(section, Document.fold(section.name().substring(0, colon).strip()));
      }
    }
  }

  private void judge(Section section, String computer) {
    String documented = Document.fold(DocumentedSections.withoutId(Kind.UDF, section.name()));
    if (documented.equals("userdata")) {
      section
          .find("ComputerName")
          .ifPresent(
              entry ->
                  roster
                      .addName(new Roster.Use(computer, entry.value(), entry.lineNumber()))
                      .ifPresent(other -> addName(section, entry, other)));
    }
    Optional<Entry> addresses = section.find("IPAddress");
    if (addresses.isPresent() && !asksForAddress(section)) {
      for (String address : Roster.addressesIn(addresses.get().value())) {
        roster
            .addAddress(new Roster.Use(computer, address, addresses.get().lineNumber()))
            .ifPresent(
                other ->
                    findings.addAt(
                        Place.of(section.name(), addresses.get()),
                        "roster-address-repeated",
                        address,
                        other.line()));
      }
    }
  }

  private void addName(Section section, Entry entry, Roster.Use other) {
    findings.addAt(
        Place.of(section.name(), entry),
        "roster-name-repeated",
        entry.value(),
        other.text(),
        other.line());
  }

  private static boolean asksForAddress(Section section) {
    return section.find("DHCP").map(Entry::value).filter("yes"::equalsIgnoreCase).isPresent();
  }
}
