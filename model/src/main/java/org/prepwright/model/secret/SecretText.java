package org.prepwright.model.secret;

import java.util.Objects;

/**
 * A password or product key. It shows itself to nobody who does not ask with {@link #reveal()}: not
 * in messages, logs or debuggers, and it cannot be serialized.
 */
public final class SecretText {
  /** What stands for every secret, whatever its length. */
  public static final String MASK = "•••";

  private final String text;

  private SecretText(String text) {
    this.text = text;
  }

  /** Takes a text into custody; it may be empty. */
  public static SecretText of(String text) {
    return new SecretText(Objects.requireNonNull(text));
  }

  /** The text itself, for writing the answer file and for a field the technician asked to see. */
  public String reveal() {
    return text;
  }

  /** Whether there is no text. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The number of characters, as {@link String#length()} counts them. */
  public int length() {
    return text.length();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SecretText secret && text.equals(secret.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Always {@link #MASK}. */
  @Override
  public String toString() {
    return MASK;
  }
}
