package org.prepwright.app.editing;

import static org.prepwright.app.message.AppMessages.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.prepwright.app.settings.UserSettings;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NewFileAnswers;
import org.prepwright.model.preset.Preset;
import org.prepwright.model.preset.PresetPlan;
import org.prepwright.model.text.ChangedOnDiskException;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.FileStamp;

/** Makes, opens, saves and closes the file in the window, and asks before anything is lost. */
public final class FileActions {
  /** Work that takes longer is told when it has ended. */
  private static final Duration LONG = Duration.ofSeconds(2);

  private final ReadOnlyObjectWrapper<OpenedFile> file = new ReadOnlyObjectWrapper<>(this, "file");
  private final Dialogs dialogs;
  private final TaskRunner tasks;
  private final UserSettings settings;

  /** Begins without a file. */
  public FileActions(Dialogs dialogs, TaskRunner tasks, UserSettings settings) {
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.settings = settings;
  }

  /** The file in the window; null when there is none. */
  public OpenedFile file() {
    return file.get();
  }

  /** The file in the window; null when there is none. */
  public ReadOnlyObjectProperty<OpenedFile> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** Makes the file that follows from answers; asks first when unsaved changes would be lost. */
  public void makeNew(NewFileAnswers asked) {
    whenNothingIsLost(() -> showNew(asked::make, made -> {}));
  }

  /** Makes a file that says what a preset says; asks first when unsaved changes would be lost. */
  public void makeNew(Preset preset) {
    whenNothingIsLost(
        () ->
            showNew(
                () -> PresetPlan.newFile(preset), made -> PresetPlan.note(made.origins(), preset)));
  }

  /** Makes a new answer file. */
  private interface Making {
    AnswerFile make() throws EditRefusedException;
  }

  private void showNew(Making making, Consumer<OpenedFile> then) {
    try {
      OpenedFile made = new OpenedFile(making.make(), null, FileStamp.ABSENT);
      then.accept(made);
      file.set(made);
    } catch (EditRefusedException e) {
      dialogs.tellProblem(text("dialog.not-made"), e.getMessage());
    }
  }

  /** Asks for a file and opens it. */
  public void open() {
    whenNothingIsLost(() -> dialogs.chooseFileToOpen().ifPresent(this::read));
  }

  /** Opens a file; asks first when the one in the window has unsaved changes. */
  public void open(Path path) {
    whenNothingIsLost(() -> read(path));
  }

  /**
   * Takes up work on a file that was not saved; asks first when the file in the window has unsaved
   * changes.
   *
   * @param path where the file lies; empty for one that was never saved
   * @param empty makes the file the work begins with where there is none on disk
   * @param then takes the file, once it is in the window
   */
  public void recover(Optional<Path> path, Supplier<AnswerFile> empty, Consumer<OpenedFile> then) {
    whenNothingIsLost(
        () ->
            tasks.run(
                text("window.task.opening", path.orElse(Path.of("")).getFileName()),
                watch ->
                    path.isPresent() && Files.exists(path.get())
                        ? Opening.read(path.get()).file()
                        : new OpenedFile(empty.get(), path.orElse(null), FileStamp.ABSENT),
                opened -> {
                  file.set(opened);
                  then.accept(opened);
                },
                problem ->
                    dialogs.tellProblem(
                        text("dialog.not-opened"), PageQuestions.sentence(problem))));
  }

  /** Closes the file; asks first when it has unsaved changes. */
  public void close() {
    whenNothingIsLost(() -> file.set(null));
  }

  /**
   * Does something that gives the text up, unless the person calls it off.
   *
   * @param then what is to be done once nothing is lost by it
   */
  public void whenNothingIsLost(Runnable then) {
    if (file() == null || !file().isUnsaved()) {
      then.run();
      return;
    }
    switch (dialogs.askUnsaved(file().name())) {
      case SAVE -> save(saved -> then.run());
      case DISCARD -> then.run();
      case CANCEL -> {}
    }
  }

