package org.prepwright.model.drivers;

/** An {@code .inf} that installs no device here. The message is a sentence for a person. */
final class InfRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  InfRefusedException(String message) {
    super(message);
  }
}
