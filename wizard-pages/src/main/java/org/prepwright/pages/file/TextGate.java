package org.prepwright.pages.file;

import java.util.List;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.RowEditor;

/**
 * What a change of letters in the editor means in rows, and whether rows that only stand for what
 * the file has would be broken by it: those go as a whole or stay.
 *
 * @param first the first row that changes
 * @param removed how many rows are replaced
 * @param rows the rows in their place
 * @param locked a row that cannot be edited and would be; -1 when there is none
 */
record TextGate(int first, int removed, List<String> rows, int locked) {
  private static final int NONE = -1;

  /** What is typed, pasted or removed. */
  static TextGate of(TextEditorArea area, ShownRows shown, int start, int end, String text) {
    Position from = area.offsetToPosition(start, Bias.Forward);
    Position to = area.offsetToPosition(end, Bias.Forward);
    String head = area.getText(from.getMajor()).substring(0, from.getMinor());
    String tail = area.getText(to.getMajor()).substring(to.getMinor());
    List<String> typed = RowEditor.rowsOf(text);
    String[] made = typed.toArray(new String[0]);
    made[0] = head + made[0];
    made[made.length - 1] += tail;
    int first = from.getMajor();
    int last = to.getMajor();
    int madeFrom = 0;
    int madeTo = made.length;
    // a row in front of or behind the change is not part of it
    boolean lastStays =
        to.getMinor() == 0
            && typed.get(typed.size() - 1).isEmpty()
            && (typed.size() > 1 || head.isEmpty());
    if (lastStays) {
      last--;
      madeTo--;
    }
    boolean firstStays =
        first <= last
            && from.getMinor() == area.getParagraphLength(from.getMajor())
            && typed.get(0).isEmpty()
            && madeTo > 0
            && (typed.size() > 1 || tail.isEmpty());
    if (firstStays) {
      first++;
      madeFrom++;
    }
    List<String> rows = List.of(made).subList(Math.min(madeFrom, madeTo), madeTo);
    int locked = locked(area, shown, from, to, first, last, rows);
    return new TextGate(first, last - first + 1, rows, locked);
  }

  private static int locked(
      TextEditorArea area,
      ShownRows shown,
      Position from,
      Position to,
      int first,
      int last,
      List<String> rows) {
    boolean mayHoldMask = false;
    for (int row = first; row <= last; row++) {
      boolean isWhole =
          (row > from.getMajor() || from.getMinor() == 0)
              && (row < to.getMajor() || to.getMinor() == area.getParagraphLength(row));
      boolean isStandIn = shown.isStandIn(row);
      if (isStandIn && !isWhole) {
        return row;
      }
      mayHoldMask |= !isStandIn && area.getText(row).contains(SecretText.MASK);
    }
    boolean holdsMask = rows.stream().anyMatch(row -> row.contains(SecretText.MASK));
    // what was copied from a row that hides something must not go into the file in its place
    return holdsMask && !mayHoldMask ? from.getMajor() : NONE;
  }

  /** Whether a row that cannot be edited would be. */
  boolean isLocked() {
    return locked != NONE;
  }
}
