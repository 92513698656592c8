package org.prepwright.app.message;

/** Text as XML 1.0 can hold it. */
public final class XmlText {
  private XmlText() {}

  /**
   * The text without the characters that XML 1.0 has no way to write: control characters, halves of
   * surrogate pairs, U+FFFE and U+FFFF.
   */
  public static String of(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(XmlText::isCharacter).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Production 2 of XML 1.0: Char. */
  private static boolean isCharacter(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || codePoint >= 0x20 && codePoint <= 0xD7FF
        || codePoint >= 0xE000 && codePoint <= 0xFFFD
        || codePoint >= 0x10000;
  }
}
