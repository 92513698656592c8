package org.prepwright.model.text;

import java.util.Arrays;

/** Where the rows of a document, as {@link Rows} counts them, stand in its units. */
final class RowOffsets {
  private final String units;
  private final int[] starts;

  /** Measures a document as it is now. */
  RowOffsets(Document document) {
    units = WholeText.units(document);
    int[] found = new int[(int) units.chars().filter(unit -> unit == '\n').count() + 1];
    int row = 0;
    for (int i = units.indexOf('\n'); i >= 0; i = units.indexOf('\n', i + 1)) {
      row++;
      found[row] = i + 1;
    }
    starts = found;
  }

  /** The units of the whole text. */
  String units() {
    return units;
  }

  /** The row, from 0, that a unit stands in; behind the last unit the last row. */
  int rowAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Where a row begins; behind the last one the end of the text. */
  int startOf(int row) {
    return row < starts.length ? starts[row] : units.length();
  }
}
