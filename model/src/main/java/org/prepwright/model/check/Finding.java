package org.prepwright.model.check;

/**
 * One thing to know about an answer file. Holds no secret value.
 *
 * @param rule id of the rule in {@code rules.csv}
 * @param severity its weight
 * @param line number of the line in the file from 1; 0 when it concerns the file as a whole, or
 *     something that is not there
 * @param column column in the line from 1; 0 without a line
 * @param section the section concerned, as documented or as in the file; empty when none
 * @param key the key concerned; empty when none
 * @param message what is wrong
 * @param remedy what to do
 * @param source where the fact comes from
 */
public record Finding(
    String rule,
    Severity severity,
    int line,
    int column,
    String section,
    String key,
    String message,
    String remedy,
    String source) {

  /** Whether it concerns this setting, without regard to case. */
  public boolean concerns(String otherSection, String otherKey) {
    return section.equalsIgnoreCase(otherSection) && key.equalsIgnoreCase(otherKey);
  }
}
