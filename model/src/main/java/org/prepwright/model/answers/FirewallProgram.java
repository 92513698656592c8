package org.prepwright.model.answers;

import java.util.List;

/** A section of its own for a program that the Windows firewall lets through. */
public final class FirewallProgram extends TypedSection {
  /** Path of the program. */
  public final Setting<String> program = text("Program");

  /** What the list of exceptions calls it. */
  public final Setting<String> displayName = quotedText("Name");

  /** Whether the exception is on. */
  public final Setting<Boolean> mode = oneZero("Mode");

  /** 0 any computer, 1 the local subnet, 2 {@link #addresses}. */
  public final Setting<Integer> scope = number("Scope");

  /** IPv4 addresses, ranges and {@code LocalSubnet}. */
  public final Setting<List<String>> addresses = list("Addresses");

  FirewallProgram(AnswerFile answerFile, String name) {
    super(answerFile, name);
  }
}
