package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.TcpIpSettings;
import org.prepwright.model.answers.constraint.MaskForEachAddress;

/** Rule {@code ip-mask-count}. */
public final class MaskForEachAddressValidator extends Judge<MaskForEachAddress, TcpIpSettings> {
  @Override
  void judge(TcpIpSettings settings, Breaches breaches) {
    boolean bothKnown =
        settings.hasFixedAddress()
            && settings.subnetMask.isGiven()
            && !settings.subnetMask.isPlaceholder();
    if (!bothKnown) {
      return;
    }
    int addresses = settings.ipAddress.get().size();
    int masks = settings.subnetMask.get().size();
    if (addresses != masks) {
      breaches.at(settings.subnetMask, "ip-mask-count", addresses, masks);
    }
  }
}
