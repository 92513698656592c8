package org.prepwright.app.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Handler;
import javafx.application.Application;
import javafx.stage.Stage;
import org.prepwright.app.editing.TaskRunner;
import org.prepwright.app.look.DesktopLook;
import org.prepwright.app.look.Look;
import org.prepwright.app.settings.SettingsPlace;
import org.prepwright.app.settings.ThemeChoice;
import org.prepwright.app.settings.UserSettings;
import org.prepwright.model.check.Checker;
import org.prepwright.model.preset.Preset;
import org.prepwright.model.preset.Presets;

/** Starts JavaFX and opens the window. */
public final class PrepwrightApplication extends Application {
  private static final String DRAFTS = "unsaved";

  private Windows windows;

  /** The log, and what the first page will want: read while JavaFX starts. */
  private static CompletableFuture<Optional<Handler>> ahead;

  /** Made by JavaFX; call {@link #open}. */
  public PrepwrightApplication() {}

  /**
   * Opens the window and returns when it is closed. Can be called once.
   *
   * @param files files to open; the first is shown
   * @throws UnsupportedOperationException when there is no display
   */
  public static void open(List<Path> files) {
    ahead = CompletableFuture.supplyAsync(PrepwrightApplication::readAhead);
    launch(PrepwrightApplication.class, files.stream().map(Path::toString).toArray(String[]::new));
    if (SmokeTest.isWanted()) {
      System.exit(SmokeTest.exitCode());
    }
    if (ReadySignal.isLast()) {
      System.exit(ReadySignal.exitCode());
    }
  }

  @Override
  public void start(Stage stage) {
    SmokeTest.SilentDialogs silent = new SmokeTest.SilentDialogs();
    Path settingsFile = SettingsPlace.ofThisPerson().toAbsolutePath();
    UserSettings settings = UserSettings.load(settingsFile);
    windows =
        new Windows(
            settings,
            SmokeTest.isWanted() ? Optional.of(silent) : Optional.empty(),
            folder -> getHostServices().showDocument(folder.toUri().toString()));
    Faults faults = new Faults(windows::dialogs);
    Thread.currentThread().setUncaughtExceptionHandler(faults);
    Runnable putOn =
        () -> Look.apply(settings.themeProperty().get(), settings.textSizeProperty().get());
    putOn.run();
    settings.themeProperty().addListener(changed -> putOn.run());
    settings.textSizeProperty().addListener(changed -> putOn.run());
    windows.whenInFront(tasks -> followDesktop(tasks, settings, putOn));
    Shell shell = windows.open(stage);
    List<Path> files = getParameters().getRaw().stream().map(Path::of).toList();
    if (ReadySignal.isWanted()) {
      FirstPage.whenUsable(
          stage.getScene(),
          () -> files.isEmpty() || shell.view() != null,
          () -> ReadySignal.give(faults));
    }
    FirstPage.whenUsable(
        stage.getScene(), () -> !shell.isOpening(), PrepwrightApplication::startWarmUp);
    if (SmokeTest.isWanted()) {
      shell.open(files);
      SmokeTest.watch(stage, faults, silent, shell, !files.isEmpty());
    } else {
      windows.keepDrafts(settingsFile.resolveSibling(DRAFTS));
      shell.open(files);
    }
  }

  private static void startWarmUp() {
    Thread warmUp = new Thread(Checker::warmUp, "prepwright-warm-up");
    warmUp.setDaemon(true);
    warmUp.start();
  }

  private static Optional<Handler> readAhead() {
    Optional<Handler> log = openLog(SettingsPlace.ofThisPerson().toAbsolutePath().getParent());
    Presets.builtIn().forEach(Preset::name);
    return log;
  }

  private static Optional<Handler> openLog(Path folder) {
    try {
      return Optional.of(LogFile.open(folder));
    } catch (IOException e) {
      System.getLogger(PrepwrightApplication.class.getName())
          .log(System.Logger.Level.WARNING, "There is no log in " + folder, e);
      return Optional.empty();
    }
  }

  @Override
  public void stop() {
    windows.close();
    ahead.join().ifPresent(LogFile::close);
  }

  /** The desktop may have gone dark while another window was in front. */
  private static void followDesktop(TaskRunner tasks, UserSettings settings, Runnable putOn) {
    if (settings.themeProperty().get() == ThemeChoice.SYSTEM) {
      tasks.runQuietly(
          DesktopLook::ofThisComputer,
          look -> {
            if (look != Look.worn()) {
              putOn.run();
            }
          });
    }
  }
}
