package org.prepwright.model.text;

import java.util.List;

/**
 * Lines that take the place of others.
 *
 * @param index the first line that goes, or the line in front of which the new ones come
 * @param removed how many lines go
 * @param texts the lines that come, without line breaks
 */
public record Replacement(int index, int removed, List<String> texts) {
  /** Keeps its own copy of the list. */
  public Replacement {
    texts = List.copyOf(texts);
  }
}
