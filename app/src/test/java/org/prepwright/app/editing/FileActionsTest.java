package org.prepwright.app.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.app.settings.UserSettings;
import org.prepwright.model.answers.InteractionLevel;
import org.prepwright.model.answers.NewFileAnswers;
import org.prepwright.model.answers.Origin;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.preset.Presets;

class FileActionsTest {
  private static final NewFileAnswers NEW_FILE =
      new NewFileAnswers(
          Kind.SYSPREP,
          Product.XP_PROFESSIONAL,
          InteractionLevel.DEFAULT_HIDE,
          true,
          Optional.empty());

  private static final String TEXT = "[UserData]\n  ComputerName=LAB-01 ; first\r\n";

  @TempDir Path folder;
  private final FakeDialogs dialogs = new FakeDialogs();
  private UserSettings settings;
  private FileActions files;
  private Path file;

  @BeforeEach
  void writeFile() throws IOException {
    settings = UserSettings.load(folder.resolve("settings.ini"));
    files = new FileActions(dialogs, new DirectTasks(), settings);
    file = folder.resolve("lab.inf");
    Files.writeString(file, TEXT);
  }

  @Test
  void opensAFileAndRemembersIt() {
    files.open(file);
    assertThat(files.file().answers().userData.computerName.get()).isEqualTo("LAB-01");
    assertThat(files.file().isUnsaved()).isFalse();
    assertThat(files.file().name()).isEqualTo("lab.inf");
    assertThat(settings.recentFiles()).containsExactly(file);
  }

  @Test
  void savesNothingButTheChange() throws IOException {
    openAndChange();
    files.save();
    assertThat(Files.readString(file)).isEqualTo(TEXT.replace("LAB-01", "LAB-02"));
    assertThat(files.file().isUnsaved()).isFalse();
    assertThat(files.file().savedAtProperty().get()).isNotNull();
  }

  @Test
  void isUnsavedAgainAfterUndoingWhatWasSaved() {
    openAndChange();
    files.save();
    files.file().answers().document().undo();
    assertThat(files.file().isUnsaved()).isTrue();
    files.file().answers().document().redo();
    assertThat(files.file().isUnsaved()).isFalse();
  }

  @Test
  void savesTheSameBytesUnderAnotherName() throws IOException {
    byte[] odd = "\uFEFF[A]\r\nx=\u00FC\n\n".getBytes(StandardCharsets.UTF_16LE);
    Files.write(file, odd);
    files.open(file);
    dialogs.fileToSave = folder.resolve("other.inf");
    files.saveAs();
    assertThat(Files.readAllBytes(dialogs.fileToSave)).isEqualTo(odd);
    assertThat(files.file().path()).contains(dialogs.fileToSave);
    assertThat(settings.recentFiles()).containsExactly(dialogs.fileToSave, file);
  }

  @Test
  void asksForANameWhenANewFileIsSaved() {
    files.makeNew(NEW_FILE);
    assertThat(files.file().isUnsaved()).isTrue();
    dialogs.fileToSave = folder.resolve("new.inf");
    files.save();
    assertThat(dialogs.asked).containsExactly("file to save sysprep.inf");
    assertThat(dialogs.fileToSave).exists();
    assertThat(files.file().isUnsaved()).isFalse();
  }

  @Test
  void staysUnsavedWhenNoNameIsGiven() {
    files.makeNew(NEW_FILE);
    files.save();
    assertThat(files.file().isUnsaved()).isTrue();
  }

  @Test
  void doesNotAskWhenNothingWasChanged() {
    files.open(file);
    files.close();
    assertThat(dialogs.asked).isEmpty();
    assertThat(files.file()).isNull();
  }

  @Test
  void keepsTheFileOpenWhenClosingIsCalledOff() {
    openAndChange();
    dialogs.unsaved = Dialogs.Unsaved.CANCEL;
    files.close();
    assertThat(dialogs.asked).containsExactly("unsaved lab.inf");
    assertThat(files.file().isUnsaved()).isTrue();
  }

