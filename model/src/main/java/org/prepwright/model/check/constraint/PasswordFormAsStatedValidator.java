package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.GuiUnattended;
import org.prepwright.model.answers.constraint.PasswordFormAsStated;
import org.prepwright.model.secret.PasswordHash;
import org.prepwright.model.secret.SecretText;

/** Rules {@code admin-password-clear-text} and {@code admin-password-encrypted-format}. */
public final class PasswordFormAsStatedValidator
    extends Judge<PasswordFormAsStated, GuiUnattended> {
  private static final String BLANK = "*";
  private static final SecretText NONE = SecretText.of(BLANK);

  @Override
  void judge(GuiUnattended gui, Breaches breaches) {
    boolean known =
        !gui.adminPassword.isPlaceholder() && !gui.encryptedAdminPassword.isPlaceholder();
    if (!known || !gui.adminPassword.isGiven()) {
      return;
    }
    String password = gui.adminPassword.valueOr(NONE).reveal();
    if (gui.encryptedAdminPassword.is(true)) {
      if (!PasswordHash.isHash(password)) {
        breaches.at(gui.adminPassword, "admin-password-encrypted-format");
      }
    } else if (!password.equals(BLANK)) {
      breaches.at(gui.adminPassword, "admin-password-clear-text");
    }
  }
}
