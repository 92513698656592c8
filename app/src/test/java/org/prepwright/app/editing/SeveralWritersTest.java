package org.prepwright.app.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.app.cli.CommandLineProgram;
import org.prepwright.app.settings.UserSettings;
import org.prepwright.model.answers.AnswerFile;

/**
 * Two windows, the command line and an editor on one file: no change is lost without a question.
 */
class SeveralWritersTest {
  private static final String TEXT =
      "[UserData]\r\nComputerName=LAB-01\r\nFullName=\"Lab\"\r\nOrgName=\"School\"\r\n";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeFile() throws IOException {
    file = Files.writeString(folder.resolve("lab.inf"), TEXT);
  }

  /** A window with dialogs of its own. */
  private final class Window {
    final FakeDialogs dialogs = new FakeDialogs();
    final FileActions files =
        new FileActions(
            dialogs, new DirectTasks(), UserSettings.load(folder.resolve("settings.ini")));

    Window open() {
      files.open(file);
      return this;
    }

    Window change(Consumer<AnswerFile> change) {
      change.accept(files.file().answers());
      return this;
    }

    Window save() {
      files.save();
      return this;
    }
  }

  private static void name(AnswerFile answers) {
    answers.userData.computerName.set("LAB-02");
  }

  private static void owner(AnswerFile answers) {
    answers.userData.fullName.set("Physics");
  }

  private int command(String... arguments) {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return new CommandLineProgram(
            new ByteArrayInputStream(new byte[0]), nowhere, nowhere, StandardCharsets.UTF_8, null)
        .run(arguments);
  }

  @Test
  void theSecondWindowIsAskedBeforeItReplacesWhatTheFirstSaved() throws IOException {
    Window first = new Window().open();
    Window second = new Window().open();
    first.change(SeveralWritersTest::name).save();
    second.change(SeveralWritersTest::owner).save();
    assertThat(first.dialogs.asked).isEmpty();
    assertThat(second.dialogs.asked).containsExactly("changed on disk");
    assertThat(second.files.file().isUnsaved()).isTrue();
    assertThat(Files.readString(file)).isEqualTo(TEXT.replace("LAB-01", "LAB-02"));
  }

  @Test
  void aWindowIsAskedBeforeItReplacesWhatACommandWrote() throws IOException {
    Window window = new Window().open().change(SeveralWritersTest::owner);
    assertThat(command("set", file.toString(), "UserData/OrgName=Institute")).isZero();
    window.save();
    assertThat(window.dialogs.asked).containsExactly("changed on disk");
    assertThat(Files.readString(file)).isEqualTo(TEXT.replace("School", "Institute"));
  }

  @Test
  void aCommandTakesWhatAWindowSavedAndKeepsIt() throws IOException {
    new Window().open().change(SeveralWritersTest::name).save();
    assertThat(command("set", file.toString(), "UserData/OrgName=Institute")).isZero();
    assertThat(Files.readString(file))
        .isEqualTo(TEXT.replace("LAB-01", "LAB-02").replace("School", "Institute"));
  }

  @Test
  void aCommandReplacesAnotherFileOnlyWhenToldTo() throws IOException {
    Path other = Files.writeString(folder.resolve("other.inf"), "[UserData]\r\nFullName=x\r\n");
    String before = Files.readString(other);
    for (String[] arguments :
        new String[][] {
          {"set", file.toString(), "UserData/OrgName=I", "--out", other.toString()},
          {"fix", file.toString(), "--out", other.toString()},
          {"convert", file.toString(), "--to-kind", "winnt", "--out", other.toString()},
          {"report", file.toString(), "--out", other.toString()},
          {"redact", file.toString(), "--out", other.toString()},
          {"explain", "--all", "--out", other.toString()},
          {"drivers", folder.toString(), "--for", file.toString(), "--out", other.toString()}
        }) {
      assertThat(command(arguments)).as(arguments[0]).isEqualTo(2);
      assertThat(Files.readString(other)).as(arguments[0]).isEqualTo(before);
    }
    assertThat(
            command(
                "set", file.toString(), "UserData/OrgName=I", "--out", other.toString(), "--force"))
        .isZero();
    assertThat(Files.readString(other)).isEqualTo(TEXT.replace("School", "I"));
  }

  @Test
  void aWindowIsAskedBeforeItReplacesWhatAnEditorWroteOrBringsBackWhatWasDeleted()
      throws IOException {
    Window window = new Window().open().change(SeveralWritersTest::owner);
    Files.writeString(file, TEXT + "; by hand\r\n");
    window.save();
    assertThat(Files.readString(file)).endsWith("; by hand\r\n");
    Files.delete(file);
    window.save();
    assertThat(window.dialogs.asked).containsExactly("changed on disk", "changed on disk");
    assertThat(file).doesNotExist();
    assertThat(window.files.file().isUnsaved()).isTrue();
  }

  @Test
  void whatASecondWindowSavedBesideIsAskedAboutAsWell() throws IOException {
    Window first = new Window().open();
    Window second = new Window().open();
    first.change(answers -> first.files.file().companions().deployment().bundle.title.set("A"));
    second.change(answers -> second.files.file().companions().deployment().bundle.title.set("B"));
    first.save();
    String saved = Files.readString(folder.resolve("deployment.ini"));
    second.save();
    assertThat(second.dialogs.asked).containsExactly("changed on disk");
    assertThat(Files.readString(folder.resolve("deployment.ini"))).isEqualTo(saved);
  }
}
