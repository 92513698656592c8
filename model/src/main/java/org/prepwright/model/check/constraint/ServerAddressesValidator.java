package org.prepwright.model.check.constraint;

import java.util.List;
import org.prepwright.model.answers.constraint.ServerAddresses;

/** Rule {@code ip-address-invalid} for DNS and WINS servers. */
public final class ServerAddressesValidator extends Judge<ServerAddresses, List<String>> {
  @Override
  void judge(List<String> addresses, Breaches breaches) {
    for (String item : addresses) {
      boolean fits =
          item.equals(Ipv4.NONE) || Ipv4.parse(item).filter(Ipv4::isOfInterface).isPresent();
      if (!fits) {
        breaches.add("ip-address-invalid", item);
      }
    }
  }
}
