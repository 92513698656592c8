package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.text;

import java.util.ArrayList;
import java.util.List;
import org.prepwright.app.findings.ToldFinding;
import org.prepwright.model.check.Finding;

/** All there is to know of a finding, as text to copy. */
final class FindingDetails {
  private FindingDetails() {}

  static String of(ToldFinding told, String place) {
    Finding finding = told.finding();
    List<String> lines = new ArrayList<>();
    lines.add(finding.message());
    if (!finding.remedy().isEmpty()) {
      lines.add(finding.remedy());
    }
    lines.add("");
    if (!finding.section().isEmpty()) {
      String name =
          finding.key().isEmpty()
              ? text("window.findings.section", finding.section())
              : text("window.findings.setting", finding.section(), finding.key());
      lines.add(
          text(
              "window.findings.details.setting",
              name.equals(place) ? name : name + " (" + place + ")"));
    }
    if (finding.line() > 0) {
      lines.add(text("window.findings.details.line", finding.line()));
    }
    lines.add(text("window.findings.details.rule", finding.rule()));
    if (!finding.source().isEmpty()) {
      lines.add(text("window.findings.details.source", finding.source()));
    }
    for (Finding alike : told.alike()) {
      lines.add(text("window.findings.details.alike", alike.message(), alike.rule()));
    }
    return String.join("\n", lines);
  }
}
