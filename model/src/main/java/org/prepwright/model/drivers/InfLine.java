package org.prepwright.model.drivers;

import java.util.List;

/**
 * A line of an INF with its strings filled in.
 *
 * @param key the left side; empty for a line of values alone
 * @param fields the right side, at least one field
 * @param isValueAlone whether the line has no {@code =}
 */
record InfLine(String key, List<String> fields, boolean isValueAlone) {
  /** A field, counted from 0; empty where there is none. */
  String field(int place) {
    return place < fields.size() ? fields.get(place) : "";
  }
}
