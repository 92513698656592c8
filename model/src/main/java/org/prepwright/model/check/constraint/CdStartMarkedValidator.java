package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.Data;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.constraint.CdStartMarked;

/** Rule {@code winnt-data-missing}. A value that cannot be read is told as such, and not here. */
public final class CdStartMarkedValidator extends Judge<CdStartMarked, Data> {
  @Override
  void judge(Data data, Breaches breaches) {
    judge(data.unattendedInstall, true, "UnattendedInstall=Yes", breaches);
    judge(data.msDosInitiated, false, "MsDosInitiated=0", breaches);
  }

  private static void judge(
      Setting<Boolean> setting, boolean needed, String entry, Breaches breaches) {
    boolean missing = !setting.isGiven() || setting.is(!needed);
    if (missing) {
      breaches.at(setting, "winnt-data-missing", entry);
    }
  }
}
