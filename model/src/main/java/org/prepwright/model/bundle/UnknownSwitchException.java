package org.prepwright.model.bundle;

/** A word that is none of the {@link SysprepSwitch}es. The message is a sentence for a person. */
public final class UnknownSwitchException extends Exception {
  private static final long serialVersionUID = 1L;

  UnknownSwitchException(String sentence) {
    super(sentence);
  }
}
