package org.prepwright.model.computers;

/** A table that cannot be cut into cells. The message is a sentence for a person. */
public final class UnreadableTableException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableTableException(String message) {
    super(message);
  }

  UnreadableTableException(String message, Exception cause) {
    super(message, cause);
  }
}
