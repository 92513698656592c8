package org.prepwright.app.editing;

import static org.prepwright.app.message.AppMessages.counted;
import static org.prepwright.app.message.AppMessages.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.bundle.BundleTitle;
import org.prepwright.model.media.ExportException;
import org.prepwright.model.media.ExportProgress;
import org.prepwright.model.media.FolderTarget;
import org.prepwright.model.media.MediaCheck;
import org.prepwright.model.media.Medium;
import org.prepwright.model.media.Overwrite;
import org.prepwright.model.bundle.SysprepBundle;
import org.prepwright.model.bundle.SysprepSwitches;
import org.prepwright.model.bundle.TitleRefusedException;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;

/** Exports the bundle: checks, asks for the folder, writes, tells where it is. */
public final class BundleExport {
  private final Dialogs dialogs;
  private final TaskRunner tasks;
  private final Function<AnswerFile, List<Finding>> checker;
  private final Function<Path, Medium> mediumOf;

  /** Makes an export that asks and works through these. */
  public BundleExport(Dialogs dialogs, TaskRunner tasks) {
    this(dialogs, tasks, Checker::check, Medium::folder);
  }

  BundleExport(
      Dialogs dialogs,
      TaskRunner tasks,
      Function<AnswerFile, List<Finding>> checker,
      Function<Path, Medium> mediumOf) {
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.checker = checker;
    this.mediumOf = mediumOf;
  }

  /**
   * Exports a file.
   *
   * @param answers the file
   * @param title name of the bundle
   * @param switches what sysprep.exe is told
   * @param showError takes the first error when the person chooses to see it
   */
  public void export(
      AnswerFile answers, String title, SysprepSwitches switches, Consumer<Finding> showError) {
    if (answers.kind() != Kind.SYSPREP) {
      dialogs.tellProblem(text("dialog.not-exported"), text("dialog.export-sysprep-only"));
      return;
    }
    BundleTitle bundleTitle;
    try {
      bundleTitle = BundleTitle.of(title);
    } catch (TitleRefusedException e) {
      dialogs.tellProblem(text("dialog.not-exported"), e.getMessage());
      return;
    }
    if (!switches.conflicts().isEmpty()) {
      dialogs.tellProblem(text("dialog.not-exported"), String.join(" ", switches.conflicts()));
      return;
    }
    AnswerFile copy = answers.snapshot();
    tasks.run(
        text("window.task.checking"),
        watch -> checker.apply(copy),
        found -> decide(copy, bundleTitle, switches, found, showError),
        this::tellNotExported);
  }

  private void decide(
      AnswerFile copy,
      BundleTitle title,
      SysprepSwitches switches,
      List<Finding> found,
      Consumer<Finding> showError) {
    List<Finding> errors =
        found.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      Finding first = errors.get(0);
      String sentence =
          counted("dialog.export-with-errors", errors.size(), first.message(), first.remedy());
      if (dialogs.askExportWithErrors(sentence) == Dialogs.ExportWithErrors.SHOW_ERROR) {
        showError.accept(first);
        return;
      }
    }
    Optional<Path> folder = dialogs.chooseExportFolder();
    folder.ifPresent(target -> write(copy, title, switches, target));
  }

  private void write(AnswerFile copy, BundleTitle title, SysprepSwitches switches, Path target) {
    tasks.run(
        text("window.task.exporting", title.text()),
        watch -> {
          SysprepBundle bundle = SysprepBundle.of(copy, title, switches);
          refuse(
              MediaCheck.check(
                  copy.kind(), copy.product(), bundle.files(), mediumOf.apply(target)));
          return new FolderTarget(target, Overwrite.REPLACE)
              .write(bundle.toBundle(), progress(watch));
        },
        dialogs::tellExported,
        this::tellNotExported);
  }

  /** Nothing could be written where a finding about the medium is an error. */
  private static void refuse(List<Finding> aboutMedium) throws MediumRefusedException {
    Optional<String> refusal = MediaCheck.refusal(aboutMedium);
    if (refusal.isPresent()) {
      throw new MediumRefusedException(refusal.get());
    }
  }

  private static ExportProgress progress(TaskRunner.Watch watch) {
    return new ExportProgress() {
      @Override
      public void step(String fileName, long doneBytes, long totalBytes) {
        watch.step(fileName, doneBytes, totalBytes);
      }

      @Override
      public boolean isCancelled() {
        return watch.isCancelled();
      }
    };
  }

  private void tellNotExported(Exception problem) {
    String heading = text("dialog.not-exported");
    if (problem instanceof ExportException export) {
      boolean isNews = export.reason() != ExportException.Reason.CANCELLED;
      if (isNews) {
        dialogs.tellProblem(heading, problem.getMessage());
      }
    } else if (problem instanceof MediumRefusedException) {
      dialogs.tellProblem(heading, problem.getMessage());
    } else {
      dialogs.tellProblem(heading, text("dialog.unexpected", problem.getClass().getSimpleName()));
    }
  }
}
