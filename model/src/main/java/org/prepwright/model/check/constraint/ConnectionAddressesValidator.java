package org.prepwright.model.check.constraint;

import inet.ipaddr.ipv4.IPv4Address;
import java.util.List;
import org.prepwright.model.answers.constraint.ConnectionAddresses;

/** Rule {@code ip-address-invalid} for addresses and gateways of a connection. */
public final class ConnectionAddressesValidator extends Judge<ConnectionAddresses, List<String>> {
  @Override
  void judge(List<String> addresses, Breaches breaches) {
    for (String item : addresses) {
      boolean fits =
          item.equals(Ipv4.NONE)
              || Ipv4.parse(item).filter(ConnectionAddressesValidator::isOnNetwork).isPresent();
      if (!fits) {
        breaches.add("ip-address-invalid", item);
      }
    }
  }

  private static boolean isOnNetwork(IPv4Address address) {
    return Ipv4.isOfInterface(address) && !address.isLoopback();
  }
}
