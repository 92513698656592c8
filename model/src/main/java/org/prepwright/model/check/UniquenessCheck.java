package org.prepwright.model.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.DocumentedSections;
import org.prepwright.model.answers.Placeholders;
import org.prepwright.model.answers.UniqueIds;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.check.constraint.Place;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Section;

/**
 * The rules {@code udf-*}: whether the ids of a uniqueness file, the sections they list and the
 * sections that are there go together. In a file of another kind, whether it asks for one.
 */
final class UniquenessCheck {
  /** Folded name of the section that lists ids and their sections. */
  static final String LIST_OF_IDS = "uniqueids";

  private final Document document;
  private final Kind kind;
  private final Findings findings;
  private final Set<String> sectionsThere = new HashSet<>();
  private final Map<String, Set<String>> listedByIds = new HashMap<>();
  private final Set<String> listedByAny = new HashSet<>();

  UniquenessCheck(AnswerFile answers, Findings findings) {
    this.document = answers.document();
    this.kind = answers.kind();
    this.findings = findings;
  }

  void run() {
    List<Section> sections = document.sections();
    if (kind != Kind.UDF) {
      sections.stream()
          .filter(section -> fold(section.name()).equals(LIST_OF_IDS))
          .findFirst()
          .ifPresent(list -> addAtHeader(list, "udf-not-for-this-kind", kind.label()));
      return;
    }
    sections.forEach(section -> sectionsThere.add(fold(section.name())));
    for (Section section : sections) {
      if (fold(section.name()).equals(LIST_OF_IDS)) {
        section.entries().forEach(entry -> judgeId(section.name(), entry));
      }
    }
    Set<String> judged = new HashSet<>();
    for (Section section : sections) {
      if (judged.add(fold(section.name()))) {
        judgeSection(section);
      }
    }
  }

  // ------------------------------------------------------------------ ids

  private void judgeId(String list, Entry entry) {
    String line = document.lineText(entry.index());
    if (Placeholders.isDirective(line) || Placeholders.isPlaceholder(line, kind)) {
      return;
    }
    Place place = Place.of(list, entry);
    Optional<String> name = entry.key();
    if (name.isEmpty()) {
      // a comma in front of the equals sign: for Setup a list of values without an id
      if (line.contains(",") && line.contains("=")) {
        findings.addAt(
            place, "udf-id-characters", line.substring(0, line.indexOf('=')).strip(), ",");
      }
      return;
    }
    String id = name.get();
    forbiddenIn(id).ifPresent(found -> findings.addAt(place, "udf-id-characters", id, found));
    Set<String> listed = listedByIds.get(fold(id));
    if (listed != null) {
      findings.addAt(place, "udf-id-repeated", id);
    } else {
      listed = new HashSet<>();
      listedByIds.put(fold(id), listed);
    }
    for (String field : entry.fields()) {
      judgeListed(place, id, field.strip(), listed);
    }
  }

  private static Optional<String> forbiddenIn(String id) {
    return id.chars()
        .filter(c -> c == '*' || c == ',' || c == '=' || Character.isWhitespace(c))
        .mapToObj(
            c ->
                Character.isWhitespace(c)
                    ? Messages.model().text("finding.a-blank")
                    : Character.toString(c))
        .findFirst();
  }

  private void judgeListed(Place place, String id, String section, Set<String> listed) {
    if (section.isEmpty()) {
      return;
    }
    listed.add(fold(section));
    listedByAny.add(fold(section));
    boolean there =
        sectionsThere.contains(fold(id + ":" + section)) || sectionsThere.contains(fold(section));
    if (!there) {
      findings.addAt(place, "udf-section-missing", id, section);
    }
  }

  // ------------------------------------------------------------------ sections

  private void judgeSection(Section section) {
    String name = section.name().strip();
    int colon = name.indexOf(':');
    if (Placeholders.isPlaceholder(name, kind)) {
      return;
    }
    String overridden = fold(DocumentedSections.withoutId(kind, name));
    if (colon >= 0) {
      String id = name.substring(0, colon).strip();
      if (!listedByIds.getOrDefault(fold(id), Set.of()).contains(overridden)) {
        addAtHeader(section, "udf-section-unlisted", name, id);
      }
    }
    boolean counts = colon >= 0 || listedByAny.contains(overridden);
    if (counts && UniqueIds.isReadInTextMode(overridden)) {
      addAtHeader(section, "udf-text-mode-section", name);
    }
  }

  private void addAtHeader(Section section, String rule, Object... arguments) {
    findings.addIn(section.headerIndex(), 0, Place.of(section.name()), rule, arguments);
  }

  private static String fold(String name) {
    return Document.fold(name.strip());
  }
}
