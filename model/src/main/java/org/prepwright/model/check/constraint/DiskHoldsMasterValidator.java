package org.prepwright.model.check.constraint;

import org.prepwright.model.deployment.Target;
import org.prepwright.model.deployment.constraint.DiskHoldsMaster;

/** Rule {@code target-disk-too-small}. */
public final class DiskHoldsMasterValidator extends Judge<DiskHoldsMaster, Target> {
  @Override
  void judge(Target target, Breaches breaches) {
    Integer image = target.master().diskSizeMb.get();
    Integer here = target.diskSizeMb.get();
    if (image != null && here != null && here < image) {
      breaches.at(target.diskSizeMb, "target-disk-too-small", here, image);
    }
  }
}
