package org.prepwright.model.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Placeholders;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.ValueType;
import org.prepwright.model.check.constraint.Place;
import org.prepwright.model.message.Messages;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Line;
import org.prepwright.model.text.Section;

/**
 * Compares sections and entries with the catalogue: what is not documented, what is not of its
 * documented form, and what is only a placeholder yet. One pass over the file.
 */
final class CatalogueCheck {
  /** Sections of every INF file; the catalogue holds those of answer files. */
  private static final Set<String> SECTIONS_OF_INF_FILES = Set.of("strings", "version");

  private static final String LIST_OF_COMPUTERS = "uniqueids";
  private static final Set<String> LISTS_OF_COMPONENTS =
      Set.of("netclients", "netservices", "netprotocols");

  private final Catalogue catalogue = Catalogue.standard();
  private final Document document;
  private final Kind kind;
  private final Findings findings;

  private final Map<String, Standing> standings = new HashMap<>();
  private final Set<String> namedByEntries = new HashSet<>();
  private final Set<String> namedAsComponent = new HashSet<>();
  private final Set<String> reportedSections = new HashSet<>();

  /** How much is documented about a section. */
  private enum Standing {
    /** Nothing. */
    UNKNOWN,
    /** That it exists; its entries are free, or nothing is known about them. */
    OPEN,
    /** Its entries. */
    DOCUMENTED
  }

  CatalogueCheck(AnswerFile answers, Findings findings) {
    this.document = answers.document();
    this.kind = answers.kind();
    this.findings = findings;
  }

  void run() {
    for (Section section : document.sections()) {
      collectNames(section);
    }
    judgeAboveSections();
    for (Section section : document.sections()) {
      judge(section);
    }
  }

  // ------------------------------------------------------------------ names

  /** Entries of some sections give other sections their names. */
  private void collectNames(Section section) {
    String name = documentedName(kind, section.name());
    boolean ofComponents = LISTS_OF_COMPONENTS.contains(Document.fold(name));
    for (Entry entry : section.entries()) {
      String key = entry.key().orElse("");
      boolean namesSections =
          ofComponents
              || key.equalsIgnoreCase("AdapterSections")
              || catalogue.find(kind, name, key).map(KeyFact::type).orElse(null)
                  == ValueType.SECTION;
      if (namesSections) {
        Arrays.stream(entry.value().split(",", -1))
            .map(named -> Document.fold(named.strip()))
            .forEach(named -> note(named, ofComponents));
      }
    }
  }

  private void note(String named, boolean asComponent) {
    namedByEntries.add(named);
    if (asComponent) {
      namedAsComponent.add(named);
    }
  }

  /** The name without the computer that a uniqueness file puts in front of it. */
  static String documentedName(Kind kind, String name) {
    int colon = kind == Kind.UDF ? name.indexOf(':') : -1;
    return name.substring(colon + 1).strip();
  }

  private Standing standing(String name) {
    return standings.computeIfAbsent(Document.fold(name), folded -> findStanding(name, folded));
  }

  private Standing findStanding(String name, String folded) {
    boolean isList = kind == Kind.UDF && folded.equals(LIST_OF_COMPUTERS);
    if (isList || SECTIONS_OF_INF_FILES.contains(folded)) {
      return Standing.OPEN;
    }
    if (!catalogue.knowsSectionAnywhere(name)) {
      return namedByEntries.contains(folded) ? Standing.OPEN : Standing.UNKNOWN;
    }
    boolean open =
        Arrays.stream(Kind.values()).anyMatch(any -> catalogue.hasFreeKeys(any, name))
            || Arrays.stream(Kind.values()).allMatch(any -> catalogue.keysOf(any, name).isEmpty())
            || isComponentWithoutFacts(name, folded);
    return open ? Standing.OPEN : Standing.DOCUMENTED;
  }

  /** The pattern for adapters fits every {@code params.} section, but speaks of adapters only. */
  private boolean isComponentWithoutFacts(String name, String folded) {
    boolean isAdapterByPattern =
        catalogue.keysOf(kind, name).stream()
            .anyMatch(fact -> Document.fold(fact.section()).equals("params.<adapter>"));
    return isAdapterByPattern && namedAsComponent.contains(folded);
  }

  // ------------------------------------------------------------------ findings

  /** Where a template engine has its own lines; other entries are no business of the catalogue. */
  private void judgeAboveSections() {
    List<Line> lines = document.lines();
    for (int i = 0; i < lines.size() && lines.get(i).kind() != Line.Kind.HEADER; i++) {
      if (lines.get(i).kind() == Line.Kind.ENTRY) {
        judge("", "", Standing.UNKNOWN, new Entry(document, i));
      }
    }
  }

  private void judge(Section section) {
    String name = documentedName(kind, section.name());
    Standing standing = standing(name);
    if (Placeholders.isPlaceholder(section.name(), kind)) {
      findings.addAt(Place.of(section.name()), "value-placeholder", "[" + section.name() + "]");
    } else if (standing == Standing.UNKNOWN && reportedSections.add(Document.fold(name))) {
      findings.addIn(
          section.headerIndex(), 0, Place.of(section.name()), "section-unknown", section.name());
    }
    for (Entry entry : section.entries()) {
      judge(section.name(), name, standing, entry);
    }
  }

  private void judge(String section, String documentedName, Standing standing, Entry entry) {
    Place place = Place.of(section, entry);
    String key = place.key();
    String value = entry.value();
    boolean isDirective = Placeholders.isDirective(document.lineText(entry.index()));
    boolean isPlaceholder =
        Placeholders.isPlaceholder(value, kind) || Placeholders.isPlaceholder(key, kind);
    if (isDirective || isPlaceholder) {
      boolean named = !isDirective && !key.isEmpty();
      findings.addAt(
          place, "value-placeholder", named ? key : Messages.model().text("finding.this-line"));
    } else if (!key.isEmpty() && standing != Standing.UNKNOWN) {
      Optional<KeyFact> fact = catalogue.find(kind, documentedName, key);
      fact.ifPresent(known -> judgeType(place, entry, known, value));
      boolean unknown =
          standing == Standing.DOCUMENTED
              && fact.isEmpty()
              && catalogue.findAnywhere(documentedName, key).isEmpty();
      if (unknown) {
        findings.addAt(place, "key-unknown", key, section);
      }
    }
  }

  private void judgeType(Place place, Entry entry, KeyFact fact, String value) {
    boolean unreadable = fact.certainty().isVerified() && !fact.acceptsType(value);
    if (unreadable && !findings.hasError(entry)) {
      boolean secret = catalogue.isSecret(place.section(), place.key());
      findings.addAt(
          place, "value-type", place.key(), secret ? SecretText.MASK : value, fact.typeLabel());
    }
  }
}
