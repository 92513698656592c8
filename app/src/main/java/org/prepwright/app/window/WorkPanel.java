package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.text;

import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** Tells on the start view what a person waits for; what is over at once is not told. */
final class WorkPanel extends HBox {
  private static final Duration PATIENCE = Duration.millis(300);

  private final Label title = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button cancel = new Button(text("window.cancel"));

  WorkPanel(ObservableValue<RunningTask> running) {
    setId("work-panel");
    getStyleClass().add("work-panel");
    setAlignment(Pos.CENTER_LEFT);
    cancel.getStyleClass().add(Styles.SMALL);
    getChildren().setAll(bar, title, cancel);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    PauseTransition patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(over -> setVisible(running.getValue() != null));
    running.addListener(
        (task, before, now) -> {
          bar.progressProperty().unbind();
          if (now == null) {
            patience.stop();
            setVisible(false);
          } else {
            title.setText(now.title());
            bar.progressProperty().bind(now.progressProperty());
            cancel.setOnAction(pressed -> now.cancel());
            patience.playFromStart();
          }
        });
  }
}
