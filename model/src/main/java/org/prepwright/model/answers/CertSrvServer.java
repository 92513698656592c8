package org.prepwright.model.answers;

/** {@code [CertSrv_Server]}: the certification authority (Server 2003). */
public final class CertSrvServer extends TypedSection {
  /**
   * {@code EnterpriseRoot}, {@code EnterpriseSubordinate}, {@code StandaloneRoot} or {@code
   * StandaloneSubordinate}.
   */
  public final Setting<String> caType = text("CAType");

  /** Cryptographic provider. */
  public final Setting<String> cspProvider = text("CSPProvider");

  /** Hash algorithm. */
  public final Setting<String> hashAlgorithm = text("HashAlgorithm");

  /** Length of the key in bits. */
  public final Setting<Integer> keyLength = number("KeyLength");

  /** Name of the certification authority. */
  public final Setting<String> caName = text("Name");

  /** Computer of the authority above this one. */
  public final Setting<String> parentCaMachine = text("ParentCAMachine");

  /** Name of the authority above this one. */
  public final Setting<String> parentCaName = text("ParentCAName");

  /** Shared folder with the certificates of the authority. */
  public final Setting<String> sharedFolder = text("SharedFolder");

  /** Whether there is one. */
  public final Setting<Boolean> useSharedFolder = yesNo("UseSharedFolder");

  /** One half of how long a root certificate holds; sources differ on whether count or unit. */
  public final Setting<String> validityPeriod = text("ValidityPeriod");

  /** The other half. */
  public final Setting<String> validityPeriodUnits = text("ValidityPeriodUnits");

  CertSrvServer(AnswerFile answerFile) {
    super(answerFile, "CertSrv_Server");
  }
}
