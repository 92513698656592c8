package org.prepwright.model.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prepwright.model.message.Messages;

/**
 * How many findings of one rule are listed: nobody reads a million of them, and they would fill the
 * memory. Where some are left out, one finding of that rule says how many there are, at the first
 * place that is left out.
 */
final class FindingLimit {
  /** Findings of one rule at most. */
  static final int MOST = 1_000;

  /** What was found by a rule beyond the limit. */
  private static final class Excess {
    private final int line;
    private final int column;
    private Severity severity;
    private long count = MOST;

    Excess(Severity severity, int line, int column) {
      this.severity = severity;
      this.line = line;
      this.column = column;
    }
  }

  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Excess> excesses = new LinkedHashMap<>();

  /**
   * Counts one more finding.
   *
   * @return whether it is one too many and is not to be kept
   */
  boolean isReachedBy(String rule, Severity severity, int line, int column) {
    if (counts.merge(rule, 1, (count, one) -> Math.min(count + one, MOST + 1)) <= MOST) {
      return false;
    }
    Excess excess = excesses.computeIfAbsent(rule, first -> new Excess(severity, line, column));
    excess.count++;
    // whoever waits for an error is not to miss one behind many warnings
    excess.severity = excess.severity.isAtLeast(severity) ? excess.severity : severity;
    return true;
  }

  /** Whether one more finding of a rule is listed. */
  boolean hasRoomFor(String rule) {
    return counts.getOrDefault(rule, 0) < MOST;
  }

  /** The findings that were kept, and what is to be said of the others. */
  List<Finding> withRemarks(Collection<Finding> kept) {
    List<Finding> all = new ArrayList<>(kept);
    excesses.forEach((rule, excess) -> all.add(remark(rule, excess)));
    return all;
  }

  private static Finding remark(String rule, Excess excess) {
    return new Finding(
        rule,
        excess.severity,
        excess.line,
        excess.column,
        "",
        "",
        Messages.model().text("finding.more.message", excess.count, MOST),
        Messages.model().text("finding.more.remedy"),
        Rules.find(rule).orElseThrow().source());
  }
}
