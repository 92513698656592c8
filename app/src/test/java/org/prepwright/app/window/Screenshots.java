package org.prepwright.app.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.app.changes.ChangesPane;
import org.prepwright.app.editing.DirectTasks;
import org.prepwright.app.editing.FakeDialogs;
import org.prepwright.app.look.Look;
import org.prepwright.app.settings.TextSize;
import org.prepwright.app.settings.ThemeChoice;
import org.prepwright.app.settings.UserSettings;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.message.Language;
import org.prepwright.pages.Pages;
import org.testfx.framework.junit5.ApplicationTest;

/**
 * Draws every page of the window, to be looked at: {@code ./mvnw -q -Pscreenshots verify} writes
 * {@code app/target/screenshots/<theme>-<size>/<page>.png}, and so in German and in high contrast.
 * Not part of the normal run.
 */
class Screenshots extends ApplicationTest {
  private record Size(int width, int height) {
    @Override
    public String toString() {
      return width + "x" + height;
    }
  }

  private static final List<Size> SIZES = List.of(new Size(1024, 768), new Size(1600, 1000));
  private static final List<ThemeChoice> THEMES = List.of(ThemeChoice.LIGHT, ThemeChoice.DARK);
  private static final Path TARGET = Path.of("target", "screenshots");

  @TempDir private Path folder;

  @Test
  void drawsEveryPageInEveryThemeAndSize() throws IOException {
    Path lab = Files.createDirectory(folder.resolve("lab"));
    Path sysprep = copy("teaching-lab.inf", lab);
    copy("deployment.ini", lab);
    Path setup = copy("machine-tool.txt", folder);
    for (ThemeChoice theme : THEMES) {
      for (Size size : SIZES) {
        draw(sysprep, setup, theme, size, theme.id() + "-" + size);
      }
    }
    draw(sysprep, setup, ThemeChoice.HIGH_CONTRAST, SIZES.get(0), "contrast-" + SIZES.get(0));
    Language before = Language.current();
    Language.use(Language.GERMAN);
    try {
      draw(sysprep, setup, ThemeChoice.LIGHT, SIZES.get(1), "light-" + SIZES.get(1) + "-german");
    } finally {
      Language.use(before);
      interact(() -> Look.apply(ThemeChoice.LIGHT, TextSize.NORMAL));
    }
  }

  private void draw(Path sysprep, Path setup, ThemeChoice theme, Size size, String folderName)
      throws IOException {
    Path target = Files.createDirectories(TARGET.resolve(folderName));
    try (Stream<Path> old = Files.list(target)) {
      for (Path png : old.toList()) {
        Files.delete(png);
      }
    }
    interact(() -> Look.apply(theme, TextSize.NORMAL));
    interact(() -> drawPages(sysprep, size, target, true));
    interact(() -> drawPages(setup, size, target, false));
    interact(() -> drawStart(size, target));
  }

  private void drawStart(Size size, Path target) {
    Shell shell = shell(size);
    draw(shell, target.resolve("start.png"));
    press(shell, "start-advice");
    draw(shell, target.resolve("start-advice.png"));
    press(shell, "new-cancel");
    for (String type : List.of("start-new-unattended", "start-new-sysprep")) {
      press(shell, type);
      int step = 1;
      while (shell.lookup("#new-next") != null) {
        draw(shell, target.resolve(type + "-" + step++ + ".png"));
        press(shell, "new-next");
      }
      draw(shell, target.resolve(type + "-" + step + ".png"));
      press(shell, "new-cancel");
    }
  }

  private static void press(Shell shell, String id) {
    ((Button) shell.lookup("#" + id)).fire();
    layOut(shell);
  }

  private static void drawSearchAndChanges(Shell shell, Size size, Path target) {
    shell.search();
    ((TextField) shell.lookup("#search-field")).setText("name");
    draw(shell, target.resolve("search.png"));
    ChangesPane changes = new ChangesPane(shell.files().file().changes(), new DirectTasks());
    changes.getStylesheets().add(Shell.sheet());
    write(
        new Scene(changes, size.width() * 0.9, size.height() * 0.8), target.resolve("changes.png"));
  }

  /** The pages of the second file are drawn only where the first has none of that name. */
  private void drawPages(Path file, Size size, Path target, boolean isFirst) {
    Shell shell = shell(size);
    shell.open(List.of(file));
    if (isFirst) {
      shell.view().answers().productProperty().set(Product.SERVER_2003_STANDARD);
      shell.view().answers().userData.computerName.set("LAB_05");
    }
    for (String page : shell.view().navigation().pages().stream().map(p -> p.id()).toList()) {
      Path png = target.resolve(page + ".png");
      if (isFirst || Files.notExists(png)) {
        shell.view().navigation().goTo(page);
        shell.view().focusPage();
        draw(shell, png);
      }
    }
    if (isFirst) {
      drawSearchAndChanges(shell, size, target);
    }
  }

  private Shell shell(Size size) {
    Shell shell =
        new Shell(
            new FakeDialogs(),
            new DirectTasks(),
            UserSettings.load(folder.resolve("settings.ini")),
            Pages::applying,
            new SimpleObjectProperty<>());
    new Scene(new StackPane(shell), size.width(), size.height());
    layOut(shell);
    return shell;
  }

  private static void layOut(Shell shell) {
    shell.getScene().getRoot().applyCss();
    shell.getScene().getRoot().layout();
  }

  private static void draw(Shell shell, Path png) {
    layOut(shell);
    write(shell.getScene(), png);
  }

  private static void write(Scene scene, Path png) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    try {
      Snapshot.write(scene, png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path copy(String name, Path folder) throws IOException {
    try (InputStream in = Screenshots.class.getResourceAsStream("screenshots/" + name)) {
      String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII);
      return Files.writeString(folder.resolve(name), text.replace("\n", "\r\n"));
    }
  }
}
