package org.prepwright.model.check.constraint;

import java.util.stream.Stream;
import org.prepwright.model.answers.PcHealth;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.constraint.EntriesTakeEffect;

/** Rule {@code pc-health-ineffective}. */
public final class EntriesTakeEffectValidator extends Judge<EntriesTakeEffect, PcHealth> {
  @Override
  void judge(PcHealth health, Breaches breaches) {
    Stream.of(health.raAllowUnsolicited, health.raMaxTicketExpiry)
        .filter(Setting::isPresent)
        .forEach(idle -> breaches.at(idle, "pc-health-ineffective", idle.key()));
  }
}
