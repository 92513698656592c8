package org.prepwright.model.check.constraint;

import org.prepwright.model.deployment.Rollout;
import org.prepwright.model.deployment.constraint.AdministratorPasswordTakesEffect;

/** Rule {@code master-admin-password-set}. */
public final class AdministratorPasswordTakesEffectValidator
    extends Judge<AdministratorPasswordTakesEffect, Rollout> {
  @Override
  void judge(Rollout rollout, Breaches breaches) {
    if (rollout.setsAdministratorPassword()
        && rollout.deployment().master.blankAdministratorPassword.is(false)) {
      breaches.at(
          rollout.deployment().master.blankAdministratorPassword, "master-admin-password-set");
    }
  }
}
