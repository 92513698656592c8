package org.prepwright.app.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.prepwright.model.message.Language;

/** Which language the person wants the program to speak. */
public enum LanguageChoice {
  /** As the computer has it. */
  SYSTEM(null),
  /** English. */
  ENGLISH(Language.ENGLISH),
  /** German. */
  GERMAN(Language.GERMAN);

  private final Language language;

  LanguageChoice(Language language) {
    this.language = language;
  }

  /**
   * The language that is spoken.
   *
   * @param ofComputer the computer's locale
   */
  public Language language(Locale ofComputer) {
    return language == null ? Language.of(ofComputer) : language;
  }

  /** The language, where it does not depend on the computer. */
  public Optional<Language> fixed() {
    return Optional.ofNullable(language);
  }

  /** The word in the settings file. */
  public String id() {
    return language == null ? "system" : language.id();
  }

  /** Finds a choice by its {@link #id()}, without regard to case. */
  public static Optional<LanguageChoice> byId(String id) {
    return Arrays.stream(values()).filter(choice -> choice.id().equalsIgnoreCase(id)).findFirst();
  }
}
