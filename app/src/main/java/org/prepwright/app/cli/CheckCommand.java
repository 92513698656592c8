package org.prepwright.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.text.FileProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** {@code check FILE... [--hands-off] [--format text|json] [--fail-on error|warning]}. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  /** A finding as JSON. */
  record CheckedFinding(
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
  record CheckedFile(String file, String kind, String product, List<CheckedFinding> findings) {}

  /** The whole answer as JSON. */
  record CheckResult(List<CheckedFile> files) {}

  /** How findings are printed. */
  enum Format {
    TEXT,
    JSON
  }

  @ParentCommand private RootCommand root;

  @Mixin private FileChoice choice;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.check.files")
  private List<Path> files;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      converter = FormatConverter.class,
      descriptionKey = "cli.check.format")
  private Format format = Format.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning",
      converter = SeverityConverter.class,
      descriptionKey = "cli.check.fail-on")
  private Severity failOn = Severity.ERROR;

  @Option(names = "--hands-off", descriptionKey = "cli.check.hands-off")
  private boolean handsOff;

  @Override
  public Integer call() {
    List<CheckedFile> checked = new ArrayList<>();
    int exitCode = ExitCode.FINE;
    for (Path file : files) {
      try {
        AnswerFile answers = choice.open(file);
        List<Finding> findings = Checker.check(answers, handsOff || answers.isHandsOff());
        if (findings.stream().anyMatch(finding -> finding.severity().isAtLeast(failOn))) {
          exitCode = Math.max(exitCode, ExitCode.FINDINGS);
        }
        checked.add(
            new CheckedFile(
                file.toString(),
                answers.kind().id(),
                answers.product().id(),
                findings.stream().map(CheckCommand::checked).toList()));
        if (format == Format.TEXT) {
          FindingPrinter.print(file, findings, root.terminal().out());
        }
      } catch (FileProblemException e) {
        root.terminal().err().println(e.getMessage());
        exitCode = ExitCode.TROUBLE;
      }
    }
    if (format == Format.JSON) {
      root.printJson(new CheckResult(checked));
    }
    return exitCode;
  }

  private static CheckedFinding checked(Finding finding) {
    return new CheckedFinding(
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

  private static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String text) {
      if (text.equalsIgnoreCase("text")) {
        return Format.TEXT;
      }
      if (text.equalsIgnoreCase("json")) {
        return Format.JSON;
      }
      throw new TypeConversionException(AppMessages.text("cli.check.bad-format", text));
    }
  }

  private static final class SeverityConverter implements ITypeConverter<Severity> {
    @Override
    public Severity convert(String text) {
      if (text.equalsIgnoreCase("error")) {
        return Severity.ERROR;
      }
      if (text.equalsIgnoreCase("warning")) {
        return Severity.WARNING;
      }
      throw new TypeConversionException(AppMessages.text("cli.check.bad-fail-on", text));
    }
  }
}
