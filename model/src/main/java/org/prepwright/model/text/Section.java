package org.prepwright.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A view of a header line and the lines up to the next header. Valid until the document changes.
 *
 * @param document the document
 * @param headerIndex the header's place in {@link Document#lines()}
 * @param endIndex the place behind the section's last line
 */
public record Section(Document document, int headerIndex, int endIndex) {
  /** The name as the file spells it, blanks included. */
  public String name() {
    return document.codePage().decode(document.lines().get(headerIndex).nameUnits());
  }

  /** The section's entries in file order. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (int i = headerIndex + 1; i < endIndex; i++) {
      if (document.kind(i) == Line.Kind.ENTRY) {
        entries.add(new Entry(document, i));
      }
    }
    return entries;
  }

  /** The first entry with this key. */
  public Optional<Entry> find(String key) {
    return entries().stream().filter(entry -> entry.hasKey(key)).findFirst();
  }

  /** Number of the header's line in the file, from 1. */
  public int lineNumber() {
    return document.lineNumber(headerIndex);
  }
}
