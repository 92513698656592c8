package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.LicenseFilePrintData;
import org.prepwright.model.answers.LicensingMode;
import org.prepwright.model.answers.constraint.LicencesCounted;

/** Rules {@code licence-users-missing} and {@code licence-users-per-seat}. */
public final class LicencesCountedValidator extends Judge<LicencesCounted, LicenseFilePrintData> {
  @Override
  void judge(LicenseFilePrintData licensing, Breaches breaches) {
    boolean countUnusable =
        !licensing.autoUsers.isPlaceholder() && licensing.autoUsers.valueOr(0) < 1;
    if (licensing.autoMode.is(LicensingMode.PER_SERVER) && countUnusable) {
      breaches.at(licensing.autoUsers, "licence-users-missing");
    }
    if (licensing.autoMode.is(LicensingMode.PER_SEAT) && licensing.autoUsers.isGiven()) {
      breaches.at(licensing.autoUsers, "licence-users-per-seat");
    }
  }
}
