package org.prepwright.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.app.editing.DirectTasks;
import org.prepwright.app.editing.FakeDialogs;
import org.prepwright.app.settings.UserSettings;
import org.prepwright.model.check.Finding;
import org.prepwright.pages.Pages;
import org.testfx.framework.junit5.ApplicationTest;

/** The real shell with all pages, dialogs that answer by themselves, and work done at once. */
abstract class ShellTest extends ApplicationTest {
  @TempDir Path folder;

  protected final FakeDialogs dialogs = new FakeDialogs();
  protected Shell shell;

  @Override
  public void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    shell =
        new Shell(
            dialogs,
            new DirectTasks(),
            UserSettings.load(folder.resolve("settings.ini")),
            Pages::applying,
            new SimpleObjectProperty<>());
    stage.titleProperty().bind(shell.titleProperty());
    stage.setScene(new Scene(shell, 1280, 800));
    stage.show();
    stage.requestFocus();
  }

  /** A copy of the file of the tests, written as Setup Manager writes it. */
  protected Path sample() throws IOException {
    try (InputStream in = ShellTest.class.getResourceAsStream("as-setup-manager.inf")) {
      return Files.write(folder.resolve("room11.inf"), in.readAllBytes());
    }
  }

  protected void open(Path file) {
    interact(() -> shell.open(List.of(file)));
  }

  /** Shows a page by a click into the page list. */
  protected void goTo(String page) {
    interact(
        () -> {
          Node row = node("page-row-" + page, Node.class);
          ScrollPane list = node("page-list", ScrollPane.class);
          Bounds all = list.getContent().getLayoutBounds();
          Bounds bounds = row.getBoundsInParent();
          list.setVvalue(bounds.getMinY() / (all.getHeight() - bounds.getHeight()));
        });
    clickOn("#page-row-" + page);
  }

  /** Puts a text in the place of what a field holds, letter after letter. */
  protected void fill(String field, String text) {
    clickOn(field);
    interact(() -> lookup(field).queryAs(TextField.class).selectAll());
    write(text);
  }

  protected List<Finding> findings() {
    return shell.view().shownFindings();
  }

  protected List<String> rules() {
    return findings().stream().map(Finding::rule).toList();
  }

  protected <T extends Node> T node(String id, Class<T> type) {
    return lookup("#" + id).queryAs(type);
  }

  protected static List<String> lines(Path file) throws IOException {
    return List.of(Files.readString(file, StandardCharsets.ISO_8859_1).split("(?<=\n)"));
  }

  protected static void assertDiffers(List<String> before, List<String> after, int lines) {
    assertThat(after).hasSameSizeAs(before);
    long different = 0;
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        different++;
      }
    }
    assertThat(different).isEqualTo(lines);
  }
}
