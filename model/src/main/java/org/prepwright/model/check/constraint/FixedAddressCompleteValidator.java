package org.prepwright.model.check.constraint;

import java.util.List;
import java.util.Optional;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.TcpIpAdapterParameters;
import org.prepwright.model.answers.TcpIpParameters;
import org.prepwright.model.answers.TcpIpSettings;
import org.prepwright.model.answers.constraint.FixedAddressComplete;

/**
 * Rule {@code ip-static-incomplete}. What stands in the section of the protocol counts for every
 * adapter, so it may give an address that the section of the adapter lacks, or ask for DHCP.
 */
public final class FixedAddressCompleteValidator
    extends Judge<FixedAddressComplete, TcpIpSettings> {
  @Override
  void judge(TcpIpSettings settings, Breaches breaches) {
    Optional<TcpIpParameters> protocol =
        settings instanceof TcpIpAdapterParameters ofAdapter
            ? ofAdapter.protocol()
            : Optional.empty();
    boolean decidedByProtocol = protocol.filter(general -> general.dhcp.isGiven()).isPresent();
    boolean leftToAdapters =
        settings instanceof TcpIpParameters general && general.adapterSections.isGiven();
    if (!settings.dhcp.is(false) || decidedByProtocol || leftToAdapters) {
      return;
    }
    boolean hasAddress =
        says(settings.ipAddress) || protocol.filter(p -> says(p.ipAddress)).isPresent();
    boolean hasMask =
        says(settings.subnetMask) || protocol.filter(p -> says(p.subnetMask)).isPresent();
    if (!hasAddress || !hasMask) {
      String missing = hasAddress ? settings.subnetMask.key() : settings.ipAddress.key();
      breaches.at(settings.dhcp, "ip-static-incomplete", missing);
    }
  }

  private static boolean says(Setting<List<String>> addresses) {
    return addresses.isPlaceholder() || TcpIpSettings.holdsAddress(addresses);
  }
}
