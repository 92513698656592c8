package org.prepwright.model.check.constraint;

import java.util.regex.Pattern;
import org.prepwright.model.answers.GuiUnattended;
import org.prepwright.model.answers.constraint.PasswordFormAsStated;
import org.prepwright.model.secret.PasswordHash;
import org.prepwright.model.secret.SecretText;

/**
 * Rules {@code admin-password-clear-text}, {@code admin-password-encrypted-format} and {@code
 * admin-password-too-long-to-encrypt}. Hexadecimal digits that are no hash are taken for a damaged
 * one, other text for a password that is still to be encrypted.
 */
public final class PasswordFormAsStatedValidator
    extends Judge<PasswordFormAsStated, GuiUnattended> {
  private static final String BLANK = "*";
  private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-Fa-f]+");
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
        breaches.at(gui.adminPassword, ruleAgainst(password));
      }
    } else if (!password.equals(BLANK)) {
      breaches.at(gui.adminPassword, "admin-password-clear-text");
    }
  }

  private static String ruleAgainst(String password) {
    boolean isPlainText = !HEXADECIMAL.matcher(password).matches();
    return isPlainText && password.length() > PasswordHash.MAX_LENGTH
        ? "admin-password-too-long-to-encrypt"
        : "admin-password-encrypted-format";
  }
}
