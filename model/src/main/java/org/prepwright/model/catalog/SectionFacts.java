package org.prepwright.model.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The facts about one section of one kind of answer file. */
final class SectionFacts {
  private final String section;
  private final NamePattern name;
  private final List<KeyFact> keys = new ArrayList<>();
  private final Map<String, KeyFact> byName = new LinkedHashMap<>();
  private final Map<KeyFact, NamePattern> keyPatterns = new LinkedHashMap<>();
  private final Set<Product.Family> families = EnumSet.noneOf(Product.Family.class);
  private boolean verified;

  SectionFacts(String section) {
    this.section = section;
    this.name = new NamePattern(section);
  }

  /** The section's name in the table. */
  String section() {
    return section;
  }

  /** The section's name as a pattern. */
  NamePattern name() {
    return name;
  }

  /** Takes up a row of the table. */
  void add(KeyFact fact) {
    families.addAll(fact.families());
    verified |= fact.certainty().isVerified();
    if (fact.isAboutSection()) {
      return;
    }
    keys.add(fact);
    NamePattern key = new NamePattern(fact.key());
    if (key.isPattern()) {
      keyPatterns.put(fact, key);
    }
    // a pattern is found by its own text too
    byName.put(NamePattern.fold(fact.key()), fact);
  }

  /** The facts about its keys in the order of the table. */
  List<KeyFact> keys() {
    return List.copyOf(keys);
  }

  /** The fact about a key: by its exact name, else by the pattern that says most. */
  Optional<KeyFact> find(String key) {
    KeyFact exact = byName.get(NamePattern.fold(key));
    if (exact != null) {
      return Optional.of(exact);
    }
    if (keyPatterns.isEmpty()) {
      return Optional.empty();
    }
    return keyPatterns.entrySet().stream()
        .filter(entry -> entry.getValue().matches(key))
        .max(Comparator.comparingInt(entry -> entry.getValue().fixedLength()))
        .map(Map.Entry::getKey);
  }

  /** The folded names of its keys, patterns by their own text. */
  Set<String> namesOfKeys() {
    return byName.keySet();
  }

  /** Its keys that hold a number or the like, and are not free altogether. */
  List<NamePattern> numberedKeys() {
    return keyPatterns.values().stream().filter(pattern -> !pattern.isFree()).toList();
  }

  /** Whether a key is documented by its name, be it a numbered one. */
  boolean hasKeyByName(String key) {
    return byName.containsKey(NamePattern.fold(key))
        || keyPatterns.values().stream()
            .anyMatch(pattern -> !pattern.isFree() && pattern.matches(key));
  }

  /** The products that know any of its rows. */
  Set<Product.Family> families() {
    return Set.copyOf(families);
  }

  /** Whether any of its rows is verified. */
  boolean isVerified() {
    return verified;
  }

  /** Whether the left sides are free, or the lines have none. */
  boolean hasFreeKeys() {
    return keyPatterns.values().stream().anyMatch(NamePattern::isFree);
  }
}
