package org.prepwright.model.text;

/** An edit that would not read back as meant; the document is as it was. The message says why. */
public final class EditRefusedException extends Exception {
  /**
   * Refuses an edit.
   *
   * @param message a sentence for the technician, without any secret value
   */
  public EditRefusedException(String message) {
    super(message);
  }
}
