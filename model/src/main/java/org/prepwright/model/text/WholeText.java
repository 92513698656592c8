package org.prepwright.model.text;

import java.util.List;

/** Makes the edit that gives a document another text as a whole. */
public final class WholeText {
  private WholeText() {}

  /** The units of a document as one text, line breaks included. */
  public static String units(Document document) {
    StringBuilder units = new StringBuilder();
    document.lines().forEach(line -> units.append(line.units()));
    return units.toString();
  }

  /**
   * The edit after which the lines of a document have these units. Equal lines at the beginning and
   * at the end stay untouched.
   *
   * @param document the document
   * @param units what its lines shall be: of the document's own form, line breaks included
   * @param label what undo will say
   */
  public static Edit edit(Document document, String units, String label) {
    List<Line> before = document.lines();
    List<Line> after = Scanner.scan(units, document.codePage());
    int least = Math.min(before.size(), after.size());
    int head = 0;
    while (head < least && isSame(before.get(head), after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && isSame(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<Line> gone = before.subList(head, before.size() - tail);
    List<Line> come = after.subList(head, after.size() - tail);
    boolean isNothing = gone.isEmpty() && come.isEmpty();
    return new Edit(
        isNothing ? List.of() : List.of(new Edit.Splice(head, gone, come)), label, List.of());
  }

  /** A line is also what the lines before it make of it. */
  private static boolean isSame(Line one, Line other) {
    return one.kind() == other.kind() && one.units().equals(other.units());
  }
}
