package org.prepwright.model.media;

import org.prepwright.model.message.Messages;

/** A place that cannot be verified. The message is a sentence: what, and what to do. */
public final class VerificationException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What stood in the way. */
  public enum Reason {
    /** Nothing is there. */
    MISSING("missing"),
    /** There is no bundle in it. */
    NO_BUNDLE("no-bundle"),
    /** It cannot be read, or is damaged as a whole. */
    UNREADABLE("unreadable"),
    /** The person called it off. */
    CANCELLED("cancelled");

    private final String key;

    Reason(String key) {
      this.key = key;
    }
  }

  private final Reason reason;

  VerificationException(Reason reason, Object place) {
    super(Messages.model().text("verify." + reason.key, place));
    this.reason = reason;
  }

  VerificationException(Exception cause, Reason reason, Object place) {
    this(reason, place);
    initCause(cause);
  }

  /** What stood in the way. */
  public Reason reason() {
    return reason;
  }
}
