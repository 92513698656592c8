package org.prepwright.model.text;

import java.util.Set;
import org.prepwright.model.text.ValueWriter.Quotes;
import org.prepwright.model.text.ValueWriter.Reader;

/** Spells values for the tests of this package. */
final class Spelling {
  private Spelling() {}

  static WrittenValue of(String value) throws UnwritableValueException {
    return new ValueWriter(Reader.BOTH, Quotes.WHEN_NEEDED, Set.of()).one(value);
  }
}
