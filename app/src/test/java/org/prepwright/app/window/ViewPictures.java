package org.prepwright.app.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.prepwright.app.changes.ChangesPane;
import org.prepwright.app.editing.DirectTasks;
import org.prepwright.app.help.HelpPane;
import org.prepwright.app.help.HelpTopic;

/**
 * Draws findings, search, reference and changes into {@code target/pictures}, to be looked at. Not
 * part of the normal run: {@code -Dtest=ViewPictures}.
 */
class ViewPictures extends ShellTest {
  private Path pictures;

  @Test
  void drawEveryView() throws IOException {
    pictures = Files.createDirectories(Path.of("target/pictures"));
    open(
        Files.writeString(
            folder.resolve("room.inf"),
            "[Unattended]\r\nOemSkipEula=Yes\r\nTargetPath=C:\\WINDOWS\r\n"
                + "[GuiUnattended]\r\nTimeZone=999\r\nOEMSkipRegional=1\r\n"
                + "[UserData]\r\nComputerName=a_b\r\nFullName=Ann\r\nProductID=x\r\n"));
    draw("light");
    interact(() -> Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet()));
    draw("dark");
    interact(() -> Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet()));
    interact(() -> shell.getScene().getWindow().setWidth(1024));
    interact(() -> shell.getScene().getWindow().setHeight(768));
    snapshot("narrow");
  }

  private void draw(String theme) {
    interact(
        () -> {
          shell.view().answers().userData.fullName.set("Ann of " + theme);
          shell.view().goToSetting("Unattended", "TargetPath");
          node("findings-grouped", ToggleButton.class).setSelected(false);
          node("findings-table", ListView.class).getSelectionModel().select(1);
        });
    snapshot("findings-" + theme);
    push(KeyCode.CONTROL, KeyCode.K);
    interact(() -> node("search-field", TextField.class).setText("time"));
    snapshot("search-" + theme);
    push(KeyCode.ESCAPE);
    drawAlone(
        new ChangesPane(shell.files().file().changes(), new DirectTasks()), "changes-" + theme);
    HelpPane help = new HelpPane();
    help.open(HelpTopic.setting("GuiUnattended", "TimeZone"));
    drawAlone(help, "help-" + theme);
    help.open(HelpTopic.rule("time-zone-unknown"));
    drawAlone(help, "rule-" + theme);
  }

  private void drawAlone(Parent pane, String name) {
    interact(
        () -> {
          if (!pane.getStylesheets().contains(Shell.sheet())) {
            pane.getStylesheets().add(Shell.sheet());
          }
          Stage stage = new Stage();
          Scene scene = pane.getScene() == null ? new Scene(pane, 800, 640) : pane.getScene();
          stage.setScene(scene);
          stage.show();
          pane.applyCss();
          pane.layout();
          write(scene, name);
          stage.hide();
        });
  }

  private void snapshot(String name) {
    interact(() -> write(shell.getScene(), name));
  }

  private void write(Scene scene, String name) {
    try {
      Snapshot.write(scene, pictures.resolve("view-" + name + ".png"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
