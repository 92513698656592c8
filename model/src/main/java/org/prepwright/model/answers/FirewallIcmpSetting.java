package org.prepwright.model.answers;

/**
 * A section of its own for a kind of ICMP message and whether the Windows firewall lets it through.
 */
public final class FirewallIcmpSetting extends TypedSection {
  /** Number of the message type; 8 is the echo request. */
  public final Setting<Integer> type = number("Type");

  /** Whether it is let through. */
  public final Setting<Boolean> mode = oneZero("Mode");

  FirewallIcmpSetting(AnswerFile answerFile, String name) {
    super(answerFile, name);
  }
}
