package org.prepwright.app.window;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.prepwright.app.editing.Dialogs;
import org.prepwright.app.look.DesktopLook;
import org.prepwright.app.look.Look;
import org.prepwright.app.settings.SettingsPlace;
import org.prepwright.app.settings.ThemeChoice;
import org.prepwright.app.settings.UserSettings;
import org.prepwright.model.check.Checker;
import org.prepwright.pages.Pages;

/** Starts JavaFX and opens the window. */
public final class PrepwrightApplication extends Application {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 800;
  private static final double LEAST_HEIGHT = 600;

  private final FxTaskRunner tasks = new FxTaskRunner();

  /** Made by JavaFX; call {@link #open}. */
  public PrepwrightApplication() {}

  /**
   * Opens the window and returns when it is closed. Can be called once.
   *
   * @param files files to open; the first is shown
   * @throws UnsupportedOperationException when there is no display
   */
  public static void open(List<Path> files) {
    launch(PrepwrightApplication.class, files.stream().map(Path::toString).toArray(String[]::new));
    if (SmokeTest.isWanted()) {
      System.exit(SmokeTest.exitCode());
    }
  }

  @Override
  public void start(Stage stage) {
    SmokeTest.SilentDialogs silent = new SmokeTest.SilentDialogs();
    Dialogs dialogs = SmokeTest.isWanted() ? silent : new FxDialogs(stage);
    Faults faults = new Faults(dialogs);
    Thread.currentThread().setUncaughtExceptionHandler(faults);
    UserSettings settings = UserSettings.load(SettingsPlace.ofThisPerson());
    Runnable putOn =
        () -> Look.apply(settings.themeProperty().get(), settings.textSizeProperty().get());
    putOn.run();
    settings.themeProperty().addListener(changed -> putOn.run());
    settings.textSizeProperty().addListener(changed -> putOn.run());
    Shell shell = new Shell(dialogs, tasks, settings, Pages::applying, tasks.runningProperty());
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setScene(
        new Scene(shell, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight())));
    stage.titleProperty().bind(shell.titleProperty());
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    WindowFrame frame = new WindowFrame(stage, settings);
    frame.restore();
    followDesktop(stage, settings, putOn);
    stage.setOnCloseRequest(
        request -> {
          request.consume();
          shell
              .files()
              .whenNothingIsLost(
                  () -> {
                    frame.note();
                    stage.close();
                  });
        });
    List<Path> files = getParameters().getRaw().stream().map(Path::of).toList();
    stage.show();
    tasks.runQuietly(
        () -> {
          Checker.warmUp();
          return null;
        },
        done -> {});
    shell.open(files);
    if (SmokeTest.isWanted()) {
      SmokeTest.watch(stage, faults, silent, shell, !files.isEmpty());
    }
  }

  /** The desktop may have gone dark while another window was in front. */
  private void followDesktop(Stage stage, UserSettings settings, Runnable putOn) {
    stage
        .focusedProperty()
        .addListener(
            (focused, before, now) -> {
              if (now && settings.themeProperty().get() == ThemeChoice.SYSTEM) {
                tasks.runQuietly(
                    DesktopLook::ofThisComputer,
                    look -> {
                      if (look != Look.worn()) {
                        putOn.run();
                      }
                    });
              }
            });
  }
}
