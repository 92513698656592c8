package org.prepwright.model.answers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectPropertyBase;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.UnwritableValueException;
import org.prepwright.model.text.ValueGrammar;
import org.prepwright.model.text.ValueWriter;
import org.prepwright.model.text.ValueWriter.Quotes;

/**
 * One documented entry of an answer file as a typed property. It holds nothing of its own: reading
 * decodes the entry that counts for the key, writing replaces that one line.
 *
 * <p>A value that cannot be read as the type leaves the property {@code null} and {@link #state()}
 * {@link State#UNREADABLE}; its text stays in the file. A value that cannot be written leaves the
 * file as it was: {@link #change} throws, while {@link #set}, which a control binds to, keeps the
 * value on display and says why in {@link #refusalProperty()}.
 *
 * @param <T> the type of the value
 */
public final class Setting<T> extends ObjectPropertyBase<T> {
  /** What the file says about a setting. */
  public enum State {
    /** There is no entry of this key. */
    ABSENT,
    /** The entry's value is read. */
    PRESENT,
    /** There is an entry whose text is not of the type. */
    UNREADABLE
  }

  private final SettingsSection section;
  private final String key;
  private final Codec<T> codec;
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");

  private T value;
  private State state = State.ABSENT;
  private String rawText = "";
  private boolean isInOpenedFile;

  Setting(SettingsSection section, String key, Codec<T> codec) {
    this.section = section;
    this.key = key;
    this.codec = codec;
  }

  /** Name of the section as it is documented, or as the file calls it where it may choose. */
  public String sectionName() {
    return section.name();
  }

  /** The key as it is documented. */
  public String key() {
    return key;
  }

  /** {@code Section/Key}, the name used on the command line. */
  public String path() {
    return sectionName() + "/" + key;
  }

  /** What the file says. */
  public State state() {
    return state;
  }

  /** Whether the file has an entry of this key, readable or not. */
  public boolean isPresent() {
    return state != State.ABSENT;
  }

  /** The entry's value as it stands in the file, quotes included; empty when absent. */
  public String rawText() {
    return rawText;
  }

  /**
   * The entry's value without quotes, also where it cannot be read as the type; empty when absent.
   * Of a secret setting it is the secret.
   */
  public String plainText() {
    return ValueGrammar.plain(rawText);
  }

  /** Whether the file has an answer: an entry with an empty value counts as missing to Setup. */
  public boolean isGiven() {
    return isPresent() && !plainText().isBlank();
  }

  /**
   * Whether the value is filled in before Setup reads the file, so that it is given and not known.
   * A password such as {@code $ecret} may be just that, so it is not held for a placeholder.
   */
  public boolean isPlaceholder() {
    boolean mayBeTyped = key.endsWith("Password") && Placeholders.isBareName(plainText());
    return isGiven() && !mayBeTyped && section.isPlaceholder(plainText());
  }

  /** The entry that counts for this key. */
  public Optional<Entry> entry() {
    return document().find(sectionName(), key);
  }

  /** Whether an edit made the entry since the file was opened. */
  public boolean isChangedSinceOpening() {
    return entry().map(entry -> document().isChanged(entry.index())).orElse(false);
  }

  /** Why the value on display did not go into the file; empty when it did. */
  public ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  @Override
  public T get() {
    return value;
  }

  /** The value, or what stands for it when the file gives none that can be read. */
  public T valueOr(T other) {
    return value == null ? other : value;
  }

  /** Whether the value is this one. */
  public boolean is(T expected) {
    return Objects.equals(value, expected);
  }

  @Override
  public void set(T newValue) {
    try {
      change(newValue);
    } catch (EditRefusedException e) {
      value = newValue;
      refusal.set(e.getMessage());
      fireValueChangedEvent();
    }
  }

  /**
   * Changes the file.
   *
   * @param newValue the value; null removes the entry
   * @throws EditRefusedException when the value cannot be written so that Windows reads it back
   */
  public void change(T newValue) throws EditRefusedException {
    boolean isAsItWas =
        Objects.equals(newValue, value) && state != State.UNREADABLE && refusal.get().isEmpty();
    if (isAsItWas) {
      return;
    }
    Document document = document();
    Editor editor = new Editor(document);
    Edit edit;
    if (newValue == null) {
      edit = editor.remove(sectionName(), key);
    } else if (!isPresent() && codec.isBlank(newValue)) {
      edit = null;
    } else {
      try {
        edit = editor.set(sectionName(), key, codec.write(newValue, writer(document)));
      } catch (UnwritableValueException e) {
        throw new EditRefusedException(e.getMessage());
      }
    }
    if (edit != null && !edit.isEmpty()) {
      document.apply(edit);
    } else {
      reread();
    }
  }

  /** The words it takes and no others; empty when it takes more than a few words. */
  public List<String> words() {
    return codec.words();
  }

  /** What its value has to look like, fit for a sentence: "a whole number". */
  public String form() {
    return codec.form();
  }

  /** When a new entry of this key is quoted. */
  Quotes usualQuotes() {
    return codec.quotes();
  }

  private ValueWriter writer(Document document) {
    Quotes quotes = rawText.startsWith("\"") ? Quotes.ALWAYS : codec.quotes();
    return new ValueWriter(codec.reader(), quotes, document.stringNames());
  }

  /**
   * Ends the run of letters that one undo takes back, and removes an empty entry that was added
   * since the file was opened: the field was left.
   */
  public void commit() {
    document().sealLastEdit();
    boolean addedAndEmpty =
        state == State.PRESENT && codec.isBlank(value) && !isInOpenedFile && refusalIsEmpty();
    if (addedAndEmpty) {
      set(null);
      document().sealLastEdit();
    }
  }

  private boolean refusalIsEmpty() {
    return refusal.get().isEmpty();
  }

  /** Notes whether the file as opened has the entry. */
  void readFirst() {
    reread();
    isInOpenedFile = isPresent() && !isChangedSinceOpening();
  }

  /** Shows the value that another view of the same text could not write. */
  @SuppressWarnings("unchecked") // the other is the same setting of a copy of the file
  void showRefused(Setting<?> other) {
    value = (T) other.value;
    refusal.set(other.refusal.get());
  }

  /** Follows the document after any change of it. */
  void reread() {
    Optional<Entry> entry = entry();
    String newRaw = entry.map(Entry::rawValue).orElse("");
    Optional<T> read = entry.flatMap(codec::read);
    State newState =
        entry.isEmpty() ? State.ABSENT : read.isEmpty() ? State.UNREADABLE : State.PRESENT;
    T newValue = read.orElse(null);
    boolean same =
        newState == state
            && newRaw.equals(rawText)
            && Objects.equals(newValue, value)
            && refusalIsEmpty();
    if (!same) {
      state = newState;
      rawText = newRaw;
      value = newValue;
      refusal.set("");
      fireValueChangedEvent();
    }
  }

  /** The text it is a view of. */
  public Document document() {
    return section.document();
  }

  /** Not offered: a setting is driven by the file; bind bidirectionally. */
  @Override
  public void bind(ObservableValue<? extends T> source) {
    throw new UnsupportedOperationException("a setting is driven by its file: " + path());
  }

  @Override
  public Object getBean() {
    return section;
  }

  @Override
  public String getName() {
    return path();
  }

  @Override
  public String toString() {
    // no value: it may be secret
    return path() + " " + state;
  }
}
