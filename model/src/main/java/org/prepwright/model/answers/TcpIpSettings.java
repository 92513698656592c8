package org.prepwright.model.answers;

import java.util.List;
import org.prepwright.model.answers.constraint.AddressOfOneComputer;
import org.prepwright.model.answers.constraint.ConnectionAddresses;
import org.prepwright.model.answers.constraint.FixedAddressComplete;
import org.prepwright.model.answers.constraint.GatewayWithinSubnet;
import org.prepwright.model.answers.constraint.MaskForEachAddress;
import org.prepwright.model.answers.constraint.ServerAddresses;
import org.prepwright.model.answers.constraint.SubnetMasks;
import org.prepwright.model.answers.constraint.Sysprep;
import org.prepwright.model.answers.constraint.WholeFile;

/**
 * The TCP/IP settings of connections. In the section of one adapter they are for that adapter; in
 * the section of the protocol they are for every adapter, and Setup then ignores the same key in
 * the sections of adapters (TechNet cc773207).
 */
@FixedAddressComplete(groups = WholeFile.class)
@MaskForEachAddress
@GatewayWithinSubnet
@AddressOfOneComputer(groups = Sysprep.class)
public abstract class TcpIpSettings extends TypedSection {
  /** Whether addresses come from DHCP. */
  public final Setting<Boolean> dhcp = yesNo("DHCP");

  /** DHCP class of the computer. */
  public final Setting<String> dhcpClassId = text("DHCPClassId");

  /** Fixed IPv4 addresses. */
  public final Setting<@ConnectionAddresses List<String>> ipAddress = list("IPAddress");

  /** Subnet masks in the order of the addresses. */
  public final Setting<@SubnetMasks List<String>> subnetMask = list("SubnetMask");

  /** Default gateways. */
  public final Setting<@ConnectionAddresses List<String>> defaultGateway = list("DefaultGateway");

  /** DNS servers in the order to ask them. */
  public final Setting<@ServerAddresses List<String>> dnsServerSearchOrder =
      list("DNSServerSearchOrder");

  /** DNS suffix of the connection. */
  public final Setting<String> dnsDomain = text("DNSDomain");

  /** Whether the connection's suffix is registered in DNS too. */
  public final Setting<Boolean> enableAdapterDomainNameRegistration =
      yesNo("EnableAdapterDomainNameRegistration");

  /** Whether the connection registers nothing in DNS by itself. */
  public final Setting<Boolean> disableDynamicUpdate = yesNo("DisableDynamicUpdate");

  /** Whether WINS is used. */
  public final Setting<Boolean> wins = yesNo("WINS");

  /** WINS servers in order. */
  public final Setting<@ServerAddresses List<String>> winsServerList = list("WinsServerList");

  /** NetBIOS over TCP/IP. */
  public final Setting<NetBiosOption> netBiosOptions =
      choice("NetBIOSOptions", NetBiosOption.class, NetBiosOption::word);

  TcpIpSettings(AnswerFile answerFile, String name) {
    super(answerFile, name);
  }

  /**
   * Whether the file gives a fixed address that Setup uses: an address that is written beside
   * {@code DHCP=Yes} is ignored, and {@code 0.0.0.0} is no address.
   */
  public final boolean hasFixedAddress() {
    return !dhcp.is(true) && !ipAddress.isPlaceholder() && holdsAddress(ipAddress);
  }

  /** Whether a list holds more than {@code 0.0.0.0}, which stands for no address. */
  public static boolean holdsAddress(Setting<List<String>> addresses) {
    return addresses.valueOr(List.of()).stream().anyMatch(item -> !item.equals("0.0.0.0"));
  }
}
