package org.prepwright.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.bundle.Bundle;
import org.prepwright.model.bundle.BundleContents;
import org.prepwright.model.bundle.BundleOrder;
import org.prepwright.model.bundle.BundleRefusedException;
import org.prepwright.model.bundle.TitleRefusedException;
import org.prepwright.model.bundle.UnknownSwitchException;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.DeploymentCheck;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.companion.Companion;
import org.prepwright.model.companion.Companions;
import org.prepwright.model.media.BundleTarget;
import org.prepwright.model.media.ExportException;
import org.prepwright.model.media.FloppySet;
import org.prepwright.model.media.MediaCheck;
import org.prepwright.model.media.Medium;
import org.prepwright.model.secrecy.Asked;
import org.prepwright.model.secrecy.AskedAtExport;
import org.prepwright.model.secrecy.ClearText;
import org.prepwright.model.text.FileProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code export FILE --to PLACE [--as FORM] ...}: writes a bundle. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Mixin private FileChoice choice;

  @Mixin private ExportPlace place;

  @Mixin private BundleChoices choices;

  @Mixin private FilesForExport beside;

  @Mixin private AskedSecrets secrets;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.file")
  private Path file;

  @Option(names = "--force", descriptionKey = "cli.export.force")
  private boolean force;

  @Override
  public Integer call() throws FileProblemException {
    AnswerFile answers = choice.open(file);
    if (answers.kind() == Kind.UDF) {
      throw new TroubleException(AppMessages.text("cli.export.kind", file));
    }
    Companions companions = beside.read(file, answers.kind());
    AskedAtExport asked =
        AskedAtExport.of(answers, companions.deployment().bundle.askAtExport.valueOr(List.of()));
    PrintStream err = root.terminal().err();
    if (!force && hasErrors(answers, companions, asked, err)) {
      err.println(AppMessages.text("cli.export.refused"));
      return ExitCode.FINDINGS;
    }
    AnswerFile exported = secrets.exported(asked, root.terminal());
    try {
      BundleOrder order = choices.order(file, exported, companions);
      if (exported.kind() == Kind.SYSPREP) {
        order.switches().remarks(exported.product()).forEach(err::println);
      }
      Path written = write(order, err);
      ClearText.of(exported, companions).sentences().forEach(err::println);
      root.terminal().out().println(AppMessages.text("cli.export.done", written));
      return ExitCode.FINE;
    } catch (BundleRefusedException
        | ExportException
        | TitleRefusedException
        | UnknownSwitchException e) {
      throw new TroubleException(e.getMessage());
    }
  }

  private boolean hasErrors(
      AnswerFile answers, Companions companions, AskedAtExport asked, PrintStream err) {
    List<String> marks = asked.marked().stream().map(Asked::path).toList();
    List<Finding> errors = errorsOf(Checker.check(answers, false, marks));
    print(file, errors, err);
    List<Finding> ofFacts =
        companions.deployment().document().lines().isEmpty()
            ? List.of()
            : errorsOf(DeploymentCheck.check(answers, companions.deployment()));
    print(Companion.DEPLOYMENT.beside(file, answers.kind()), ofFacts, err);
    return !errors.isEmpty() || !ofFacts.isEmpty();
  }

  private static void print(Path of, List<Finding> errors, PrintStream err) {
    if (!errors.isEmpty()) {
      FindingPrinter.print(of, errors, err);
    }
  }

  private static List<Finding> errorsOf(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
  }

  private Path write(BundleOrder order, PrintStream err)
      throws BundleRefusedException, ExportException {
    boolean isFloppy = place.form() == Medium.Form.FLOPPY;
    Optional<Bundle> floppies = isFloppy ? FloppySet.of(order) : Optional.empty();
    if (floppies.isPresent()) {
      return write(floppies.get(), place.targetOfFloppies(), err);
    }
    BundleContents contents =
        BundleContents.of(
            order, isFloppy ? BundleContents.Extent.FLOPPY : BundleContents.Extent.WHOLE);
    contents.remarks().forEach(err::println);
    return write(contents.bundle(), place.target(), err);
  }

  private Path write(Bundle bundle, BundleTarget target, PrintStream err) throws ExportException {
    MediaFindings.heed(
        MediaCheck.check(bundle.kind(), bundle.product(), bundle.files(), target.medium()), err);
    ProgressLine line = root.terminal().progressLine();
    try {
      return target.write(bundle, new TerminalProgress(line));
    } finally {
      line.wipe();
    }
  }
}
