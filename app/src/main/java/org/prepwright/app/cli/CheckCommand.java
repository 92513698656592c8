package org.prepwright.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.ComputerTableCheck;
import org.prepwright.model.check.DeploymentCheck;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.computers.ComputerTable;
import org.prepwright.model.computers.UnreadableTableException;
import org.prepwright.model.deployment.Deployment;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.FileProblemException;
import org.prepwright.model.text.FileStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code check FILE... [--deployment FILE] [--computers FILE] [--format text|json] [--fail-on
 * error|warning]}.
 */
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

  @Option(names = "--deployment", paramLabel = "FILE", descriptionKey = "cli.check.deployment")
  private Path deployment;

  @Option(names = "--computers", paramLabel = "FILE", descriptionKey = "cli.check.computers")
  private Path computers;

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

  private final List<CheckedFile> checked = new ArrayList<>();
  private int exitCode = ExitCode.FINE;

  @Override
  public Integer call() {
    List<AnswerFile> opened = new ArrayList<>();
    for (Path file : files) {
      orTrouble(
          () -> {
            AnswerFile answers = choice.open(file);
            opened.add(answers);
            report(file, answers.kind().id(), answers.product(), Checker.check(answers));
          });
    }
    if (deployment != null && !opened.isEmpty()) {
      orTrouble(() -> checkDeployment(opened));
    }
    if (computers != null && !opened.isEmpty()) {
      orTrouble(() -> checkComputers(opened));
    }
    if (format == Format.JSON) {
      root.printJson(new CheckResult(checked));
    }
    return exitCode;
  }

  private void checkDeployment(List<AnswerFile> opened) throws FileProblemException {
    Deployment facts = new Deployment(Document.parse(FileStore.read(deployment), choice.codePage));
    report(
        deployment,
        "deployment",
        facts.master.product.valueOr(opened.get(0).product()),
        ofEach(opened, answers -> DeploymentCheck.check(answers, facts)));
  }

  private void checkComputers(List<AnswerFile> opened) throws FileProblemException {
    try {
      ComputerTable table = ComputerTable.parse(FileStore.read(computers));
      report(
          computers,
          "computers",
          opened.get(0).product(),
          ofEach(opened, answers -> ComputerTableCheck.check(answers, table)));
    } catch (UnreadableTableException e) {
      throw new FileProblemException(
          AppMessages.text("cli.check.table", computers, e.getMessage()), e);
    }
  }

  /** What holds for several answer files is said once. */
  private static List<Finding> ofEach(
      List<AnswerFile> opened, Function<AnswerFile, List<Finding>> check) {
    return opened.stream().flatMap(answers -> check.apply(answers).stream()).distinct().toList();
  }

  private void report(Path file, String kind, Product product, List<Finding> findings) {
    if (findings.stream().anyMatch(finding -> finding.severity().isAtLeast(failOn))) {
      exitCode = Math.max(exitCode, ExitCode.FINDINGS);
    }
    checked.add(
        new CheckedFile(
            file.toString(),
            kind,
            product.id(),
            findings.stream().map(CheckCommand::checked).toList()));
    if (format == Format.TEXT) {
      FindingPrinter.print(file, findings, root.terminal().out());
    }
  }

  /** One file that cannot be read keeps no other from being checked. */
  private void orTrouble(Step step) {
    try {
      step.run();
    } catch (FileProblemException e) {
      root.terminal().err().println(e.getMessage());
      exitCode = ExitCode.TROUBLE;
    }
  }

  private interface Step {
    void run() throws FileProblemException;
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
