package org.prepwright.app.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prepwright.model.check.Finding;
import org.prepwright.model.text.Document;

/**
 * A finding as it is told, with those that say the same of the same setting. That Setup would stop
 * for want of an answer is no news where a rule already asks for that answer.
 *
 * @param finding what is told
 * @param alike what is not told beside it
 */
public record ToldFinding(Finding finding, List<Finding> alike) {
  /** The rule that counts the pages at which Setup stops; other rules know better why. */
  private static final String STOPS = "hands-off-incomplete";

  /** Keeps its own copy of the list. */
  public ToldFinding {
    alike = List.copyOf(alike);
  }

  /**
   * Puts findings together that are told once.
   *
   * @param all findings in file order
   * @return each of them once, told or alike, in the order given
   */
  public static List<ToldFinding> of(List<Finding> all) {
    Map<Setting, List<Finding>> stops = new HashMap<>();
    all.stream()
        .filter(ToldFinding::isStop)
        .forEach(
            stop -> stops.computeIfAbsent(Setting.of(stop), at -> new ArrayList<>()).add(stop));
    Map<Setting, Finding> heads = heads(all, stops.keySet());
    List<ToldFinding> told = new ArrayList<>();
    for (Finding finding : all) {
      Finding head = heads.get(Setting.of(finding));
      if (finding.equals(head)) {
        List<Finding> alike = new ArrayList<>(stops.get(Setting.of(finding)));
        told.add(new ToldFinding(finding, alike));
      } else if (head == null || !isStop(finding)) {
        told.add(new ToldFinding(finding, List.of()));
      }
    }
    return told;
  }

  /** For each setting with both kinds of finding the weightiest of the other rules. */
  private static Map<Setting, Finding> heads(List<Finding> all, Set<Setting> stopped) {
    Map<Setting, Finding> heads = new HashMap<>();
    for (Finding finding : all) {
      Setting setting = Setting.of(finding);
      if (!isStop(finding) && stopped.contains(setting)) {
        heads.merge(
            setting,
            finding,
            (one, other) ->
                Comparator.comparing(Finding::severity).compare(other, one) < 0 ? other : one);
      }
    }
    Set<Setting> lighter = new HashSet<>();
    all.stream()
        .filter(ToldFinding::isStop)
        .filter(stop -> heads.containsKey(Setting.of(stop)))
        .filter(stop -> stop.severity().compareTo(heads.get(Setting.of(stop)).severity()) < 0)
        .forEach(stop -> lighter.add(Setting.of(stop)));
    // a note does not stand in for an error
    heads.keySet().removeAll(lighter);
    return heads;
  }

  private static boolean isStop(Finding finding) {
    return finding.rule().equals(STOPS) && !finding.key().isEmpty();
  }

  /** A setting by its folded names. */
  private record Setting(String section, String key) {
    static Setting of(Finding finding) {
      return new Setting(Document.fold(finding.section()), Document.fold(finding.key()));
    }
  }
}
