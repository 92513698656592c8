package org.prepwright.app.changes;

/** A row of a comparison. Its texts hold no secrets. */
public sealed interface ChangeRow {
  /**
   * The name of a file.
   *
   * @param name its name
   * @param removed how many lines of it go or change
   * @param added how many lines of it come or are what others change to
   */
  record FileName(String name, int removed, int added) implements ChangeRow {}

  /**
   * Lines that stay and are not shown.
   *
   * @param count how many
   */
  record Folded(int count) implements ChangeRow {}

  /**
   * One line on each side.
   *
   * @param beforeNumber number of the line before, from 1; 0 where there is none
   * @param before its text; empty where there is none
   * @param afterNumber number of the line afterwards, from 1; 0 where there is none
   * @param after its text; empty where there is none
   * @param isChanged whether the sides differ, also where what differs is not shown
   */
  record Pair(int beforeNumber, String before, int afterNumber, String after, boolean isChanged)
      implements ChangeRow {
    /** Whether only what must not be shown differs. */
    public boolean isChangeHidden() {
      return isChanged && beforeNumber > 0 && afterNumber > 0 && before.equals(after);
    }
  }
}
