package org.prepwright.pages.form;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives each label of a page a letter of its own to be reached by. */
public final class Mnemonics {
  /** Letters of the buttons below every page. */
  private final Set<Character> taken = new HashSet<>(Set.of('b', 'n'));

  /** The letters of a part of the page that is exchanged: those of the page around it are taken. */
  public Mnemonics ofPart() {
    Mnemonics part = new Mnemonics();
    part.taken.addAll(taken);
    return part;
  }

  /** Marks the first letter of the label that no other label of the page has, by an underscore. */
  public String mark(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length() && i < label.length(); i++) {
      char letter = lower.charAt(i);
      if (letter >= 'a' && letter <= 'z' && taken.add(letter)) {
        return label.substring(0, i) + "_" + label.substring(i);
      }
    }
    return label;
  }

  /** The label without its mark. */
  public static String plain(String marked) {
    return marked.replace("_", "");
  }
}
