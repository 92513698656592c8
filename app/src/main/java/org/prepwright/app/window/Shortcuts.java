package org.prepwright.app.window;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the window. They are caught before the control with the focus sees them: undo is that
 * of the file, not that of a text field.
 */
final class Shortcuts implements EventHandler<KeyEvent> {
  private final Map<KeyCombination, Runnable> always = new LinkedHashMap<>();
  private final Map<KeyCombination, Runnable> withFile = new LinkedHashMap<>();
  private final Shell shell;

  Shortcuts(Shell shell) {
    this.shell = shell;
    put(always, KeyCode.O, () -> shell.files().open(), SHORTCUT_DOWN);
    put(always, KeyCode.N, () -> shell.files().close(), SHORTCUT_DOWN);
    put(withFile, KeyCode.S, () -> shell.files().save(), SHORTCUT_DOWN);
    put(withFile, KeyCode.S, () -> shell.files().saveAs(), SHORTCUT_DOWN, SHIFT_DOWN);
    put(withFile, KeyCode.Z, shell::undo, SHORTCUT_DOWN);
    put(withFile, KeyCode.Y, shell::redo, SHORTCUT_DOWN);
    put(withFile, KeyCode.Z, shell::redo, SHORTCUT_DOWN, SHIFT_DOWN);
    put(withFile, KeyCode.E, () -> shell.view().exportNow(), SHORTCUT_DOWN);
    put(withFile, KeyCode.LEFT, () -> shell.view().goBack(), ALT_DOWN);
    put(withFile, KeyCode.RIGHT, () -> shell.view().goNext(), ALT_DOWN);
    put(withFile, KeyCode.DIGIT1, () -> shell.focusArea(0), SHORTCUT_DOWN);
    put(withFile, KeyCode.DIGIT2, () -> shell.focusArea(1), SHORTCUT_DOWN);
    put(withFile, KeyCode.DIGIT3, () -> shell.focusArea(2), SHORTCUT_DOWN);
    put(always, KeyCode.K, shell::search, SHORTCUT_DOWN);
    put(always, KeyCode.F1, shell::explain);
    put(always, KeyCode.N, shell::openWindow, SHORTCUT_DOWN, SHIFT_DOWN);
    put(always, KeyCode.Q, shell::quit, SHORTCUT_DOWN);
    put(withFile, KeyCode.PERIOD, () -> shell.view().fixSelected(), SHORTCUT_DOWN);
    put(withFile, KeyCode.D, shell::showChanges, SHORTCUT_DOWN);
    put(withFile, KeyCode.F6, shell::focusNextArea);
    put(withFile, KeyCode.F8, () -> shell.view().goToNextFinding());
  }

  private static void put(
      Map<KeyCombination, Runnable> keys,
      KeyCode code,
      Runnable action,
      KeyCombination.Modifier... modifiers) {
    keys.put(new KeyCodeCombination(code, modifiers), action);
  }

  @Override
  public void handle(KeyEvent key) {
    if (shell.isSearching()) {
      // the field over the window takes all keys
      return;
    }
    boolean isDone = run(always, key) || (shell.view() != null && run(withFile, key));
    if (isDone) {
      key.consume();
    }
  }

  private static boolean run(Map<KeyCombination, Runnable> keys, KeyEvent key) {
    for (Map.Entry<KeyCombination, Runnable> entry : keys.entrySet()) {
      if (entry.getKey().match(key)) {
        entry.getValue().run();
        return true;
      }
    }
    return false;
  }
}
