package org.prepwright.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Rules;
import org.prepwright.model.check.Severity;
import org.prepwright.model.remedy.Fixing;
import org.prepwright.model.text.FileProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code fix FILE [--rule ID]... --out FILE}: cures what leaves no choice. */
@Command(name = "fix")
final class FixCommand implements Callable<Integer> {
  /** A cured finding as JSON; the line is that of the file as it was when its turn came. */
  record FixedFinding(String rule, int line, String message) {}

  /** A finding that remains as JSON; the line is that of the new file. */
  record LeftFinding(String rule, String severity, int line, String message, String reason) {}

  /** The answer as JSON. */
  record FixResult(String file, String out, List<FixedFinding> fixed, List<LeftFinding> left) {}

  @ParentCommand private RootCommand root;

  @Mixin private FileChoice choice;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.file")
  private Path file;

  @Option(names = "--rule", paramLabel = "ID", descriptionKey = "cli.fix.rule")
  private List<String> rules = new ArrayList<>();

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.fix.out")
  private Path out;

  @Mixin private Overwriting overwriting;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  @Override
  public Integer call() throws FileProblemException {
    for (String rule : rules) {
      if (Rules.find(rule).isEmpty()) {
        throw new TroubleException(AppMessages.text("cli.rule", rule));
      }
    }
    overwriting.refuse(out);
    AnswerFile answers = choice.open(file);
    Fixing fixing = Fixing.of(answers, this::isWanted);
    overwriting.write(out, answers.document().toBytes());
    if (json) {
      root.printJson(result(fixing));
    } else {
      print(fixing);
    }
    boolean errorsRemain =
        Checker.check(answers).stream().anyMatch(found -> found.severity() == Severity.ERROR);
    return errorsRemain ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private boolean isWanted(Finding finding) {
    return rules.isEmpty() || rules.contains(finding.rule());
  }

  private void print(Fixing fixing) {
    for (Finding fixed : fixing.fixed()) {
      root.terminal()
          .out()
          .println(AppMessages.text("cli.fix.fixed", fixed.line(), fixed.message(), fixed.rule()));
    }
    for (Fixing.Left left : fixing.left()) {
      Finding finding = left.finding();
      root.terminal()
          .out()
          .println(
              AppMessages.text(
                  "cli.fix.left",
                  finding.line(),
                  finding.severity().id(),
                  finding.message(),
                  left.reason(),
                  finding.rule()));
    }
    root.terminal()
        .out()
        .println(
            AppMessages.text("cli.fix.count", out, fixing.fixed().size(), fixing.left().size()));
  }

  private FixResult result(Fixing fixing) {
    return new FixResult(
        file.toString(),
        out.toString(),
        fixing.fixed().stream()
            .map(found -> new FixedFinding(found.rule(), found.line(), found.message()))
            .toList(),
        fixing.left().stream()
            .map(
                left ->
                    new LeftFinding(
                        left.finding().rule(),
                        left.finding().severity().id(),
                        left.finding().line(),
                        left.finding().message(),
                        left.reason()))
            .toList());
  }
}
