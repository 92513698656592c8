package org.prepwright.model.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The grammar of names and values: quotes, doubled quotes, fields, continuation. Reads what the INF
 * reader of Windows (SetupAPI) reads.
 *
 * <p>Source: Microsoft, "General Syntax Rules for INF Files", and the behaviour of Wine's
 * independent INF and profile readers. Writing is the business of {@link ValueWriter}.
 */
public final class ValueGrammar {
  private ValueGrammar() {}

  /** Blanks of the scanner: white space and NUL, never the line feed that ends a line. */
  static boolean isBlank(char unit) {
    return unit == ' ' || unit == 0 || unit == '\t' || unit >= 0x0B && unit <= '\r';
  }

  /** Blanks of text that is decoded already, a no-break space among them. */
  static boolean isDecodedBlank(char character) {
    return isBlank(character) || Character.isSpaceChar(character);
  }

  /** What the INF reader drops at the edges of a value that is decoded already. */
  static boolean isEdgeBlank(char character) {
    return character == '\n' || isDecodedBlank(character);
  }

  /** Tells what counts as blank. */
  @FunctionalInterface
  interface Blanks {
    boolean contains(char unit);
  }

  /**
   * Follows a backslash outside quotes.
   *
   * @return where the entry goes on in the next line, or {@code -1} when the backslash does not end
   *     its line (blanks, further backslashes and a comment may follow it)
   */
  static int afterContinuation(CharSequence text, int backslash, int limit, Blanks blanks) {
    int i = afterBackslashRun(text, backslash, limit, blanks);
    if (i < limit && text.charAt(i) == ';') {
      while (i < limit && text.charAt(i) != '\n') {
        i++;
      }
    }
    if (i >= limit || text.charAt(i) != '\n') {
      return -1;
    }
    i++;
    while (i < limit && blanks.contains(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Behind a backslash and the further backslashes and blanks that follow it. */
  static int afterBackslashRun(CharSequence text, int backslash, int limit, Blanks blanks) {
    int i = backslash + 1;
    while (i < limit && (text.charAt(i) == '\\' || blanks.contains(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  /**
   * Reads a value as SetupAPI does: cut at commas outside quotes, quotes taken off, {@code ""}
   * inside quotes made one quote, blanks at the edges dropped. {@code %name%} tokens stay.
   *
   * @param value the decoded value, for example {@code "1","2"}
   * @return one or more fields; an empty value is one empty field
   */
  public static List<String> fields(String value) {
    return read(value, true);
  }

  /**
   * Reads a value that is meant as one: a single field, or several with commas between them.
   *
   * @param value the decoded value, for example {@code "Room 12"}
   */
  public static String plain(String value) {
    return String.join(",", fields(value));
  }

  /** Reads a name: quotes off, blanks at the edges dropped. */
  public static String name(String name) {
    return read(name, false).get(0);
  }

  /**
   * Reads a value as the private-profile functions of Windows do: the whole text, one pair of
   * quotes around all of it taken off.
   */
  public static String profileValue(String value) {
    int from = 0;
    int to = value.length();
    while (from < to && isBlank(value.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(value.charAt(to - 1))) {
      to--;
    }
    String trimmed = value.substring(from, to);
    if (trimmed.length() >= 2) {
      char first = trimmed.charAt(0);
      if ((first == '"' || first == '\'') && first == trimmed.charAt(trimmed.length() - 1)) {
        return trimmed.substring(1, trimmed.length() - 1);
      }
    }
    return trimmed;
  }

  private static List<String> read(String value, boolean cutAtCommas) {
    List<String> fields = new ArrayList<>(2);
    if (isAsItStands(value)) {
      fields.add(value);
      return fields;
    }
    StringBuilder field = new StringBuilder();
    int kept = 0;
    boolean started = false;
    boolean quoted = false;
    int i = 0;
    while (i < value.length()) {
      char c = value.charAt(i);
      if (quoted) {
        if (c != '"') {
          field.append(c);
        } else if (i + 1 < value.length() && value.charAt(i + 1) == '"') {
          field.append('"');
          i++;
        } else {
          quoted = false;
        }
        kept = field.length();
      } else if (c == '"') {
        quoted = true;
        started = true;
        kept = field.length();
      } else if (c == ',' && cutAtCommas) {
        field.setLength(kept);
        fields.add(field.toString());
        field.setLength(0);
        kept = 0;
        started = false;
      } else if (c == ';') {
        break;
      } else if (c == '\\') {
        int next = afterContinuation(value, i, value.length(), ValueGrammar::isDecodedBlank);
        if (next < 0 && cutAtCommas && isAllBackslashes(value, i)) {
          break;
        }
        if (next >= 0) {
          field.setLength(kept);
          i = next;
          continue;
        }
        // blanks behind a backslash that does not end the line belong to the text
        int runEnd = afterBackslashRun(value, i, value.length(), ValueGrammar::isDecodedBlank);
        field.append(value, i, runEnd);
        kept = field.length();
        started = true;
        i = runEnd;
        continue;
      } else if (isEdgeBlank(c)) {
        if (started) {
          field.append(c == 0 ? ' ' : c);
        }
      } else {
        field.append(c);
        kept = field.length();
        started = true;
      }
      i++;
    }
    field.setLength(kept);
    fields.add(field.toString());
    return fields;
  }

  /** Whether nothing in a text has a meaning of its own and nothing is dropped, as in most. */
  private static boolean isAsItStands(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean plain = c > ' ' && c != '"' && c != ',' && c != ';' && c != '\\' && c < 0x7F;
      boolean inner = c == ' ' && i > 0 && i + 1 < value.length();
      if (!plain && !inner) {
        return false;
      }
    }
    return true;
  }

  /** A backslash that nothing follows is dropped at the end of the file. */
  private static boolean isAllBackslashes(String value, int from) {
    for (int i = from; i < value.length(); i++) {
      if (value.charAt(i) != '\\' && !isBlank(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
