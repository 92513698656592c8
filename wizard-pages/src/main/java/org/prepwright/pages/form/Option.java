package org.prepwright.pages.form;

/**
 * One of the values offered in a list.
 *
 * @param value the value; null stands for no entry in the file
 * @param label its name for a person
 * @param <T> the type of the value
 */
public record Option<T>(T value, String label) {
  @Override
  public String toString() {
    return label;
  }
}
