package org.prepwright.model.answers;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.ValueWriter.Quotes;
import org.prepwright.model.text.WrittenValue;

/** The lines of a section that have a key, as a list. Lines without a key are left alone. */
public final class KeyedLines extends LineList<KeyedLine> {
  private final Predicate<String> keys;
  private final Quotes quotes;
  private final boolean keysQuoted;

  private KeyedLines(
      TypedSection section, Predicate<String> keys, Quotes quotes, boolean keysQuoted) {
    super(section);
    this.keys = keys;
    this.quotes = quotes;
    this.keysQuoted = keysQuoted;
  }

  /** All lines with a key; new fields are quoted where a reader needs it. */
  static KeyedLines plain(TypedSection section) {
    return plain(section, key -> true);
  }

  /** The lines with certain keys; new fields are quoted where a reader needs it. */
  static KeyedLines plain(TypedSection section, Predicate<String> keys) {
    return new KeyedLines(section, keys, Quotes.WHEN_NEEDED, false);
  }

  /** All lines with a key; new fields are quoted. */
  static KeyedLines withQuotedFields(TypedSection section) {
    return new KeyedLines(section, key -> true, Quotes.ALWAYS, false);
  }

  /** All lines with a key; new keys and fields are quoted, as text-mode Setup wants them. */
  static KeyedLines quoted(TypedSection section) {
    return new KeyedLines(section, key -> true, Quotes.ALWAYS, true);
  }

  /** The first line with this key, without regard to case. */
  public Optional<KeyedLine> find(String key) {
    return lines().stream().filter(line -> line.key().equalsIgnoreCase(key)).findFirst();
  }

  /**
   * Adds a line at the end, and the section when it is missing.
   *
   * @param key the left side as it is meant, without quotes
   * @param fields the fields of the right side, likewise
   * @throws EditRefusedException when it cannot be written so that Windows reads it back
   */
  public void add(String key, List<String> fields) throws EditRefusedException {
    Editor editor = editor();
    String section = section().name();
    WrittenValue value = spell(fields);
    apply(keysQuoted ? editor.addQuotedKey(section, key, value) : editor.add(section, key, value));
  }

  /**
   * Gives a line other fields. Its key stays as it is spelled.
   *
   * @param index its place in {@link #lines()}
   * @param fields the fields as they are meant, without quotes
   * @throws EditRefusedException when they cannot be written so that Windows reads them back
   */
  public void set(int index, List<String> fields) throws EditRefusedException {
    apply(editor().setValue(entries().get(index), spell(fields)));
  }

  /**
   * Gives a line another key. Its place and fields stay.
   *
   * @param index its place in {@link #lines()}
   * @param key the key as it is meant, without quotes
   * @throws EditRefusedException when it cannot be written so that Windows reads it back
   */
  public void rename(int index, String key) throws EditRefusedException {
    apply(editor().rename(entries().get(index), key));
  }

  private WrittenValue spell(List<String> fields) throws EditRefusedException {
    return spell(quotes, writer -> writer.several(fields));
  }

  @Override
  boolean holds(Entry entry) {
    return entry.key().filter(keys).isPresent();
  }

  @Override
  KeyedLine read(Entry entry) {
    return new KeyedLine(entry.key().orElseThrow(), entry.fields());
  }
}
