package org.prepwright.model.check.constraint;

import org.prepwright.model.deployment.Rollout;
import org.prepwright.model.deployment.Target;
import org.prepwright.model.deployment.constraint.MassStorageServed;

/**
 * Rule {@code mass-storage-missing}. Where the master's own controllers are not known, or the list
 * of the answer file is filled only when sealing, nothing can be said.
 */
public final class MassStorageServedValidator extends Judge<MassStorageServed, Rollout> {
  @Override
  void judge(Rollout rollout, Breaches breaches) {
    if (!rollout.knowsMassStorageOfMaster() || rollout.buildsMassStorageWhenSealing()) {
      return;
    }
    for (Target target : rollout.deployment().targets()) {
      for (String id : rollout.unservedMassStorage(target)) {
        breaches.at(target.massStorage, "mass-storage-missing", id);
      }
    }
  }
}
