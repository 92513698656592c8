package org.prepwright.app.changes;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.prepwright.app.editing.FileChange;
import org.prepwright.app.editing.MaskedLines;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Line;

/** Compares texts by line. The whole lines are compared; what is kept to be shown is masked. */
public final class Comparison {
  /** How many lines that stay are shown before and behind each change. */
  static final int CONTEXT = 3;

  /** Longest line that is shown, in characters. */
  private static final int LONGEST = 500;

  /**
   * How many pairs of lines are compared for one file. A text of which hardly a line stayed is
   * shown as replaced as a whole rather than compared for minutes.
   */
  private static final long MOST_COMPARISONS = 100_000_000;

  /** After how many comparisons it looks whether somebody still waits. */
  private static final long PULSE = 1 << 16;

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t]]+");

  private final BooleanSupplier isCancelled;
  private final List<ChangeRow> rows = new ArrayList<>();

  private Comparison(BooleanSupplier isCancelled) {
    this.isCancelled = isCancelled;
  }

  /**
   * Compares files.
   *
   * @param changes what each held and would hold
   * @param isCancelled whether to stop
   * @return the rows to show; none when no line differs
   * @throws CancellationException when it was called off
   */
  public static List<ChangeRow> of(List<FileChange> changes, BooleanSupplier isCancelled) {
    Comparison comparison = new Comparison(isCancelled);
    changes.forEach(comparison::add);
    return List.copyOf(comparison.rows);
  }

  private void add(FileChange file) {
    List<String> before = units(file.before());
    List<String> after = units(file.after());
    Sides sides = new Sides(file);
    List<Change> changes = changes(before, after);
    if (changes.isEmpty()) {
      return;
    }
    int removed = changes.stream().mapToInt(c -> c.endOriginal - c.startOriginal).sum();
    int added = changes.stream().mapToInt(c -> c.endRevised - c.startRevised).sum();
    rows.add(new ChangeRow.FileName(file.fileName(), removed, added));
    int beforeAt = 0;
    int afterAt = 0;
    for (Change change : changes) {
      addSame(sides, beforeAt, afterAt, change.startOriginal - beforeAt, beforeAt == 0, false);
      addChange(sides, change);
      beforeAt = change.endOriginal;
      afterAt = change.endRevised;
    }
    addSame(sides, beforeAt, afterAt, before.size() - beforeAt, false, true);
  }

  private void addChange(Sides file, Change change) {
    int removed = change.endOriginal - change.startOriginal;
    int added = change.endRevised - change.startRevised;
    for (int i = 0; i < Math.max(removed, added); i++) {
      rows.add(
          file.pair(
              i < removed ? change.startOriginal + i : -1,
              i < added ? change.startRevised + i : -1,
              true));
    }
  }

  /** Lines that stay: those next to a change are shown, the others folded. */
  private void addSame(
      Sides file, int before, int after, int count, boolean isFirst, boolean isLast) {
    int head = isFirst ? 0 : Math.min(CONTEXT, count);
    int tail = isLast ? 0 : Math.min(CONTEXT, count - head);
    int folded = count - head - tail;
    // a fold of one line would take as much room as the line
    boolean isWorthFolding = folded > 1;
    for (int i = 0; i < count; i++) {
      boolean isFolded = isWorthFolding && i >= head && i < count - tail;
      if (!isFolded) {
        rows.add(file.pair(before + i, after + i, false));
      } else if (i == head) {
        rows.add(new ChangeRow.Folded(folded));
      }
    }
  }

  private static List<String> units(Document document) {
    return document.lines().stream().map(Line::units).toList();
  }

  private List<Change> changes(List<String> before, List<String> after) {
    int head = 0;
    int least = Math.min(before.size(), after.size());
    while (head < least && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<String> left = before.subList(head, before.size() - tail);
    List<String> right = after.subList(head, after.size() - tail);
    if (left.isEmpty() && right.isEmpty()) {
      return List.of();
    }
    List<Change> found = new ArrayList<>();
    for (Change change : joined(inner(left, right))) {
      found.add(
          new Change(
              change.deltaType,
              change.startOriginal + head,
              change.endOriginal + head,
              change.startRevised + head,
              change.endRevised + head));
    }
    return found;
  }

  /** What goes and what comes in its place is one change. */
  private static List<Change> joined(List<Change> changes) {
    List<Change> joined = new ArrayList<>();
    for (Change change : changes) {
      Change last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean isNext =
          last != null
              && last.endOriginal == change.startOriginal
              && last.endRevised == change.startRevised;
      if (isNext) {
        joined.set(
            joined.size() - 1,
            last.withEndOriginal(change.endOriginal).withEndRevised(change.endRevised));
      } else {
        joined.add(change);
      }
    }
    return joined;
  }

  private List<Change> inner(List<String> left, List<String> right) {
    try {
      return new MyersDiffWithLinearSpace<>(new Equality()).computeDiff(left, right, UNWATCHED);
    } catch (TooDifferentException e) {
      return List.of(new Change(DeltaType.CHANGE, 0, left.size(), 0, right.size()));
    }
  }

  /** Both sides of a file, masked. */
  private static final class Sides {
    private final FileChange file;
    private final IntFunction<String> before;
    private final IntFunction<String> after;

    Sides(FileChange file) {
      this.file = file;
      before = MaskedLines.of(file.before(), file.isTable());
      after = MaskedLines.of(file.after(), file.isTable());
    }

    /** One row; a side without a line has the place -1. */
    ChangeRow pair(int beforeAt, int afterAt, boolean isChanged) {
      return new ChangeRow.Pair(
          beforeAt < 0 ? 0 : file.before().lineNumber(beforeAt),
          beforeAt < 0 ? "" : shown(before.apply(beforeAt)),
          afterAt < 0 ? 0 : file.after().lineNumber(afterAt),
          afterAt < 0 ? "" : shown(after.apply(afterAt)),
          isChanged);
    }

    private static String shown(String text) {
      String visible = CONTROL.matcher(text).replaceAll("\u00B7");
      return visible.length() > LONGEST ? visible.substring(0, LONGEST) + "\u2026" : visible;
    }
  }

  /** Counts comparisons of lines, and stops where there are too many or nobody waits any more. */
  private final class Equality implements BiPredicate<String, String> {
    private long count;

    @Override
    public boolean test(String one, String other) {
      count++;
      if (count > MOST_COMPARISONS) {
        throw new TooDifferentException();
      }
      if (count % PULSE == 0 && isCancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      return one.equals(other);
    }
  }

  private static final DiffAlgorithmListener UNWATCHED =
      new DiffAlgorithmListener() {
        @Override
        public void diffStart() {}

        @Override
        public void diffStep(int value, int max) {}

        @Override
        public void diffEnd() {}
      };

  /** Ends a comparison that would take too long. */
  private static final class TooDifferentException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
