package org.prepwright.model.answers;

/**
 * {@code [SysprepCleanup]}: what Sysprep itself noted down for {@code sysprep -clean}. Nobody
 * writes it by hand, and the form of its lines is not documented.
 */
public final class SysprepCleanup extends TypedSection {
  /** Lines with a key. */
  public final KeyedLines keyedLines = listed(KeyedLines.plain(this));

  /** Lines without a key. */
  public final BareLines bareLines = listed(new BareLines(this));

  SysprepCleanup(AnswerFile answerFile) {
    super(answerFile, "SysprepCleanup");
  }
}
