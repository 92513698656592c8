package org.prepwright.model.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where two lists of rows differ. Rows that occur once in both lists are taken for the same and
 * hold the rest in place (Bram Cohen's "patience diff"), so that it stays quick in long files.
 */
final class RowDifference {
  /**
   * Rows that differ.
   *
   * @param first the first of the old rows
   * @param removed how many old rows
   * @param firstNew the first of the new rows that stand in their place
   * @param added how many new rows
   */
  record Hunk(int first, int removed, int firstNew, int added) {}

  private record Counted(int count, int place) {
    Counted again() {
      return new Counted(count + 1, place);
    }
  }

  private final List<String> before;
  private final List<String> after;
  private final List<Hunk> hunks = new ArrayList<>();

  private RowDifference(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** The places that differ, from top to bottom. */
  static List<Hunk> hunks(List<String> before, List<String> after) {
    RowDifference difference = new RowDifference(before, after);
    difference.compare(0, before.size(), 0, after.size());
    return difference.hunks;
  }

  private void compare(int from, int to, int fromNew, int toNew) {
    int a0 = from;
    int b0 = fromNew;
    int a1 = to;
    int b1 = toNew;
    while (a0 < a1 && b0 < b1 && before.get(a0).equals(after.get(b0))) {
      a0++;
      b0++;
    }
    while (a0 < a1 && b0 < b1 && before.get(a1 - 1).equals(after.get(b1 - 1))) {
      a1--;
      b1--;
    }
    if (a0 == a1 && b0 == b1) {
      return;
    }
    List<int[]> anchors = a0 == a1 || b0 == b1 ? List.of() : anchors(a0, a1, b0, b1);
    if (anchors.isEmpty()) {
      hunks.add(new Hunk(a0, a1 - a0, b0, b1 - b0));
      return;
    }
    for (int[] anchor : anchors) {
      compare(a0, anchor[0], b0, anchor[1]);
      a0 = anchor[0] + 1;
      b0 = anchor[1] + 1;
    }
    compare(a0, a1, b0, b1);
  }

  /** Rows that occur once in both parts, the most of them that come in the same order. */
  private List<int[]> anchors(int a0, int a1, int b0, int b1) {
    Map<String, Counted> old = counted(before, a0, a1);
    Map<String, Counted> now = counted(after, b0, b1);
    List<int[]> pairs = new ArrayList<>();
    for (int i = a0; i < a1; i++) {
      Counted place = now.get(before.get(i));
      if (place != null && place.count() == 1 && old.get(before.get(i)).count() == 1) {
        pairs.add(new int[] {i, place.place()});
      }
    }
    return longestRising(pairs);
  }

  private static Map<String, Counted> counted(List<String> rows, int from, int to) {
    Map<String, Counted> counted = new HashMap<>();
    for (int i = from; i < to; i++) {
      int place = i;
      counted.compute(
          rows.get(i), (row, known) -> known == null ? new Counted(1, place) : known.again());
    }
    return counted;
  }

  private static List<int[]> longestRising(List<int[]> pairs) {
    int[] ends = new int[pairs.size()];
    int[] endOfLength = new int[pairs.size()];
    int[] previous = new int[pairs.size()];
    int longest = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int found = Arrays.binarySearch(ends, 0, longest, pairs.get(i)[1]);
      int length = found >= 0 ? found : -found - 1;
      ends[length] = pairs.get(i)[1];
      endOfLength[length] = i;
      previous[i] = length == 0 ? -1 : endOfLength[length - 1];
      longest = Math.max(longest, length + 1);
    }
    List<int[]> rising = new ArrayList<>();
    for (int i = longest == 0 ? -1 : endOfLength[longest - 1]; i >= 0; i = previous[i]) {
      rising.add(0, pairs.get(i));
    }
    return rising;
  }
}
