package org.prepwright.model.catalog;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prepwright.model.message.Messages;

/**
 * The closed set of values that an entry takes, or no set at all.
 *
 * @param members single values and ranges {@code a..b} of whole numbers, in the order of the table;
 *     empty when the entry takes free text or its values are not known
 */
public record AllowedValues(List<String> members) {
  /** No closed set. */
  public static final AllowedValues ANY = new AllowedValues(List.of());

  private static final Pattern RANGE = Pattern.compile("([0-9]{1,18})\\.\\.([0-9]{1,18})");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,18}");

  /** Keeps its own copy of the members. */
  public AllowedValues {
    members = List.copyOf(members);
  }

  /**
   * Reads the form of the tables: members joined by {@code |}.
   *
   * @throws IllegalArgumentException when a member is empty, or looks like a range and is none
   */
  static AllowedValues parse(String text) {
    if (text.isEmpty()) {
      return ANY;
    }
    List<String> members = List.of(text.split("\\|", -1));
    for (String member : members) {
      if (member.isBlank() || (member.contains("..") && !isOrderedRange(member))) {
        throw new IllegalArgumentException("Not a value or a range: \"" + member + "\"");
      }
    }
    return new AllowedValues(members);
  }

  /** Whether there is a closed set. */
  public boolean isClosed() {
    return !members.isEmpty();
  }

  /** The members as a person reads them: {@code 1 to 17} for {@code 1..17}. */
  public List<String> labels() {
    return members.stream().map(AllowedValues::label).toList();
  }

  /**
   * Whether the set holds a value, without regard to case and to blanks around it; numbers compare
   * as numbers. A set that is not closed holds every value.
   */
  public boolean contains(String value) {
    String text = value.strip();
    return !isClosed() || members.stream().anyMatch(member -> matches(member, text));
  }

  /** The set that holds what either of the two holds. */
  AllowedValues union(AllowedValues other) {
    if (!isClosed() || !other.isClosed()) {
      return ANY;
    }
    return new AllowedValues(
        Stream.concat(members.stream(), other.members.stream()).distinct().toList());
  }

  private static String label(String member) {
    Matcher range = RANGE.matcher(member);
    return range.matches()
        ? Messages.model().text("explain.range", range.group(1), range.group(2))
        : member;
  }

  private static boolean matches(String member, String text) {
    if (member.equalsIgnoreCase(text)) {
      return true;
    }
    if (!NUMBER.matcher(text).matches()) {
      return false;
    }
    long number = Long.parseLong(text);
    Matcher range = RANGE.matcher(member);
    if (range.matches()) {
      return Long.parseLong(range.group(1)) <= number && number <= Long.parseLong(range.group(2));
    }
    return NUMBER.matcher(member).matches() && Long.parseLong(member) == number;
  }

  private static boolean isOrderedRange(String member) {
    Matcher range = RANGE.matcher(member);
    return range.matches() && Long.parseLong(range.group(1)) < Long.parseLong(range.group(2));
  }
}
