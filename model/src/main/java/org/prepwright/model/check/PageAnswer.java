package org.prepwright.model.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Placeholders;

/**
 * Something in an answer file that keeps a page from being shown, alone or with others.
 *
 * @param section the section
 * @param key the key; empty where the section's header alone counts
 * @param value the value it has to have; empty where any will do
 */
public record PageAnswer(String section, String key, String value) {
  private static final Pattern FORM =
      Pattern.compile("\\[(?<header>[^\\]]+)\\]|(?<section>[^/]+)/(?<key>[^=]+)(?:=(?<value>.+))?");

  /**
   * Reads {@code Section/Key}, {@code Section/Key=value} or {@code [Section]}.
   *
   * @throws IllegalArgumentException when it has another form
   */
  static PageAnswer parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Not an answer: " + text);
    }
    String value = matcher.group("value");
    return matcher.group("header") != null
        ? new PageAnswer(matcher.group("header"), "", "")
        : new PageAnswer(
            matcher.group("section"), matcher.group("key"), value == null ? "" : value);
  }

  /** Whether a file has it. A placeholder counts: it is filled in before Setup reads the file. */
  boolean isIn(AnswerFile answers) {
    if (key.isEmpty()) {
      return answers.document().section(section).isPresent();
    }
    String given = answers.document().find(section, key).map(entry -> entry.value()).orElse("");
    return !given.isBlank()
        && (value.isEmpty()
            || value.equalsIgnoreCase(given.strip())
            || Placeholders.isPlaceholder(given, answers.kind()));
  }

  /** {@code Section/Key}, or {@code [Section]}. */
  public String path() {
    return key.isEmpty() ? "[" + section + "]" : section + "/" + key;
  }

  /** {@code Section/Key=value} where it has to have a value, otherwise {@link #path()}. */
  @Override
  public String toString() {
    return value.isEmpty() ? path() : path() + "=" + value;
  }
}
