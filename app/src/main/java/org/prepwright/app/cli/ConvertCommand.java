package org.prepwright.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.conversion.Conversion;
import org.prepwright.model.conversion.Conversion.Step;
import org.prepwright.model.conversion.ConversionRefusedException;
import org.prepwright.model.text.FileProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code convert FILE --to-kind KIND --out FILE}: reports what is not simply carried over. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {
  /** A part of the report as JSON. */
  record ReportedStep(String outcome, String section, String key, int line, String reason) {}

  /** The answer as JSON. */
  record ConvertResult(
      String file, String kind, String out, String outKind, List<ReportedStep> report) {}

  @ParentCommand private RootCommand root;

  @Mixin private FileChoice choice;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.file")
  private Path file;

  @Option(
      names = "--to-kind",
      required = true,
      paramLabel = "KIND",
      converter = FileChoice.KindConverter.class,
      descriptionKey = "cli.convert.to-kind")
  private Kind target;

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.convert.out")
  private Path out;

  @Mixin private Overwriting overwriting;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  @Override
  public Integer call() throws FileProblemException {
    overwriting.refuse(out);
    AnswerFile answers = choice.open(file);
    Conversion conversion = convert(answers);
    overwriting.write(out, conversion.result().document().toBytes());
    if (json) {
      root.printJson(result(answers, conversion));
      return ExitCode.FINE;
    }
    for (Step step : conversion.report()) {
      root.terminal().out().println(line(step));
    }
    root.terminal()
        .out()
        .println(AppMessages.text("cli.convert.done", out, target.usualFileName()));
    return ExitCode.FINE;
  }

  private Conversion convert(AnswerFile answers) {
    try {
      return Conversion.of(answers, target, choice.codePage);
    } catch (ConversionRefusedException e) {
      throw new TroubleException(AppMessages.text("cli.convert.refused", file, e.getMessage()));
    }
  }

  private static String line(Step step) {
    String place = ("[" + step.section() + "] " + step.key()).strip();
    return AppMessages.text(
        step.line() == 0 ? "cli.convert.step" : "cli.convert.step-in-line",
        step.outcome().id(),
        place,
        step.reason(),
        step.line());
  }

  private ConvertResult result(AnswerFile answers, Conversion conversion) {
    return new ConvertResult(
        file.toString(),
        answers.kind().id(),
        out.toString(),
        target.id(),
        conversion.report().stream()
            .map(
                step ->
                    new ReportedStep(
                        step.outcome().id(),
                        step.section(),
                        step.key(),
                        step.line(),
                        step.reason()))
            .toList());
  }
}
