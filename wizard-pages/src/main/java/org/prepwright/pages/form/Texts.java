package org.prepwright.pages.form;

import org.prepwright.model.message.Messages;

/** The sentences of this module, read from its one resource bundle. */
public final class Texts {
  private static final Messages MESSAGES = new Messages("org.prepwright.pages.messages");

  private Texts() {}

  public static String text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }
}
