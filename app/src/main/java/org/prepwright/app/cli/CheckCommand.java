package org.prepwright.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.check.Severity;
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
    CheckRun run =
        new CheckRun(
            format.report(root, failOn),
            root.terminal(),
            failOn,
            file -> CheckedFile.of(file, choice.open(file), handsOff));
    files.forEach(run::check);
    return run.finish();
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
