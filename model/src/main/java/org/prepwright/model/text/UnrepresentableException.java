package org.prepwright.model.text;

import org.prepwright.model.message.Messages;

/** A character has no place in the code page of the file. */
public final class UnrepresentableException extends Exception {
  private final String character;

  UnrepresentableException(String character, CodePage page) {
    super(Messages.model().text("text.unrepresentable", character, page.name()));
    this.character = character;
  }

  /** The first character that has no place. */
  public String character() {
    return character;
  }
}
