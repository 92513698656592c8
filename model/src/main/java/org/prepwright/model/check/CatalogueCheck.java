package org.prepwright.model.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.DocumentedSections;
import org.prepwright.model.answers.Placeholders;
import org.prepwright.model.answers.UniqueIds;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.DidYouMean;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.constraint.Place;
import org.prepwright.model.message.Messages;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Line;
import org.prepwright.model.text.Section;

/**
 * Compares sections and entries with the catalogue: what is not documented, what is documented for
 * another place, kind of file or product, what is not of its documented form or set, and what is
 * only a placeholder yet. One pass over the file.
 */
final class CatalogueCheck {
  /** Sections of every INF file; the catalogue holds those of answer files. */
  private static final Set<String> SECTIONS_OF_INF_FILES = Set.of("strings", "version");

  /** Has a rule of its own for clients. */
  private static final String LICENCES = "licensefileprintdata";

  /** Names that say nothing about the section they belong to. */
  private static final Set<String> NAMES_FOR_ANYTHING =
      Set.of(
          "name",
          "type",
          "description",
          "help",
          "version",
          "location",
          "service",
          "password",
          "username",
          "display",
          "arguments");

  /** A protocol has one section for itself and one for each adapter. */
  private static final String OF_ADAPTER = ".<adapter>";

  /** Most sections that a sentence names. */
  private static final int SECTIONS_NAMED = 2;

  private final Catalogue catalogue = Catalogue.standard();
  private final Document document;
  private final Kind kind;
  private final Product product;
  private final Findings findings;
  private final DocumentedSections documented;

  private final Map<String, Standing> standings = new HashMap<>();
  private final Map<String, String> suggestedKeys = new HashMap<>();
  private final Set<String> reportedSections = new HashSet<>();

  /** How much is documented about a section. */
  private enum Standing {
    /** Nothing. */
    UNKNOWN,
    /** That it exists; its entries are free, or nothing is known about them. */
    OPEN,
    /** Its entries, but none for this kind of file. */
    OF_ANOTHER_KIND,
    /** Its entries, and none for this product. */
    OF_ANOTHER_PRODUCT,
    /** Its entries. */
    DOCUMENTED
  }

  CatalogueCheck(AnswerFile answers, Findings findings) {
    this.document = answers.document();
    this.kind = answers.kind();
    this.product = answers.product();
    this.findings = findings;
    this.documented = answers.documentedSections();
  }

  void run() {
    judgeAboveSections();
    for (Section section : document.sections()) {
      judge(section);
    }
  }

  // ------------------------------------------------------------------ sections

  private Standing standing(String section, String name) {
    return standings.computeIfAbsent(Document.fold(section), folded -> findStanding(section, name));
  }

  private Standing findStanding(String section, String name) {
    String folded = Document.fold(name);
    if (SECTIONS_OF_INF_FILES.contains(folded) || documented.isUndocumentedRole(section)) {
      return Standing.OPEN;
    }
    if (folded.equals(UniquenessCheck.LIST_OF_IDS)) {
      // what it has to do in a file of another kind is for the rules of uniqueness files to say
      return kind == Kind.UNATTEND ? Standing.UNKNOWN : Standing.OPEN;
    }
    List<Kind> kinds = catalogue.kindsOfSection(name);
    if (kinds.isEmpty()) {
      return Standing.UNKNOWN;
    }
    if (!catalogue.knowsSection(kind, name)) {
      return Standing.OF_ANOTHER_KIND;
    }
    if (!catalogue.familiesOfSection(kind, name).contains(product.family())) {
      return Standing.OF_ANOTHER_PRODUCT;
    }
    boolean open =
        kinds.stream().anyMatch(any -> catalogue.hasFreeKeys(any, name))
            || catalogue.keysOf(kind, name).isEmpty();
    return open ? Standing.OPEN : Standing.DOCUMENTED;
  }

  private void judge(Section section) {
    String name = documented.of(section.name());
    if (Placeholders.isPlaceholder(section.name(), kind)) {
      findings.addAt(Place.of(section.name()), "value-placeholder", "[" + section.name() + "]");
    } else if (reportedSections.add(Document.fold(section.name().strip()))) {
      judgeHeader(section, name);
    }
    Standing standing = standing(section.name(), name);
    for (Entry entry : section.entries()) {
      judge(section.name(), name, standing, entry);
    }
  }

  private void judgeHeader(Section section, String name) {
    switch (standing(section.name(), name)) {
      case UNKNOWN -> {
        if (reportedSections.add(":" + Document.fold(name))) {
          addAtHeader(section, "section-unknown", section.name(), suggestedSection(name));
        }
      }
      case OF_ANOTHER_KIND -> {
        boolean ofTextMode = kind == Kind.UDF && UniqueIds.isReadInTextMode(name);
        if (!ofTextMode) {
          addAtHeader(
              section,
              "key-wrong-kind",
              "[" + section.name() + "]",
              fileNames(catalogue.kindsOfSection(name)),
              kind.usualFileName());
        }
      }
      case OF_ANOTHER_PRODUCT -> {
        boolean hasOwnRule = Document.fold(name).equals(LICENCES);
        if (!hasOwnRule) {
          addAtHeader(
              section,
              wrongProductRule(catalogue.isVerifiedSection(kind, name)),
              "[" + section.name() + "]",
              product.label());
        }
      }
      case OPEN, DOCUMENTED -> {}
    }
  }

  private void addAtHeader(Section section, String rule, Object... arguments) {
    findings.addIn(section.headerIndex(), 0, Place.of(section.name()), rule, arguments);
  }

