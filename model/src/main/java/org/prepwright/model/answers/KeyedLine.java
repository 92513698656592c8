package org.prepwright.model.answers;

import java.util.List;

/**
 * A line {@code key = field, field} whose key is free.
 *
 * @param key the left side without quotes
 * @param fields the right side, one field for each place between commas, without quotes; one empty
 *     field where nothing stands there
 */
public record KeyedLine(String key, List<String> fields) {
  /** Keeps its own copy of the fields. */
  public KeyedLine {
    fields = List.copyOf(fields);
  }

  /** The right side as one text. */
  public String value() {
    return String.join(",", fields);
  }
}
