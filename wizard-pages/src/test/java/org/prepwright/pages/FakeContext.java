package org.prepwright.pages;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NewAnswerFile;
import org.prepwright.model.answers.Origins;
import org.prepwright.model.bundle.BundleTitle;
import org.prepwright.model.bundle.ChosenSwitches;
import org.prepwright.model.bundle.SysprepSwitches;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.companion.Companions;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditHistory;
import org.prepwright.pages.form.FileQuestion;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.WatchedWork;

/** A window that remembers what the pages asked of it. */
final class FakeContext implements PageContext {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  final ObservableList<Finding> findings = FXCollections.observableArrayList();
  final List<String> focused = new ArrayList<>();
  final List<String> visited = new ArrayList<>();
  final List<String> exported = new ArrayList<>();
  final List<String> reports = new ArrayList<>();
  final List<String> explained = new ArrayList<>();
  final List<String> removed = new ArrayList<>();
  final List<String> problems = new ArrayList<>();
  final List<Finding> fixed = new ArrayList<>();
  final List<String> written = new ArrayList<>();

  /** Whether every finding has a remedy. */
  boolean isFixing;

  /** What the person chooses when a page asks for a file; null when nothing is chosen. */
  byte[] fileToRead;

  /** The name of the file the person chooses; null when nothing is chosen. */
  String fileToName;

  /** The folder the person chooses; null when nothing is chosen. */
  Path folderToRead;

  private final AnswerFile answers;
  private final Companions companions = Companions.none();

  /** The steps in the answer file and in the files beside it. */
  final EditHistory history;

  private final Origins origins;
  private final ObjectProperty<SysprepSwitches> switches;

  private FakeContext(AnswerFile answers, Origins origins) {
    this.answers = answers;
    history =
        new EditHistory(
            Stream.concat(Stream.of(answers.document()), companions.texts().stream()).toList());
    this.origins = origins;
    switches =
        new ChosenSwitches(companions.deployment().bundle.switches, answers.productProperty());
  }

  static FakeContext opened(Product product, String... lines) {
    byte[] bytes = String.join("\r\n", lines).concat("\r\n").getBytes(WINDOWS);
    return opened(Kind.SYSPREP, product, bytes);
  }

  static FakeContext opened(Kind kind, Product product, byte[] bytes) {
    AnswerFile answers = new AnswerFile(Document.parse(bytes), kind, product);
    return new FakeContext(answers, Origins.ofOpened(answers));
  }

  static FakeContext opened(String... lines) {
    return opened(Product.XP_PROFESSIONAL, lines);
  }

  static FakeContext fresh(Product product) {
    return fresh(Kind.SYSPREP, product);
  }

  static FakeContext fresh(Kind kind, Product product) {
    AnswerFile answers = NewAnswerFile.of(kind, product);
    return new FakeContext(answers, Origins.ofNew(answers));
  }

  String text() {
    return new String(answers.document().toBytes(), WINDOWS);
  }

  Finding finding(Severity severity, String section, String key, String message, String remedy) {
    return new Finding("a-rule", severity, 1, 1, section, key, message, remedy, "a source");
  }

  @Override
  public AnswerFile answers() {
    return answers;
  }

  @Override
  public ObservableList<Finding> findings() {
    return findings;
  }

  @Override
  public void fieldFocused(String section, String key) {
    focused.add(section + "/" + key);
  }

  @Override
  public void goToSetting(String section, String key) {
    visited.add(section + "/" + key);
  }

  @Override
  public ObjectProperty<SysprepSwitches> switches() {
    return switches;
  }

  @Override
  public String proposedTitle() {
    return BundleTitle.proposedFrom(answers.userData.computerName.valueOr("")).text();
  }

  @Override
  public void export() {
    String title = companions.deployment().bundle.title.valueOr(proposedTitle());
    exported.add(title + " " + switches.get().commandLine());
  }

  @Override
  public Companions companions() {
    return companions;
  }

  @Override
  public Origins origins() {
    return origins;
  }

  @Override
  public void saveReport() {
    reports.add("saved");
  }

  @Override
  public void printReport() {
    reports.add("printed");
  }

  @Override
  public boolean goToPage(String id) {
    visited.add(id);
    return true;
  }

  @Override
  public void explain(String name) {
    explained.add(name);
  }

  @Override
  public boolean isFixable(Finding finding) {
    return isFixing;
  }

  @Override
  public String fixLabel(Finding finding) {
    return "Use this";
  }

  @Override
  public void fix(Finding finding) {
    fixed.add(finding);
  }

  @Override
  public void readFile(FileQuestion question, Consumer<byte[]> then) {
    if (fileToRead != null) {
      then.accept(fileToRead);
    }
  }

  @Override
  public void chooseFile(FileQuestion question, Consumer<String> then) {
    if (fileToName != null) {
      then.accept(fileToName);
    }
  }

  @Override
  public void writeFile(FileQuestion question, Supplier<byte[]> content) {
    written.add(new String(content.get(), StandardCharsets.UTF_8));
  }

  @Override
  public <T> void inBackground(String title, Callable<T> work, Consumer<T> then) {
    try {
      then.accept(work.call());
    } catch (Exception e) {
      throw new AssertionError(title, e);
    }
  }

  @Override
  public void chooseFolderToRead(String title, Consumer<Path> then) {
    if (folderToRead != null) {
      then.accept(folderToRead);
    }
  }

  @Override
  public <T> void inBackgroundWatched(String title, WatchedWork<T> work, Consumer<T> then) {
    WatchedWork.Watch nobody =
        new WatchedWork.Watch() {
          @Override
          public void step(String what, long done, long total) {}

          @Override
          public boolean isCancelled() {
            return false;
          }
        };
    inBackground(title, () -> work.run(nobody), then);
  }

  @Override
  public void inOneStep(Runnable change) {
    history.inOneStep(change);
  }

  @Override
  public void tellRemoved(String sentence) {
    removed.add(sentence);
  }

  @Override
  public void tellProblem(String heading, String sentence) {
    problems.add(sentence);
  }
}
