package org.prepwright.model.media;

import java.util.Locale;
import java.util.Set;
import org.prepwright.model.bundle.FatNames;

/**
 * The names of eight characters, a dot and three that every file on FAT has beside its long one.
 *
 * <p>Facts: "FAT32 File System Specification" 1.03, "Name Limits and Character Sets"; the two flags
 * of Windows NT at offset 12 that say that a name or an extension is shown in small letters.
 */
final class FatShortNames {
  /** The flag for a name in small letters. */
  static final int SMALL_NAME = 0x08;

  /** The flag for an extension in small letters. */
  static final int SMALL_EXTENSION = 0x10;

  private static final int NAME = 8;
  private static final int EXTENSION = 3;
  private static final String OTHERS = "$%'-_@~`!(){}^#&";

  private FatShortNames() {}

  /** Whether DOS can call a file so, whatever the case. */
  static boolean isShort(String name) {
    return FatNames.isShort(name) && upper(name).chars().allMatch(FatShortNames::isAllowed);
  }

  /** Whether the short entry alone gives a name back, with its case. */
  static boolean keepsItself(String name) {
    return isShort(name) && isOneCase(base(name)) && isOneCase(extension(name));
  }

  /** The flags for a name that keeps itself. */
  static int flags(String name) {
    int flags = 0;
    if (!base(name).equals(upper(base(name)))) {
      flags |= SMALL_NAME;
    }
    if (!extension(name).equals(upper(extension(name)))) {
      flags |= SMALL_EXTENSION;
    }
    return flags;
  }

  /** A short name for a long one, that no other has. */
  static String aliasFor(String name, Set<String> taken) {
    String base = cleaned(base(name));
    String extension = cleaned(extension(name));
    String end = extension.isEmpty() ? "" : "." + first(extension, EXTENSION);
    for (int number = 1; ; number++) {
      String tail = "~" + number;
      String alias = first(base, NAME - tail.length()) + tail + end;
      if (!taken.contains(alias)) {
        return alias;
      }
    }
  }

  /** The eleven characters of an entry. */
  static String padded(String shortName) {
    return pad(base(shortName), NAME) + pad(extension(shortName), EXTENSION);
  }

  static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  private static String cleaned(String text) {
    StringBuilder cleaned = new StringBuilder();
    upper(text)
        .codePoints()
        .filter(one -> one != ' ' && one != '.')
        .map(one -> isAllowed(one) ? one : '_')
        .forEach(cleaned::appendCodePoint);
    return cleaned.toString();
  }

  private static boolean isAllowed(int one) {
    return (one >= 'A' && one <= 'Z')
        || (one >= '0' && one <= '9')
        || one == '.'
        || OTHERS.indexOf(one) >= 0;
  }

  private static boolean isOneCase(String text) {
    return text.equals(upper(text)) || text.equals(text.toLowerCase(Locale.ROOT));
  }

  private static String base(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1);
  }

  private static String first(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }

  private static String pad(String text, int length) {
    return text + " ".repeat(length - text.length());
  }
}
