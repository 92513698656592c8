package org.prepwright.pages.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.LocaleFact;

/** Names of locales, keyboards and language groups; an unknown id is its own name. */
public final class LocaleNames {
  private LocaleNames() {}

  /** All locales by name; the value is the id as it is written, eight digits. */
  public static List<Option<String>> locales() {
    return Catalogue.standard().locales().stream()
        .map(locale -> new Option<>(locale.lcid(), locale.label()))
        .toList();
  }

  /** The name of a locale id, with the id where it is spelled otherwise or unknown. */
  public static String locale(String lcid) {
    return Catalogue.standard()
        .locale(lcid)
        .map(LocaleFact::label)
        .orElseGet(() -> Texts.text("locale.unknown", lcid));
  }

  /** All usual pairs of locale and keyboard. */
  public static List<Option<String>> keyboards() {
    return Catalogue.standard().locales().stream()
        .flatMap(locale -> locale.inputLocales().stream())
        .distinct()
        .map(pair -> new Option<>(pair, keyboard(pair)))
        .sorted((one, two) -> one.label().compareToIgnoreCase(two.label()))
        .toList();
  }

  /** The name of a pair such as 0407:00000407. */
  public static String keyboard(String pair) {
    int colon = pair.indexOf(':');
    Optional<LocaleFact> locale =
        colon < 0 ? Optional.empty() : Catalogue.standard().locale(pair.substring(0, colon));
    return locale
        .flatMap(
            found ->
                Catalogue.standard()
                    .keyboardLayout(pair.substring(colon + 1))
                    .map(layout -> Texts.text("keyboard.name", found.label(), layout.name())))
        .orElseGet(() -> Texts.text("keyboard.unknown", pair));
  }

  /** The name of a language group. */
  public static String group(String id) {
    return number(id)
        .flatMap(Catalogue.standard()::languageGroup)
        .map(group -> group.name())
        .orElseGet(() -> Texts.text("language-group.unknown", id));
  }

  /** Whether two ids of language groups are the same number. */
  public static boolean areSameGroup(String one, String two) {
    return one.equals(two) || (number(one).isPresent() && number(one).equals(number(two)));
  }

  private static Optional<Integer> number(String id) {
    return id.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(id)) : Optional.empty();
  }

  /** The id as it is written into a file. */
  public static String written(int group) {
    return String.format(Locale.ROOT, "%d", group);
  }
}
