package org.prepwright.app.editing;

/** A bundle cannot go to the chosen medium; the message is a sentence for the user. */
final class MediumRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  MediumRefusedException(String message) {
    super(message);
  }
}
