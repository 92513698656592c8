package org.prepwright.model.answers;

/** {@code [SysprepMassStorage]}: controllers that the image can start from. */
public final class SysprepMassStorage extends TypedSection {
  /**
   * Hardware id, and the path of its {@code .inf}; folder, description and tag of a disk may
   * follow.
   */
  public final KeyedLines controllers = listed(KeyedLines.withQuotedFields(this));

  SysprepMassStorage(AnswerFile answerFile) {
    super(answerFile, "SysprepMassStorage");
  }
}
