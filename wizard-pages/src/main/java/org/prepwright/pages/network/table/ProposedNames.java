package org.prepwright.pages.network.table;

import org.prepwright.model.computers.ComputerNamePattern;
import org.prepwright.model.computers.PatternRefusedException;
import org.prepwright.pages.form.Texts;

/** The names that the fields of the form stand for. */
final class ProposedNames {
  private ProposedNames() {}

  /** Whether a pattern says itself how many names it makes, and from which number on. */
  static boolean countsItself(String pattern) {
    return ComputerNamePattern.isMeantBy(pattern);
  }

  /**
   * The pattern of the fields. What has no braces is the beginning of the names, and gets as many
   * digits as the last number.
   *
   * @throws PatternRefusedException with a sentence when the pattern is none or makes no names
   * @throws NotANumberException with a sentence when first or count is no whole number
   */
  static ComputerNamePattern of(String pattern, String first, String count)
      throws PatternRefusedException, NotANumberException {
    String text = pattern.strip();
    if (countsItself(text)) {
      return ComputerNamePattern.parse(text);
    }
    long from = number(first);
    long names = number(count);
    int digits = String.valueOf(Math.max(0, from + names - 1)).length();
    return ComputerNamePattern.of(
        text, from, names, Math.min(digits, ComputerNamePattern.MOST_DIGITS), "");
  }

  private static long number(String text) throws NotANumberException {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new NotANumberException(Texts.text("page.computer-table.names.whole"));
    }
  }

  /** A field without a whole number. The message is a sentence for a person. */
  static final class NotANumberException extends Exception {
    private static final long serialVersionUID = 1L;

    NotANumberException(String message) {
      super(message);
    }
  }
}
