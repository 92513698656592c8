package org.prepwright.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prepwright.model.message.Messages;

/**
 * Spells values so that both readers of Windows, SetupAPI and the private-profile functions, read
 * the same; where no such spelling exists it refuses and says why.
 *
 * <p>Two rules, each tried on tens of thousands of random values with Wine's readers. Rule B, exact
 * for both: wrap in quotes, double nothing; only for values without a quote and without a pair of
 * percent signs that SetupAPI would replace. Rule S, exact for SetupAPI alone: wrap in quotes,
 * double quotes and percent signs.
 */
public final class ValueWriter {
  /** Who reads the value, as far as it is known. */
  public enum Reader {
    /** Not known, so both must read the same. */
    BOTH,
    /** Only SetupAPI, for example the commands of {@code [GuiRunOnce]}. */
    SETUPAPI
  }

  /** When quotes are put round a value. */
  public enum Quotes {
    /** Only where a reader would otherwise misread it. */
    WHEN_NEEDED,
    /** Always, as documented for passwords, product keys and commands. */
    ALWAYS
  }

  /** Longest field SetupAPI holds: 4096 characters with the terminating null (Microsoft). */
  public static final int LONGEST_FIELD = 4095;

  /** Two percent signs with nothing, or with a directory number of SetupAPI, between them. */
  private static final Pattern REPLACED_NUMBER = Pattern.compile("%[\\s\\u00A0]*[+-]?\\d*%");

  private static final Pattern PERCENT_PAIR = Pattern.compile("%(?=([^%]*)%)");

  private final Reader reader;
  private final Quotes quotes;
  private final Set<String> strings;

  /**
   * Makes a writer.
   *
   * @param reader who reads the value
   * @param quotes when to quote
   * @param strings the names in the file's {@code [Strings]} section, folded as by {@link
   *     Document#fold}
   */
  public ValueWriter(Reader reader, Quotes quotes, Set<String> strings) {
    this.reader = reader;
    this.quotes = quotes;
    this.strings = Set.copyOf(strings);
  }

  /**
   * Spells one value behind {@code key=}.
   *
   * @throws UnwritableValueException when no spelling is read back as the value
   */
  public WrittenValue one(String value) throws UnwritableValueException {
    return written(List.of(spell(value, quotes == Quotes.ALWAYS || needsQuotes(value))));
  }

  /**
   * Spells several fields behind {@code key=}.
   *
   * @throws UnwritableValueException when a field has no spelling that is read back as meant
   */
  public WrittenValue several(List<String> fields) throws UnwritableValueException {
    List<String> spelled = new ArrayList<>(fields.size());
    for (String field : fields) {
      spelled.add(spell(field, quotes == Quotes.ALWAYS || needsQuotes(field)));
    }
    return written(spelled);
  }

  /**
   * Spells one value on a line of its own, without a key. Such lines are read by SetupAPI alone.
   *
   * @throws UnwritableValueException when no spelling is read back as the value
   */
  public WrittenValue line(String value) throws UnwritableValueException {
    boolean looksLikeSomethingElse =
        value.isEmpty() || value.indexOf('=') >= 0 || value.startsWith("[");
    return written(
        List.of(
            spell(value, quotes == Quotes.ALWAYS || looksLikeSomethingElse || needsQuotes(value))));
  }

  private static WrittenValue written(List<String> spelledFields) {
    List<String> meant = new ArrayList<>(spelledFields.size());
    for (String spelled : spelledFields) {
      boolean quoted = spelled.length() >= 2 && spelled.startsWith("\"");
      meant.add(
          quoted ? spelled.substring(1, spelled.length() - 1).replace("\"\"", "\"") : spelled);
    }
    return new WrittenValue(String.join(",", spelledFields), meant.isEmpty() ? List.of("") : meant);
  }

  private String spell(String value, boolean quoted) throws UnwritableValueException {
    refuseCharacters(value);
    boolean hasQuote = value.indexOf('"') >= 0;
    boolean percentReplaced = isPercentReplaced(value);
    if (reader == Reader.BOTH && hasQuote) {
      throw refusal("text.quote-has-no-common-spelling");
    }
    if (reader == Reader.BOTH && percentReplaced) {
      throw refusal("text.percent-has-no-common-spelling");
    }
    String inner = value;
    if (hasQuote) {
      inner = inner.replace("\"", "\"\"");
    }
    if (percentReplaced) {
      inner = inner.replace("%", "%%");
    }
    return quoted || hasQuote || percentReplaced ? '"' + inner + '"' : inner;
  }

  private static void refuseCharacters(String value) throws UnwritableValueException {
    if (value.length() > LONGEST_FIELD) {
      throw refusal("text.value-too-long", value.length(), LONGEST_FIELD);
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\r' || c == '\n') {
        throw refusal("text.line-break-in-value");
      }
      if (c == 0 || c == '\u001A') {
        throw refusal("text.control-character-in-value", c == 0 ? "NUL" : "Ctrl-Z");
      }
    }
  }

  private static UnwritableValueException refusal(String key, Object... arguments) {
    return new UnwritableValueException(Messages.model().text(key, arguments));
  }

  private static boolean needsQuotes(String value) {
    if (value.isEmpty()) {
      return false;
    }
    char first = value.charAt(0);
    char last = value.charAt(value.length() - 1);
    return ValueGrammar.isEdgeBlank(first)
        || ValueGrammar.isEdgeBlank(last)
        || first == '\''
        || last == '\''
        || last == '\\'
        || value.indexOf(',') >= 0
        || value.indexOf(';') >= 0;
  }

  /** Whether SetupAPI would put something else in place of a {@code %...%} of the value. */
  private boolean isPercentReplaced(String value) {
    if (REPLACED_NUMBER.matcher(value).find()) {
      return true;
    }
    Matcher pairs = PERCENT_PAIR.matcher(value);
    while (!strings.isEmpty() && pairs.find()) {
      if (strings.contains(pairs.group(1).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
