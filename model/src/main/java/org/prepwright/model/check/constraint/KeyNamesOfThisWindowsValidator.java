package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.UserData;
import org.prepwright.model.answers.constraint.KeyNamesOfThisWindows;

/** Rule {@code product-id-legacy}. */
public final class KeyNamesOfThisWindowsValidator extends Judge<KeyNamesOfThisWindows, UserData> {
  @Override
  void judge(UserData user, Breaches breaches) {
    if (user.productId.isPresent()) {
      breaches.at(user.productId, "product-id-legacy");
    }
  }
}
