package org.prepwright.model.answers;

import java.util.List;
import java.util.Optional;
import org.prepwright.model.answers.constraint.OfAllAdaptersOrOfOne;

/** The TCP/IP settings of one adapter, usually {@code [params.MS_TCPIP.Adapter01]}. */
@OfAllAdaptersOrOfOne
public final class TcpIpAdapterParameters extends TcpIpSettings {
  /** Name in {@code [NetAdapters]} of the adapter they are for. */
  public final Setting<String> specificTo = text("SpecificTo");

  /** TCP ports that filtering lets through. */
  public final Setting<List<String>> tcpAllowedPorts = list("TcpAllowedPorts");

  /** UDP ports that filtering lets through. */
  public final Setting<List<String>> udpAllowedPorts = list("UdpAllowedPorts");

  /** IP protocols that filtering lets through. */
  public final Setting<List<String>> ipAllowedProtocols = list("IpAllowedProtocols");

  TcpIpAdapterParameters(AnswerFile answerFile, String name) {
    super(answerFile, name);
  }

  /**
   * The section of the protocol that lists this one. In a uniqueness file the list may stand in the
   * answer file it goes with, so there the section of the same computer will do.
   */
  public Optional<TcpIpParameters> protocol() {
    return NetworkScope.of(this).protocolOf(this);
  }
}
