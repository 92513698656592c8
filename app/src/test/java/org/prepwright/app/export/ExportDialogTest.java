package org.prepwright.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.app.look.Look;
import org.prepwright.app.settings.LastExport;
import org.prepwright.app.settings.TextSize;
import org.prepwright.app.settings.ThemeChoice;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.media.Drive;
import org.testfx.framework.junit5.ApplicationTest;

/** The dialog of an export, by the keyboard alone. */
class ExportDialogTest extends ApplicationTest {
  @TempDir Path folder;
  private Stage owner;
  private ExportDialog dialog;
  private ExportChoices choices;

  @Override
  public void start(Stage stage) {
    Look.apply(ThemeChoice.LIGHT, TextSize.NORMAL);
    owner = stage;
    stage.setScene(new Scene(new StackPane(), 1024, 768));
    stage.show();
  }

  private void show(List<Finding> findings) {
    interact(
        () -> {
          choices =
              new ExportChoices(
                  Subjects.of(
                      Kind.SYSPREP,
                      findings,
                      30,
                      "The Administrator password can be read in sysprep.inf."),
                  LastExport.NONE,
                  () ->
                      List.of(
                          new Drive(
                              folder.toString(),
                              "STICK",
                              "FAT32",
                              OptionalLong.of(2_000_000),
                              OptionalLong.empty())),
                  Subjects.AT_ONCE);
          String sheet =
              ExportDialog.class.getResource("/org/prepwright/app/window/shell.css").toString();
          dialog = new ExportDialog(owner, sheet, choices);
          dialog.show();
        });
  }

  private <T extends Node> T node(String id, Class<T> type) {
    return type.cast(dialog.getDialogPane().lookup("#" + id));
  }

  @Test
  void aFolderIsTypedAndEnterExports() {
    show(List.of());
    assertThat(node("export-place", TextField.class).isFocused()).isTrue();
    Labeled objection = node("export-objection", Labeled.class);
    assertThat(objection.getStyleClass()).contains("export-hint");
    push(KeyCode.ENTER);
    assertThat(dialog.isShowing()).isTrue();
    assertThat(objection.isVisible()).isTrue();
    assertThat(objection.getStyleClass()).containsExactly("label", "export-objection");
    interact(() -> node("export-place", TextField.class).setText(folder.toString()));
    assertThat(node("export-objection", Labeled.class).isVisible()).isFalse();
    push(KeyCode.ENTER);
    assertThat(dialog.getResult()).isEqualTo(ExportAnswer.EXPORT);
    assertThat(choices.chosen().orElseThrow().place()).isEqualTo(folder.toAbsolutePath());
  }

  @Test
  void theMediumIsChosenByTheArrowsAndEscapeCallsOff() {
    show(List.of());
    push(KeyCode.SHIFT, KeyCode.TAB);
    push(KeyCode.RIGHT);
    assertThat(choices.mediumProperty().get()).isEqualTo(ExportMedium.DRIVE);
    assertThat(node("export-drives", Node.class)).isNotNull();
    assertThat(node("export-start-script", CheckBox.class).isSelected()).isTrue();
    push(KeyCode.LEFT);
    assertThat(node("export-start-script", CheckBox.class).isSelected()).isFalse();
    push(KeyCode.RIGHT);
    push(KeyCode.RIGHT);
    assertThat(choices.mediumProperty().get()).isEqualTo(ExportMedium.ZIP);
    push(KeyCode.ESCAPE);
    assertThat(dialog.isShowing()).isFalse();
    assertThat(dialog.getResult()).isEqualTo(ExportAnswer.CANCEL);
  }

  @Test
  void withErrorsEnterShowsTheFirst() {
    show(List.of(Subjects.finding(Severity.ERROR, "The name is too long.")));
    push(KeyCode.ENTER);
    assertThat(dialog.getResult()).isEqualTo(ExportAnswer.SHOW_ERROR);
  }
}
