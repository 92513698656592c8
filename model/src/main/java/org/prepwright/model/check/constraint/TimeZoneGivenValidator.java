package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.GuiUnattended;
import org.prepwright.model.answers.constraint.TimeZoneGiven;

/** Rule {@code time-zone-missing}. */
public final class TimeZoneGivenValidator extends Judge<TimeZoneGiven, GuiUnattended> {
  @Override
  void judge(GuiUnattended gui, Breaches breaches) {
    if (!gui.timeZone.isGiven()) {
      breaches.at(gui.timeZone, "time-zone-missing");
    }
  }
}
