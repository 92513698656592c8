package org.prepwright.app.cli;

/** Ends a command with {@link ExitCode#TROUBLE}; the message is all the user sees. */
final class TroubleException extends RuntimeException {
  TroubleException(String message) {
    super(message);
  }
}
