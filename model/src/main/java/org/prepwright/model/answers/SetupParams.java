package org.prepwright.model.answers;

/** {@code [SetupParams]}: what runs at the end of Setup. */
public final class SetupParams extends TypedSection {
  /** The one command that runs before settings are saved. */
  public final Setting<String> userExecute = quotedText("UserExecute");

  SetupParams(AnswerFile answerFile) {
    super(answerFile, "SetupParams");
  }
}
