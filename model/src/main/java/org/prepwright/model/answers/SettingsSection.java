package org.prepwright.model.answers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.Document;

/**
 * A section whose entries are typed settings, in the order of their documentation, whatever kind of
 * file it stands in.
 */
public abstract class SettingsSection {
  private final String name;
  private final List<Setting<?>> settings = new ArrayList<>();

  /**
   * Makes the typed view of a section, in the file or not.
   *
   * @param name the section's name as it is documented
   */
  protected SettingsSection(String name) {
    this.name = name;
  }

  /** The file. */
  protected abstract Document document();

  /** Whether a value is filled in before the file is read, so that it is given and not known. */
  protected abstract boolean isPlaceholder(String value);

  /** The section's name as it is documented, or as the file calls it where it may choose. */
  public final String name() {
    return name;
  }

  /** All settings; of keys with numbers those of the numbers in the file. */
  public final List<Setting<?>> settings() {
    return Collections.unmodifiableList(settings);
  }

  /** Whether the file has the section's header. */
  public final boolean isInFile() {
    return document().section(name).isPresent();
  }

  /** Shows in a copy of this section what could not be written. */
  void showRefusedIn(SettingsSection copy) {
    for (Setting<?> setting : settings) {
      if (!setting.refusalProperty().get().isEmpty()) {
        copy.sameAs(setting).showRefused(setting);
      }
    }
  }

  /** Whether a value is on display that could not be written. */
  boolean showsRefused() {
    return settings.stream().anyMatch(setting -> !setting.refusalProperty().get().isEmpty());
  }

  /** The setting of the same key. */
  Setting<?> sameAs(Setting<?> other) {
    return settings.stream()
        .filter(setting -> setting.key().equals(other.key()))
        .findFirst()
        .orElseThrow();
  }

  /** Reads the file for the first time; a section of another package has to be told. */
  protected final void open() {
    readFirst();
  }

  /** Follows a change of the file; a section of another package has to be told. */
  protected final void follow() {
    reread();
  }

  /** Follows the document. */
  void reread() {
    settings.forEach(Setting::reread);
  }

  /** Reads the file for the first time. */
  void readFirst() {
    settings.forEach(Setting::readFirst);
  }

  /** Free text. */
  protected final Setting<String> text(String key) {
    return add(key, Codecs.text());
  }

  final Setting<String> quotedText(String key) {
    return add(key, Codecs.quotedText());
  }

  final Setting<SecretText> secret(String key) {
    return add(key, Codecs.secret());
  }

  /** {@code Yes} or {@code No}. */
  protected final Setting<Boolean> yesNo(String key) {
    return add(key, Codecs.yesNo());
  }

  final Setting<Boolean> oneZero(String key) {
    return add(key, Codecs.oneZero());
  }

  /** A whole number. */
  protected final Setting<Integer> number(String key) {
    return add(key, Codecs.number());
  }

  /** Values with commas between them. */
  protected final Setting<List<String>> list(String key) {
    return add(key, Codecs.list());
  }

  /** Free text; an empty value is a statement of its own. */
  protected final Setting<String> statedText(String key) {
    return add(key, Codecs.stated(Codecs.text()));
  }

  /** Values with commas between them; none at all is a statement of its own. */
  protected final Setting<List<String>> statedList(String key) {
    return add(key, Codecs.stated(Codecs.list()));
  }

  /** One of the words that an enum's constants write. */
  protected final <E extends Enum<E>> Setting<E> choice(
      String key, Class<E> type, Function<E, String> word) {
    return add(key, Codecs.choice(type, word));
  }

  /** A value of a form of its own. */
  protected final <T> Setting<T> add(String key, Codec<T> codec) {
    Setting<T> setting = new Setting<>(this, key, codec);
    settings.add(setting);
    return setting;
  }
}
