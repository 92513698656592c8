package org.prepwright.model.check.constraint;

import inet.ipaddr.ipv4.IPv4Address;
import java.util.List;
import java.util.Optional;
import org.prepwright.model.answers.TcpIpSettings;
import org.prepwright.model.answers.constraint.GatewayWithinSubnet;

/**
 * Rule {@code ip-gateway-outside-subnet}. Says nothing where an address or mask is not known or has
 * a finding of its own.
 */
public final class GatewayWithinSubnetValidator extends Judge<GatewayWithinSubnet, TcpIpSettings> {
  @Override
  void judge(TcpIpSettings settings, Breaches breaches) {
    Optional<List<IPv4Address>> addresses = Ipv4.parseAll(settings.ipAddress);
    Optional<List<IPv4Address>> masks = Ipv4.parseAll(settings.subnetMask);
    Optional<List<IPv4Address>> gateways = Ipv4.parseAll(settings.defaultGateway);
    boolean known =
        settings.hasFixedAddress()
            && addresses.isPresent()
            && masks.filter(list -> list.size() == addresses.get().size()).isPresent()
            && masks.get().stream().allMatch(Ipv4::isContiguous)
            && gateways.isPresent();
    if (!known) {
      return;
    }
    for (IPv4Address gateway : gateways.get()) {
      if (!gateway.isZero() && !isReached(gateway, addresses.get(), masks.get())) {
        breaches.at(
            settings.defaultGateway,
            "ip-gateway-outside-subnet",
            gateway.toCanonicalString(),
            settings.ipAddress.plainText(),
            settings.subnetMask.plainText());
      }
    }
  }

  private static boolean isReached(
      IPv4Address gateway, List<IPv4Address> addresses, List<IPv4Address> masks) {
    for (int i = 0; i < addresses.size(); i++) {
      int mask = masks.get(i).intValue();
      if ((addresses.get(i).intValue() & mask) == (gateway.intValue() & mask)) {
        return true;
      }
    }
    return false;
  }
}
