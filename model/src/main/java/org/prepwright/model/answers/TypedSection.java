package org.prepwright.model.answers;

import java.util.ArrayList;
import java.util.List;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.ValueWriter.Quotes;

/** A documented section of an answer file. */
public abstract class TypedSection extends SettingsSection {
  private final AnswerFile answerFile;
  private final List<LineList<?>> lists = new ArrayList<>();
  private final List<NumberedSettings<?>> numbered = new ArrayList<>();

  TypedSection(AnswerFile answerFile, String name) {
    super(name);
    this.answerFile = answerFile;
  }

  /** The answer file the section belongs to. */
  public final AnswerFile answerFile() {
    return answerFile;
  }

  @Override
  protected final Document document() {
    return answerFile.document();
  }

  @Override
  protected final boolean isPlaceholder(String value) {
    return Placeholders.isPlaceholder(value, answerFile.kind());
  }

  /** The setting of the same key; a numbered one may be in use in one view only. */
  @Override
  Setting<?> sameAs(Setting<?> other) {
    numbered.forEach(list -> list.takeUp(other.key()));
    return super.sameAs(other);
  }

  @Override
  void reread() {
    numbered.forEach(NumberedSettings::readNumbers);
    super.reread();
    lists.forEach(LineList::reread);
  }

  @Override
  void readFirst() {
    numbered.forEach(NumberedSettings::readNumbers);
    super.readFirst();
    lists.forEach(LineList::reread);
  }

  final Setting<Boolean> onOff(String key) {
    return add(key, Codecs.onOff());
  }

  final Setting<Boolean> trueFalse(String key) {
    return add(key, Codecs.trueFalse());
  }

  /** Several fields in one value. */
  final Setting<List<String>> fields(String key) {
    return add(key, Codecs.fields(Quotes.WHEN_NEEDED));
  }

  /** Several fields in one value, each in quotes, as text-mode Setup wants them. */
  final Setting<List<String>> quotedFields(String key) {
    return add(key, Codecs.fields(Quotes.ALWAYS));
  }

  final Setting<List<String>> siteList(String key) {
    return add(key, Codecs.siteList());
  }

  /** A view of lines of the section as a list. */
  final <L extends LineList<?>> L listed(L list) {
    lists.add(list);
    return list;
  }

  /** Settings of keys that carry a number between these two texts. */
  final <T> NumberedSettings<T> numbered(String before, String after, Codec<T> codec) {
    NumberedSettings<T> list = new NumberedSettings<>(this, before, after, codec);
    numbered.add(list);
    return list;
  }
}
