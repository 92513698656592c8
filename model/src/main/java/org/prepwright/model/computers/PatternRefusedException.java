package org.prepwright.model.computers;

/** A pattern of which no names can be made. The message is a sentence for a person. */
public final class PatternRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  PatternRefusedException(String message) {
    super(message);
  }
}
