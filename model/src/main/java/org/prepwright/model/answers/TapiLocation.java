package org.prepwright.model.answers;

/** {@code [TapiLocation]}: where and how a modem dials. */
public final class TapiLocation extends TypedSection {
  /** Telephone code of the country, for example 49. */
  public final Setting<Integer> countryCode = number("CountryCode");

  /** {@code Tone} or {@code Pulse}. */
  public final Setting<String> dialing = text("Dialing");

  /** Area code without the digit for long distance. */
  public final Setting<String> areaCode = text("AreaCode");

  /** Digits that reach an outside line. */
  public final Setting<String> longDistanceAccess = quotedText("LongDistanceAccess");

  TapiLocation(AnswerFile answerFile) {
    super(answerFile, "TapiLocation");
  }
}
