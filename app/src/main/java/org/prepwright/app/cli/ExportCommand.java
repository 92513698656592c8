package org.prepwright.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.bundle.BundleTitle;
import org.prepwright.model.bundle.SysprepBundle;
import org.prepwright.model.bundle.SysprepSwitches;
import org.prepwright.model.bundle.TitleRefusedException;
import org.prepwright.model.bundle.UnknownSwitchException;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.media.ExportException;
import org.prepwright.model.media.ExportProgress;
import org.prepwright.model.media.FolderTarget;
import org.prepwright.model.media.MediaCheck;
import org.prepwright.model.media.Medium;
import org.prepwright.model.media.Overwrite;
import org.prepwright.model.text.FileProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code export FILE --to FOLDER [--title T] [--switches LIST] [--force]}. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Mixin private FileChoice choice;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.file")
  private Path file;

  @Option(names = "--to", paramLabel = "FOLDER", required = true, descriptionKey = "cli.export.to")
  private Path folder;

  @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "cli.export.title")
  private String title;

  @Option(names = "--switches", paramLabel = "LIST", descriptionKey = "cli.export.switches")
  private String switches;

  @Option(names = "--force", descriptionKey = "cli.export.force")
  private boolean force;

  @Override
  public Integer call() throws FileProblemException {
    AnswerFile answers = choice.open(file);
    if (answers.kind() != Kind.SYSPREP) {
      throw new TroubleException(AppMessages.text("cli.export.kind", file, answers.kind().label()));
    }
    List<Finding> errors =
        Checker.check(answers).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
    if (!errors.isEmpty() && !force) {
      FindingPrinter.print(file, errors, root.terminal().err());
      root.terminal().err().println(AppMessages.text("cli.export.refused"));
      return ExitCode.FINDINGS;
    }
    try {
      SysprepSwitches chosen =
          switches == null
              ? SysprepSwitches.usualFor(answers.product())
              : SysprepSwitches.parse(switches);
      if (!chosen.conflicts().isEmpty()) {
        throw new TroubleException(String.join(" ", chosen.conflicts()));
      }
      chosen.remarks(answers.product()).forEach(root.terminal().err()::println);
      BundleTitle bundleTitle =
          title == null
              ? BundleTitle.proposedFrom(String.valueOf(file.getFileName()))
              : BundleTitle.of(title);
      SysprepBundle bundle = SysprepBundle.of(answers, bundleTitle, chosen);
      MediaFindings.heed(
          MediaCheck.check(
              answers.kind(), answers.product(), bundle.files(), Medium.folder(folder)),
          root.terminal().err());
      Path written =
          new FolderTarget(folder, Overwrite.REPLACE)
              .write(bundle.toBundle(), ExportProgress.UNWATCHED);
      root.terminal().out().println(AppMessages.text("cli.export.done", written));
      return ExitCode.FINE;
    } catch (ExportException | TitleRefusedException | UnknownSwitchException e) {
      throw new TroubleException(e.getMessage());
    }
  }
}
