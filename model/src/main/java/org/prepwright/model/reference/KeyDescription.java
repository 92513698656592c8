package org.prepwright.model.reference;

import java.util.List;

/**
 * Everything about one entry.
 *
 * @param section the section as documented; may be a pattern such as {@code params.<adapter>}
 * @param key the key as documented; may be a pattern
 * @param label what its field is called
 * @param help what it is, what Setup does with it and what to do
 * @param example a line such a section could have; what is meant, without the quotes of the file
 * @param facts what is documented for which kinds of file
 */
public record KeyDescription(
    String section,
    String key,
    String label,
    String help,
    String example,
    List<FactDescription> facts) {
  /** Keeps its own copy of the list. */
  public KeyDescription {
    facts = List.copyOf(facts);
  }
}
