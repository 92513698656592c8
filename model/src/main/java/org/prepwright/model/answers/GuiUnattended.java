package org.prepwright.model.answers;

import org.prepwright.model.answers.constraint.AdministratorPassword;
import org.prepwright.model.answers.constraint.AutoLogonFits;
import org.prepwright.model.answers.constraint.DuplicatorString;
import org.prepwright.model.answers.constraint.KnownTimeZone;
import org.prepwright.model.answers.constraint.PasswordFormAsStated;
import org.prepwright.model.answers.constraint.Sysprep;
import org.prepwright.model.answers.constraint.TimeZoneGiven;
import org.prepwright.model.answers.constraint.WholeFile;
import org.prepwright.model.secret.SecretText;

/** {@code [GuiUnattended]}: the graphical part of Setup, and the Administrator account. */
@TimeZoneGiven(groups = WholeFile.class)
@AutoLogonFits(groups = WholeFile.class)
@PasswordFormAsStated(groups = WholeFile.class)
public final class GuiUnattended extends TypedSection {
  /** Password of the Administrator account: text, {@code *} for blank, or a hash pair. */
  public final Setting<@AdministratorPassword SecretText> adminPassword = secret("AdminPassword");

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
  public final Setting<@DuplicatorString(groups = Sysprep.class) String> oemDuplicatorString =
      quotedText("OEMDuplicatorString");

  /** Index of the time zone. */
  public final Setting<@KnownTimeZone Integer> timeZone = number("TimeZone");

  /** An account that is logged on by itself; Windows 2000. */
  public final Setting<String> autoLogonAccountCreation = text("AutoLogonAccountCreation");

  /** Program that runs beside the graphical part. */
  public final Setting<String> detachedProgram = quotedText("DetachedProgram");

  /** What {@link #detachedProgram} is told. */
  public final Setting<String> arguments = quotedText("Arguments");

  /** Folder of the profiles. */
  public final Setting<String> profilesDir = quotedText("ProfilesDir");

  /** Whether the configuration page of a server is shown at the first logon. */
  public final Setting<Boolean> serverWelcome = yesNo("ServerWelcome");

  /** Whether a server with Emergency Management Services may have a blank password. */
  public final Setting<Boolean> emsBlankPassword = yesNo("EMSBlankPassword");

  /** Whether a server with Emergency Management Services leaves this file aside. */
  public final Setting<Boolean> emsSkipUnattendProcessing = oneZero("EMSSkipUnattendProcessing");

  GuiUnattended(AnswerFile answerFile) {
    this(answerFile, "GuiUnattended");
  }

  /** Reads a section of another name in the same way. */
  GuiUnattended(AnswerFile answerFile, String name) {
    super(answerFile, name);
  }
}