  /**
   * Reads the text of the window in another code page. No byte changes, saved or not; only the list
   * of what can be undone begins anew.
   *
   * @param page what 8-bit text means from now on
   */
  public void readAs(CodePage page) {
    OpenedFile opened = file();
    AnswerFile before = opened.answers();
    Document document = Document.parse(before.document().toBytes(), page);
    if (opened.isUnsaved()) {
      document.markNeverSaved();
    }
    AnswerFile answers = new AnswerFile(document, before.kind(), before.product());
    file.set(opened.with(answers));
  }

  /** Saves the file; asks for a name when it has none. */
  public void save() {
    save(saved -> {});
  }

  /** Saves the text to a file that is asked for. The bytes are the same. */
  public void saveAs() {
    saveAs(saved -> {});
  }

  private void save(Consumer<OpenedFile> then) {
    OpenedFile opened = file();
    if (opened == null || !isSavingWanted(opened)) {
      return;
    }
    if (opened.path().isPresent()) {
      write(opened, opened.path().get(), opened.stamp(), then);
    } else {
      saveUnder(opened, then);
    }
  }

  private void saveAs(Consumer<OpenedFile> then) {
    OpenedFile opened = file();
    if (opened != null && isSavingWanted(opened)) {
      saveUnder(opened, then);
    }
  }

  /** Shows what would change; where nothing would there is nothing to look at. */
  private boolean isSavingWanted(OpenedFile opened) {
    List<FileChange> changes = opened.changes();
    return changes.isEmpty() || dialogs.confirmSave(opened.name(), changes);
  }

  private void saveUnder(OpenedFile opened, Consumer<OpenedFile> then) {
    Path proposed = opened.path().orElseGet(() -> Path.of(opened.name()));
    // the file dialog has asked before it named a file that is there
    dialogs.chooseFileToSave(proposed).ifPresent(target -> write(opened, target, null, then));
  }

  private void write(
      OpenedFile opened, Path target, FileStamp expected, Consumer<OpenedFile> then) {
    write(opened, opened.toSave(target, expected), target, then);
  }

  private void write(
      OpenedFile opened, List<Saving.Part> parts, Path target, Consumer<OpenedFile> then) {
    long began = System.nanoTime();
    tasks.run(
        text("window.task.saving", target.getFileName()),
        watch -> Saving.write(parts),
        outcome -> {
          opened.saved(outcome.written());
          if (!outcome.written().isEmpty()) {
            settings.remember(target);
          }
          if (outcome.problem() == null) {
            tellIfAwaited(target, began);
            then.accept(opened);
          } else {
            tellNotSaved(opened, target, outcome, then);
          }
        },
        problem -> dialogs.tellProblem(text("dialog.not-saved"), PageQuestions.sentence(problem)));
  }

  /** The end of what took long is told: whoever waited may be looking elsewhere. */
  private void tellIfAwaited(Path target, long began) {
    if (System.nanoTime() - began > LONG.toNanos()) {
      dialogs.tellDone(text("dialog.saved", target.getFileName()));
    }
  }

  private void tellNotSaved(
      OpenedFile opened, Path target, Saving.Outcome outcome, Consumer<OpenedFile> then) {
    if (outcome.problem() instanceof ChangedOnDiskException) {
      switch (dialogs.askChangedOnDisk(outcome.problem().getMessage())) {
        case OVERWRITE -> {
          List<Saving.Part> rest = new ArrayList<>(outcome.rest());
          rest.set(0, rest.get(0).overwriting());
          write(opened, rest, target, then);
        }
        case SAVE_AS -> saveUnder(opened, then);
        case CANCEL -> {}
      }
    } else {
      dialogs.tellProblem(text("dialog.not-saved"), outcome.problem().getMessage());
    }
  }

  private void read(Path path) {
    tasks.run(
        text("window.task.opening", path.getFileName()),
        watch -> Opening.read(path),
        opening -> {
          settings.remember(path);
          file.set(opening.file());
          opening
              .problems()
              .forEach(sentence -> dialogs.tellProblem(text("dialog.beside-not-opened"), sentence));
        },
        problem -> {
          settings.forget(path);
          dialogs.tellProblem(text("dialog.not-opened"), PageQuestions.sentence(problem));
        });
  }
}
