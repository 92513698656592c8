package org.prepwright.app.cli;

import java.util.Arrays;
import java.util.Locale;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.check.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the findings of a check are printed. */
enum ReportFormat {
  /** For people. */
  TEXT,
  /** For programs, in a form of our own. */
  JSON,
  /** SARIF 2.1.0, for code hosts and editors. */
  SARIF,
  /** JUnit XML, for build servers. */
  JUNIT;

  /**
   * Makes a report that prints to standard output.
   *
   * @param failOn from which weight on a finding counts as a failure
   */
  CheckReport report(RootCommand root, Severity failOn) {
    return switch (this) {
      case TEXT -> new TextReport(root.terminal().out());
      case JSON -> new JsonReport(root::printJson);
      case SARIF -> new SarifReport(root.terminal().out(), RootCommand.Version.number());
      case JUNIT -> new JunitReport(root.terminal().out(), failOn);
    };
  }

  /** Reads the name of a format. */
  static final class Converter implements ITypeConverter<ReportFormat> {
    @Override
    public ReportFormat convert(String text) {
      return Arrays.stream(values())
          .filter(format -> format.name().toLowerCase(Locale.ROOT).equalsIgnoreCase(text))
          .findFirst()
          .orElseThrow(
              () -> new TypeConversionException(AppMessages.text("cli.check.bad-format", text)));
    }
  }
}
