package org.prepwright.model.answers;

/** The parameters of Client Service for NetWare, usually {@code [params.MS_NWClient]}. */
public final class NwClientParameters extends TypedSection {
  /** NetWare server to log on to. */
  public final Setting<String> preferredServer = text("PreferredServer");

  /** NDS tree. */
  public final Setting<String> defaultTree = text("DefaultTree");

  /** NDS context. */
  public final Setting<String> defaultContext = text("DefaultContext");

  /** Whether the NetWare logon script runs. */
  public final Setting<Boolean> logonScript = yesNo("LogonScript");

  NwClientParameters(AnswerFile answerFile, String name) {
    super(answerFile, name);
  }
}
