package org.prepwright.app.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prepwright.app.settings.UserSettings;
import org.prepwright.testing.Faults;
import org.prepwright.testing.FaultyFileSystem;

/** Whatever fails while the window saves: the old file or the new one, and the person is told. */
class SavingFaultsTest {
  private static final String OLD = "[UserData]\n  ComputerName=LAB-01 ; first\r\n";
  private static final String NEW = OLD.replace("LAB-01", "LAB-02");

  @TempDir Path folder;

  private final FakeDialogs dialogs = new FakeDialogs();

  @ParameterizedTest
  @EnumSource(
      value = Faults.Kind.class,
      names = {"ONCE", "FROM_THEN_ON"})
  void aFaultIsToldAndTheChangeStaysToBeSaved(Faults.Kind kind) throws IOException {
    int calls = save(new Faults(kind, 0, "")).calls().size();
    assertThat(calls).isGreaterThan(10);
    for (int failing = 1; failing <= calls; failing++) {
      Faults faults = new Faults(kind, failing, "Input/output error");
      dialogs.problems.clear();
      FileActions files = saved(faults);
      String held = Files.readString(folder.resolve("lab.inf"));
      assertThat(held).as(faults.calls().toString()).isIn(OLD, NEW);
      if (files.file().isUnsaved()) {
        assertThat(dialogs.problems).as(faults.calls().toString()).hasSize(1);
        assertThat(dialogs.problems.get(0)).contains("lab.inf");
        assertThat(files.file().answers().userData.computerName.get()).isEqualTo("LAB-02");
      } else {
        assertThat(held).as(faults.calls().toString()).isEqualTo(NEW);
        assertThat(dialogs.problems).isEmpty();
      }
    }
  }

  @Test
  void savingAgainAfterAFaultSavesIt() throws IOException {
    int calls = save(new Faults(Faults.Kind.ONCE, 0, "")).calls().size();
    for (int failing = 1; failing <= calls; failing++) {
      FileActions files = saved(new Faults(Faults.Kind.ONCE, failing, "Input/output error"));
      files.save();
      assertThat(files.file().isUnsaved()).isFalse();
      assertThat(Files.readString(folder.resolve("lab.inf"))).isEqualTo(NEW);
    }
  }

  private Faults save(Faults faults) throws IOException {
    saved(faults);
    return faults;
  }

  /** Opens the file on a sound medium, and saves a change once the medium has its fault. */
  private FileActions saved(Faults faults) throws IOException {
    Path file = Files.writeString(folder.resolve("lab.inf"), OLD);
    Path seen = new FaultyFileSystem(file.getFileSystem(), faults).wrap(file);
    FileActions files =
        new FileActions(
            dialogs, new DirectTasks(), UserSettings.load(folder.resolve("settings.ini")));
    files.open(file);
    files.file().answers().userData.computerName.set("LAB-02");
    dialogs.fileToSave = seen;
    files.saveAs();
    return files;
  }
}
