package org.prepwright.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Goes through the window as somebody without a mouse does: by Tab, arrows and letters. */
final class Keyboard {
  private static final int MOST_STOPS = 80;
  private static final int MOST_PAGES = 60;
  private static final long SECONDS = 20;

  /** How long a move of the focus may take, in seconds. */
  private static final long MOST_WAIT = 2;

  private final FxRobot robot;
  private final Shell shell;

  Keyboard(FxRobot robot, Shell shell) {
    this.robot = robot;
    this.shell = shell;
  }

  /** Waits until something has become so. */
  static void until(String what, Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    } catch (TimeoutException e) {
      throw new AssertionError("never: " + what, e);
    }
  }

  private Node focused() {
    return WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000, () -> shell.getScene().getFocusOwner());
  }

  private String focusedId() {
    Node node = focused();
    return node == null || node.getId() == null ? "" : node.getId();
  }

  /** Walks to the page with this id in the list of pages and goes into it. */
  void goToPage(String id) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    until("the list of pages has the focus", () -> focusedId().startsWith("page-row-"));
    boolean isThere = isAt(id) || walk(KeyCode.DOWN, id) || walk(KeyCode.UP, id);
    assertThat(isThere).as("page " + id).isTrue();
    robot.push(KeyCode.ENTER);
  }

  private boolean isAt(String page) {
    return shell.view().navigation().current().id().equals(page);
  }

  private boolean walk(KeyCode direction, String page) {
    for (int i = 0; i < MOST_PAGES && moves(direction); i++) {
      if (isAt(page)) {
        return true;
      }
    }
    return false;
  }

  /** Presses a key and waits for the focus to move: a real window hears of keys a little later. */
  private boolean moves(KeyCode key) {
    Node before = focused();
    robot.push(key);
    try {
      WaitForAsyncUtils.waitFor(
          MOST_WAIT, TimeUnit.SECONDS, () -> !Objects.equals(focused(), before));
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }

  /** Presses Tab until a control has the focus. */
  void tabTo(String id) {
    StringBuilder way = new StringBuilder(focusedId());
    for (int i = 0; i < MOST_STOPS && !focusedId().equals(id); i++) {
      moves(KeyCode.TAB);
      way.append(" > ").append(focusedId());
    }
    assertThat(focusedId()).as("by Tab: " + way).isEqualTo(id);
  }

  /** Waits until a tab is on display. */
  void choosesTab(String tabs, int place) {
    until(
        "tab " + place,
        () ->
            shell.lookup("#" + tabs) instanceof TabPane pane
                && pane.getSelectionModel().getSelectedIndex() == place);
  }

  /** Puts a text in place of what a field holds. */
  void fill(String id, String text) {
    tabTo(id);
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.write(text);
    until(id + " holds what was typed", () -> ((TextField) focused()).getText().equals(text));
  }

  /** Presses a button or a box that can be ticked. */
  void press(String id) {
    tabTo(id);
    robot.push(KeyCode.SPACE);
  }

  /** Chooses a radio button: Tab goes to its group, the arrows go through it. */
  void choose(String id) {
    for (int i = 0; i < MOST_STOPS && !isBeside(id); i++) {
      moves(KeyCode.TAB);
    }
    for (int i = 0; i < MOST_STOPS && !focusedId().equals(id); i++) {
      moves(KeyCode.DOWN);
    }
    assertThat(focusedId()).isEqualTo(id);
    robot.push(KeyCode.SPACE);
    until(id + " is chosen", () -> focused() instanceof RadioButton one && one.isSelected());
  }

  private boolean isBeside(String id) {
    return focused() instanceof RadioButton button
        && button.getToggleGroup().getToggles().stream()
            .anyMatch(toggle -> toggle instanceof RadioButton other && id.equals(other.getId()));
  }
}
