package org.prepwright.model.computers;

/** A table or list that a form of file cannot hold. The message is a sentence for a person. */
public final class UnwritableTableException extends Exception {
  private static final long serialVersionUID = 1L;

  UnwritableTableException(String message) {
    super(message);
  }
}
