package org.prepwright.app.window;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.prepwright.model.secret.SecretText;

/** A field for a secret that is shown as dots or as it is. */
final class SecretField extends StackPane {
  private static final int COLUMNS = 26;

  private final PasswordField hidden = new PasswordField();
  private final TextField plain = new TextField();

  /**
   * Makes an empty field.
   *
   * @param name what it is called to somebody who does not see it
   * @param id its id; that of the field that shows the text ends in {@code -shown}
   * @param isShown whether the text is shown
   */
  SecretField(String name, String id, ObservableBooleanValue isShown) {
    hidden.setId(id);
    plain.setId(id + "-shown");
    plain.textProperty().bindBidirectional(hidden.textProperty());
    for (TextField field : new TextField[] {hidden, plain}) {
      field.setAccessibleText(name);
      field.setPrefColumnCount(COLUMNS);
      field.managedProperty().bind(field.visibleProperty());
    }
    plain.visibleProperty().bind(isShown);
    hidden.visibleProperty().bind(plain.visibleProperty().not());
    getChildren().setAll(hidden, plain);
  }

  /** What is typed. */
  SecretText secret() {
    return SecretText.of(hidden.getText());
  }

  /** Gives the field on display the focus. */
  void focusField() {
    (plain.isVisible() ? plain : hidden).requestFocus();
  }
}
