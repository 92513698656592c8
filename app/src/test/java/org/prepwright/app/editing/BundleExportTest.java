package org.prepwright.app.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.app.export.ExportAnswer;
import org.prepwright.app.export.ExportMedium;
import org.prepwright.app.settings.UserSettings;
import org.prepwright.model.answers.NewAnswerFile;
import org.prepwright.model.bundle.SysprepSwitches;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.secrecy.Asked;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.FileStamp;

class BundleExportTest {
  private static final String SECRET = "Pendel-77";

  @TempDir Path folder;
  private final FakeDialogs dialogs = new FakeDialogs();
  private final OpenedFile file = opened(Kind.SYSPREP);
  private final List<Finding> shown = new ArrayList<>();
  private List<Finding> found = List.of();
  private Path target;
  private UserSettings settings;
  private BundleExport export;

  private static OpenedFile opened(Kind kind) {
    OpenedFile file =
        new OpenedFile(NewAnswerFile.of(kind, Product.XP_PROFESSIONAL), null, FileStamp.ABSENT);
    if (kind != Kind.UDF) {
      file.companions().deployment().bundle.title.set("Room 12");
    }
    return file;
  }

  @BeforeEach
  void chooseFolder() throws IOException {
    target = Files.createDirectory(folder.resolve("usb"));
    dialogs.exportFolder = target;
    settings = UserSettings.load(folder.resolve("settings.ini"));
    export = exportThrough(new DirectTasks());
  }

  private BundleExport exportThrough(TaskRunner tasks) {
    return new BundleExport(dialogs, tasks, settings, (answers, beside) -> found, List::of);
  }

  private void export() {
    export.export(file, shown::add);
  }

  private Path exportedAnswers() {
    return target.resolve("Room 12/Sysprep/sysprep.inf");
  }

  @Test
  void writesTheBundleAndTellsWhereItIs() throws IOException {
    export();
    assertThat(dialogs.problems).isEmpty();
    assertThat(dialogs.exported).isEqualTo(target.resolve("Room 12"));
    assertThat(Files.readAllBytes(exportedAnswers()))
        .isEqualTo(file.answers().document().toBytes());
  }

  @Test
  void withoutATitleTheBundleIsCalledLikeTheComputer() {
    file.companions().deployment().bundle.title.set(null);
    file.answers().userData.computerName.set("LAB-07");
    export();
    assertThat(dialogs.exported).isEqualTo(target.resolve("LAB-07"));
  }

  @Test
  void everyFileMediumHoldsOneBundle() {
    for (ExportMedium medium : List.of(ExportMedium.ZIP, ExportMedium.ISO)) {
      dialogs.exportMedium = medium;
      export();
      assertThat(dialogs.problems).isEmpty();
      assertThat(target.resolve("Room 12." + medium.extension())).isNotEmptyFile();
      dialogs.verify.run();
    }
    assertThat(dialogs.done).hasSize(2);
    assertThat(dialogs.unsound).isEmpty();
  }

  @Test
  void mediumAndFolderAreRememberedForTheNextExport() {
    dialogs.exportMedium = ExportMedium.ZIP;
    export();
    UserSettings read = UserSettings.load(folder.resolve("settings.ini"));
    assertThat(read.lastExport().medium()).isEqualTo("zip");
    assertThat(read.lastExport().folder("zip")).isEqualTo(target.toAbsolutePath().toString());
    dialogs.exportMedium = null;
    dialogs.exportFolder = null;
    export();
    assertThat(dialogs.choices.mediumProperty().get()).isEqualTo(ExportMedium.ZIP);
    assertThat(dialogs.choices.placeProperty(ExportMedium.ZIP).get())
        .isEqualTo(target.resolve("Room 12.zip").toAbsolutePath().toString());
  }

  @Test
  void showsTheFirstErrorInsteadOfExporting() throws IOException {
    Finding first = finding(Severity.ERROR, "The name is too long.");
    found = List.of(finding(Severity.WARNING, "hm"), first, finding(Severity.ERROR, "other"));
    export();
    assertThat(shown).containsExactly(first);
    assertThat(target).isEmptyDirectory();
  }

  @Test
  void exportsInSpiteOfErrorsWhenToldTo() {
    found = List.of(finding(Severity.ERROR, "The name is too long."));
    dialogs.exportWithErrors = ExportAnswer.EXPORT;
    export();
    assertThat(shown).isEmpty();
    assertThat(dialogs.exported).isEqualTo(target.resolve("Room 12"));
  }

  @Test
  void aCalledOffQuestionWritesNothing() {
    dialogs.exportFolder = null;
    export();
    assertThat(dialogs.exported).isNull();
    assertThat(dialogs.problems).isEmpty();
    assertThat(target).isEmptyDirectory();
  }

  @Test
  void aFormerBundleIsReplacedOnlyWhenToldTo() throws IOException {
    export();
    byte[] former = Files.readAllBytes(exportedAnswers());
    file.answers().userData.computerName.set("OTHER");
    export();
    assertThat(dialogs.asked).last().isEqualTo("replace " + target.resolve("Room 12"));
    assertThat(Files.readAllBytes(exportedAnswers())).isEqualTo(former);
    dialogs.isReplacing = true;
    export();
    assertThat(dialogs.problems).isEmpty();
    assertThat(Files.readString(exportedAnswers(), StandardCharsets.ISO_8859_1))
        .contains("ComputerName=OTHER");
  }

  @Test
  void anExportThatIsCalledOffLeavesNothing() {
    export = exportThrough(new CancelledTasks());
    export();
    assertThat(dialogs.exported).isNull();
    assertThat(dialogs.problems).isEmpty();
    assertThat(dialogs.done).hasSize(1);
    assertThat(target).isEmptyDirectory();
  }

