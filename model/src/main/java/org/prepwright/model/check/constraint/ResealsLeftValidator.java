package org.prepwright.model.check.constraint;

import org.prepwright.model.deployment.constraint.ResealsLeft;

/** Rule {@code master-reseal-limit}. */
public final class ResealsLeftValidator extends Judge<ResealsLeft, Integer> {
  /** How many times the grace period for activation can be reset. */
  private static final int MOST = 3;

  @Override
  void judge(Integer reseals, Breaches breaches) {
    if (reseals >= MOST) {
      breaches.add("master-reseal-limit", reseals, MOST);
    }
  }
}
