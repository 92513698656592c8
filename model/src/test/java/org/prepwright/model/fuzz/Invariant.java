package org.prepwright.model.fuzz;

import java.util.Arrays;
import java.util.Random;

/** What the targets share. Cheap, since it runs some thousand times a second. */
final class Invariant {
  /** Longest a target may take for one input of some KB, in seconds; longer is a finding. */
  static final int SECONDS = 60;

  private Invariant() {}

  /**
   * States what must hold.
   *
   * @param what the sentence for the report when it does not
   */
  static void holds(boolean isHeld, String what) {
    if (!isHeld) {
      throw new AssertionError(what);
    }
  }

  /** Whoever refuses something says why. */
  static void isTold(Throwable refusal) {
    holds(
        refusal.getMessage() != null && !refusal.getMessage().isBlank(),
        refusal.getClass().getSimpleName() + " without a sentence");
  }

  /** Choices that are the same each time the same bytes come. */
  static Random choicesFor(byte[] bytes) {
    return new Random(Arrays.hashCode(bytes));
  }
}
