package org.prepwright.model.answers;

/** {@code [CertSrv_Client]}: the web pages that ask a certification authority (Server 2003). */
public final class CertSrvClient extends TypedSection {
  /** Computer of the authority. */
  public final Setting<String> caMachine = text("CAMachine");

  /** Name of the authority. */
  public final Setting<String> caName = text("CAName");

  CertSrvClient(AnswerFile answerFile) {
    super(answerFile, "CertSrv_Client");
  }
}
