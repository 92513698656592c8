package org.prepwright.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.message.Language;

class UserSettingsTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("config").resolve("settings.ini");
  }

  @Test
  void isEmptyWithoutAFile() {
    UserSettings settings = UserSettings.load(file);
    assertThat(settings.recentFiles()).isEmpty();
    assertThat(settings.themeProperty().get()).isEqualTo(ThemeChoice.SYSTEM);
    assertThat(file).doesNotExist();
  }

  @Test
  void remembersFilesTheNewestFirst() {
    UserSettings settings = UserSettings.load(file);
    Path one = folder.resolve("Raum 12 \u00FC.inf");
    Path two = folder.resolve("50%, 60%; \u4E2D.inf");
    settings.remember(one);
    settings.remember(two);
    settings.remember(one);
    assertThat(UserSettings.load(file).recentFiles()).containsExactly(one, two);
  }

  @Test
  void remembersTenFiles() {
    UserSettings settings = UserSettings.load(file);
    for (int i = 0; i < 12; i++) {
      settings.remember(folder.resolve(i + ".inf"));
    }
    assertThat(UserSettings.load(file).recentFiles())
        .hasSize(UserSettings.LONGEST_LIST)
        .startsWith(folder.resolve("11.inf"))
        .endsWith(folder.resolve("2.inf"));
  }

  @Test
  void forgetsAFile() {
    UserSettings settings = UserSettings.load(file);
    settings.remember(folder.resolve("a.inf"));
    settings.forget(folder.resolve("a.inf"));
    assertThat(UserSettings.load(file).recentFiles()).isEmpty();
  }

  @Test
  void remembersTheColours() {
    UserSettings.load(file).themeProperty().set(ThemeChoice.DARK);
    assertThat(UserSettings.load(file).themeProperty().get()).isEqualTo(ThemeChoice.DARK);
  }

  @Test
  void remembersLanguageAndSizeOfTheText() {
    UserSettings.load(file).languageProperty().set(LanguageChoice.GERMAN);
    UserSettings.load(file).textSizeProperty().set(TextSize.LARGEST);
    UserSettings read = UserSettings.load(file);
    assertThat(read.languageProperty().get()).isEqualTo(LanguageChoice.GERMAN);
    assertThat(read.textSizeProperty().get()).isEqualTo(TextSize.LARGEST);
    assertThat(LanguageChoice.SYSTEM.language(Locale.GERMANY)).isEqualTo(Language.GERMAN);
    assertThat(LanguageChoice.SYSTEM.language(Locale.FRANCE)).isEqualTo(Language.ENGLISH);
    assertThat(LanguageChoice.ENGLISH.language(Locale.GERMANY)).isEqualTo(Language.ENGLISH);
  }

  @Test
  void remembersHowTheWindowStood() {
    UserSettings settings = UserSettings.load(file);
    WindowPlace place = new WindowPlace(-40, 12, 1024, 740, true);
    settings.notePlace(place);
    settings.previewFoldedProperty().set(true);
    settings.previewWidthProperty().set(512.4);
    settings.findingsHeightProperty().set(200);
    UserSettings read = UserSettings.load(file);
    assertThat(read.place()).contains(place);
    assertThat(read.previewFoldedProperty().get()).isTrue();
    assertThat(read.previewWidthProperty().get()).isEqualTo(512);
    assertThat(read.findingsHeightProperty().get()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1 2 3", "a b c d", "1 2 0 4", "1 2 3 4 full", "1 2 3 99999999", "1 2 -3 4"})
  void takesNoPlaceThatIsNone(String written) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "[Window]\nPlace=\"" + written + "\"\nPreviewWidth=-7\n");
    assertThat(UserSettings.load(file).place()).isEmpty();
    assertThat(UserSettings.load(file).previewWidthProperty().get()).isZero();
  }

  @Test
  void leavesOutAFileWhoseNameNoIniFileCanHold() {
    UserSettings settings = UserSettings.load(file);
    settings.remember(folder.resolve("a.inf"));
    settings.remember(folder.resolve("say \"hi\".inf"));
    assertThat(UserSettings.load(file).recentFiles()).containsExactly(folder.resolve("a.inf"));
  }

  @Test
  void takesADamagedFileForAnEmptyOne() throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[] {(byte) 0xFF, 0, '[', 'R', 0x1A, '\n', '=', '"', (byte) 0xC3});
    UserSettings settings = UserSettings.load(file);
    assertThat(settings.recentFiles()).isEmpty();
    settings.remember(folder.resolve("a.inf"));
    assertThat(UserSettings.load(file).recentFiles()).containsExactly(folder.resolve("a.inf"));
  }

  @Test
  void takesWhatItCanOutOfAHalfDamagedFile() throws IOException {
    Files.createDirectories(file.getParent());
    String good = folder.resolve("a.inf").toString();
    Files.writeString(
        file,
        "[Window]\nTheme=purple\n[Recent\n[Recent]\nFile1=\"\0\"\nFile2=\"" + good + "\"\nFile9\n");
    UserSettings settings = UserSettings.load(file);
    assertThat(settings.themeProperty().get()).isEqualTo(ThemeChoice.SYSTEM);
    assertThat(settings.recentFiles()).contains(Path.of(good));
  }

  @Test
  void goesOnWhenItsFileCannotBeWritten() throws IOException {
    Files.writeString(file.getParent(), "a file where the folder should be");
    UserSettings settings = UserSettings.load(file);
    settings.remember(folder.resolve("a.inf"));
    assertThat(settings.recentFiles()).containsExactly(folder.resolve("a.inf"));
  }
}
