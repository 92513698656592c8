package org.prepwright.model.answers;

/** {@code [Branding]}: where the settings of Internet Explorer come from. */
public final class Branding extends TypedSection {
  /** Whether this file holds them; otherwise a branding file does. */
  public final Setting<Boolean> brandIeUsingUnattended = yesNo("BrandIEUsingUnattended");

  /** The branding file (.ins) of the Internet Explorer Administration Kit. */
  public final Setting<String> ieBrandingFile = text("IEBrandingFile");

  Branding(AnswerFile answerFile) {
    super(answerFile, "Branding");
  }
}
