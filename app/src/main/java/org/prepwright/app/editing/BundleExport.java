package org.prepwright.app.editing;

import static org.prepwright.app.message.AppMessages.text;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.prepwright.app.export.Beside;
import org.prepwright.app.export.ExportChoice;
import org.prepwright.app.export.ExportChoices;
import org.prepwright.app.export.ExportMedium;
import org.prepwright.app.export.ExportSubject;
import org.prepwright.app.settings.UserSettings;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.bundle.BundleOrder;
import org.prepwright.model.bundle.BundleTitle;
import org.prepwright.model.bundle.SysprepSwitches;
import org.prepwright.model.bundle.TitleRefusedException;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.Finding;
import org.prepwright.model.companion.Companions;
import org.prepwright.model.media.DriveSource;
import org.prepwright.model.media.Drives;
import org.prepwright.model.media.ExportException;
import org.prepwright.model.media.ExportException.Reason;
import org.prepwright.model.media.Overwrite;
import org.prepwright.model.secrecy.Asked;
import org.prepwright.model.secrecy.AskedAtExport;
import org.prepwright.model.secrecy.ClearText;
import org.prepwright.model.secrecy.SecretRefusedException;
import org.prepwright.model.secret.SecretText;

/**
 * Exports the bundle: asks for the secrets the file does not hold, checks, asks what goes where,
 * writes, tells how it ended.
 */
public final class BundleExport {
  private static final Duration CALM = Duration.ofMillis(300);

  /** The bundle is in place all the same. */
  private static final Set<Reason> IN_PLACE = EnumSet.of(Reason.OLD_LEFT, Reason.NO_START_SCRIPT);

  private final Dialogs dialogs;
  private final TaskRunner tasks;
  private final UserSettings settings;
  private final BundleVerification verification;
  private final BiFunction<AnswerFile, Companions, List<Finding>> checker;
  private final DriveSource drives;

  /** Makes an export that asks and works through these. */
  public BundleExport(Dialogs dialogs, TaskRunner tasks, UserSettings settings) {
    this(dialogs, tasks, settings, BundleExport::check, Drives.ofThisComputer());
  }

  BundleExport(
      Dialogs dialogs,
      TaskRunner tasks,
      UserSettings settings,
      BiFunction<AnswerFile, Companions, List<Finding>> checker,
      DriveSource drives) {
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.settings = settings;
    this.checker = checker;
    this.drives = drives;
    verification = new BundleVerification(dialogs, tasks);
  }

  private static List<Finding> check(AnswerFile answers, Companions companions) {
    List<Finding> found = new ArrayList<>(Checker.check(answers));
    found.addAll(ChecksBeside.check(answers, companions));
    return found;
  }

  /**
   * Exports a file.
   *
   * @param file the file as it is in the window, saved or not
   * @param showError takes the first error when the person chooses to see it
   */
  public void export(OpenedFile file, Consumer<Finding> showError) {
    if (file.answers().kind() == Kind.UDF) {
      tellRefused(text("dialog.export-udf"));
      return;
    }
    SysprepSwitches switches = file.switches().get();
    if (file.answers().kind() == Kind.SYSPREP && !switches.conflicts().isEmpty()) {
      tellRefused(String.join(" ", switches.conflicts()));
      return;
    }
    try {
      BundleTitle title =
          BundleTitle.of(file.companions().deployment().bundle.title.valueOr(file.proposedTitle()));
      AnswerFile answers = file.answers().snapshot();
      Companions companions = Companions.of(file.companions().snapshots());
      withSecrets(answers, companions)
          .ifPresent(
              whole -> {
                BundleOrder order =
                    BundleOrder.of(whole, companions, folderOf(file), title).build();
                prepare(order, showError);
              });
    } catch (TitleRefusedException e) {
      tellRefused(e.getMessage());
    }
  }

  private void tellRefused(String sentence) {
    dialogs.tellProblem(text("dialog.not-exported"), sentence);
  }

  private static Path folderOf(OpenedFile file) {
    return file.path().map(Path::toAbsolutePath).map(Path::getParent).orElse(Path.of(""));
  }

  /** The file with what it does not hold itself; empty when the person thinks better of it. */
  private Optional<AnswerFile> withSecrets(AnswerFile answers, Companions companions) {
    AskedAtExport asked =
        AskedAtExport.of(answers, companions.deployment().bundle.askAtExport.valueOr(List.of()));
    if (asked.marked().isEmpty()) {
      return Optional.of(answers);
    }
    Optional<Map<Asked, SecretText>> given = dialogs.askSecrets(asked);
    try {
      return given.isEmpty() ? Optional.empty() : Optional.of(asked.exported(given.get()));
    } catch (SecretRefusedException e) {
      tellRefused(e.getMessage());
      return Optional.empty();
    }
  }

  private void prepare(BundleOrder order, Consumer<Finding> showError) {
    ExportMedium last =
        ExportMedium.byId(settings.lastExport().medium()).orElse(ExportMedium.FOLDER);
    tasks.run(
        text("window.task.preparing", order.title()),
        watch -> {
          ExportSubject subject =
              new ExportSubject(
                  order,
                  checker.apply(order.answers(), order.companions()),
                  ComputerCount.of(order),
                  ClearText.of(order.answers(), order.companions()).sentences());
          subject.prepare(last);
          return subject;
        },
        subject -> ask(subject, showError),
        this::tellNotExported);
  }

  private void ask(ExportSubject subject, Consumer<Finding> showError) {
    ExportChoices choices =
        new ExportChoices(subject, settings.lastExport(), drives, new BesideTheWindow());
    switch (dialogs.askExport(choices)) {
      case EXPORT -> choices.chosen().ifPresent(choice -> write(choice, Overwrite.REFUSE));
      case SHOW_ERROR -> subject.firstError().ifPresent(showError);
      case CANCEL -> {}
    }
  }

  private void write(ExportChoice choice, Overwrite overwrite) {
    settings.noteExport(choice.medium().id(), choice.folder());
    tasks.run(
        text("window.task.exporting", choice.bundle().title()),
        watch -> choice.target(overwrite).write(choice.bundle(), new ByteProgress(watch)),
        written -> dialogs.tellExported(written, () -> verification.verify(written)),
        problem -> tellNotWritten(choice, problem));
  }

  private void tellNotWritten(ExportChoice choice, Exception problem) {
    boolean isThere =
        problem instanceof ExportException export && export.reason() == Reason.BUNDLE_EXISTS;
    if (!isThere) {
      tellNotExported(problem);
    } else if (dialogs.askReplace(problem.getMessage(), choice.written())) {
      write(choice, Overwrite.REPLACE);
    }
  }

  private void tellNotExported(Exception problem) {
    if (!(problem instanceof ExportException export)) {
      tellRefused(text("dialog.unexpected", problem.getClass().getSimpleName()));
    } else if (IN_PLACE.contains(export.reason())) {
      dialogs.tellProblem(text("dialog.exported-but"), problem.getMessage());
    } else if (export.reason() == Reason.CANCELLED) {
      dialogs.tellDone(text("dialog.export-cancelled"));
    } else {
      tellRefused(problem.getMessage());
    }
  }

  /** Work that nobody waits for, of the window's own runner. */
  private final class BesideTheWindow implements Beside {
    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done) {
      tasks.runQuietly(work, done);
    }

    @Override
    public Runnable calmed(Runnable action) {
      TaskRunner.Delayed delayed = tasks.delayed(CALM, action);
      return delayed::restart;
    }
  }
}
