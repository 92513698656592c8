package org.prepwright.model.conversion;

/** A file cannot become one of the wanted kind; the message is a sentence for the user. */
public final class ConversionRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  ConversionRefusedException(String message) {
    super(message);
  }
}
