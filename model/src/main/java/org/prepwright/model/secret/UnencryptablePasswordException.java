package org.prepwright.model.secret;

import org.prepwright.model.message.Messages;

/**
 * A password that has no encrypted form. The message is a sentence for people and tells nothing of
 * the password.
 */
public final class UnencryptablePasswordException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String messageKey;

  private UnencryptablePasswordException(String messageKey) {
    super(Messages.model().text(messageKey, PasswordHash.MAX_LENGTH));
    this.messageKey = messageKey;
  }

  /**
   * The key of the message in the bundle, for example {@code admin-password-too-long-to-encrypt}.
   */
  public String messageKey() {
    return messageKey;
  }

  static UnencryptablePasswordException tooLong() {
    return new UnencryptablePasswordException("admin-password-too-long-to-encrypt");
  }

  static UnencryptablePasswordException outsideCodePage() {
    return new UnencryptablePasswordException("admin-password-outside-code-page");
  }
}
