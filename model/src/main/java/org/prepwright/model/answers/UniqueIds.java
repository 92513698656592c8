package org.prepwright.model.answers;

/** {@code [UniqueIds]} of a uniqueness file: which sections each computer has for itself. */
public final class UniqueIds extends TypedSection {
  /** Id of the computer, and the names of its sections. */
  public final KeyedLines computers = listed(KeyedLines.plain(this));

  UniqueIds(AnswerFile answerFile) {
    super(answerFile, "UniqueIds");
  }
}
