package org.prepwright.model.computers;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.prepwright.model.message.Messages;

/**
 * Names that differ in a number, written {@code LAB-{1..30:00}}: from 1 to 30, each number filled
 * up with zeros to as many digits as there are zeros behind the colon. The colon and the zeros may
 * be left out. A pattern that needs nothing beside it; {@link NameTemplate} knows all forms.
 *
 * @param prefix what stands in front of the number
 * @param first the first number, not below 0
 * @param last the last number, not below the first
 * @param digits the least number of digits, from 1
 * @param suffix what stands behind the number
 */
public record ComputerNamePattern(String prefix, int first, int last, int digits, String suffix) {
  /** Most names that one pattern makes. */
  public static final int MOST_NAMES = 50_000;

  /** Most digits of a number: a name with more would be longer than NetBIOS takes. */
  public static final int MOST_DIGITS = 9;

  /** A pattern to show what one looks like. */
  public static final String EXAMPLE = "LAB-{1..30:00}";

  private static final Pattern FORM =
      Pattern.compile(
          "([^{}]*)\\{\\s*([0-9]+)\\s*\\.\\.\\s*([0-9]+)\\s*(?::\\s*(0+)\\s*)?\\}([^{}]*)");

  /** Whether a text is meant as a pattern: no computer name has a brace. */
  public static boolean isMeantBy(String text) {
    return text.indexOf('{') >= 0 || text.indexOf('}') >= 0;
  }

  /**
   * Reads a pattern.
   *
   * @throws PatternRefusedException with a sentence when it is none, or would make no names or more
   *     than {@link #MOST_NAMES}
   */
  public static ComputerNamePattern parse(String text) throws PatternRefusedException {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw refused("names.pattern.form", EXAMPLE);
    }
    int digits = form.group(4) == null ? 1 : form.group(4).length();
    long first = number(form.group(2));
    return of(form.group(1), first, number(form.group(3)) - first + 1, digits, form.group(5));
  }

  /**
   * Makes a pattern of the numbers a form asks for.
   *
   * @param count how many names
   * @throws PatternRefusedException with a sentence when it would make no names or more than {@link
   *     #MOST_NAMES}, or the digits are not from 1 to {@link #MOST_DIGITS}
   */
  public static ComputerNamePattern of(
      String prefix, long first, long count, int digits, String suffix)
      throws PatternRefusedException {
    if (first < 0 || first > Integer.MAX_VALUE - MOST_NAMES) {
      throw refused("names.pattern.first");
    }
    if (count < 1) {
      throw refused("names.pattern.none");
    }
    if (count > MOST_NAMES) {
      throw refused("names.pattern.too-many", MOST_NAMES);
    }
    if (digits < 1 || digits > MOST_DIGITS) {
      throw refused("names.pattern.digits", MOST_DIGITS);
    }
    return new ComputerNamePattern(prefix, (int) first, (int) (first + count - 1), digits, suffix);
  }

  /** How many names it makes. */
  public int count() {
    return last - first + 1;
  }

  /** The names, from the first number to the last. */
  public List<String> names() {
    return IntStream.rangeClosed(first, last)
        .mapToObj(number -> prefix + NamePart.digits(number, digits) + suffix)
        .toList();
  }

  /** The pattern as it is typed. */
  public String text() {
    String zeros = digits > 1 ? ":" + "0".repeat(digits) : "";
    return prefix + "{" + first + ".." + last + zeros + "}" + suffix;
  }

  private static long number(String digits) throws PatternRefusedException {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw refused("names.pattern.first");
    }
  }

  private static PatternRefusedException refused(String key, Object... arguments) {
    return new PatternRefusedException(Messages.model().text(key, arguments));
  }
}
