package org.prepwright.model.answers;

import java.util.List;
import org.prepwright.model.answers.constraint.InputLocales;
import org.prepwright.model.answers.constraint.KnownLocale;
import org.prepwright.model.answers.constraint.LanguageAlone;
import org.prepwright.model.answers.constraint.LanguageGroups;
import org.prepwright.model.answers.constraint.LanguageGroupsComplete;
import org.prepwright.model.answers.constraint.OneInputLocale;
import org.prepwright.model.answers.constraint.WholeFile;

/** {@code [RegionalSettings]}: languages, formats and keyboards. */
@LanguageAlone
@LanguageGroupsComplete(groups = WholeFile.class)
public final class RegionalSettings extends TypedSection {
  /** Numbers of the language groups. */
  public final Setting<@LanguageGroups List<String>> languageGroup = list("LanguageGroup");

  /** One locale for everything, eight hexadecimal digits. */
  public final Setting<@KnownLocale String> language = text("Language");

  /** Locale of programs that do not know Unicode. */
  public final Setting<@KnownLocale String> systemLocale = text("SystemLocale");

  /** Locale of numbers, dates and currency. */
  public final Setting<@KnownLocale String> userLocale = text("UserLocale");

  /** Pairs of locale and keyboard layout. */
  public final Setting<@InputLocales List<String>> inputLocale = list("InputLocale");

  /** {@link #userLocale} for users made later. */
  public final Setting<@KnownLocale String> userLocaleDefaultUser = text("UserLocale_DefaultUser");

  /** {@link #inputLocale} for users made later. */
  public final Setting<@OneInputLocale List<String>> inputLocaleDefaultUser =
      list("InputLocale_DefaultUser");

  /** Language of menus and dialogs on a multilingual system, four hexadecimal digits. */
  public final Setting<String> muiLanguage = text("MUILanguage");

  /** {@link #muiLanguage} for users made later. */
  public final Setting<String> muiLanguageDefaultUser = text("MUILanguage_DefaultUser");

  RegionalSettings(AnswerFile answerFile) {
    this(answerFile, "RegionalSettings");
  }

  /** Reads a section of another name in the same way. */
  RegionalSettings(AnswerFile answerFile, String name) {
    super(answerFile, name);
  }
}
