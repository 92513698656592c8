package org.prepwright.model.reference;

import java.util.List;

/**
 * Everything about one section.
 *
 * @param section the section as documented; may be a pattern such as {@code params.<adapter>}
 * @param label what it is called
 * @param help what it is for
 * @param exampleName a name it could have; empty where its name is fixed
 * @param files the files it stands in, for example {@code sysprep.inf}
 * @param facts what is documented about the section itself; empty when only its keys are
 * @param keys its keys in the order of the tables
 */
public record SectionDescription(
    String section,
    String label,
    String help,
    String exampleName,
    List<String> files,
    List<FactDescription> facts,
    List<KeyDescription> keys) {
  /** Keeps its own copies of the lists. */
  public SectionDescription {
    files = List.copyOf(files);
    facts = List.copyOf(facts);
    keys = List.copyOf(keys);
  }
}
