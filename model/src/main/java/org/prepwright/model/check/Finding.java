package org.prepwright.model.check;

import java.util.List;
import java.util.stream.Collectors;
import org.prepwright.model.message.Messages;

/**
 * One thing to know about an answer file. Holds no secret value.
 *
 * @param rule id of the rule in {@code rules.csv}
 * @param severity its weight
 * @param line number of the line in the file from 1; 0 when it concerns the file as a whole, or
 *     something that is not there
 * @param column column in the line from 1; 0 without a line
 * @param section the section concerned, as documented or as in the file; empty when none
 * @param key the key concerned; empty when none
 * @param message what is wrong
 * @param remedy what to do
 * @param source where the fact comes from
 */
public record Finding(
    String rule,
    Severity severity,
    int line,
    int column,
    String section,
    String key,
    String message,
    String remedy,
    String source) {

  /** Longest part of the file that a sentence shows, in characters. */
  private static final int LONGEST_SHOWN = 60;

  /**
   * Makes a finding with the weight, sentences and source of its rule.
   *
   * @param rule id of a rule in {@code rules.csv}
   * @param line line from 1, 0 for none
   * @param column column from 1, 0 for none
   * @param section the section concerned; empty when none
   * @param key the key concerned; empty when none
   * @param arguments what the sentences put in: no secrets. Long texts are cut, lists are not
   */
  public static Finding of(
      String rule, int line, int column, String section, String key, Object... arguments) {
    return worded(Rule.WORDING, rule, line, column, section, key, arguments);
  }

  /**
   * Makes a finding like {@link #of}, in other words where there are any.
   *
   * @param wording what the keys of the words begin with in the bundle
   */
  static Finding worded(
      String wording,
      String rule,
      int line,
      int column,
      String section,
      String key,
      Object... arguments) {
    Rule known = Rules.find(rule).orElseThrow();
    Object[] shown = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      shown[i] = shown(arguments[i]);
    }
    return new Finding(
        rule,
        known.severity(),
        line,
        column,
        section,
        key,
        Messages.model().text(known.sentenceKey(wording, ".message"), shown),
        Messages.model().text(known.sentenceKey(wording, ".remedy"), shown),
        known.source());
  }

  /** The same finding with another weight. */
  public Finding weighing(Severity other) {
    return new Finding(rule, other, line, column, section, key, message, remedy, source);
  }

  /** The same finding in another place. */
  public Finding at(int otherLine, int otherColumn) {
    return new Finding(
        rule, severity, otherLine, otherColumn, section, key, message, remedy, source);
  }

  /** The same finding in another line. */
  public Finding inLine(int otherLine) {
    return new Finding(rule, severity, otherLine, column, section, key, message, remedy, source);
  }

  /** The same finding about something that is not there. */
  Finding withoutLine() {
    return new Finding(rule, severity, 0, 0, section, key, message, remedy, source);
  }

  private static Object shown(Object argument) {
    if (argument instanceof List<?> list) {
      return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
    return argument instanceof String text ? cut(text) : argument;
  }

  /** A part of the file as a sentence can carry it. */
  private static String cut(String text) {
    String visible = text.replaceAll("\\p{Cntrl}", "\u00B7");
    return visible.length() <= LONGEST_SHOWN
        ? visible
        : visible.substring(0, LONGEST_SHOWN) + "\u2026";
  }

  /** Whether it concerns this setting, without regard to case. */
  public boolean concerns(String otherSection, String otherKey) {
    return section.equalsIgnoreCase(otherSection) && key.equalsIgnoreCase(otherKey);
  }
}
