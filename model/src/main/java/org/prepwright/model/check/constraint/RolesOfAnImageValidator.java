package org.prepwright.model.check.constraint;

import java.util.List;
import org.prepwright.model.deployment.MasterRole;
import org.prepwright.model.deployment.constraint.RolesOfAnImage;

/** The rules about what runs on the master. */
public final class RolesOfAnImageValidator extends Judge<RolesOfAnImage, List<MasterRole>> {
  @Override
  void judge(List<MasterRole> roles, Breaches breaches) {
    for (MasterRole role : roles) {
      breaches.add(
          switch (role) {
            case CERTIFICATE_SERVICES -> "master-certificate-services";
            case CLUSTER -> "master-cluster-service";
            case ACTIVE_DIRECTORY_DEPENDENT -> "master-directory-dependent";
            case NAME_OR_SID_BOUND -> "master-name-or-sid-bound";
          });
    }
  }
}
