package org.prepwright.pages;

import org.prepwright.model.message.Messages;

/** The sentences of this module, read from its one resource bundle. */
final class Texts {
  private static final Messages MESSAGES = new Messages("org.prepwright.pages.messages");

  private Texts() {}

  static String text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }
}
