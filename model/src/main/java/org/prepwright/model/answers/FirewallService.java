package org.prepwright.model.answers;

import java.util.List;

/** A section of its own for a service of Windows that the Windows firewall lets through. */
public final class FirewallService extends TypedSection {
  /**
   * 0 file and printer sharing, 1 UPnP, 2 Remote Desktop, 4 remote administration, 5 all of them.
   */
  public final Setting<Integer> type = number("Type");

  /** Whether the exception is on. */
  public final Setting<Boolean> mode = oneZero("Mode");

  /** 0 any computer, 1 the local subnet, 2 {@link #addresses}. */
  public final Setting<Integer> scope = number("Scope");

  /** IPv4 addresses, ranges and {@code LocalSubnet}. */
  public final Setting<List<String>> addresses = list("Addresses");

  FirewallService(AnswerFile answerFile, String name) {
    super(answerFile, name);
  }
}
