package org.prepwright.app.findings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;

/** Which findings are on show, and in which groups. */
public final class FindingRows {
  private final Function<Finding, String> groupOf;
  private final Set<Severity> shown = EnumSet.allOf(Severity.class);
  private List<ToldFinding> all = List.of();
  private boolean isGrouped;

  /**
   * Begins with no findings, all weights on show, and without groups.
   *
   * @param groupOf the name of the group of a finding
   */
  public FindingRows(Function<Finding, String> groupOf) {
    this.groupOf = groupOf;
  }

  /** Takes other findings, in file order. */
  public void take(List<ToldFinding> findings) {
    all = List.copyOf(findings);
  }

  /** Shows or hides the findings of a weight. */
  public void show(Severity severity, boolean isShown) {
    if (isShown) {
      shown.add(severity);
    } else {
      shown.remove(severity);
    }
  }

  /** Whether the findings of a weight are on show. */
  public boolean shows(Severity severity) {
    return shown.contains(severity);
  }

  /** Puts findings into groups, or leaves them in file order. */
  public void group(boolean inGroups) {
    isGrouped = inGroups;
  }

  /** How many findings there are of each weight, on show or not. */
  public Map<Severity, Integer> counts() {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    all.forEach(told -> counts.merge(told.finding().severity(), 1, Integer::sum));
    return counts;
  }

  /** The rows; groups in the order of their first finding. */
  public List<FindingRow> rows() {
    List<ToldFinding> wanted =
        all.stream().filter(told -> shown.contains(told.finding().severity())).toList();
    if (!isGrouped) {
      return wanted.stream().map(told -> (FindingRow) new FindingRow.One(told)).toList();
    }
    Map<String, List<ToldFinding>> groups = new LinkedHashMap<>();
    wanted.forEach(
        told ->
            groups
                .computeIfAbsent(groupOf.apply(told.finding()), title -> new ArrayList<>())
                .add(told));
    List<FindingRow> rows = new ArrayList<>();
    groups.forEach(
        (title, members) -> {
          rows.add(new FindingRow.Group(title, members.size()));
          members.forEach(told -> rows.add(new FindingRow.One(told)));
        });
    return rows;
  }
}
