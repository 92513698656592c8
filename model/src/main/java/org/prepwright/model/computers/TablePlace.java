package org.prepwright.model.computers;

import java.util.Optional;

/**
 * A place in the table of computers, as findings name it that have no line in the answer file: in
 * the place of a section stands the name of the file, in the place of a key line and column.
 *
 * @param line line from 1; 0 for the file as a whole
 * @param column column from 1; 0 without a line
 */
public record TablePlace(int line, int column) {
  /** What stands in the place of a section. */
  public static final String FILE = "computers.csv";

  private static final char COLON = ':';

  /** What stands in the place of a key. */
  public String key() {
    return String.valueOf(line) + COLON + column;
  }

  /** The place that two names stand for; empty when they name a setting. */
  public static Optional<TablePlace> named(String section, String key) {
    if (!section.equals(FILE)) {
      return Optional.empty();
    }
    int colon = key.indexOf(COLON);
    try {
      return colon < 0
          ? Optional.of(new TablePlace(0, 0))
          : Optional.of(
              new TablePlace(
                  Integer.parseInt(key.substring(0, colon)),
                  Integer.parseInt(key.substring(colon + 1))));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
