package org.prepwright.model.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The sections of one kind of answer file. */
final class SectionIndex {
  /** How many names are kept with what they fit; no answer file has as many sections of its own. */
  private static final int MOST_REMEMBERED = 1000;

  private final Map<String, SectionFacts> sections = new LinkedHashMap<>();

  /** What names fit by pattern: a check asks for each section again and again. */
  private final Map<String, List<SectionFacts>> remembered = new ConcurrentHashMap<>();

  /** The sections whose names are patterns, in the order of the table. */
  private final List<SectionFacts> patterns = new ArrayList<>();

  /** The sections of fixed name by the folded names of their keys, in the order of the table. */
  private final Map<String, List<String>> sectionsByKey = new HashMap<>();

  /** The keys of sections of fixed name that hold a number or the like. */
  private final List<NamePattern> numberedKeys = new ArrayList<>();

  SectionIndex(List<KeyFact> facts) {
    for (KeyFact fact : facts) {
      sections
          .computeIfAbsent(
              NamePattern.fold(fact.section()), folded -> new SectionFacts(fact.section()))
          .add(fact);
    }
    for (SectionFacts section : sections.values()) {
      if (section.name().isPattern()) {
        patterns.add(section);
      } else {
        section.namesOfKeys().forEach(key -> noteKey(key, section));
        numberedKeys.addAll(section.numberedKeys());
      }
    }
  }

  private void noteKey(String foldedKey, SectionFacts section) {
    sectionsByKey.computeIfAbsent(foldedKey, key -> new ArrayList<>()).add(section.section());
  }

  /** The names of the sections in the order of the table, patterns among them. */
  List<String> names() {
    return sections.values().stream().map(SectionFacts::section).toList();
  }

  /** The section of exactly this name, which may be the text of a pattern. */
  Optional<SectionFacts> exact(String section) {
    return Optional.ofNullable(sections.get(NamePattern.fold(section)));
  }

  /**
   * The sections a name fits: the one of exactly this name, else those of the patterns that say
   * most. Several patterns can say equally much.
   */
  List<SectionFacts> fitting(String section) {
    Optional<SectionFacts> exact = exact(section);
    if (exact.isPresent()) {
      return List.of(exact.get());
    }
    List<SectionFacts> known = remembered.get(section);
    if (known != null) {
      return known;
    }
    List<SectionFacts> found = fittingPatterns(section);
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(section, found);
    }
    return found;
  }

  /** The names of the sections of fixed name that document a key by its name. */
  List<String> sectionsOfKey(String key) {
    boolean isNumbered = numberedKeys.stream().anyMatch(pattern -> pattern.matches(key));
    if (!isNumbered) {
      return List.copyOf(sectionsByKey.getOrDefault(NamePattern.fold(key), List.of()));
    }
    return sections.values().stream()
        .filter(facts -> !facts.name().isPattern() && facts.hasKeyByName(key))
        .map(SectionFacts::section)
        .toList();
  }

  /** What all fitting sections that know the key agree on. */
  Optional<KeyFact> find(String section, String key) {
    List<SectionFacts> fitting = fitting(section);
    if (fitting.size() == 1) {
      return fitting.get(0).find(key);
    }
    return fitting.stream()
        .flatMap(facts -> facts.find(key).stream())
        .reduce(KeyFact::inCommonWith);
  }

  /** The keys of the fitting sections in the order of the table. */
  List<KeyFact> keysOf(String section) {
    Map<String, KeyFact> keys = new LinkedHashMap<>();
    for (SectionFacts facts : fitting(section)) {
      for (KeyFact fact : facts.keys()) {
        keys.merge(NamePattern.fold(fact.key()), fact, KeyFact::inCommonWith);
      }
    }
    return List.copyOf(keys.values());
  }

  private List<SectionFacts> fittingPatterns(String section) {
    List<SectionFacts> fitting = new ArrayList<>();
    for (SectionFacts facts : patterns) {
      if (facts.name().matches(section)) {
        fitting.add(facts);
      }
    }
    if (fitting.isEmpty()) {
      return List.of();
    }
    int most = fitting.stream().mapToInt(facts -> facts.name().fixedLength()).max().orElse(0);
    return fitting.stream().filter(facts -> facts.name().fixedLength() == most).toList();
  }
}
