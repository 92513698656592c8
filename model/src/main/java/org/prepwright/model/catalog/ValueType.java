package org.prepwright.model.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prepwright.model.message.Messages;

/** The documented form of a value. */
public enum ValueType {
  /** {@code Yes} or {@code No}. */
  YESNO("yes|no"),
  /** {@code 0} or {@code 1}. */
  BOOL("[01]"),
  /** {@code On} or {@code Off}. */
  ONOFF("on|off"),
  /** One of a set; whether it is in the set is for {@link KeyFact#allows(String)} to say. */
  ENUM(Form.ANY),
  /** A decimal whole number, with or without a sign. */
  INT("[+-]?[0-9]+"),
  /** A hexadecimal number, with or without {@code 0x}. */
  HEX("(0x)?[0-9a-f]+"),
  /** Several values with a separator. */
  LIST(Form.ANY),
  /** Several fields in one value. */
  MULTI(Form.ANY),
  /** Any text. */
  STRING(Form.ANY),
  /** A folder or file. */
  PATH(Form.ANY),
  /** A web address. */
  URL(Form.ANY),
  /** A command line. */
  COMMAND(Form.ANY),
  /** The name of another section. */
  SECTION(Form.ANY),
  /** No value at all: the row is about the section itself. */
  HEADER(Form.ANY);

  private final Pattern form;

  ValueType(String form) {
    this.form = Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  /** The word the tables write, for example {@code yesno}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form in the words of a sentence, for example "Yes or No". */
  public String label() {
    return Messages.model().text("type." + id());
  }

  /**
   * Whether a value reads as this type. Case and blanks around the value do not count; an empty
   * value stands for a missing answer and reads as every type.
   */
  public boolean accepts(String value) {
    String text = value.strip();
    return text.isEmpty() || form.matcher(text).matches();
  }

  /** Finds a type by its {@link #id()}. */
  static Optional<ValueType> byId(String id) {
    return Arrays.stream(values()).filter(type -> type.id().equals(id)).findFirst();
  }

  /** Constants of an enum cannot refer to a constant of the enum itself. */
  private static final class Form {
    static final String ANY = ".*";
  }
}
