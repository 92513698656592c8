package org.prepwright.model.check.constraint;

/** What names have in common. */
final class Names {
  /** Characters a NetBIOS name cannot have (KB 909264). */
  private static final String FORBIDDEN_BY_NETBIOS = "\\/:*?\"<>|";

  private Names() {}

  /** Whether a NetBIOS name cannot have the character. */
  static boolean isForbiddenByNetbios(int point) {
    return FORBIDDEN_BY_NETBIOS.indexOf(point) >= 0 || Character.isISOControl(point);
  }

  /** A to Z and a to z. */
  static boolean isLetter(int point) {
    return point >= 'A' && point <= 'Z' || point >= 'a' && point <= 'z';
  }

  /** 0 to 9. */
  static boolean isDigit(int point) {
    return point >= '0' && point <= '9';
  }

  /** A character as a sentence names it. */
  static String shown(int point) {
    return Character.isISOControl(point) || Character.isSpaceChar(point)
        ? Character.getName(point)
        : Character.toString(point);
  }
}
