package org.prepwright.app.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.prepwright.app.message.AppMessages;
import org.prepwright.app.report.HtmlReport;
import org.prepwright.app.report.Report;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Origins;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.DeploymentCheck;
import org.prepwright.model.check.Finding;
import org.prepwright.model.deployment.Deployment;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.FileProblemException;
import org.prepwright.model.text.FileStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code report FILE --out FILE.html [--deployment FILE]}. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Mixin private FileChoice choice;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.file")
  private Path file;

  @Option(names = "--deployment", paramLabel = "FILE", descriptionKey = "cli.report.deployment")
  private Path deployment;

  @Option(
      names = "--out",
      paramLabel = "FILE.html",
      required = true,
      descriptionKey = "cli.report.out")
  private Path out;

  @Mixin private Overwriting overwriting;

  @Override
  public Integer call() throws FileProblemException {
    overwriting.refuse(out);
    AnswerFile answers = choice.open(file);
    Deployment facts = facts();
    List<Finding> findings =
        new ArrayList<>(
            Checker.check(
                answers, answers.isHandsOff(), facts.bundle.askAtExport.valueOr(List.of())));
    if (!facts.document().sections().isEmpty()) {
      findings.addAll(DeploymentCheck.check(answers, facts));
    }
    Report report =
        new Report(
            String.valueOf(file.getFileName()),
            answers,
            Origins.ofOpened(answers),
            facts,
            findings,
            LocalDateTime.now(ZoneId.systemDefault()));
    overwriting.write(out, HtmlReport.of(report));
    root.terminal().out().println(AppMessages.text("cli.report.done", out));
    return ExitCode.FINE;
  }

  private Deployment facts() throws FileProblemException {
    byte[] bytes = deployment == null ? new byte[0] : FileStore.read(deployment);
    return new Deployment(Document.parse(bytes, choice.codePage));
  }
}
