package org.prepwright.model.bundle;

/** A folder name that Windows cannot have. The message is a sentence for a person. */
public final class TitleRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  TitleRefusedException(String sentence) {
    super(sentence);
  }
}
