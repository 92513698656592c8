package org.prepwright.model.answers;

import org.prepwright.model.secret.SecretText;

/** {@code [Identification]}: workgroup or domain. */
public final class Identification extends TypedSection {
  /** Workgroup to join. */
  public final Setting<String> joinWorkgroup = text("JoinWorkgroup");

  /** Domain to join. */
  public final Setting<String> joinDomain = text("JoinDomain");

  /** Account that may join computers. */
  public final Setting<String> domainAdmin = text("DomainAdmin");

  /** Its password, always in clear text. */
  public final Setting<SecretText> domainAdminPassword = secret("DomainAdminPassword");

  /** Organisational unit of the computer account. */
  public final Setting<String> machineObjectOu = quotedText("MachineObjectOU");

  Identification(AnswerFile answerFile) {
    super(answerFile, "Identification");
  }
}
