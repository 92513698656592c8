package org.prepwright.model.answers;

import org.prepwright.model.text.Document;

/** A documented section of an answer file. */
public abstract class TypedSection extends SettingsSection {
  private final AnswerFile answerFile;

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
}
