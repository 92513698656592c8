package org.prepwright.model.secrecy;

/** A value that was given at export and cannot be used. The message says why and shows no value. */
public final class SecretRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Asked asked;

  SecretRefusedException(Asked asked, String message) {
    super(message);
    this.asked = asked;
  }

  /** The setting it was given for. */
  public Asked asked() {
    return asked;
  }
}
