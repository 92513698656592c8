package org.prepwright.model.answers;

import java.util.List;

/** {@code [Homenet]}: sharing an Internet connection, bridging adapters. */
public final class Homenet extends TypedSection {
  /** Adapters joined to a bridge. */
  public final Setting<List<String>> bridge = list("Bridge");

  /** Whether the Internet connection is shared. */
  public final Setting<Boolean> enableIcs = yesNo("EnableICS");

  /** Adapter towards the Internet. */
  public final Setting<String> externalAdapter = text("ExternalAdapter");

  /** Adapter towards the home network. */
  public final Setting<String> internalAdapter = text("InternalAdapter");

  /** Whether the bridge faces the home network. */
  public final Setting<Boolean> internalIsBridge = yesNo("InternalIsBridge");

  /** Adapters behind the firewall from before XP SP2. */
  public final Setting<List<String>> internetConnectionFirewall =
      list("InternetConnectionFirewall");

  /** Whether the notification area shows the connection. */
  public final Setting<Boolean> showTrayIcon = yesNo("ShowTrayIcon");

  Homenet(AnswerFile answerFile) {
    super(answerFile, "Homenet");
  }
}
