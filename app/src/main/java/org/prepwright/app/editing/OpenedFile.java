package org.prepwright.app.editing;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Origins;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.companion.Companion;
import org.prepwright.model.companion.Companions;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditHistory;
import org.prepwright.model.text.FileStamp;

/** The answer file in the window: its text, where it lies, what is unsaved, what was found. */
public final class OpenedFile {
  private final AnswerFile answers;
  private final Companions companions;
  private final Origins origins;
  private final EditHistory history;
  private final ReadOnlyObjectWrapper<Path> path = new ReadOnlyObjectWrapper<>(this, "path");
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved");
  private final ReadOnlyObjectWrapper<LocalTime> savedAt =
      new ReadOnlyObjectWrapper<>(this, "savedAt");
  private final ReadOnlyBooleanWrapper checked = new ReadOnlyBooleanWrapper(this, "checked");
  private final ObservableList<Finding> findings = FXCollections.observableArrayList();
  private final ObservableList<Finding> readOnlyFindings =
      FXCollections.unmodifiableObservableList(findings);

  private FileStamp stamp;
  private long version;

  /** The texts as the files hold them, in the order of {@link #texts()}. */
  private List<Document> held;

  /**
   * Takes a file that was read, or a new one.
   *
   * @param answers its text
   * @param path where it lies; null for a new one
   * @param stamp what it held when it was read; {@link FileStamp#ABSENT} for a new one
   */
  public OpenedFile(AnswerFile answers, Path path, FileStamp stamp) {
    this(answers, Companions.none(), path, stamp);
  }

  /**
   * Takes a file that was read together with the files beside it.
   *
   * @param answers its text
   * @param companions the files beside it
   * @param path where it lies; null for a new one
   * @param stamp what it held when it was read; {@link FileStamp#ABSENT} for a new one
   */
  public OpenedFile(AnswerFile answers, Companions companions, Path path, FileStamp stamp) {
    this.answers = answers;
    this.companions = companions;
    held = held(path != null);
    origins = path == null ? Origins.ofNew(answers) : Origins.ofOpened(answers);
    history =
        new EditHistory(
            Stream.concat(Stream.of(answers.document()), companions.texts().stream()).toList());
    this.stamp = stamp;
    this.path.set(path);
    unsaved.set(answers.document().hasUnsavedEdits());
    answers
        .document()
        .addListener(
            change -> {
              version++;
              unsaved.set(answers.document().hasUnsavedEdits());
            });
  }

  /** The text and its typed view. */
  public AnswerFile answers() {
    return answers;
  }

  /** The files beside it. */
  public Companions companions() {
    return companions;
  }

  /** Where its values come from. */
  public Origins origins() {
    return origins;
  }

  /** What can be undone, in the answer file and in the files beside it. */
  public EditHistory history() {
    return history;
  }

  /** Where the file lies; empty for one that was never saved. */
  public Optional<Path> path() {
    return Optional.ofNullable(path.get());
  }

  /** Where the file lies; null for one that was never saved. */
  public ReadOnlyObjectProperty<Path> pathProperty() {
    return path.getReadOnlyProperty();
  }

  /** The file's name without its folder; for a new one the name it will usually get. */
  public String name() {
    return path()
        .map(Path::getFileName)
        .map(Path::toString)
        .orElseGet(() -> answers.kind().usualFileName());
  }

  /** Whether the text differs from what the file holds. */
  public boolean isUnsaved() {
    return unsaved.get();
  }

  /** Whether the text differs from what the file holds. */
  public ReadOnlyBooleanProperty unsavedProperty() {
    return unsaved.getReadOnlyProperty();
  }

  /** When it was saved last; null when it has not been since it was opened. */
  public ReadOnlyObjectProperty<LocalTime> savedAtProperty() {
    return savedAt.getReadOnlyProperty();
  }

  /** What was found by the last check, in file order. */
  public ObservableList<Finding> findings() {
    return readOnlyFindings;
  }

  /** Whether a check has ended: until then no finding means nothing. */
  public ReadOnlyBooleanProperty checkedProperty() {
    return checked.getReadOnlyProperty();
  }

  /** How many findings weigh this much. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** The answer file, then the files beside it. */
  public List<Document> texts() {
    return Stream.concat(Stream.of(answers.document()), companions.texts().stream()).toList();
  }

  /** Of a new file no line is held anywhere yet. */
  private List<Document> held(boolean isRead) {
    return texts().stream()
        .map(text -> isRead ? text.snapshot() : Document.parse(new byte[0]))
        .toList();
  }

  /** The same file as far as disks go, whatever becomes of the text. */
  OpenedFile holding(Document answerFile) {
    List<Document> texts = new ArrayList<>(held);
    texts.set(0, answerFile);
    held = texts;
    return this;
  }

  /** What the answer file holds on disk as far as it is known. */
  Document heldText() {
    return held.get(0);
  }

  /**
   * The texts of the answer file and of the files beside it, and what their files hold as far as is
   * known; in the order of {@link #texts()}.
   */
  public List<FileChange> allTexts() {
    Path target = path().orElseGet(() -> Path.of(name()));
    List<FileChange> changes = new ArrayList<>();
    changes.add(change(target, 0, false));
    int place = 1;
    for (Companion companion : Companion.values()) {
      changes.add(
          change(
              companion.beside(target, answers.kind()), place, companion == Companion.COMPUTERS));
      place++;
    }
    return changes;
  }

  private FileChange change(Path target, int place, boolean isTable) {
    return new FileChange(
        String.valueOf(target.getFileName()),
        held.get(place).snapshot(),
        texts().get(place).snapshot(),
        isTable);
  }

  /** What saving would change: each file that would differ. */
  public List<FileChange> changes() {
    return allTexts().stream().filter(FileChange::isChange).toList();
  }

  /** What the file held when it was read or written last. */
  FileStamp stamp() {
    return stamp;
  }

  /** Counts the changes of the text. */
  long version() {
    return version;
  }

  /** Replaces what was found. */
  void found(List<Finding> found) {
    if (!findings.equals(found)) {
      findings.setAll(found);
    }
    checked.set(true);
  }

  /**
   * Notes that the text was written.
   *
   * @param target the file it went to
   * @param written what that file holds now
   * @param savedVersion the {@link #version()} that was written; when the text was changed
   *     meanwhile it stays unsaved
   */
  void saved(Path target, FileStamp written, long savedVersion) {
    stamp = written;
    path.set(target);
    savedAt.set(LocalTime.now(ZoneId.systemDefault()));
    if (savedVersion == version) {
      answers.document().markSaved();
      held = texts().stream().map(Document::snapshot).toList();
    }
    unsaved.set(answers.document().hasUnsavedEdits());
  }
}
