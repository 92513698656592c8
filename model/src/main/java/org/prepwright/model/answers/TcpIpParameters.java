package org.prepwright.model.answers;

import java.util.List;

/** The parameters of TCP/IP for all adapters, usually {@code [params.MS_TCPIP]}. */
public final class TcpIpParameters extends TcpIpSettings {
  /** Identifier of the component. */
  public final Setting<String> infId = text("InfID");

  /** Names of the sections with the TCP/IP settings of single adapters. */
  public final Setting<List<String>> adapterSections = list("AdapterSections");

  /** DNS suffixes in the order to append them. */
  public final Setting<List<String>> dnsSuffixSearchOrder = list("DNSSuffixSearchOrder");

  /** Whether DNS queries go up the parent domains. */
  public final Setting<Boolean> useDomainNameDevolution = yesNo("UseDomainNameDevolution");

  /** Whether the primary DNS suffix follows the domain. */
  public final Setting<Boolean> syncDomainWithMembership = yesNo("SyncDomainWithMembership");

  /** Whether the LMHOSTS file is used. */
  public final Setting<Boolean> enableLmHosts = yesNo("EnableLMHosts");

  /** LMHOSTS file to import. */
  public final Setting<String> importLmHostsFile = text("ImportLMHostsFile");

  /** Whether TCP/IP filtering is on. */
  public final Setting<Boolean> enableSecurity = yesNo("EnableSecurity");

  /** Whether ICMP redirects are obeyed. */
  public final Setting<Boolean> enableIcmpRedirect = yesNo("EnableICMPRedirect");

  /** Whether gateways that no longer answer are noticed. */
  public final Setting<Boolean> deadGwDetectDefault = yesNo("DeadGWDetectDefault");

  /** Whether no default gateway is used. */
  public final Setting<Boolean> dontAddDefaultGatewayDefault =
      yesNo("DontAddDefaultGatewayDefault");

  /** Scope of NetBIOS over TCP/IP. */
  public final Setting<String> scopeId = text("ScopeID");

  TcpIpParameters(AnswerFile answerFile, String name) {
    super(answerFile, name);
  }
}
