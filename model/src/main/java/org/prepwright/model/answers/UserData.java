package org.prepwright.model.answers;

import org.prepwright.model.answers.constraint.ComputerName;
import org.prepwright.model.answers.constraint.GeneratedNameHasPrefix;
import org.prepwright.model.answers.constraint.KeyNamesOfThisWindows;
import org.prepwright.model.answers.constraint.OwnerName;
import org.prepwright.model.answers.constraint.ProductKey;
import org.prepwright.model.answers.constraint.WholeFile;
import org.prepwright.model.secret.SecretText;

/** {@code [UserData]}: who uses the computer and what it is called. */
@KeyNamesOfThisWindows
@GeneratedNameHasPrefix(groups = WholeFile.class)
public final class UserData extends TypedSection {
  /** Registered owner. */
  public final Setting<@OwnerName String> fullName = quotedText("FullName");

  /** Registered organisation; also the beginning of generated computer names. */
  public final Setting<String> orgName = quotedText("OrgName");

  /** Computer name, or {@code *} for a generated one. */
  public final Setting<@ComputerName String> computerName = text("ComputerName");

  /** Product key: five groups of five. */
  public final Setting<@ProductKey SecretText> productKey = secret("ProductKey");

  /** The Windows 2000 spelling of {@code ProductKey}. */
  public final Setting<SecretText> productId = secret("ProductID");

  UserData(AnswerFile answerFile) {
    this(answerFile, "UserData");
  }

  /** Reads a section of another name in the same way. */
  UserData(AnswerFile answerFile, String name) {
    super(answerFile, name);
  }
}