  /** To look for what was meant takes longest, so only where it is read. */
  private String suggestedSection(String name) {
    if (!findings.hasRoomFor("section-unknown")) {
      return "";
    }
    return DidYouMean.nearestSection(kind, name)
        .map(near -> Messages.model().text("finding.did-you-mean-section", near) + " ")
        .orElse("");
  }

  private String suggestedKey(String section, String key) {
    if (!findings.hasRoomFor("key-unknown")) {
      return "";
    }
    return suggestedKeys.computeIfAbsent(
        Document.fold(section + "/" + key),
        name ->
            DidYouMean.nearestKey(kind, section, key)
                .map(near -> Messages.model().text("finding.did-you-mean", near) + " ")
                .orElse(""));
  }

  private static List<String> fileNames(List<Kind> kinds) {
    return kinds.stream().map(Kind::usualFileName).toList();
  }

  /** A server's entry on a client is an error where the table is sure of it. */
  private String wrongProductRule(boolean verified) {
    return verified && !product.isServer() ? "server-only-on-client" : "key-wrong-product";
  }

  // ------------------------------------------------------------------ entries

  /** Where a template engine has its own lines; other entries are no business of the catalogue. */
  private void judgeAboveSections() {
    List<Line> lines = document.lines();
    for (int i = 0; i < lines.size() && lines.get(i).kind() != Line.Kind.HEADER; i++) {
      if (lines.get(i).kind() == Line.Kind.ENTRY) {
        judge("", "", Standing.UNKNOWN, new Entry(document, i));
      }
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
    } else if (!key.isEmpty() && isAboutEntries(standing, section)) {
      catalogue
          .find(kind, documentedName, key)
          .ifPresentOrElse(
              fact -> judgeKnown(place, entry, fact, standing, value),
              () -> {
                if (standing == Standing.DOCUMENTED) {
                  judgeUnknown(place, documentedName);
                }
              });
    }
  }

  private boolean isAboutEntries(Standing standing, String section) {
    return standing != Standing.UNKNOWN
        && standing != Standing.OF_ANOTHER_KIND
        && !documented.isUndocumentedRole(section);
  }

  private void judgeKnown(Place place, Entry entry, KeyFact fact, Standing standing, String value) {
    if (standing != Standing.OF_ANOTHER_PRODUCT && !fact.appliesTo(product)) {
      findings.addAt(
          place, wrongProductRule(fact.certainty().isVerified()), place.key(), product.label());
    }
    boolean verified = fact.certainty().isVerified();
    if (verified && !fact.acceptsType(value)) {
      addUnlessWorse(entry, Severity.ERROR, place, "value-type", value, fact::typeLabel);
    } else if (verified && !fact.allows(value)) {
      addUnlessWorse(entry, Severity.ERROR, place, "value-not-allowed", value, () -> set(fact));
    } else if (!fact.allows(value)) {
      addUnlessWorse(entry, Severity.WARNING, place, "value-not-verified", value, () -> set(fact));
    }
  }

  /** The constraints know better what a value should be. */
  private void addUnlessWorse(
      Entry entry,
      Severity severity,
      Place place,
      String rule,
      String value,
      Supplier<Object> expected) {
    if (findings.hasAtLeast(severity, entry)) {
      return;
    }
    if (findings.hasRoomFor(rule)) {
      boolean secret = catalogue.isSecret(place.section(), place.key());
      findings.addAt(place, rule, place.key(), secret ? SecretText.MASK : value, expected.get());
    } else {
      findings.addAt(place, rule);
    }
  }

  private static List<String> set(KeyFact fact) {
    return fact.allowed().labels();
  }

  private void judgeUnknown(Place place, String section) {
    String key = place.key();
    List<Kind> kindsThatKnowIt =
        catalogue.kindsOfSection(section).stream()
            .filter(other -> catalogue.find(other, section, key).isPresent())
            .toList();
    if (!kindsThatKnowIt.isEmpty()) {
      findings.addAt(
          place, "key-wrong-kind", key, fileNames(kindsThatKnowIt), kind.usualFileName());
    } else {
      List<String> elsewhere = sectionsWhereItBelongs(place.section(), section, key);
      if (elsewhere.isEmpty()) {
        findings.addAt(place, "key-unknown", key, place.section(), suggestedKey(section, key));
      } else {
        List<String> names =
            elsewhere.stream().limit(SECTIONS_NAMED).map(name -> "[" + name + "]").toList();
        findings.addAt(place, "key-wrong-section", key, place.section(), names);
      }
    }
  }

  /**
   * The sections that document a key, unless that may be chance: the name would do for anything, or
   * what the section itself is was told from its name alone.
   */
  private List<String> sectionsWhereItBelongs(String section, String documentedName, String key) {
    boolean toldByPattern =
        !documented.isNamedByEntry(section)
            && catalogue.spellingOfExactSection(documentedName).isEmpty();
    if (toldByPattern || NAMES_FOR_ANYTHING.contains(Document.fold(key))) {
      return List.of();
    }
    String sibling =
        documentedName.endsWith(OF_ADAPTER)
            ? documentedName.substring(0, documentedName.length() - OF_ADAPTER.length())
            : documentedName + OF_ADAPTER;
    boolean ofSibling =
        catalogue.spellingOfExactSection(sibling).isPresent()
            && catalogue.find(kind, sibling, key).isPresent();
    return ofSibling ? List.of(sibling) : catalogue.sectionsOfKey(kind, key);
  }
}
