package org.prepwright.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The whole way, with mouse and keyboard. */
class JourneyTest extends ShellTest {
  @Test
  void aFileOfSetupManagerIsOpenedChangedCuredAndSavedInTwoLines() throws IOException {
    Path file = sample();
    List<String> before = lines(file);
    open(file);
    assertThat(shell.titleProperty().get()).contains("room11.inf");
    assertThat(findings()).isEmpty();

    goTo("computer-name");
    fill("#UserData-ComputerName", "ROOM_12");
    assertThat(rules()).containsExactly("computer-name-nonstandard");
    assertThat(findings().get(0).line()).isEqualTo(17);
    fill("#UserData-ComputerName", "ROOM-12");
    assertThat(findings()).isEmpty();

    goTo("time-zone");
    fill("#time-zone-search", "Berlin");
    push(KeyCode.ENTER);
    assertThat(shell.titleProperty().get()).contains("\u25CF");
    push(KeyCode.CONTROL, KeyCode.S);

    assertThat(dialogs.problems).isEmpty();
    assertThat(shell.titleProperty().get()).doesNotContain("\u25CF");
    List<String> after = lines(file);
    assertDiffers(before, after, 2);
    assertThat(after).contains("    ComputerName=ROOM-12\r\n", "    TimeZone=110\r\n");
  }

  @Test
  void aNewFileIsAnsweredAndExported() throws IOException {
    clickOn("#start-new-sysprep");
    clickOn("#new-next");
    clickOn("#start-create");
    fill("#UserData-FullName", "Lab staff");
    clickOn("#next");
    assertThat(shell.view().navigation().current().id()).isEqualTo("display-settings");
    goTo("time-zone");
    fill("#time-zone-search", "Berlin");
    push(KeyCode.ENTER);
    goTo("computer-name");
    fill("#UserData-ComputerName", "LAB-07");
    goTo("summary");
    dialogs.exportFolder = Files.createDirectory(folder.resolve("usb"));
    interact(() -> node("export-title", TextField.class).setText("Lab image"));
    interact(() -> node("export", Button.class).fire());

    assertThat(dialogs.problems).isEmpty();
    assertThat(dialogs.asked).containsExactly("export Lab image");
    Path bundle = folder.resolve("usb/Lab image");
    assertThat(dialogs.exported).isEqualTo(bundle);
    for (String name :
        List.of("Sysprep/sysprep.inf", "prep.cmd", "README.txt", "manifest.sha256")) {
      assertThat(bundle.resolve(name)).isNotEmptyFile();
    }
    String answers =
        Files.readString(bundle.resolve("Sysprep/sysprep.inf"), StandardCharsets.ISO_8859_1);
    assertThat(answers)
        .startsWith(";SetupMgrTag\r\n")
        .contains("FullName=\"Lab staff\"\r\n")
        .contains("ComputerName=LAB-07\r\n")
        .contains("TimeZone=110\r\n");
  }

  @Test
  void anExportAgainstErrorsShowsTheFirstOne() throws IOException {
    open(sample());
    goTo("computer-name");
    fill("#UserData-ComputerName", "123");
    assertThat(rules()).containsExactly("computer-name-digits");
    goTo("run-once");
    push(KeyCode.CONTROL, KeyCode.E);
    assertThat(dialogs.asked).hasSize(1);
    assertThat(dialogs.exported).isNull();
    assertThat(shell.view().navigation().current().id()).isEqualTo("computer-name");
    assertThat(node("UserData-ComputerName", TextField.class).isFocused()).isTrue();
  }
}
