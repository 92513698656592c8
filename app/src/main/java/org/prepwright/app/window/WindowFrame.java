package org.prepwright.app.window;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.prepwright.app.settings.UserSettings;
import org.prepwright.app.settings.WindowPlace;

/** Puts the window where it stood last, if a screen is still there, and notes where it stands. */
final class WindowFrame {
  private final Stage stage;
  private final UserSettings settings;
  private Rectangle2D unmaximised;

  WindowFrame(Stage stage, UserSettings settings) {
    this.stage = stage;
    this.settings = settings;
    stage.xProperty().addListener(changed -> follow());
    stage.yProperty().addListener(changed -> follow());
    stage.widthProperty().addListener(changed -> follow());
    stage.heightProperty().addListener(changed -> follow());
  }

  private void follow() {
    boolean isPlaced =
        stage.getWidth() > 0 && stage.getHeight() > 0 && !Double.isNaN(stage.getX() + stage.getY());
    if (isPlaced && !stage.isMaximized()) {
      unmaximised =
          new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }
  }

  /** Puts the window where it stood last. */
  void restore() {
    settings.place().filter(WindowFrame::isOnAScreen).ifPresent(this::put);
  }

  private void put(WindowPlace place) {
    stage.setX(place.x());
    stage.setY(place.y());
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    stage.setMaximized(place.isMaximised());
  }

  /** A part of it that can be grabbed lies on a screen, and it is not larger than that. */
  private static boolean isOnAScreen(WindowPlace place) {
    return Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height())
        .stream()
        .map(Screen::getVisualBounds)
        .anyMatch(
            screen ->
                screen.contains(
                        place.x() + place.width() / 2, Math.max(place.y(), screen.getMinY()))
                    && place.width() <= screen.getWidth()
                    && place.height() <= screen.getHeight());
  }

  /** Notes where the window stands. */
  void note() {
    follow();
    if (unmaximised != null) {
      settings.notePlace(
          new WindowPlace(
              unmaximised.getMinX(),
              unmaximised.getMinY(),
              unmaximised.getWidth(),
              unmaximised.getHeight(),
              stage.isMaximized()));
    }
  }
}