  @Test
  void givesChangesUpOnlyWhenToldTo() throws IOException {
    openAndChange();
    dialogs.unsaved = Dialogs.Unsaved.DISCARD;
    files.close();
    assertThat(files.file()).isNull();
    assertThat(Files.readString(file)).isEqualTo(TEXT);
  }

  @Test
  void savesBeforeItOpensAnotherFile() throws IOException {
    Path other = folder.resolve("other.inf");
    Files.writeString(other, "[Display]\n");
    openAndChange();
    dialogs.unsaved = Dialogs.Unsaved.SAVE;
    files.open(other);
    assertThat(Files.readString(file)).contains("LAB-02");
    assertThat(files.file().path()).contains(other);
  }

  @Test
  void staysWhenSavingBeforeClosingFails() throws IOException {
    openAndChange();
    Files.writeString(file, "[Other]\n");
    dialogs.unsaved = Dialogs.Unsaved.SAVE;
    dialogs.changedOnDisk = Dialogs.ChangedOnDisk.CANCEL;
    files.close();
    assertThat(files.file().isUnsaved()).isTrue();
    assertThat(Files.readString(file)).isEqualTo("[Other]\n");
  }

  @Test
  void overwritesWhatSomebodyElseWroteOnlyWhenToldTo() throws IOException {
    openAndChange();
    Files.writeString(file, "[Other]\n");
    dialogs.changedOnDisk = Dialogs.ChangedOnDisk.OVERWRITE;
    files.save();
    assertThat(dialogs.asked).containsExactly("changed on disk");
    assertThat(Files.readString(file)).contains("LAB-02");
  }

  @Test
  void savesBesideWhatSomebodyElseWrote() throws IOException {
    openAndChange();
    Files.writeString(file, "[Other]\n");
    dialogs.changedOnDisk = Dialogs.ChangedOnDisk.SAVE_AS;
    dialogs.fileToSave = folder.resolve("mine.inf");
    files.save();
    assertThat(Files.readString(file)).isEqualTo("[Other]\n");
    assertThat(Files.readString(dialogs.fileToSave)).contains("LAB-02");
  }

  @Test
  void tellsInASentenceThatAFileIsNotThereAndForgetsIt() {
    Path gone = folder.resolve("gone.inf");
    settings.remember(gone);
    files.open(gone);
    assertThat(dialogs.problems).singleElement().asString().contains("gone.inf");
    assertThat(settings.recentFiles()).isEmpty();
    assertThat(files.file()).isNull();
  }

  @Test
  void keepsTheOpenFileWhenAnotherCannotBeOpened() {
    files.open(file);
    files.open(folder.resolve("gone.inf"));
    assertThat(files.file().path()).contains(file);
  }

  @Test
  void opensFilesOfEveryKind() throws IOException {
    Path udf = folder.resolve("names.udf");
    Files.writeString(udf, "[UniqueIds]\nid1=UserData\n");
    files.open(udf);
    assertThat(files.file().answers().kind()).isEqualTo(Kind.UDF);
  }

  private void openAndChange() {
    files.open(file);
    files.file().answers().userData.computerName.set("LAB-02");
  }

  @Test
  void aFileFromAPresetKnowsWhereItsValuesComeFrom() {
    files.makeNew(Presets.builtIn().get(0));
    assertThat(files.file().isUnsaved()).isTrue();
    assertThat(files.file().history().canUndo()).isFalse();
    assertThat(files.file().origins().of("Display", "BitsPerPel")).isEqualTo(Origin.PRESET);
    assertThat(files.file().origins().of("Unattended", "InstallFilesPath"))
        .isEqualTo(Origin.DEFAULT);
  }

  @Test
  void whatCannotBeWrittenIntoANewFileIsTold() {
    files.makeNew(
        new NewFileAnswers(
            Kind.UNATTEND,
            Product.XP_PROFESSIONAL,
            InteractionLevel.READ_ONLY,
            true,
            Optional.of(new NewFileAnswers.DistributionShare("C:\\a\nb", "x"))));
    assertThat(files.file()).isNull();
    assertThat(dialogs.problems).hasSize(1);
  }
}
