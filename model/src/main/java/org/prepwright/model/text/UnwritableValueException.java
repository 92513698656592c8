package org.prepwright.model.text;

/** No spelling of a value is read back by Windows as what was meant. The message says why. */
public final class UnwritableValueException extends Exception {
  /**
   * Refuses a value.
   *
   * @param message a sentence for the technician, without the value
   */
  public UnwritableValueException(String message) {
    super(message);
  }
}
