package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.constraint.KnownLocale;

/** Rule {@code locale-unknown}. */
public final class KnownLocaleValidator extends Judge<KnownLocale, String> {
  @Override
  void judge(String id, Breaches breaches) {
    if (!id.isBlank() && LocaleIds.known(id).isEmpty()) {
      breaches.add("locale-unknown", id);
    }
  }
}
