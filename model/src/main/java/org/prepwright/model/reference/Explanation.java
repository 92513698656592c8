package org.prepwright.model.reference;

import java.util.List;

/**
 * What a name stands for; at least one of the lists has members.
 *
 * @param sections the sections of this name; several where it does not tell which one is meant
 * @param keys the entries of this name; several where the name of their section does not tell which
 * @param rules the rules of this name
 */
public record Explanation(
    List<SectionDescription> sections, List<KeyDescription> keys, List<RuleDescription> rules) {
  /** Keeps its own copies of the lists. */
  public Explanation {
    sections = List.copyOf(sections);
    keys = List.copyOf(keys);
    rules = List.copyOf(rules);
  }

  boolean isEmpty() {
    return sections.isEmpty() && keys.isEmpty() && rules.isEmpty();
  }
}
