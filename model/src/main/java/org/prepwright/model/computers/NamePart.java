package org.prepwright.model.computers;

import java.util.Locale;

/** A part of a {@link NameTemplate}: text that stays, or something that differs. */
sealed interface NamePart {
  /**
   * Text that every name has.
   *
   * @param text the text
   */
  record Fixed(String text) implements NamePart {}

  /**
   * The counter, {@code {n}}, filled up with zeros.
   *
   * @param width the least number of digits
   */
  record Counter(int width) implements NamePart {}

  /**
   * The number of the row, {@code {row}}, filled up with zeros.
   *
   * @param width the least number of digits
   */
  record Row(int width) implements NamePart {}

  /**
   * What the row has in a column.
   *
   * @param heading the heading of the column, as it was typed
   */
  record Column(String heading) implements NamePart {}

  /** A number with at least so many digits: those of the root locale, since names go into files. */
  static String digits(long number, int width) {
    return String.format(Locale.ROOT, "%0" + width + "d", number);
  }
}
