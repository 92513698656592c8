package org.prepwright.model.catalog;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a section or key as the tables write it: plain text, or text with {@code <...>}
 * places. {@code <n>} stands for a decimal number, any other {@code <...>} for any text of at least
 * one character.
 */
final class NamePattern {
  private static final Pattern PLACE = Pattern.compile("<([^<>]+)>");

  private final String text;
  private final String fixedText;
  private final String fixedBeginning;

  /** Made when a name is first held against it: few of the hundreds in the tables ever are. */
  private volatile Pattern pattern;

  NamePattern(String text) {
    boolean isPlain = text.indexOf('<') < 0;
    this.text = text;
    this.fixedText = isPlain ? text : PLACE.matcher(text).replaceAll("");
    this.fixedBeginning = isPlain ? text : PLACE.split(text, 2)[0];
  }

  private Pattern pattern() {
    Pattern made = pattern;
    if (made == null) {
      made = compile(text);
      pattern = made;
    }
    return made;
  }

  /** The form for comparing: names compare without regard to case. */
  static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether the name has a place that stands for something else. */
  boolean isPattern() {
    return fixedText.length() < text.length();
  }

  /** Whether the whole name is one place for any text. */
  boolean isFree() {
    return fixedText.isEmpty() && !text.equals("<n>") && isPattern();
  }

  /** How many characters are given; the pattern with more of them goes first. */
  int fixedLength() {
    return fixedText.length();
  }

  /**
   * The given name with the fixed parts spelled as in the table and the rest left alone.
   *
   * @return empty when the name does not fit
   */
  Optional<String> spell(String name) {
    Matcher matcher = pattern().matcher(name.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    StringBuilder spelled = new StringBuilder();
    Matcher place = PLACE.matcher(text);
    int from = 0;
    for (int group = 1; place.find(); group++) {
      spelled.append(text, from, place.start()).append(matcher.group(group));
      from = place.end();
    }
    return Optional.of(spelled.append(text, from, text.length()).toString());
  }

  /** Whether a name fits. */
  boolean matches(String name) {
    String stripped = name.strip();
    // most names differ in the first letters already, and a regular expression takes its time
    return stripped.regionMatches(true, 0, fixedBeginning, 0, fixedBeginning.length())
        && pattern().matcher(stripped).matches();
  }

  /**
   * The name as a part of a bundle key: lower case, without {@code <n>}, other places by what
   * stands between their brackets.
   */
  String bundleName() {
    return PLACE
        .matcher(text.replace("<n>", ""))
        .replaceAll("$1")
        .replace(' ', '-')
        .toLowerCase(Locale.ROOT);
  }

  private static Pattern compile(String text) {
    StringBuilder regex = new StringBuilder();
    Matcher place = PLACE.matcher(text);
    int from = 0;
    while (place.find()) {
      regex.append(Pattern.quote(text.substring(from, place.start())));
      regex.append(place.group(1).equals("n") ? "([0-9]+)" : "(.+)");
      from = place.end();
    }
    regex.append(Pattern.quote(text.substring(from)));
    return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }
}
