package org.prepwright.model.answers;

import java.util.Optional;

/**
 * A network adapter as the file describes it.
 *
 * @param name its name in {@code [NetAdapters]}
 * @param parameters the section its line names, in the file or not; empty when the line names none,
 *     as {@code *} does
 * @param tcpIp its TCP/IP settings, where the file has a section of its own for them; without one
 *     the adapter takes its addresses from DHCP, or as the section of the protocol says
 */
public record NetworkAdapter(
    String name, Optional<AdapterParameters> parameters, Optional<TcpIpAdapterParameters> tcpIp) {}
