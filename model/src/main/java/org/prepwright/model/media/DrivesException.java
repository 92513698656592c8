package org.prepwright.model.media;

import org.prepwright.model.message.Messages;

/** The system does not tell which drives there are. The message is a sentence. */
public final class DrivesException extends Exception {
  private static final long serialVersionUID = 1L;

  DrivesException(String key, Object... arguments) {
    super(Messages.model().text("drives." + key, arguments));
  }

  DrivesException(Exception cause, String key, Object... arguments) {
    this(key, arguments);
    initCause(cause);
  }
}
