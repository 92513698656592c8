package org.prepwright.app;

import org.prepwright.model.message.Messages;

/** The sentences of the window and of the command line. */
public final class AppMessages {
  /** Name of the bundle on the class path. */
  public static final String BUNDLE = "org.prepwright.app.messages";

  private static final Messages MESSAGES = new Messages(BUNDLE);

  private AppMessages() {}

  /** One sentence; see {@link Messages#text}. */
  public static String text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }
}
