package org.prepwright.model.answers;

/** {@code [Sysprep]}: what Sysprep does before it seals the image. */
public final class SysprepSection extends TypedSection {
  /** Whether Sysprep fills {@code [SysprepMassStorage]} with the controllers Windows knows. */
  public final Setting<Boolean> buildMassStorageSection = yesNo("BuildMassStorageSection");

  SysprepSection(AnswerFile answerFile) {
    super(answerFile, "Sysprep");
  }
}
