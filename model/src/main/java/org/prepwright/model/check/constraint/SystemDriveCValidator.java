package org.prepwright.model.check.constraint;

import org.prepwright.model.deployment.constraint.SystemDriveC;

/** Rule {@code master-system-drive}. */
public final class SystemDriveCValidator extends Judge<SystemDriveC, String> {
  @Override
  void judge(String drive, Breaches breaches) {
    if (!drive.equals("C")) {
      breaches.add("master-system-drive", drive);
    }
  }
}
