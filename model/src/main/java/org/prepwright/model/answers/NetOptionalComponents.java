package org.prepwright.model.answers;

/**
 * {@code [NetOptionalComponents]}: optional network components; they count together with {@code
 * NetOC=On} in {@code [Components]}.
 */
public final class NetOptionalComponents extends TypedSection {
  /** Internet gateway beacon client; XP only. */
  public final Setting<Boolean> beacon = oneZero("Beacon");

  /** DHCP server; Server 2003. */
  public final Setting<Boolean> dhcpServer = oneZero("DHCPServer");

  /** DNS server; Server 2003. */
  public final Setting<Boolean> dns = oneZero("DNS");

  /** Internet Authentication Service; Server 2003. */
  public final Setting<Boolean> ias = oneZero("IAS");

  /** Internet Location Service; Server 2003. */
  public final Setting<Boolean> ils = oneZero("ILS");

  /** Print Services for UNIX. */
  public final Setting<Boolean> lpdsvc = oneZero("LPDSVC");

  /** Print services for Macintosh; Server 2003. */
  public final Setting<Boolean> macPrint = oneZero("MacPrint");

  /** File services for Macintosh; Server 2003. */
  public final Setting<Boolean> macSrv = oneZero("MacSrv");

  /** Connection Manager Administration Kit; Server 2003. */
  public final Setting<Boolean> netCmak = oneZero("NetCMAK");

  /** Connection Point Services; Server 2003. */
  public final Setting<Boolean> netCps = oneZero("NetCPS");

  /** Network Monitor tools; Server 2003. */
  public final Setting<Boolean> netMonTools = oneZero("NetMonTools");

  /** Simple TCP/IP Services. */
  public final Setting<Boolean> simpTcp = oneZero("SimpTcp");

  /** Simple Network Management Protocol. */
  public final Setting<Boolean> snmp = oneZero("SNMP");

  /** WMI provider for SNMP. */
  public final Setting<Boolean> wbemSnmp = oneZero("WBEMSNMP");

  /** WINS server; Server 2003. */
  public final Setting<Boolean> wins = oneZero("WINS");

  /** RIP listener; XP only. */
  public final Setting<Boolean> ipRip = oneZero("IPRIP");

  /** UPnP user interface; XP only. */
  public final Setting<Boolean> upnp = oneZero("UPnP");

  /** Peer-to-peer networking; XP only. */
  public final Setting<Boolean> p2p = oneZero("P2P");

  NetOptionalComponents(AnswerFile answerFile) {
    super(answerFile, "NetOptionalComponents");
  }
}
