package org.prepwright.model.answers;

/** {@code [Display]}: the first screen mode. */
public final class Display extends TypedSection {
  /** Colour depth in bits. */
  public final Setting<Integer> bitsPerPel = number("BitsPerPel");

  /** Width in pixels. */
  public final Setting<Integer> xResolution = number("Xresolution");

  /** Height in pixels. */
  public final Setting<Integer> yResolution = number("Yresolution");

  /** Refresh rate in hertz. */
  public final Setting<Integer> vRefresh = number("Vrefresh");

  Display(AnswerFile answerFile) {
    super(answerFile, "Display");
  }
}
