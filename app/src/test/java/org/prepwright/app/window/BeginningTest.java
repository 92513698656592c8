package org.prepwright.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prepwright.app.settings.LanguageChoice;
import org.prepwright.model.answers.Origin;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.message.Language;

/** The start view, the questions before a new file, presets, and the settings of the program. */
class BeginningTest extends ShellTest {
  @AfterEach
  void speakEnglish() {
    Language.use(Language.ENGLISH);
  }

  @Test
  void aNewFileIsMadeByKeyboardAlone() {
    interact(() -> node("start-new-unattended", Button.class).requestFocus());
    push(KeyCode.ENTER);
    push(KeyCode.DOWN);
    push(KeyCode.ENTER);
    push(KeyCode.DOWN);
    push(KeyCode.ENTER);
    assertThat(node("source-new-share", RadioButton.class).isFocused()).isTrue();
    push(KeyCode.DOWN);
    push(KeyCode.DOWN);
    push(KeyCode.ENTER);
    push(KeyCode.ENTER);
    assertThat(shell.view()).isNull();
    assertThat(node("new-problem", Label.class).getText()).contains("licence");
    push(KeyCode.SPACE);
    push(KeyCode.ENTER);
    assertThat(shell.view().answers().kind()).isEqualTo(Kind.WINNT);
    assertThat(shell.view().answers().product()).isEqualTo(Product.XP_PROFESSIONAL_X64);
    assertThat(text()).contains("UnattendMode=FullUnattended", "OemSkipEula=Yes");
  }

  @Test
  void backKeepsWhatWasAnsweredAndEscapeGoesToTheStart() {
    clickOn("#start-new-sysprep");
    clickOn("#product-server-2003-web");
    clickOn("#new-next");
    clickOn("#new-back");
    assertThat(node("product-server-2003-web", RadioButton.class).isSelected()).isTrue();
    push(KeyCode.ESCAPE);
    assertThat(lookup("#new-file").tryQuery()).isEmpty();
    assertThat(node("start-new-unattended", Button.class).isFocused()).isTrue();
  }

  @Test
  void theRecommendationFollowsTheAnswersAndBeginsThatWay() {
    clickOn("#start-advice");
    Button begin = node("advice-begin", Button.class);
    assertThat(begin.getText()).contains("Sysprep");
    interact(() -> node("advice-hardware-other-hal", RadioButton.class).fire());
    assertThat(begin.getText()).contains("Unattended");
    interact(() -> node("advice-amount-few", RadioButton.class).fire());
    interact(begin::fire);
    clickOn("#new-next");
    clickOn("#new-next");
    assertThat(node("source-cd", RadioButton.class).isSelected()).isTrue();
  }

  @Test
  void aPresetMakesANewFile() {
    interact(() -> node("start-preset-vm-from-cd", Button.class).fire());
    assertThat(shell.view().answers().kind()).isEqualTo(Kind.WINNT);
    assertThat(shell.view().origins().of("Display", "Xresolution")).isEqualTo(Origin.PRESET);
  }

  @Test
  void aPresetIsAppliedWithoutWhatIsTickedOffAndUndoneInOneStep() throws IOException {
    Path file = Files.writeString(folder.resolve("s.inf"), "[UserData]\r\nComputerName=LAB-01\r\n");
    open(file);
    chooseFromMenu("preset-apply-xp-workstation");
    interact(() -> node("preset-change-UserData-ComputerName", CheckBox.class).setSelected(false));
    interact(() -> node("preset-apply-do", Button.class).fire());
    assertThat(text()).contains("ComputerName=LAB-01", "Xresolution=1024");
    assertThat(shell.view().origins().of("Display", "Xresolution")).isEqualTo(Origin.PRESET);
    interact(() -> node("undo", Button.class).fire());
    assertThat(text()).isEqualTo("[UserData]\r\nComputerName=LAB-01\r\n");
    assertThat(node("undo", Button.class).isDisabled()).isTrue();
  }

  @Test
  void theAnswersAreSavedAsAPresetAndItIsDeletedAgain() throws IOException {
    open(sample());
    chooseFromMenu("preset-save");
    interact(() -> node("preset-name", TextField.class).setText("Room 11"));
    interact(() -> node("preset-name-save", Button.class).fire());
    Path saved = folder.resolve("presets/room-11.ini");
    assertThat(saved).isNotEmptyFile();
    chooseFromMenu("preset-delete-room-11");
    interact(() -> node("preset-delete-do", Button.class).fire());
    assertThat(saved).doesNotExist();
    assertThat(dialogs.problems).isEmpty();
  }

  @Test
  void theLanguageChangesAtOnceAndNoWorkIsLost() throws IOException {
    open(sample());
    goTo("computer-name");
    fill("#UserData-ComputerName", "ROOM_12");
    clickOn("#settings");
    interact(() -> language().setValue(LanguageChoice.GERMAN));
    assertThat(shell.view().navigation().current().id()).isEqualTo("computer-name");
    assertThat(node("UserData-ComputerName", TextField.class).getText()).isEqualTo("ROOM_12");
    assertThat(node("presets", MenuButton.class).getText()).isEqualTo("Vorlagen");
    assertThat(node("undo", Button.class).isDisabled()).isFalse();
    assertThat(rules()).containsExactly("computer-name-nonstandard");
    interact(() -> node("undo", Button.class).fire());
    assertThat(node("UserData-ComputerName", TextField.class).getText()).isNotEqualTo("ROOM_12");
  }

  @SuppressWarnings("unchecked") // the choice of languages holds languages
  private ChoiceBox<LanguageChoice> language() {
    return node("settings-language", ChoiceBox.class);
  }

  private void chooseFromMenu(String id) {
    interact(
        () -> {
          MenuButton menu = node("presets", MenuButton.class);
          menu.show();
          menu.hide();
          menu.getItems().stream()
              .flatMap(item -> item instanceof Menu sub ? sub.getItems().stream() : Stream.of(item))
              .filter(item -> id.equals(item.getId()))
              .findFirst()
              .orElseThrow()
              .fire();
        });
  }

  private String text() {
    return new String(shell.view().answers().document().toBytes(), StandardCharsets.ISO_8859_1);
  }
}
