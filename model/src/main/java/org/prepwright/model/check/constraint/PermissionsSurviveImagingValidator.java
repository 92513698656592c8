package org.prepwright.model.check.constraint;

import org.prepwright.model.deployment.Deployment;
import org.prepwright.model.deployment.constraint.PermissionsSurviveImaging;

/** Rule {@code imaging-loses-permissions}. */
public final class PermissionsSurviveImagingValidator
    extends Judge<PermissionsSurviveImaging, Deployment> {
  @Override
  void judge(Deployment deployment, Breaches breaches) {
    if (deployment.master.customPermissions.is(true) && deployment.imaging.supportsNtfs.is(false)) {
      breaches.at(deployment.imaging.supportsNtfs, "imaging-loses-permissions");
    }
  }
}
