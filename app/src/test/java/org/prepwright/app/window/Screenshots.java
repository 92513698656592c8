package org.prepwright.app.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.app.editing.DirectTasks;
import org.prepwright.app.editing.FakeDialogs;
import org.prepwright.app.look.Look;
import org.prepwright.app.settings.TextSize;
import org.prepwright.app.settings.ThemeChoice;
import org.prepwright.app.settings.UserSettings;
import org.prepwright.model.catalog.Product;
import org.prepwright.pages.Pages;
import org.testfx.framework.junit5.ApplicationTest;

/**
 * Draws every page of the window, to be looked at: {@code ./mvnw -q -Pscreenshots verify} writes
 * {@code app/target/screenshots/<theme>-<size>/<page>.png}. Not part of the normal run.
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
      interact(() -> Look.apply(theme, TextSize.NORMAL));
      for (Size size : SIZES) {
        Path target = Files.createDirectories(TARGET.resolve(theme.id() + "-" + size));
        interact(() -> drawPages(sysprep, size, target, true));
        interact(() -> drawPages(setup, size, target, false));
        interact(() -> draw(shell(size), target.resolve("start.png")));
      }
    }
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
    try {
      Snapshot.write(shell.getScene(), png);
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
