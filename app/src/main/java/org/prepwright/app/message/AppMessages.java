package org.prepwright.app.message;

import java.util.ResourceBundle;
import org.prepwright.model.message.Messages;

/** The sentences of this module, in {@code org/prepwright/app/messages.properties}. */
public final class AppMessages {
  private static final Messages MESSAGES = new Messages("org.prepwright.app.messages");

  private AppMessages() {}

  /**
   * Returns one sentence.
   *
   * @param key its key in the bundle
   * @param arguments what {@code {0}}, {@code {1}}, ... stand for
   */
  public static String text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }

  /** The texts in the language of the program, for the library that reads the command line. */
  public static ResourceBundle bundle() {
    return MESSAGES.bundle();
  }

  /**
   * Returns one sentence about a number of things.
   *
   * @param key its key in the bundle without {@code .one} or {@code .many}
   * @param number how many; also {@code {0}}
   * @param others what {@code {1}}, {@code {2}}, ... stand for
   */
  public static String counted(String key, long number, Object... others) {
    Object[] arguments = new Object[others.length + 1];
    arguments[0] = number;
    System.arraycopy(others, 0, arguments, 1, others.length);
    return text(key + (number == 1 ? ".one" : ".many"), arguments);
  }
}
