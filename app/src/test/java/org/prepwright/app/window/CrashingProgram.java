package org.prepwright.app.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.stage.Window;
import org.prepwright.app.settings.SettingsPlace;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The program in a process of its own, with somebody at it who changes an answer, or who takes up
 * what a crash left. It stays until it is killed.
 */
final class CrashingProgram {
  /** Changes the full name in a file; {@link #DONE} is said once that is kept beside the file. */
  static final String CHANGE = "change";

  /** Takes up the work that was left, and writes the text in the window into a file. */
  static final String RECOVER = "recover";

  /** The line that says that it is done. */
  static final String DONE = "DONE";

  /** The full name that it writes. */
  static final String NAME = "Written just before the crash";

  private static final long SECONDS = 60;

  private CrashingProgram() {}

  /**
   * Runs the program.
   *
   * @param args what is done, and the file
   */
  public static void main(String[] args) {
    Path file = Path.of(args[1]);
    boolean changes = CHANGE.equals(args[0]);
    Thread person =
        new Thread(
            () -> {
              try {
                if (changes) {
                  change();
                } else {
                  recover(file);
                }
                // the test reads it
                System.out.println(DONE);
              } catch (Exception e) {
                e.printStackTrace();
                Runtime.getRuntime().halt(1);
              }
            },
            "person");
    person.setDaemon(true);
    person.start();
    PrepwrightApplication.open(changes ? List.of(file) : List.of());
  }

  private static void change() throws Exception {
    until(() -> shell() != null && onFx(() -> shell().view() != null));
    onFx(
        () -> {
          shell().view().answers().userData.fullName.set(NAME);
          return null;
        });
    Path unsaved = SettingsPlace.ofThisPerson().resolveSibling("unsaved");
    until(() -> holdsDraft(unsaved));
  }

  private static boolean holdsDraft(Path folder) throws IOException {
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, "*.draft")) {
      return drafts.iterator().hasNext();
    }
  }

  private static void recover(Path copy) throws Exception {
    until(() -> shell() != null && onFx(() -> recoverButton() != null));
    onFx(
        () -> {
          recoverButton().fire();
          return null;
        });
    until(() -> onFx(() -> shell().view() != null && text().contains(NAME)));
    Files.write(copy, onFx(() -> text().getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static String text() {
    return new String(shell().view().answers().document().toBytes(), StandardCharsets.ISO_8859_1);
  }

  private static Button recoverButton() {
    return shell().lookup("#recovery-recover") instanceof Button button ? button : null;
  }

  /** The content of the window; null while there is none. */
  private static Shell shell() {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .map(window -> window.getScene().getRoot())
        .filter(Shell.class::isInstance)
        .map(Shell.class::cast)
        .findFirst()
        .orElse(null);
  }

  private static <T> T onFx(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(SECONDS), question);
  }

  private static void until(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, condition);
  }
}
