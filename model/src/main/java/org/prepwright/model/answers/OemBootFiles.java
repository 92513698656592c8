package org.prepwright.model.answers;

/** {@code [OEMBootFiles]}: files in {@code $OEM$\Textmode} that start Windows. */
public final class OemBootFiles extends TypedSection {
  /** File names, {@code Txtsetup.oem} among them. */
  public final BareLines files = listed(new BareLines(this));

  OemBootFiles(AnswerFile answerFile) {
    super(answerFile, "OEMBootFiles");
  }
}
