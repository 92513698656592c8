package org.prepwright.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Decides which call of a {@link FaultyFileSystem} fails. */
public final class Faults {
  /** What the failing call does. */
  public enum Kind {
    /** That one call fails, the next ones work. */
    ONCE,
    /** From that call on everything fails: a drive was pulled out. */
    FROM_THEN_ON,
    /** That call and nothing after it is carried out: the computer lost its power. */
    POWER_LOST
  }

  /** The power is gone: no code that tidies up runs either. */
  public static final class PowerLost extends Error {
    private static final long serialVersionUID = 1L;

    PowerLost() {
      super("the power is gone");
    }
  }

  private final Kind kind;
  private final int failing;
  private final String reason;
  private final List<String> calls = new ArrayList<>();

  /**
   * Plans a fault.
   *
   * @param kind what happens
   * @param failing the number of the call that fails, counted from 1; 0 for none
   * @param reason what the system says about it, for example {@code No space left on device}
   */
  public Faults(Kind kind, int failing, String reason) {
    this.kind = kind;
    this.failing = failing;
    this.reason = reason;
  }

  /** The names of the calls so far, in order. */
  public List<String> calls() {
    return List.copyOf(calls);
  }

  /** Whether the fault has happened. */
  public boolean hasStruck() {
    return failing > 0 && calls.size() >= failing;
  }

  synchronized void before(String call) throws IOException {
    calls.add(call);
    if (failing == 0 || calls.size() < failing) {
      return;
    }
    switch (kind) {
      case ONCE -> {
        if (calls.size() == failing) {
          throw new IOException(reason);
        }
      }
      case FROM_THEN_ON -> throw new IOException(reason);
      case POWER_LOST -> throw new PowerLost();
    }
  }
}
