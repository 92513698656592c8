package org.prepwright.app.editing;

import static org.prepwright.app.message.AppMessages.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.prepwright.app.settings.UserSettings;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NewAnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.ChangedOnDiskException;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.FileStamp;

/** Makes, opens, saves and closes the file in the window, and asks before anything is lost. */
public final class FileActions {
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

  /** Makes a new answer file; asks first when the one in the window has unsaved changes. */
  public void makeNew(Kind kind, Product product) {
    whenNothingIsLost(
        () -> file.set(new OpenedFile(NewAnswerFile.of(kind, product), null, FileStamp.ABSENT)));
  }

  /** Asks for a file and opens it. */
  public void open() {
    whenNothingIsLost(() -> dialogs.chooseFileToOpen().ifPresent(this::read));
  }

  /** Opens a file; asks first when the one in the window has unsaved changes. */
  public void open(Path path) {
    whenNothingIsLost(() -> read(path));
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
    if (opened == null) {
      return;
    }
    if (opened.path().isPresent()) {
      write(opened, opened.path().get(), opened.stamp(), then);
    } else {
      saveAs(then);
    }
  }

  private void saveAs(Consumer<OpenedFile> then) {
    OpenedFile opened = file();
    if (opened != null) {
      Path proposed = opened.path().orElseGet(() -> Path.of(opened.name()));
      // the file dialog has asked before it named a file that is there
      dialogs.chooseFileToSave(proposed).ifPresent(target -> write(opened, target, null, then));
    }
  }

  private void write(
      OpenedFile opened, Path target, FileStamp expected, Consumer<OpenedFile> then) {
    write(opened, opened.toSave(target, expected), target, then);
  }

  private void write(
      OpenedFile opened, List<Saving.Part> parts, Path target, Consumer<OpenedFile> then) {
    tasks.run(
        text("window.task.saving", target.getFileName()),
        watch -> Saving.write(parts),
        outcome -> {
          opened.saved(outcome.written());
          if (!outcome.written().isEmpty()) {
            settings.remember(target);
          }
          if (outcome.problem() == null) {
            then.accept(opened);
          } else {
            tellNotSaved(opened, target, outcome, then);
          }
        },
        problem -> dialogs.tellProblem(text("dialog.not-saved"), PageQuestions.sentence(problem)));
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
        case SAVE_AS -> saveAs(then);
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
