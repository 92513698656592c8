package org.prepwright.model.text;

import java.util.List;

/**
 * A value as it will stand in the file, beside what it means.
 *
 * @param text the spelling, quotes included, decoded
 * @param fields what {@link ValueGrammar#fields} has to read back; percent signs that were doubled
 *     for SetupAPI are still double here
 */
public record WrittenValue(String text, List<String> fields) {
  /** Copies the list. */
  public WrittenValue {
    fields = List.copyOf(fields);
  }

  @Override
  public String toString() {
    // no content: it may be a password
    return fields.size() + " fields";
  }
}
