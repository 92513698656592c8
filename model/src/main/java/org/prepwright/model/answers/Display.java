package org.prepwright.model.answers;

import org.prepwright.model.answers.constraint.ColourDepth;
import org.prepwright.model.answers.constraint.ScreenSize;
import org.prepwright.model.answers.constraint.WholeFile;

/** {@code [Display]}: the first screen mode. */
@ScreenSize(groups = WholeFile.class)
public final class Display extends TypedSection {
  /** Colour depth in bits. */
  public final Setting<@ColourDepth Integer> bitsPerPel = number("BitsPerPel");

  /** Width in pixels. */
  public final Setting<Integer> xResolution = number("Xresolution");

  /** Height in pixels. */
  public final Setting<Integer> yResolution = number("Yresolution");

  /** Refresh rate in hertz. */
  public final Setting<Integer> vRefresh = number("Vrefresh");

  /** Whether the screen is set up at the first logon; Windows NT 4.0. */
  public final Setting<Boolean> configureAtLogon = oneZero("ConfigureAtLogon");

  /** Whether the mode is taken without asking; Windows NT 4.0. */
  public final Setting<Boolean> autoConfirm = oneZero("AutoConfirm");

  Display(AnswerFile answerFile) {
    this(answerFile, "Display");
  }

  /** Reads a section of another name in the same way. */
  Display(AnswerFile answerFile, String name) {
    super(answerFile, name);
  }
}
