package org.prepwright.model.message;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages the program speaks, and the one it speaks now. It is one for the whole program: a
 * finding made beside the window speaks as the window does.
 */
public enum Language {
  /** English, the language of the bundles without a suffix. */
  ENGLISH(Locale.ROOT, Locale.ENGLISH, "English"),
  /** German. */
  GERMAN(Locale.GERMAN, Locale.GERMAN, "Deutsch");

  private static volatile Language current = ENGLISH;

  private final Locale bundles;
  private final Locale locale;
  private final String ownName;

  Language(Locale bundles, Locale locale, String ownName) {
    this.bundles = bundles;
    this.locale = locale;
    this.ownName = ownName;
  }

  /** The language the program speaks now; English until another is {@linkplain #use used}. */
  public static Language current() {
    return current;
  }

  /** Speaks this language from now on; texts made before stay as they are. */
  public static void use(Language language) {
    current = language;
  }

  /** The language for a computer's locale; English where the program does not speak its own. */
  public static Language of(Locale locale) {
    return byId(locale.getLanguage()).orElse(ENGLISH);
  }

  /** Finds a language by its {@link #id()}, without regard to case. */
  public static Optional<Language> byId(String id) {
    return Arrays.stream(values())
        .filter(language -> language.id().equalsIgnoreCase(id))
        .findFirst();
  }

  /** The two letters of ISO 639 that stand for it. */
  public String id() {
    return locale.getLanguage();
  }

  /** Its locale, for dates and sizes on the screen. */
  public Locale locale() {
    return locale;
  }

  /** What the people who speak it call it. */
  public String ownName() {
    return ownName;
  }

  /** The locale of its bundles. */
  Locale bundles() {
    return bundles;
  }
}
