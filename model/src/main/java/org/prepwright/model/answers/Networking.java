package org.prepwright.model.answers;

/** {@code [Networking]}: typical network components. */
public final class Networking extends TypedSection {
  /** Whether the typical components are installed. */
  public final Setting<Boolean> installDefaultComponents = yesNo("InstallDefaultComponents");

  Networking(AnswerFile answerFile) {
    super(answerFile, "Networking");
  }
}
