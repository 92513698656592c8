package org.prepwright.pages.network.table;

import java.util.List;
import org.prepwright.pages.form.Texts;

/** Sentences about a number of things. */
final class TableWords {
  private static final int MOST_SENTENCES = 6;

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

  /** The first of some sentences, each on its line, and how many more there are. */
  static String first(List<String> sentences) {
    List<String> shown = sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size()));
    int more = sentences.size() - shown.size();
    String list = String.join("\n", shown);
    return more == 0 ? list : list + "\n" + counted("page.computer-table.more", more);
  }
}
