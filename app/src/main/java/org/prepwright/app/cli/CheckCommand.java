package org.prepwright.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.check.Severity;
import org.prepwright.model.text.FileProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code check FILE|FOLDER... [--hands-off] [--deployment FILE] [--computers FILE] [--format
 * text|json|sarif|junit] [--fail-on error|warning]}.
 */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Mixin private FileChoice choice;

  @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", descriptionKey = "cli.check.files")
  private List<Path> files;

  @Option(names = "--deployment", paramLabel = "FILE", descriptionKey = "cli.check.deployment")
  private Path deployment;

  @Option(names = "--computers", paramLabel = "FILE", descriptionKey = "cli.check.computers")
  private Path computers;

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif|junit",
      converter = ReportFormat.Converter.class,
      descriptionKey = "cli.check.format")
  private ReportFormat format = ReportFormat.TEXT;

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
    FilesBeside beside = new FilesBeside(deployment, computers, choice.codePage);
    CheckRun run =
        new CheckRun(
            format.report(root, failOn), root.terminal(), failOn, file -> check(file, beside));
    files.forEach(run::check);
    beside.check(run);
    return run.finish();
  }

  private CheckedFile check(Path file, FilesBeside beside) throws FileProblemException {
    AnswerFile answers = choice.open(file);
    beside.note(answers);
    return CheckedFile.of(file, answers, handsOff, beside.askedAtExport());
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
