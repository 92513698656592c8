package org.prepwright.model.answers;

import org.prepwright.model.answers.constraint.DomainAnswersTogether;
import org.prepwright.model.answers.constraint.DomainName;
import org.prepwright.model.answers.constraint.JoinsOneOnly;
import org.prepwright.model.answers.constraint.NeverEncrypted;
import org.prepwright.model.answers.constraint.NoDomain;
import org.prepwright.model.answers.constraint.OrganizationalUnit;
import org.prepwright.model.answers.constraint.WholeFile;
import org.prepwright.model.answers.constraint.WorkgroupName;
import org.prepwright.model.answers.constraint.XpHome;
import org.prepwright.model.secret.SecretText;

/** {@code [Identification]}: workgroup or domain. */
@NoDomain(groups = XpHome.class)
@DomainAnswersTogether(groups = WholeFile.class)
@JoinsOneOnly
public final class Identification extends TypedSection {
  /** Workgroup to join. */
  public final Setting<@WorkgroupName String> joinWorkgroup = text("JoinWorkgroup");

  /** Domain to join. */
  public final Setting<@DomainName String> joinDomain = text("JoinDomain");

  /** Account that may join computers. */
  public final Setting<String> domainAdmin = text("DomainAdmin");

  /** Its password, always in clear text. */
  public final Setting<@NeverEncrypted SecretText> domainAdminPassword =
      secret("DomainAdminPassword");

  /** Organisational unit of the computer account. */
  public final Setting<@OrganizationalUnit String> machineObjectOu = quotedText("MachineObjectOU");

  /** Whether joining makes the computer account; Windows 2000 and RIS. */
  public final Setting<Boolean> createComputerAccountInDomain =
      yesNo("CreateComputerAccountInDomain");

  /** Whether the account is used that the server prepared; RIS and WDS. */
  public final Setting<Boolean> doOldStyleDomainJoin = yesNo("DoOldStyleDomainJoin");

  Identification(AnswerFile answerFile) {
    this(answerFile, "Identification");
  }

  /** Reads a section of another name in the same way. */
  Identification(AnswerFile answerFile, String name) {
    super(answerFile, name);
  }
}
