package org.prepwright.model.answers;

import org.prepwright.model.secret.SecretText;

/** {@code [GuiUnattended]}: the graphical part of Setup, and the Administrator account. */
public final class GuiUnattended extends TypedSection {
  /** Password of the Administrator account: text, {@code *} for blank, or a hash pair. */
  public final Setting<SecretText> adminPassword = secret("AdminPassword");

  /** Whether the password is a hash pair of 64 hexadecimal digits. */
  public final Setting<Boolean> encryptedAdminPassword = yesNo("EncryptedAdminPassword");

  /** Whether the Administrator is logged on by itself. */
  public final Setting<Boolean> autoLogon = yesNo("AutoLogon");

  /** How many times. */
  public final Setting<Integer> autoLogonCount = number("AutoLogonCount");

  /** Whether the regional page is hidden. */
  public final Setting<Boolean> oemSkipRegional = oneZero("OEMSkipRegional");

  /** Whether the welcome page is hidden. */
  public final Setting<Boolean> oemSkipWelcome = oneZero("OEMSkipWelcome");

  /** A text by which the image is recognised later. */
  public final Setting<String> oemDuplicatorString = quotedText("OEMDuplicatorString");

  /** Index of the time zone. */
  public final Setting<Integer> timeZone = number("TimeZone");

  GuiUnattended(AnswerFile answerFile) {
    super(answerFile, "GuiUnattended");
  }
}
