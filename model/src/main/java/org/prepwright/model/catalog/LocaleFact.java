package org.prepwright.model.catalog;

import java.util.List;

/**
 * A locale of Windows XP and Server 2003.
 *
 * @param lcid the locale id, eight lower-case hexadecimal digits
 * @param language the language, with its script or sort order in brackets where there are several
 * @param region the country or region
 * @param languageGroups the ids of the language groups that hold its files, the main one first
 * @param inputLocales pairs of locale and keyboard layout such as {@code 0807:00000807}, the
 *     default first
 */
public record LocaleFact(
    String lcid,
    String language,
    String region,
    List<Integer> languageGroups,
    List<String> inputLocales) {

  /** Keeps its own copies of the lists. */
  public LocaleFact {
    languageGroups = List.copyOf(languageGroups);
    inputLocales = List.copyOf(inputLocales);
  }

  /** The name as a person reads it, for example "German (Switzerland)". */
  public String label() {
    if (language.endsWith(")")) {
      return language.substring(0, language.length() - 1) + ", " + region + ")";
    }
    return language + " (" + region + ")";
  }
}
