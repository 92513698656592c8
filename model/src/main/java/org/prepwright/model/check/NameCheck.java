package org.prepwright.model.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.Document;

/**
 * Judges names that shall become computers together: each by the rules {@code computer-name-*}, and
 * all with one another, since NetBIOS keeps the first 15 characters and knows no case.
 */
public final class NameCheck {
  private static final int KEPT_BY_NETBIOS = 15;

  private NameCheck() {}

  /**
   * Something wrong with a name.
   *
   * @param row the place of the name in the list, from 1
   * @param other the place of the name that comes to the same, from 1; 0 where the name is wrong by
   *     itself
   * @param rule the rule it breaks
   * @param severity its weight
   * @param sentence what is wrong, with both rows, and what to do
   */
  public record Objection(int row, int other, String rule, Severity severity, String sentence) {}

  /**
   * Judges names.
   *
   * @param names the names in the order of their rows
   * @return what is wrong, by row; nothing of severity error for names that can all be used
   */
  public static List<Objection> check(List<String> names) {
    Messages messages = Messages.model();
    List<Objection> found = new ArrayList<>();
    Map<String, Integer> first = new HashMap<>();
    Map<String, Integer> firstKept = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).strip();
      int row = i + 1;
      if (name.isEmpty()) {
        found.add(
            new Objection(
                row,
                0,
                "computer-name-characters",
                Severity.ERROR,
                messages.text("names.row.blank", row)));
        continue;
      }
      for (Finding finding : NameIntake.findings(name)) {
        String sentence =
            messages.text("names.row.finding", row, finding.message(), finding.remedy());
        found.add(new Objection(row, 0, finding.rule(), finding.severity(), sentence));
      }
      String folded = Document.fold(name);
      Integer same = first.putIfAbsent(folded, row);
      Integer kept =
          firstKept.putIfAbsent(
              folded.substring(0, Math.min(KEPT_BY_NETBIOS, folded.length())), row);
      if (same != null) {
        found.add(repeated(row, same, messages.text("names.row.same", row, name, same)));
      } else if (kept != null) {
        String other = names.get(kept - 1).strip();
        String sentence =
            messages.text("names.row.netbios", row, name, other, kept, KEPT_BY_NETBIOS);
        found.add(repeated(row, kept, sentence));
      }
    }
    return List.copyOf(found);
  }

  private static Objection repeated(int row, int other, String sentence) {
    Severity severity = Rules.find("roster-name-repeated").orElseThrow().severity();
    return new Objection(row, other, "roster-name-repeated", severity, sentence);
  }
}
