package org.prepwright.pages.network.table;

import java.util.List;
import java.util.Optional;
import org.prepwright.model.computers.ComputerNamePattern;
import org.prepwright.model.computers.ComputerTable;
import org.prepwright.model.computers.NameTemplate;
import org.prepwright.model.computers.PatternRefusedException;
import org.prepwright.model.computers.UnreadableTableException;
import org.prepwright.pages.form.Texts;

/**
 * The names that the fields of the form stand for.
 *
 * @param names the names, in the order of their numbers or of the computers
 * @param isForRows whether they are the names of the computers in the table, else of new ones
 */
record ProposedNames(List<String> names, boolean isForRows) {
  ProposedNames {
    names = List.copyOf(names);
  }

  /** The table whose columns a pattern may name. */
  @FunctionalInterface
  interface TableSource {
    ComputerTable table() throws UnreadableTableException;
  }

  /**
   * The names of the fields. What has no braces is the beginning of the names, and gets as many
   * digits as the last number.
   *
   * @throws PatternRefusedException with a sentence when the pattern is none or makes no names
   * @throws NotANumberException with a sentence when first or count is asked for and is no whole
   *     number
   * @throws UnreadableTableException with a sentence when the pattern names a column and the text
   *     of the table is none
   */
  static ProposedNames of(String pattern, String first, String count, TableSource source)
      throws PatternRefusedException, NotANumberException, UnreadableTableException {
    String text = pattern.strip();
    if (!ComputerNamePattern.isMeantBy(text)) {
      return new ProposedNames(beginningWith(text, number(first), number(count)).names(), false);
    }
    NameTemplate template = NameTemplate.parse(text);
    boolean countsItself = template.ownCount().isPresent();
    if (template.readsTable()) {
      long from = countsItself ? 0 : number(first);
      return new ProposedNames(template.forRows(source.table(), from).names(), true);
    }
    List<String> names =
        countsItself
            ? template.names().names()
            : template.numbered(number(first), number(count)).names();
    return new ProposedNames(names, false);
  }

  private static ComputerNamePattern beginningWith(String text, long first, long count)
      throws PatternRefusedException {
    int digits = String.valueOf(Math.max(0, first + count - 1)).length();
    return ComputerNamePattern.of(
        text, first, count, Math.min(digits, ComputerNamePattern.MOST_DIGITS), "");
  }

  /** Whether a pattern leaves open from which number on it counts. */
  static boolean asksForFirst(String pattern) {
    return template(pattern).map(of -> of.ownCount().isEmpty()).orElse(true);
  }

  /** Whether a pattern leaves open how many names it makes. */
  static boolean asksForCount(String pattern) {
    return template(pattern).map(of -> of.ownCount().isEmpty() && !of.readsTable()).orElse(true);
  }

  private static Optional<NameTemplate> template(String pattern) {
    try {
      return ComputerNamePattern.isMeantBy(pattern)
          ? Optional.of(NameTemplate.parse(pattern))
          : Optional.empty();
    } catch (PatternRefusedException e) {
      return Optional.empty();
    }
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
