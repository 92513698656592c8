package org.prepwright.pages.form;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.prepwright.model.check.Severity;

/**
 * The place under a control: the quiet explanation while there is nothing to say, else the message.
 * Both take the same place, so that nothing jumps when a message comes or goes.
 */
public final class MessageLine extends StackPane {
  private final Label help = new Label();
  private final Label message = new Label();
  private final Button remedy = new Button();
  private final HBox messageBox;
  private Severity shown;

  public MessageLine() {
    help.getStyleClass().add(FormStyles.HELP);
    help.setWrapText(true);
    help.setMaxWidth(Double.MAX_VALUE);
    message.setWrapText(true);
    // a label in a box is cut rather than wrapped unless its least height is its wanted one
    message.setMinHeight(Region.USE_PREF_SIZE);
    help.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(message, Priority.ALWAYS);
    Region mark = new Region();
    mark.getStyleClass().add(FormStyles.MESSAGE_MARK);
    remedy.getStyleClass().add(FormStyles.REMEDY);
    remedy.setMinWidth(Region.USE_PREF_SIZE);
    messageBox = new HBox(mark, message, remedy);
    offerNothing();
    messageBox.getStyleClass().add(FormStyles.MESSAGE);
    setAlignment(javafx.geometry.Pos.TOP_LEFT);
    getChildren().setAll(help, messageBox);
    getStyleClass().add("field-message-place");
    hide();
  }

  public void explain(String text) {
    help.setText(text);
  }

  public String explanation() {
    return help.getText();
  }

  /** Shows a message in place of the explanation. */
  public void show(String text, Severity severity) {
    message.setText(text);
    if (shown != severity) {
      messageBox.getStyleClass().removeIf(style -> shown != null && style.equals(shown.id()));
      messageBox.getStyleClass().add(severity.id());
      shown = severity;
    }
    setShown(true);
  }

  /** Offers a cure beside the message. */
  public void offer(String label, Runnable cure) {
    remedy.setText(label);
    remedy.setOnAction(pressed -> cure.run());
    setOffered(true);
  }

  /** Offers no cure. */
  public void offerNothing() {
    setOffered(false);
  }

  private void setOffered(boolean isOffered) {
    remedy.setVisible(isOffered);
    remedy.setManaged(isOffered);
  }

  /** Shows the explanation again. */
  public void hide() {
    message.setText("");
    setShown(false);
  }

  public String message() {
    return message.getText();
  }

  private void setShown(boolean hasMessage) {
    messageBox.setVisible(hasMessage);
    messageBox.setManaged(hasMessage);
    help.setVisible(!hasMessage);
  }
}
