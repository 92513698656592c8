package org.prepwright.model.answers;

/** {@code [LicenseFilePrintData]}: licensing of server products. */
public final class LicenseFilePrintData extends TypedSection {
  /** Licensing mode. */
  public final Setting<LicensingMode> autoMode =
      choice("AutoMode", LicensingMode.class, LicensingMode::word);

  /** Number of licences with {@link LicensingMode#PER_SERVER}. */
  public final Setting<Integer> autoUsers = number("AutoUsers");

  LicenseFilePrintData(AnswerFile answerFile) {
    super(answerFile, "LicenseFilePrintData");
  }
}
