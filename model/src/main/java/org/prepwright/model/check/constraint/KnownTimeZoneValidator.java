package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.constraint.KnownTimeZone;
import org.prepwright.model.catalog.Catalogue;

/** Rule {@code time-zone-unknown}. */
public final class KnownTimeZoneValidator extends Judge<KnownTimeZone, Integer> {
  @Override
  void judge(Integer index, Breaches breaches) {
    if (Catalogue.standard().timeZone(index).isEmpty()) {
      breaches.add("time-zone-unknown", index);
    }
  }
}
