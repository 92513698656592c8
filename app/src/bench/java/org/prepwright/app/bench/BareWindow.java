package org.prepwright.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/**
 * The least a JavaFX program can do: a window with one label. It gives the same signal as the
 * program, at its own second layout.
 */
public final class BareWindow {
  private BareWindow() {}

  /** Opens the window. On the class path no application may be started by itself. */
  public static void main(String[] arguments) {
    Application.launch(Window.class, arguments);
  }

  /** The window. */
  public static final class Window extends Application {
    private int layouts;

    /** Made by JavaFX. */
    public Window() {}

    @Override
    public void start(Stage stage) {
      Scene scene = new Scene(new Label("Ready"), 1280, 800);
      scene.addPostLayoutPulseListener(this::laidOut);
      stage.setScene(scene);
      stage.show();
    }

    private void laidOut() {
      layouts++;
      if (layouts == 1) {
        Platform.requestNextPulse();
      } else if (layouts == 2) {
        tell(Path.of(System.getProperty("prepwright.ready")));
      }
    }

    private static void tell(Path file) {
      try {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, System.currentTimeMillis() + "\n");
        Files.move(part, file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (Boolean.getBoolean("prepwright.ready.exit")) {
        Platform.exit();
      }
    }
  }
}
