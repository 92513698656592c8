package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.constraint.OwnerName;

/** Rule {@code full-name-reserved}. */
public final class OwnerNameValidator extends Judge<OwnerName, String> {
  @Override
  void judge(String name, Breaches breaches) {
    if (name.equalsIgnoreCase("Administrator") || name.equalsIgnoreCase("Guest")) {
      breaches.add("full-name-reserved", name);
    }
  }
}
