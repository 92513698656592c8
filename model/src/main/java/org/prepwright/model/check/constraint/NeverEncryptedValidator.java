package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.constraint.NeverEncrypted;
import org.prepwright.model.secret.SecretText;

/** Rule {@code domain-password-clear-text}. */
public final class NeverEncryptedValidator extends Judge<NeverEncrypted, SecretText> {
  @Override
  void judge(SecretText password, Breaches breaches) {
    if (!password.isEmpty()) {
      breaches.add("domain-password-clear-text");
    }
  }
}
