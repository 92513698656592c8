package org.prepwright.model.answers;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.model.catalog.ValueType;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.UnwritableValueException;
import org.prepwright.model.text.ValueGrammar;
import org.prepwright.model.text.ValueWriter;
import org.prepwright.model.text.ValueWriter.Quotes;
import org.prepwright.model.text.ValueWriter.Reader;
import org.prepwright.model.text.WrittenValue;

/**
 * How the values of one key are spelled in a file as it stands. What is known of the key decides
 * who reads it, whether it is quoted, and whether commas part items or belong to the value.
 *
 * <p>Found out once for any number of values. Immutable; the file may change or go to another
 * thread meanwhile.
 */
public final class KeySpelling {
  /** Sections whose lines SetupAPI reads, so that quotes inside values have a spelling. */
  private static final Set<String> READ_BY_SETUPAPI = Set.of("guirunonce", "commands");

  /** Sections whose values hold commas inside one quoted text. */
  private static final Set<String> ONE_FIELD_EACH = Set.of("guirunonce", "commands", "netbindings");

  private final String askedSection;
  private final String askedKey;
  private final String section;
  private final String key;
  private final boolean isSecret;
  private final boolean hasItems;
  private final ValueWriter usual;
  private final ValueWriter quoting;

  /**
   * Looks a key up.
   *
   * @param answers the file
   * @param section the section, in any case
   * @param key the key, in any case
   */
  public KeySpelling(AnswerFile answers, String section, String key) {
    Catalogue catalogue = Catalogue.standard();
    Document document = answers.document();
    Optional<Entry> entry = document.find(section, key);
    Optional<KeyFact> fact = catalogue.find(answers.kind(), section, key);
    String folded = section.toLowerCase(Locale.ROOT);
    this.askedSection = section;
    this.askedKey = key;
    this.section =
        document.section(section).isPresent()
            ? section
            : catalogue.spellingOfSection(section).orElse(section);
    this.key = catalogue.spellingOfKey(section, key).orElse(key);
    this.isSecret = catalogue.isSecret(section, key);
    boolean isQuoted = entry.map(present -> present.rawValue().startsWith("\"")).orElse(false);
    boolean isReadBySetupApi = READ_BY_SETUPAPI.contains(folded);
    Reader reader = isReadBySetupApi ? Reader.SETUPAPI : Reader.BOTH;
    Set<String> strings = document.stringNames();
    this.quoting = new ValueWriter(reader, Quotes.ALWAYS, strings);
    this.usual =
        isReadBySetupApi || isQuoted
            ? quoting
            : new ValueWriter(reader, usualQuotes(answers, section, key), strings);
    this.hasItems =
        !ONE_FIELD_EACH.contains(folded)
            && (fact.map(known -> known.type() == ValueType.LIST || known.type() == ValueType.MULTI)
                    .orElse(false)
                || entry.map(present -> present.fields().size() > 1).orElse(false));
  }

  private static Quotes usualQuotes(AnswerFile answers, String section, String key) {
    return answers.setting(section, key).map(Setting::usualQuotes).orElse(Quotes.WHEN_NEEDED);
  }

  /** The section as the file spells it, or the documentation where the file has none. */
  public String section() {
    return section;
  }

  /** The key as it is documented, or as it was asked for. */
  public String key() {
    return key;
  }

  /**
   * Spells a value.
   *
   * @param value the value as it is meant, without the quotes of the file
   * @throws UnwritableValueException when it has no spelling that Windows reads back as meant
   */
  public WrittenValue write(String value) throws UnwritableValueException {
    ValueWriter writer = isSecret(value) ? quoting : usual;
    return hasItems && isPlainList(value) ? items(value, writer) : writer.one(value);
  }

  /** Whether a value must not be shown. */
  public boolean isSecret(String value) {
    return isSecret && Catalogue.standard().isSecret(askedSection, askedKey, value);
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
