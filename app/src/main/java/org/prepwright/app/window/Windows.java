package org.prepwright.app.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.prepwright.app.editing.Dialogs;
import org.prepwright.app.editing.OpenedFile;
import org.prepwright.app.editing.TaskRunner;
import org.prepwright.app.recovery.Drafts;
import org.prepwright.app.settings.UserSettings;
import org.prepwright.pages.Pages;

/** The windows of the program, each with one file or none. */
final class Windows implements AutoCloseable {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 800;
  private static final double LEAST_HEIGHT = 600;
  private static final double OFFSET = 32;

  private final UserSettings settings;
  private final Optional<Dialogs> silent;
  private final Consumer<Path> openFolder;
  private final List<Window> open = new ArrayList<>();
  private final List<FxTaskRunner> runners = new ArrayList<>();
  private Drafts drafts;
  private Consumer<TaskRunner> inFront = tasks -> {};

  /** One window. */
  private record Window(Stage stage, Shell shell, Dialogs dialogs, WindowFrame frame) {}

  /**
   * Begins without a window.
   *
   * @param settings what is remembered of the person
   * @param silent dialogs that ask nobody; empty for those of the windows
   * @param openFolder shows a folder in the file manager of the system
   */
  Windows(UserSettings settings, Optional<Dialogs> silent, Consumer<Path> openFolder) {
    this.settings = settings;
    this.silent = silent;
    this.openFolder = openFolder;
  }

  /**
   * Says what is to be done when a window has come to the front.
   *
   * @param action takes where work beside that window runs
   */
  void whenInFront(Consumer<TaskRunner> action) {
    inFront = action;
  }

  /** Opens a window of its own. */
  Shell open() {
    Stage stage = new Stage();
    Shell shell = open(stage);
    Stage front = front().map(Window::stage).orElse(stage);
    if (front != stage) {
      stage.setX(front.getX() + OFFSET);
      stage.setY(front.getY() + OFFSET);
    }
    return shell;
  }

  /** Opens a window in a stage. */
  Shell open(Stage stage) {
    FxTaskRunner tasks = new FxTaskRunner();
    runners.add(tasks);
    Dialogs dialogs = silent.orElseGet(() -> new FxDialogs(stage, tasks, openFolder));
    Shell shell = new Shell(dialogs, tasks, settings, Pages::applying, tasks.runningProperty());
    WindowFrame frame = new WindowFrame(stage, settings);
    Window window = new Window(stage, shell, dialogs, frame);
    shell.connect(this::openElsewhere, this::open, this::quit);
    if (drafts != null) {
      shell.keepDrafts(drafts, List.of());
    }
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setScene(
        new Scene(shell, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight())));
    stage.titleProperty().bind(shell.titleProperty());
    stage.getIcons().setAll(WindowIcons.ALL);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    if (open.isEmpty()) {
      frame.restore();
    }
    stage
        .focusedProperty()
        .addListener(
            (focus, before, now) -> {
              if (now) {
                inFront.accept(tasks);
              }
            });
    stage.setOnCloseRequest(
        request -> {
          request.consume();
          close(window, () -> {});
        });
    open.add(window);
    stage.show();
    return shell;
  }

  /** A file that a window shows already is shown there, any other in a new window. */
  private void openElsewhere(Path path) {
    Path wanted = path.toAbsolutePath().normalize();
    Optional<Window> showing =
        open.stream().filter(window -> wanted.equals(fileOf(window.shell()))).findFirst();
    showing.ifPresentOrElse(window -> window.stage().toFront(), () -> open().open(List.of(path)));
  }

  private static Path fileOf(Shell shell) {
    OpenedFile file = shell.files().file();
    return file == null
        ? null
        : file.path().map(Path::toAbsolutePath).map(Path::normalize).orElse(null);
  }

  private void close(Window window, Runnable then) {
    window.stage().toFront();
    window
        .shell()
        .files()
        .whenNothingIsLost(
            () -> {
              window.shell().end();
              window.frame().note();
              open.remove(window);
              window.stage().close();
              then.run();
            });
  }

  /** Closes one window after the other; each asks before anything is lost, and may call it off. */
  void quit() {
    if (!open.isEmpty()) {
      close(open.get(open.size() - 1), this::quit);
    }
  }

  /**
   * Keeps unsaved work of all windows from now on; without it when the folder cannot be used.
   *
   * @param folder where
   */
  void keepDrafts(Path folder) {
    try {
      drafts = Drafts.open(folder);
      List<Drafts.Left> left = drafts.leftBehind();
      for (Window window : open) {
        window.shell().keepDrafts(drafts, window.equals(open.get(0)) ? left : List.of());
      }
    } catch (IOException e) {
      System.getLogger(Windows.class.getName())
          .log(System.Logger.Level.WARNING, "Unsaved work is not kept in " + folder, e);
    }
  }

  /** The dialogs of the window in front. */
  Dialogs dialogs() {
    return front().map(Window::dialogs).orElseThrow();
  }

  private Optional<Window> front() {
    return open.stream()
        .filter(window -> window.stage().isFocused())
        .findFirst()
        .or(() -> open.stream().findFirst());
  }

  /** Ends what runs beside the windows. */
  @Override
  public void close() {
    runners.forEach(FxTaskRunner::close);
    if (drafts != null) {
      try {
        drafts.close();
      } catch (IOException e) {
        System.getLogger(Windows.class.getName())
            .log(System.Logger.Level.WARNING, "The folder of unsaved work was not tidied", e);
      }
    }
  }
}
