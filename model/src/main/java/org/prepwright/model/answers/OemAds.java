package org.prepwright.model.answers;

import java.util.List;

/** {@code [OEM_Ads]}: pictures and text of the maker in graphical Setup; older than Windows XP. */
public final class OemAds extends TypedSection {
  /** Text of the banner. */
  public final Setting<String> banner = quotedText("Banner");

  /** Picture at the top right: a bitmap, or a library and the number of its resource. */
  public final Setting<List<String>> logo = fields("Logo");

  /** Picture behind everything, in the same two forms. */
  public final Setting<List<String>> background = fields("Background");

  OemAds(AnswerFile answerFile) {
    super(answerFile, "OEM_Ads");
  }
}
