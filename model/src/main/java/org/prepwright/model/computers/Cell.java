package org.prepwright.model.computers;

/**
 * A cell of a table.
 *
 * @param text what it holds, without quotes and without blanks around it
 * @param line its line in the file, from 1
 * @param column its first character in that line, from 1
 */
public record Cell(String text, int line, int column) {
  /** Whether it holds nothing. */
  public boolean isBlank() {
    return text.isEmpty();
  }
}
