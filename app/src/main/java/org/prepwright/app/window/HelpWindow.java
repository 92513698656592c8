package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.text;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.prepwright.app.help.HelpPane;
import org.prepwright.app.help.HelpTopic;

/** The reference in a window of its own, made when it is first asked for. */
final class HelpWindow {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 720;

  private Stage stage;
  private HelpPane pane;

  /** Shows a topic. */
  void open(HelpTopic topic) {
    if (stage == null) {
      pane = new HelpPane();
      pane.setId("help");
      pane.getStylesheets().add(Shell.sheet());
      stage = new Stage();
      stage.setTitle(text("help.title"));
      Scene scene = new Scene(pane, WIDTH, HEIGHT);
      scene.addEventHandler(
          KeyEvent.KEY_PRESSED,
          key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
              stage.hide();
            }
          });
      stage.setScene(scene);
    }
    pane.open(topic);
    stage.show();
    stage.toFront();
  }

  /** Closes it with the window it belongs to. */
  void close() {
    if (stage != null) {
      stage.hide();
    }
  }

  /** What is shown; null before it was opened. */
  HelpPane pane() {
    return pane;
  }
}
