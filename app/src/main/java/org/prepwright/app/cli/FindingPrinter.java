package org.prepwright.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;

/** Findings as text: one line each, as compilers print theirs, then the count. */
final class FindingPrinter {
  private FindingPrinter() {}

  static void print(Path file, List<Finding> findings, PrintStream out) {
    findings.forEach(finding -> out.println(line(file, finding)));
    out.println(
        AppMessages.text(
            "cli.check.count",
            file,
            count(findings, Severity.ERROR),
            count(findings, Severity.WARNING),
            count(findings, Severity.INFO)));
  }

  /** {@code FILE:LINE:COLUMN: SEVERITY: MESSAGE REMEDY [RULE]}. */
  static String line(Path file, Finding finding) {
    String place = finding.line() == 0 ? "" : ":" + finding.line() + ":" + finding.column();
    return file
        + place
        + ": "
        + finding.severity().id()
        + ": "
        + finding.message()
        + " "
        + finding.remedy()
        + " ["
        + finding.rule()
        + "]";
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
