package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.LicenseFilePrintData;
import org.prepwright.model.answers.constraint.LicensingModeChosen;

/** Rule {@code licence-mode-missing}. */
public final class LicensingModeChosenValidator
    extends Judge<LicensingModeChosen, LicenseFilePrintData> {
  @Override
  void judge(LicenseFilePrintData licensing, Breaches breaches) {
    if (!licensing.autoMode.isGiven()) {
      breaches.at(licensing.autoMode, "licence-mode-missing");
    }
  }
}
