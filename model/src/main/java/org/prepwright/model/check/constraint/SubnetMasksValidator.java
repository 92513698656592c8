package org.prepwright.model.check.constraint;

import inet.ipaddr.ipv4.IPv4Address;
import java.util.List;
import java.util.Optional;
import org.prepwright.model.answers.constraint.SubnetMasks;

/** Rules {@code ip-address-invalid} and {@code ip-mask-not-contiguous} for subnet masks. */
public final class SubnetMasksValidator extends Judge<SubnetMasks, List<String>> {
  @Override
  void judge(List<String> masks, Breaches breaches) {
    for (String item : masks) {
      Optional<IPv4Address> mask = Ipv4.parse(item);
      if (mask.isEmpty()) {
        breaches.add("ip-address-invalid", item);
      } else if (!Ipv4.isContiguous(mask.get())) {
        breaches.add("ip-mask-not-contiguous", item);
      }
    }
  }
}
