package org.prepwright.model.secret;

/**
 * A part of a text.
 *
 * @param from where it begins
 * @param to behind its last character
 */
public record Span(int from, int to) {
  /** The part itself. */
  public String of(String text) {
    return text.substring(from, to);
  }
}
