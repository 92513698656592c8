package org.prepwright.model.answers;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.model.catalog.ValueType;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.UnwritableValueException;
import org.prepwright.model.text.ValueGrammar;
import org.prepwright.model.text.ValueWriter;
import org.prepwright.model.text.ValueWriter.Quotes;
import org.prepwright.model.text.ValueWriter.Reader;
import org.prepwright.model.text.WrittenValue;

/**
 * Sets any key, documented or not, to a text. What is known of the key decides who reads it,
 * whether it is quoted, and whether commas part items or belong to the value.
 */
public final class Assignment {
  /** Sections whose lines SetupAPI reads, so that quotes inside values have a spelling. */
  private static final Set<String> READ_BY_SETUPAPI = Set.of("guirunonce", "commands");

  /** Sections whose values hold commas inside one quoted text. */
  private static final Set<String> ONE_FIELD_EACH = Set.of("guirunonce", "commands", "netbindings");

  private final AnswerFile answers;

  /** Makes assignments to an answer file. */
  public Assignment(AnswerFile answers) {
    this.answers = answers;
  }

  /**
   * Makes the edit that gives a key a value. A new section or key gets its documented spelling.
   *
   * @param section the section, in any case
   * @param key the key, in any case
   * @param value the value as it is meant, without the quotes of the file
   * @throws EditRefusedException when the value has no spelling that Windows reads back as meant
   */
  public Edit edit(String section, String key, String value) throws EditRefusedException {
    Catalogue catalogue = Catalogue.standard();
    Document document = answers.document();
    Optional<Entry> entry = document.find(section, key);
    Optional<KeyFact> fact = catalogue.find(answers.kind(), section, key);
    String folded = section.toLowerCase(Locale.ROOT);
    boolean quoted = entry.map(present -> present.rawValue().startsWith("\"")).orElse(false);
    boolean alwaysQuoted =
        READ_BY_SETUPAPI.contains(folded) || catalogue.isSecret(section, key, value) || quoted;
    ValueWriter writer =
        new ValueWriter(
            READ_BY_SETUPAPI.contains(folded) ? Reader.SETUPAPI : Reader.BOTH,
            alwaysQuoted ? Quotes.ALWAYS : usualQuotes(section, key),
            document.stringNames());
    boolean hasItems =
        !ONE_FIELD_EACH.contains(folded)
            && (fact.map(known -> known.type() == ValueType.LIST || known.type() == ValueType.MULTI)
                    .orElse(false)
                || entry.map(present -> present.fields().size() > 1).orElse(false));
    try {
      WrittenValue written =
          hasItems && isPlainList(value) ? items(value, writer) : writer.one(value);
      return new Editor(document)
          .set(
              document.section(section).isPresent()
                  ? section
                  : catalogue.spellingOfSection(section).orElse(section),
              catalogue.spellingOfKey(section, key).orElse(key),
              written);
    } catch (UnwritableValueException e) {
      throw new EditRefusedException(e.getMessage());
    }
  }

  private Quotes usualQuotes(String section, String key) {
    return answers.setting(section, key).map(Setting::usualQuotes).orElse(Quotes.WHEN_NEEDED);
  }

  /** Items stay as they were typed, blanks behind commas among them, unless one needs quotes. */
  private static WrittenValue items(String value, ValueWriter writer)
      throws UnwritableValueException {
    WrittenValue cut = writer.several(ValueGrammar.fields(value));
    return cut.text().indexOf('"') < 0 ? new WrittenValue(value, cut.fields()) : cut;
  }

  /** Whether the text can be cut at its commas without changing anything else. */
  private static boolean isPlainList(String value) {
    return value.equals(value.strip())
        && value.indexOf('"') < 0
        && value.indexOf(';') < 0
        && !value.endsWith("\\");
  }
}
