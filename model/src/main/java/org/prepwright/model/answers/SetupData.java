package org.prepwright.model.answers;

/** {@code [SetupData]}: where text-mode Setup finds its image; RIS. */
public final class SetupData extends TypedSection {
  /** Switches of the loader. */
  public final Setting<String> osLoadOptions = quotedText("OsLoadOptions");

  /** NT device path of the image. */
  public final Setting<String> setupSourceDevice = quotedText("SetupSourceDevice");

  /** Processor folder of the image: {@code i386}, {@code ia64} or {@code amd64}. */
  public final Setting<String> architecture = text("Architecture");

  /** NT device path of the mirrored system of a RIPrep image. */
  public final Setting<String> sysPrepDevice = quotedText("SysPrepDevice");

  /** NT device path of the flat image that gives a RIPrep image its drivers. */
  public final Setting<String> sysPrepDriversDevice = quotedText("SysPrepDriversDevice");

  SetupData(AnswerFile answerFile) {
    super(answerFile, "SetupData");
  }
}
