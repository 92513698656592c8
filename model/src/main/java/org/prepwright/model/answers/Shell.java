package org.prepwright.model.answers;

/** {@code [Shell]}: the desktop (XP). */
public final class Shell extends TypedSection {
  /** Theme of new users. */
  public final Setting<String> customDefaultThemeFile = text("CustomDefaultThemeFile");

  /** Whether the Start menu is the one from before XP. */
  public final Setting<Boolean> defaultStartPanelOff = yesNo("DefaultStartPanelOff");

  /** Whether windows look as before XP. */
  public final Setting<Boolean> defaultThemesOff = yesNo("DefaultThemesOff");

  Shell(AnswerFile answerFile) {
    super(answerFile, "Shell");
  }
}
