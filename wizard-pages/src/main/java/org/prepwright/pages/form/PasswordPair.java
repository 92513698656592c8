package org.prepwright.pages.form;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.PasswordField;
import org.prepwright.model.secret.SecretText;

/** A password typed twice. It goes into the file once both are the same. */
public final class PasswordPair {
  private static final int COLUMNS = 20;

  private final PasswordField password = new PasswordField();
  private final PasswordField confirmation = new PasswordField();
  private final ReadOnlyStringWrapper difference =
      new ReadOnlyStringWrapper(this, "difference", "");
  private final Consumer<SecretText> agreed;
  private boolean isShowing;

  /**
   * Makes two empty fields.
   *
   * @param agreed is told of the password whenever both fields hold the same
   */
  public PasswordPair(Consumer<SecretText> agreed) {
    this.agreed = agreed;
    for (PasswordField field : new PasswordField[] {password, confirmation}) {
      field.setPrefColumnCount(FormBuilder.columns(COLUMNS));
      field.textProperty().addListener((text, before, now) -> typed());
    }
  }

  public PasswordField password() {
    return password;
  }

  public PasswordField confirmation() {
    return confirmation;
  }

  /** Says that the two differ; empty when they do not. */
  public ReadOnlyStringProperty differenceProperty() {
    return difference.getReadOnlyProperty();
  }

  /** What is typed, when it is the same twice; else an empty password. */
  public SecretText agreed() {
    return SecretText.of(areSame() ? password.getText() : "");
  }

  /** Shows a password of the file, unless it is on display already. */
  public void show(SecretText secret) {
    if (areSame() && password.getText().equals(secret.reveal())) {
      return;
    }
    isShowing = true;
    try {
      password.setText(secret.reveal());
      confirmation.setText(secret.reveal());
    } finally {
      isShowing = false;
    }
    difference.set("");
  }

  private boolean areSame() {
    return password.getText().equals(confirmation.getText());
  }

  private void typed() {
    if (isShowing) {
      return;
    }
    difference.set(areSame() ? "" : Texts.text("password.differs"));
    if (areSame()) {
      agreed.accept(SecretText.of(password.getText()));
    }
  }
}
