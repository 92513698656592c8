package org.prepwright.model.answers;

/**
 * {@code [NetClients]}: clients to install. Each value names the section with the parameters, which
 * may be missing when there are none.
 */
public final class NetClients extends TypedSection {
  /** Client for Microsoft Networks. */
  public final Setting<String> msClient = text("MS_MSClient");

  /** Client Service for NetWare. */
  public final Setting<String> nwClient = text("MS_NWClient");

  NetClients(AnswerFile answerFile) {
    super(answerFile, "NetClients");
  }
}
