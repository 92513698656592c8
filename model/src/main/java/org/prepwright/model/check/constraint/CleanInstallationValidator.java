package org.prepwright.model.check.constraint;

import org.prepwright.model.deployment.InstalledBy;
import org.prepwright.model.deployment.constraint.CleanInstallation;

/** Rules {@code master-upgraded} and {@code master-preinstalled}. */
public final class CleanInstallationValidator extends Judge<CleanInstallation, InstalledBy> {
  @Override
  void judge(InstalledBy installedBy, Breaches breaches) {
    switch (installedBy) {
      case UPGRADE -> breaches.add("master-upgraded");
      case OEM_PREINSTALL -> breaches.add("master-preinstalled");
      case CLEAN -> {}
    }
  }
}
