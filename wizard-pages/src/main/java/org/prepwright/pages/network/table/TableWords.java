package org.prepwright.pages.network.table;

import org.prepwright.pages.form.Texts;

/** Sentences about a number of things. */
final class TableWords {
  private TableWords() {}

  /**
   * A sentence about a number of things.
   *
   * @param key its key without {@code .none}, {@code .one} or {@code .many}
   * @param number how many; {@code {0}}
   * @param others what {@code {1}} and so on stand for
   */
  static String counted(String key, int number, Object... others) {
    String form = number == 0 ? ".none" : number == 1 ? ".one" : ".many";
    Object[] arguments = new Object[others.length + 1];
    arguments[0] = number;
    System.arraycopy(others, 0, arguments, 1, others.length);
    return Texts.text(key + form, arguments);
  }
}
