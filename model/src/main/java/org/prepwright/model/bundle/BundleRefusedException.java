package org.prepwright.model.bundle;

/** An order that no bundle can be made of. The message is a sentence for a person. */
public final class BundleRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Says why in a sentence. */
  public BundleRefusedException(String sentence) {
    super(sentence);
  }

  /** Says why in a sentence, and what lies behind it. */
  public BundleRefusedException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
