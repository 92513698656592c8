package org.prepwright.model.computers;

import java.util.ArrayList;
import java.util.List;
import org.prepwright.model.text.Replacement;

/** Lines to remove, put together to runs. */
final class LineRuns {
  private LineRuns() {}

  /** A removal for each run of marked lines, in their order. */
  static List<Replacement> of(boolean[] removed) {
    List<Replacement> runs = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= removed.length; i++) {
      boolean isMarked = i < removed.length && removed[i];
      if (isMarked && start < 0) {
        start = i;
      } else if (!isMarked && start >= 0) {
        runs.add(new Replacement(start, i - start, List.of()));
        start = -1;
      }
    }
    return runs;
  }
}
