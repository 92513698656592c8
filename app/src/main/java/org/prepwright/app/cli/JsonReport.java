package org.prepwright.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.prepwright.model.check.Finding;

/** Findings as one JSON object in the form of the README. */
final class JsonReport implements CheckReport {
  /** A finding as JSON. */
  record JsonFinding(
      String rule,
      String severity,
      int line,
      int column,
      String section,
      String key,
      String message,
      String remedy,
      String source) {}

  /** A file as JSON. */
  record JsonFile(String file, String kind, String product, List<JsonFinding> findings) {}

  /** The whole answer as JSON. */
  record JsonFiles(List<JsonFile> files) {}

  private final Consumer<Object> printer;
  private final List<JsonFile> files = new ArrayList<>();

  /**
   * Makes the report.
   *
   * @param printer prints a value as JSON
   */
  JsonReport(Consumer<Object> printer) {
    this.printer = printer;
  }

  @Override
  public void add(CheckedFile file) {
    files.add(
        new JsonFile(
            file.path().toString(),
            file.kind(),
            file.product(),
            file.findings().stream().map(JsonReport::finding).toList()));
  }

  @Override
  public void finish() {
    printer.accept(new JsonFiles(files));
  }

  private static JsonFinding finding(Finding finding) {
    return new JsonFinding(
        finding.rule(),
        finding.severity().id(),
        finding.line(),
        finding.column(),
        finding.section(),
        finding.key(),
        finding.message(),
        finding.remedy(),
        finding.source());
  }
}
