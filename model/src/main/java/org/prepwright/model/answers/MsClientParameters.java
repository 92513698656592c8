package org.prepwright.model.answers;

import java.util.List;

/** The parameters of Client for Microsoft Networks, usually {@code [params.MS_MSClient]}. */
public final class MsClientParameters extends TypedSection {
  /** Identifier of the component. */
  public final Setting<String> infId = text("InfID");

  /** RPC name service provider. */
  public final Setting<String> nameServiceProvider = text("NameServiceProvider");

  /** Address of the RPC name service. */
  public final Setting<String> nameServiceNetworkAddress = text("NameServiceNetworkAddress");

  /** Protocol of the RPC name service. */
  public final Setting<String> nameServiceProtocol = text("NameServiceProtocol");

  /** Other domains for the browser. */
  public final Setting<List<String>> browseDomains = list("BrowseDomains");

  MsClientParameters(AnswerFile answerFile, String name) {
    super(answerFile, name);
  }
}
