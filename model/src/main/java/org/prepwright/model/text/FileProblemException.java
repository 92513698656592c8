package org.prepwright.model.text;

import java.io.IOException;

/** A file could not be read or written. The message is a sentence that names it and what to do. */
public class FileProblemException extends IOException {
  /**
   * Makes the problem.
   *
   * @param message the sentence
   * @param cause what the system said, or null
   */
  public FileProblemException(String message, Throwable cause) {
    super(message, cause);
  }
}
