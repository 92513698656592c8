package org.prepwright.app.cli;

import java.io.PrintStream;
import org.prepwright.app.message.AppMessages;

/** Findings as compilers print theirs, each file as soon as it was checked. */
final class TextReport implements CheckReport {
  private final PrintStream out;

  TextReport(PrintStream out) {
    this.out = out;
  }

  @Override
  public void add(CheckedFile file) {
    FindingPrinter.print(file.path(), file.findings(), out);
    if (!file.fixable().isEmpty()) {
      out.println(AppMessages.counted("cli.check.fixable", file.fixable().size(), file.path()));
    }
  }
}
