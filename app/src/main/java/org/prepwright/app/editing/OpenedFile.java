package org.prepwright.app.editing;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Origins;
import org.prepwright.model.bundle.BundleTitle;
import org.prepwright.model.bundle.ChosenSwitches;
import org.prepwright.model.bundle.SysprepSwitches;
import org.prepwright.model.catalog.Kind;
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
  private final ReadOnlyBooleanWrapper upToDate = new ReadOnlyBooleanWrapper(this, "upToDate");
  private final ReadOnlyBooleanWrapper checked = new ReadOnlyBooleanWrapper(this, "checked");
  private final ObservableList<Finding> findings = FXCollections.observableArrayList();
  private final ObservableList<Finding> readOnlyFindings =
      FXCollections.unmodifiableObservableList(findings);

  private final ObjectProperty<SysprepSwitches> switches;
  private final TextFile answerText;
  private final Map<Companion, TextFile> companionTexts;

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
   * Takes a file that was read, and texts beside it that no file holds yet.
   *
   * @param answers its text
   * @param companions the files beside it
   * @param path where it lies; null for a new one
   * @param stamp what it held when it was read; {@link FileStamp#ABSENT} for a new one
   */
  public OpenedFile(AnswerFile answers, Companions companions, Path path, FileStamp stamp) {
    this(answers, companions, path, stamp, Map.of());
  }

  /**
   * Takes a file that was read together with the files beside it.
   *
   * @param stamps what the files beside it held when they were read; of those that are there
   */
  OpenedFile(
      AnswerFile answers,
      Companions companions,
      Path path,
      FileStamp stamp,
      Map<Companion, FileStamp> stamps) {
    this(
        answers,
        companions,
        new TextFile(answers.document(), path, stamp),
        textsOf(companions, path, answers.kind(), stamps));
  }

  private OpenedFile(
      AnswerFile answers,
      Companions companions,
      TextFile answerText,
      Map<Companion, TextFile> companionTexts) {
    this.answers = answers;
    this.companions = companions;
    this.answerText = answerText;
    this.companionTexts = companionTexts;
    switches =
        new ChosenSwitches(companions.deployment().bundle.switches, answers.productProperty());
    origins = answerText.path() == null ? Origins.ofNew(answers) : Origins.ofOpened(answers);
    history =
        new EditHistory(
            Stream.concat(Stream.of(answers.document()), companions.texts().stream()).toList());
    path.set(answerText.path());
    answers.document().addListener(change -> showUnsaved());
    companions.texts().forEach(text -> text.addListener(change -> showUnsaved()));
    showUnsaved();
  }

  private static Map<Companion, TextFile> textsOf(
      Companions companions, Path path, Kind kind, Map<Companion, FileStamp> stamps) {
    Map<Companion, TextFile> texts = new EnumMap<>(Companion.class);
    for (Companion companion : Companion.values()) {
      Path beside = path == null ? null : companion.beside(path, kind);
      FileStamp stamp = stamps.getOrDefault(companion, FileStamp.ABSENT);
      texts.put(companion, new TextFile(companions.text(companion), beside, stamp));
    }
    return texts;
  }

  /** The same file with another view of its bytes; the files beside it stay as they are. */
  OpenedFile with(AnswerFile otherAnswers) {
    Document document = otherAnswers.document();
    TextFile text = answerText.in(document.codePage(), document);
    return new OpenedFile(otherAnswers, companions, text, companionTexts);
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

  /** Whether the text, or one of those beside it, differs from what its file holds. */
  public boolean isUnsaved() {
    return unsaved.get();
  }

  /** Whether the text, or one of those beside it, differs from what its file holds. */
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

  /** Whether the findings are those of the text as it stands: none is being judged any more. */
  public ReadOnlyBooleanProperty upToDateProperty() {
    return upToDate.getReadOnlyProperty();
  }

  /** How many findings weigh this much. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** The answer file, then the files beside it. */
  public List<Document> texts() {
    return textFiles().map(TextFile::text).toList();
  }

  private Stream<TextFile> textFiles() {
    return Stream.concat(Stream.of(answerText), companionTexts.values().stream());
  }

  /**
   * The texts of the answer file and of the files beside it, and what their files hold as far as is
   * known; in the order of {@link #texts()}.
   */
  public List<FileChange> allTexts() {
    Path target = path().orElseGet(() -> Path.of(name()));
    List<FileChange> changes = new ArrayList<>();
    changes.add(change(target, answerText, false));
    companionTexts.forEach(
        (companion, text) ->
            changes.add(
                change(
                    companion.beside(target, answers.kind()),
                    text,
                    companion == Companion.COMPUTERS)));
    return changes;
  }

  private static FileChange change(Path target, TextFile file, boolean isTable) {
    return new FileChange(
        String.valueOf(target.getFileName()),
        file.held().snapshot(),
        file.text().snapshot(),
        isTable);
  }

  /** What saving would change: each file that would differ. */
  public List<FileChange> changes() {
    return allTexts().stream().filter(FileChange::isChange).toList();
  }

  /** What sysprep.exe is told; the usual switches of the product until somebody chooses. */
  public ObjectProperty<SysprepSwitches> switches() {
    return switches;
  }

  /**
   * What the bundle is called as long as nobody names it: like the computer where there is one,
   * else like the organization or the file.
   */
  public String proposedTitle() {
    String computer = answers.userData.computerName.valueOr("");
    String organization = answers.userData.orgName.valueOr("");
    boolean isNamed = !computer.isBlank() && !computer.equals("*");
    String name = isNamed ? computer : organization.isBlank() ? name() : organization;
    return BundleTitle.proposedFrom(name).text();
  }

  /**
   * What there is to write so that the disk holds what the window does: the answer file always; of
   * the files beside it those that were changed, and at another place all that hold something.
   *
   * @param target where the answer file goes
   * @param expected what is expected there; null to overwrite whatever is there
   */
  List<Saving.Part> toSave(Path target, FileStamp expected) {
    List<Saving.Part> parts = new ArrayList<>();
    parts.add(Saving.Part.of(answerText, target, expected, false));
    if (answers.kind() != Kind.UDF) {
      companionTexts.forEach(
          (companion, text) -> {
            Path beside = companion.beside(target, answers.kind());
            boolean isToWrite = beside.equals(text.path()) ? text.isUnsaved() : !text.isEmpty();
            if (isToWrite) {
              parts.add(Saving.Part.of(text, beside, text.expectedAt(beside), true));
            }
          });
    }
    return parts;
  }

  /** What the answer file held when it was read or written last. */
  FileStamp stamp() {
    return answerText.stamp();
  }

  /** Notes that the text has changed since it was checked. */
  void outdated() {
    upToDate.set(false);
  }

  /** Counts the changes of the answer file. */
  long version() {
    return answerText.version();
  }

  /** Replaces what was found. */
  void found(List<Finding> found) {
    if (!findings.equals(found)) {
      findings.setAll(found);
    }
    checked.set(true);
    upToDate.set(true);
  }

  /** Notes which texts were written. */
  void saved(List<Saving.Written> written) {
    written.forEach(one -> one.part().written(one.stamp()));
    if (!written.isEmpty()) {
      path.set(answerText.path());
      savedAt.set(LocalTime.now(ZoneId.systemDefault()));
    }
    showUnsaved();
  }

  private void showUnsaved() {
    boolean isAnyBesideUnsaved =
        answers.kind() != Kind.UDF
            && companionTexts.values().stream().anyMatch(TextFile::isUnsaved);
    unsaved.set(answers.document().hasUnsavedEdits() || isAnyBesideUnsaved);
  }
}
