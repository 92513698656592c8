package org.prepwright.model.check.constraint;

import org.prepwright.model.deployment.constraint.NotInProduction;

/** Rule {@code master-in-production}. */
public final class NotInProductionValidator extends Judge<NotInProduction, Boolean> {
  @Override
  void judge(Boolean inProduction, Breaches breaches) {
    if (inProduction) {
      breaches.add("master-in-production");
    }
  }
}