  @Test
  void aFolderThatWentAwayIsTold() throws IOException {
    export = exportThrough(new ForestallingTasks(() -> Files.delete(target)));
    export();
    assertThat(dialogs.problems).singleElement().asString().contains(target.toString());
    assertThat(dialogs.exported).isNull();
  }

  @Test
  void tellsWhatIsWrongWithATitle() {
    file.companions().deployment().bundle.title.set("Room/12");
    export();
    assertThat(dialogs.problems).hasSize(1);
    assertThat(target).isEmptyDirectory();
  }

  @Test
  void switchesThatConflictAreToldBeforeAnythingIsAsked() {
    file.switches().set(SysprepSwitches.of());
    export();
    assertThat(dialogs.problems).hasSize(1);
    assertThat(dialogs.asked).isEmpty();
  }

  @Test
  void uniquenessFilesAreNotExportedAlone() {
    export.export(opened(Kind.UDF), shown::add);
    assertThat(dialogs.problems).hasSize(1);
    assertThat(target).isEmptyDirectory();
  }

  @Test
  void aMarkedSecretIsAskedForAndStaysNowhereButInTheBundle() throws IOException {
    file.companions().deployment().bundle.askAtExport.set(List.of("GuiUnattended/AdminPassword"));
    byte[] before = file.answers().document().toBytes();
    dialogs.secrets = Map.of(new Asked("GuiUnattended", "AdminPassword"), SecretText.of(SECRET));
    export();
    assertThat(dialogs.asked.get(0)).startsWith("secrets");
    assertThat(dialogs.exported).isNotNull();
    assertThat(file.answers().document().toBytes()).isEqualTo(before);
    assertThat(file.history().canUndo()).isTrue();
    assertThat(Files.readString(exportedAnswers(), StandardCharsets.ISO_8859_1)).contains(SECRET);
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile).filter(BundleExportTest::holdsTheSecret))
          .containsExactly(exportedAnswers());
    }
    assertThat(dialogs.asked + "" + dialogs.done + dialogs.problems).doesNotContain(SECRET);
    assertThat(dialogs.choices.subject().clearText()).isNotEmpty();
    assertThat(dialogs.choices.subject().clearText().toString()).doesNotContain(SECRET);
  }

  private static boolean holdsTheSecret(Path path) {
    try {
      return Files.readString(path, StandardCharsets.ISO_8859_1).contains(SECRET);
    } catch (IOException e) {
      throw new AssertionError(path.toString(), e);
    }
  }

  @Test
  void withoutItsSecretsNothingIsExported() {
    file.companions().deployment().bundle.askAtExport.set(List.of("GuiUnattended/AdminPassword"));
    export();
    assertThat(dialogs.asked).hasSize(1);
    assertThat(target).isEmptyDirectory();
  }

  @Test
  void aBundleThatWasChangedIsToldFileByFile() throws IOException {
    export();
    Files.writeString(exportedAnswers(), "else");
    Files.writeString(target.resolve("Room 12/notes.txt"), "mine");
    Files.delete(target.resolve("Room 12/README.txt"));
    dialogs.bundleToVerify = target.resolve("Room 12");
    new BundleVerification(dialogs, new DirectTasks()).chooseFolder();
    assertThat(dialogs.unsound).hasSize(1);
    assertThat(dialogs.unsound.get(0).missing()).containsExactly("README.txt");
    assertThat(dialogs.unsound.get(0).changed()).containsExactly("Sysprep/sysprep.inf");
    assertThat(dialogs.unsound.get(0).foreign()).containsExactly("notes.txt");
  }

  @Test
  void aFolderThatIsNoBundleIsToldSo() {
    dialogs.bundleToVerify = target;
    new BundleVerification(dialogs, new DirectTasks()).chooseFolder();
    assertThat(dialogs.problems).hasSize(1);
  }

  private static Finding finding(Severity severity, String message) {
    return new Finding("rule", severity, 1, 1, "UserData", "ComputerName", message, "Mend it.", "");
  }

  /** Everything is called off once it writes. */
  private static final class CancelledTasks implements TaskRunner {
    private final DirectTasks direct = new DirectTasks();

    @Override
    public <T> void run(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
      Watch cancelled =
          new Watch() {
            @Override
            public void step(String what, long doneSteps, long total) {}

            @Override
            public boolean isCancelled() {
              return true;
            }
          };
      direct.run(title, watch -> work.run(cancelled), done, failed);
    }

    @Override
    public <T> void runQuietly(Supplier<T> work, Consumer<T> done) {
      direct.runQuietly(work, done);
    }

    @Override
    public Delayed delayed(Duration wait, Runnable action) {
      return direct.delayed(wait, action);
    }
  }

  /** Something that may fail. */
  private interface Step {
    void run() throws IOException;
  }

  /** Something happens just before the second task, which writes. */
  private static final class ForestallingTasks implements TaskRunner {
    private final DirectTasks direct = new DirectTasks();
    private final Step before;
    private int number;

    ForestallingTasks(Step before) {
      this.before = before;
    }

    @Override
    public <T> void run(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
      number++;
      boolean isWriting = number == 2;
      direct.run(
          title,
          watch -> {
            if (isWriting) {
              before.run();
            }
            return work.run(watch);
          },
          done,
          failed);
    }

    @Override
    public <T> void runQuietly(Supplier<T> work, Consumer<T> done) {
      direct.runQuietly(work, done);
    }

    @Override
    public Delayed delayed(Duration wait, Runnable action) {
      return direct.delayed(wait, action);
    }
  }
}
