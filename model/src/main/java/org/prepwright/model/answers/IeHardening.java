package org.prepwright.model.answers;

import java.util.List;

/**
 * {@code [IEHardening]}: exceptions of Internet Explorer Enhanced Security Configuration (Server
 * 2003).
 */
public final class IeHardening extends TypedSection {
  /** Sites of the zone of trusted sites. */
  public final Setting<List<String>> trustedSites = siteList("TrustedSites");

  /** Sites of the zone of the local intranet. */
  public final Setting<List<String>> localIntranetSites = siteList("LocalIntranetSites");

  IeHardening(AnswerFile answerFile) {
    super(answerFile, "IEHardening");
  }
}
