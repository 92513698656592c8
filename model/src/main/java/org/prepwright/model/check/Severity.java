package org.prepwright.model.check;

import java.util.Locale;

/** How much a finding weighs; the heaviest first. */
public enum Severity {
  /** Setup would refuse, ignore or break something. An export is refused. */
  ERROR,
  /** Probably not what was meant. */
  WARNING,
  /** Worth knowing. */
  INFO;

  /** The word on the command line and in JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this weighs as much as the other, or more. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
