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

  /** All settings. */
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
  final void showRefusedIn(TypedSection copy) {
    for (int i = 0; i < settings.size(); i++) {
      if (!settings.get(i).refusalProperty().get().isEmpty()) {
        copy.settings.get(i).showRefused(settings.get(i));
      }
    }
  }

  /** Follows the document. */
  void reread() {
    settings.forEach(Setting::reread);
    lists.forEach(LineList::reread);
  }

  /** Reads the file for the first time. */
  void readFirst() {
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

  private <T> Setting<T> add(String key, Codec<T> codec) {
    Setting<T> setting = new Setting<>(this, key, codec);
    settings.add(setting);
    return setting;
  }
}
