package org.prepwright.model.answers;

import java.util.List;

/** {@code [IEPopupBlocker]}: the pop-up blocker of Internet Explorer (XP SP2, Server 2003 SP1). */
public final class IePopupBlocker extends TypedSection {
  /** Whether pop-ups are blocked. */
  public final Setting<Boolean> blockPopups = yesNo("BlockPopups");

  /** {@code High}, {@code Medium} or {@code Low}. */
  public final Setting<String> filterLevel = text("FilterLevel");

  /** Whether a bar tells of a blocked pop-up. */
  public final Setting<Boolean> showInformationBar = yesNo("ShowInformationBar");

  /** Sites whose pop-ups are never blocked. */
  public final Setting<List<String>> allowedSites = siteList("AllowedSites");

  IePopupBlocker(AnswerFile answerFile) {
    super(answerFile, "IEPopupBlocker");
  }
}
