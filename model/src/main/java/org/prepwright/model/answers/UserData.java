package org.prepwright.model.answers;

import org.prepwright.model.secret.SecretText;

/** {@code [UserData]}: who uses the computer and what it is called. */
public final class UserData extends TypedSection {
  /** Registered owner. */
  public final Setting<String> fullName = quotedText("FullName");

  /** Registered organisation; also the beginning of generated computer names. */
  public final Setting<String> orgName = quotedText("OrgName");

  /** Computer name, or {@code *} for a generated one. */
  public final Setting<String> computerName = text("ComputerName");

  /** Product key: five groups of five. */
  public final Setting<SecretText> productKey = secret("ProductKey");

  /** The Windows 2000 spelling of {@code ProductKey}. */
  public final Setting<SecretText> productId = secret("ProductID");

  UserData(AnswerFile answerFile) {
    super(answerFile, "UserData");
  }
}
