package org.prepwright.model.answers;

/**
 * {@code [NetProtocols]}: protocols to install. Each value names the section with the parameters,
 * which may be missing when there are none.
 */
public final class NetProtocols extends TypedSection {
  /** TCP/IP. */
  public final Setting<String> tcpIp = text("MS_TCPIP");

  /** NWLink IPX/SPX. */
  public final Setting<String> nwIpx = text("MS_NWIPX");

  /** Network Monitor driver. */
  public final Setting<String> networkMonitor = text("MS_NetMon");

  /** AppleTalk. */
  public final Setting<String> appleTalk = text("MS_AppleTalk");

  /** ATM ARP server. */
  public final Setting<String> atmArpServer = text("MS_ATMArps");

  /** ATM LAN emulation client. */
  public final Setting<String> atmLanEmulation = text("MS_ATMLANE");

  /** ATM call manager. */
  public final Setting<String> atmCallManager = text("MS_ATMUni");

  /** Layer 2 tunnelling protocol. */
  public final Setting<String> l2tp = text("MS_L2TP");

  /** Point-to-point tunnelling protocol. */
  public final Setting<String> pptp = text("MS_PPTP");

  /** TCP/IP version 6. */
  public final Setting<String> tcpIp6 = text("MS_TCPIP6");

  NetProtocols(AnswerFile answerFile) {
    super(answerFile, "NetProtocols");
  }
}
