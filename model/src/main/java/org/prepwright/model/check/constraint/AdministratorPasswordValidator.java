package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.constraint.AdministratorPassword;
import org.prepwright.model.secret.SecretText;

/** Rule {@code admin-password-length}. */
public final class AdministratorPasswordValidator extends Judge<AdministratorPassword, SecretText> {
  private static final int LONGEST = 127;

  @Override
  void judge(SecretText password, Breaches breaches) {
    if (password.length() > LONGEST) {
      breaches.add("admin-password-length", password.length(), LONGEST);
    }
  }
}
