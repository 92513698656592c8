package org.prepwright.model.secrecy;

import java.util.Locale;
import java.util.regex.Pattern;
import org.prepwright.model.answers.Placeholders;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.secret.PasswordHash;

/**
 * What stands in the place of a secret: of the same class as far as any check looks at it, and
 * always the same for a class, so that it tells nothing else.
 *
 * <p>Classes: a product key that is well formed, one with letters no key has, a password hash,
 * hexadecimal digits that are no hash, a placeholder, a dollar sign and a name, other text; the
 * last two kinds of text by the limits of 14, 127, 511 and 4095 characters that rules know.
 */
final class StandIn {
  /** Well formed, and no key: the 25 letters are the same. */
  static final String PRODUCT_KEY = "XXXXX-XXXXX-XXXXX-XXXXX-XXXXX";

  /** Of the form of a product key, with a digit that none has. */
  static final String IMPOSSIBLE_PRODUCT_KEY = PRODUCT_KEY.replace('X', '0');

  private static final String TEXT = "Example1";
  private static final String PLACEHOLDER = "@@EXAMPLE@@";
  private static final String BARE_NAME = "$Example";

  /** Shortest length of each class of lengths, and the length of what stands for it. */
  private static final int[][] LENGTHS = {{4096, 4096}, {512, 512}, {128, 128}, {15, 16}, {0, 8}};

  private static final Pattern KEY_FORM = Pattern.compile("[A-Z0-9]{5}(-[A-Z0-9]{5}){4}");
  private static final Pattern KEY_LETTERS = Pattern.compile("[BCDFGHJKMPQRTVWXY2346789-]*");
  private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-Fa-f]+");
  private static final Pattern DOLLAR_AND_NAME = Pattern.compile("\\$[A-Za-z_]\\w*(?:\\.\\w+)*");

  /** What the readers of a file, or the search for placeholders, give a meaning to. */
  private static final String MEANING_SOMETHING = "\"',;\\%=[]{}$@*#_";

  private static final char UNKNOWN_CHARACTER = '\uFFFD';

  private StandIn() {}

  /**
   * The stand-in for a value that holds nothing but itself, for example {@code hunter2}.
   *
   * @param value the value as Setup reads it, not empty
   * @param kind the kind of file, which decides what a placeholder is
   */
  static String of(String value, Kind kind) {
    String capitals = value.toUpperCase(Locale.ROOT);
    if (KEY_FORM.matcher(capitals).matches()) {
      return KEY_LETTERS.matcher(capitals).matches() ? PRODUCT_KEY : IMPOSSIBLE_PRODUCT_KEY;
    }
    if (PasswordHash.isHash(value)) {
      return "0".repeat(value.length());
    }
    if (DOLLAR_AND_NAME.matcher(value).matches() && Placeholders.isPlaceholder(value, kind)) {
      return BARE_NAME;
    }
    if (Placeholders.isPlaceholder(value, kind)) {
      return PLACEHOLDER;
    }
    int length = lengthFor(value.length());
    boolean isHexadecimal = HEXADECIMAL.matcher(value).matches();
    return (isHexadecimal ? "0" : TEXT).repeat(length).substring(0, length);
  }

  private static int lengthFor(int length) {
    for (int[] range : LENGTHS) {
      if (length >= range[0]) {
        return range[1];
      }
    }
    throw new IllegalArgumentException("No length: " + length);
  }

  /** Whether a value is read as it stands, so that {@link #of} can take its place. */
  static boolean fits(String value) {
    return value
        .chars()
        .noneMatch(
            one ->
                one < ' '
                    || one == UNKNOWN_CHARACTER
                    || "\"',;\\=%[]".indexOf(one) >= 0
                    || one > ' ' && Character.isSpaceChar(one));
  }

  /**
   * The stand-in for a text that is more than a value: with quotes, commas, comments or line ends
   * in it, which a finding may point at. As long as the text, with blanks and signs that have a
   * meaning in their places.
   *
   * @param text the text as it stands in the file
   */
  static String keepingShape(String text) {
    boolean isHexadecimal = text.chars().allMatch(StandIn::isHexadecimalOrSign);
    StringBuilder shape = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      boolean isKept =
          one <= ' '
              || one == UNKNOWN_CHARACTER
              || Character.isSpaceChar(one)
              || MEANING_SOMETHING.indexOf(one) >= 0;
      shape.append(isKept ? one : letterFor(one, isHexadecimal));
    }
    return shape.toString();
  }

  private static char letterFor(char one, boolean isHexadecimal) {
    if (isHexadecimal || one >= '0' && one <= '9') {
      return '0';
    }
    return one >= 'A' && one <= 'Z' ? 'X' : 'x';
  }

  private static boolean isHexadecimalOrSign(int one) {
    return one <= ' ' || MEANING_SOMETHING.indexOf(one) >= 0 || Character.digit(one, 16) >= 0;
  }
}
