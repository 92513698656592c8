package org.prepwright.model.answers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.ValueWriter.Quotes;

/** A documented section: its settings, in the order of the documentation. */
public abstract class TypedSection {
  private final AnswerFile answerFile;
  private final String name;
  private final List<Setting<?>> settings = new ArrayList<>();
  private final List<LineList<?>> lists = new ArrayList<>();
  private final List<NumberedSettings<?>> numbered = new ArrayList<>();

  TypedSection(AnswerFile answerFile, String name) {
    this.answerFile = answerFile;
    this.name = name;
  }

  /** The section's name as it is documented, or as the file calls it where it may choose. */
  public final String name() {
    return name;
  }

  /** The answer file the section belongs to. */
  public final AnswerFile answerFile() {
    return answerFile;
  }

  /** All settings; of keys with numbers those of the numbers in the file. */
  public final List<Setting<?>> settings() {
    return Collections.unmodifiableList(settings);
  }

  /** Whether the file has the section's header. */
  public final boolean isInFile() {
    return document().section(name).isPresent();
  }

  final Document document() {
    return answerFile.document();
  }

  /** Shows in a copy of this section what could not be written. */
  void showRefusedIn(TypedSection copy) {
    for (Setting<?> setting : settings) {
      if (!setting.refusalProperty().get().isEmpty()) {
        copy.sameAs(setting).showRefused(setting);
      }
    }
  }

  /** The setting of the same key; a numbered one may be in use in one view only. */
  private Setting<?> sameAs(Setting<?> other) {
    numbered.forEach(list -> list.takeUp(other.key()));
    return settings.stream()
        .filter(setting -> setting.key().equals(other.key()))
        .findFirst()
        .orElseThrow();
  }

  /** Follows the document. */
  void reread() {
    numbered.forEach(NumberedSettings::readNumbers);
    settings.forEach(Setting::reread);
    lists.forEach(LineList::reread);
  }

  /** Reads the file for the first time. */
  void readFirst() {
    numbered.forEach(NumberedSettings::readNumbers);
    settings.forEach(Setting::readFirst);
    lists.forEach(LineList::reread);
  }

  final Setting<String> text(String key) {
    return add(key, Codecs.text());
  }

  final Setting<String> quotedText(String key) {
    return add(key, Codecs.quotedText());
  }

  final Setting<SecretText> secret(String key) {
    return add(key, Codecs.secret());
  }

  final Setting<Boolean> yesNo(String key) {
    return add(key, Codecs.yesNo());
  }

  final Setting<Boolean> oneZero(String key) {
    return add(key, Codecs.oneZero());
  }

  final Setting<Boolean> onOff(String key) {
    return add(key, Codecs.onOff());
  }

  final Setting<Boolean> trueFalse(String key) {
    return add(key, Codecs.trueFalse());
  }

  final Setting<Integer> number(String key) {
    return add(key, Codecs.number());
  }

  final Setting<List<String>> list(String key) {
    return add(key, Codecs.list());
  }

  /** Several fields in one value. */
  final Setting<List<String>> fields(String key) {
    return add(key, Codecs.fields(Quotes.WHEN_NEEDED));
  }

  /** Several fields in one value, each in quotes, as text-mode Setup wants them. */
  final Setting<List<String>> quotedFields(String key) {
    return add(key, Codecs.fields(Quotes.ALWAYS));
  }

  /** A view of lines of the section as a list. */
  final <L extends LineList<?>> L listed(L list) {
    lists.add(list);
    return list;
  }

  final <E extends Enum<E>> Setting<E> choice(String key, Class<E> type, Function<E, String> word) {
    return add(key, Codecs.choice(type, word));
  }

  final Setting<List<String>> siteList(String key) {
    return add(key, Codecs.siteList());
  }

  /** Settings of keys that carry a number between these two texts. */
  final <T> NumberedSettings<T> numbered(String before, String after, Codec<T> codec) {
    NumberedSettings<T> list = new NumberedSettings<>(this, before, after, codec);
    numbered.add(list);
    return list;
  }

  final <T> Setting<T> add(String key, Codec<T> codec) {
    Setting<T> setting = new Setting<>(this, key, codec);
    settings.add(setting);
    return setting;
  }
}
