package org.prepwright.app.window;

import atlantafx.base.theme.PrimerDark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.prepwright.model.catalog.Product;

/**
 * Draws the window with each page into {@code target/pictures}, to be looked at. Not part of the
 * normal run: {@code -Dtest=WindowPictures}.
 */
class WindowPictures extends ShellTest {
  @Test
  void drawEveryPage() throws IOException {
    Path folder = Files.createDirectories(Path.of("target/pictures"));
    open(sample());
    interact(() -> shell.view().answers().productProperty().set(Product.SERVER_2003_STANDARD));
    interact(() -> shell.view().answers().userData.computerName.set("ROOM_12"));
    shell.view().navigation().pages().forEach(page -> draw(folder, page.id()));
    interact(() -> Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet()));
    draw(folder, "computer-name", "dark");
  }

  private void draw(Path folder, String page) {
    draw(folder, page, "light");
  }

  private void draw(Path folder, String page, String theme) {
    interact(() -> shell.view().navigation().goTo(page));
    interact(() -> shell.view().focusPage());
    interact(
        () -> {
          Scene scene = shell.getScene();
          try {
            Snapshot.write(scene, folder.resolve(page + "-" + theme + ".png"));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
