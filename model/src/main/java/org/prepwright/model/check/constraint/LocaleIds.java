package org.prepwright.model.check.constraint;

import java.util.Optional;
import java.util.regex.Pattern;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.LanguageGroupFact;
import org.prepwright.model.catalog.LocaleFact;

/** Reads locale ids and pairs of locale and keyboard layout. */
public final class LocaleIds {
  private static final int DIGITS = 8;
  private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-fA-F]{1,8}");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,8}");

  private LocaleIds() {}

  /** The locale of a hexadecimal id; zeros in front may be left out. */
  public static Optional<LocaleFact> known(String id) {
    String digits = id.strip();
    return HEXADECIMAL.matcher(digits).matches()
        ? Catalogue.standard().locale("0".repeat(DIGITS - digits.length()) + digits)
        : Optional.empty();
  }

  /** The language group of a number; zeros in front may be there. */
  static Optional<LanguageGroupFact> languageGroup(String number) {
    return DECIMAL.matcher(number).matches()
        ? Catalogue.standard().languageGroup(Integer.parseInt(number))
        : Optional.empty();
  }

  /** Whether a text is {@code lcid:klid}, both hexadecimal. */
  static boolean isPair(String text) {
    String[] parts = text.split(":", -1);
    return parts.length == 2
        && HEXADECIMAL.matcher(parts[0]).matches()
        && HEXADECIMAL.matcher(parts[1]).matches();
  }

  /**
   * The hexadecimal id that was meant by a decimal one, as 080a by 2058; empty when the locale of
   * the pair is known as it stands, or not known either way.
   */
  public static Optional<String> meantByDecimal(String pair) {
    String id = pair.split(":", -1)[0];
    if (!DECIMAL.matcher(id).matches() || known(id).isPresent()) {
      return Optional.empty();
    }
    return known(Integer.toHexString(Integer.parseInt(id)))
        .map(locale -> locale.lcid().substring(DIGITS / 2));
  }
}
