package org.prepwright.model.answers;

import java.util.List;

/** A section of its own for a port that the Windows firewall keeps open. */
public final class FirewallPortOpening extends TypedSection {
  /** 6 for TCP, 17 for UDP. */
  public final Setting<Integer> protocol = number("Protocol");

  /** Number of the port. */
  public final Setting<Integer> port = number("Port");

  /** What the list of exceptions calls it. */
  public final Setting<String> displayName = quotedText("Name");

  /** Whether the exception is on. */
  public final Setting<Boolean> mode = oneZero("Mode");

  /** 0 any computer, 1 the local subnet, 2 {@link #addresses}. */
  public final Setting<Integer> scope = number("Scope");

  /** IPv4 addresses, ranges and {@code LocalSubnet}. */
  public final Setting<List<String>> addresses = list("Addresses");

  FirewallPortOpening(AnswerFile answerFile, String name) {
    super(answerFile, name);
  }
}
