package org.prepwright.model.answers;

import java.util.List;
import java.util.Optional;
import org.prepwright.model.catalog.ValueType;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.UnwritableValueException;
import org.prepwright.model.text.ValueWriter;
import org.prepwright.model.text.ValueWriter.Quotes;
import org.prepwright.model.text.ValueWriter.Reader;
import org.prepwright.model.text.WrittenValue;

/**
 * Turns the text of an entry into a value and back.
 *
 * @param <T> the type of the value
 */
public interface Codec<T> {
  /** Reads an entry; empty when its text cannot be read as this type. */
  Optional<T> read(Entry entry);

  /**
   * Spells a value.
   *
   * @param value the value, never null
   * @param writer who reads the value and which quotes it gets
   * @throws UnwritableValueException when no spelling is read back as the value
   */
  WrittenValue write(T value, ValueWriter writer) throws UnwritableValueException;

  /** Whether setting this value on a key that is absent leaves it absent. */
  default boolean isBlank(T value) {
    return false;
  }

  /** The words it reads and no others; empty when it reads more than a few words. */
  default List<String> words() {
    return List.of();
  }

  /** What a value has to look like, fit for a sentence: "a whole number". */
  default String form() {
    return ValueType.STRING.label();
  }

  /** When a new entry is quoted. */
  default Quotes quotes() {
    return Quotes.WHEN_NEEDED;
  }

  /** Who reads the entry, as far as it is known. */
  default Reader reader() {
    return Reader.BOTH;
  }
}
