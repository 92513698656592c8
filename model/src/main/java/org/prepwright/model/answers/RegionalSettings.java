package org.prepwright.model.answers;

import java.util.List;

/** {@code [RegionalSettings]}: languages, formats and keyboards. */
public final class RegionalSettings extends TypedSection {
  /** Numbers of the language groups. */
  public final Setting<List<String>> languageGroup = list("LanguageGroup");

  /** One locale for everything, eight hexadecimal digits. */
  public final Setting<String> language = text("Language");

  /** Locale of programs that do not know Unicode. */
  public final Setting<String> systemLocale = text("SystemLocale");

  /** Locale of numbers, dates and currency. */
  public final Setting<String> userLocale = text("UserLocale");

  /** Pairs of locale and keyboard layout. */
  public final Setting<List<String>> inputLocale = list("InputLocale");

  /** {@link #userLocale} for users made later. */
  public final Setting<String> userLocaleDefaultUser = text("UserLocale_DefaultUser");

  /** {@link #inputLocale} for users made later. */
  public final Setting<List<String>> inputLocaleDefaultUser = list("InputLocale_DefaultUser");

  RegionalSettings(AnswerFile answerFile) {
    super(answerFile, "RegionalSettings");
  }
}
