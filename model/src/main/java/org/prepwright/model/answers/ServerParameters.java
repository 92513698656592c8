package org.prepwright.model.answers;

/** The parameters of File and Printer Sharing, usually {@code [params.MS_Server]}. */
public final class ServerParameters extends TypedSection {
  /** Identifier of the component. */
  public final Setting<String> infId = text("InfID");

  /** Whether the computer announces itself to LAN Manager 2.x clients. */
  public final Setting<Boolean> broadcastsToLanman2Clients = yesNo("BroadcastsToLanman2Clients");

  /** Memory use of the service; a text, since one of its words is documented in two spellings. */
  public final Setting<String> optimization = text("Optimization");

  ServerParameters(AnswerFile answerFile, String name) {
    super(answerFile, name);
  }
}
