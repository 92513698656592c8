package org.prepwright.model.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the units of a file mean to a person. Used only when a name or value is looked at or made;
 * unedited text never passes through it.
 *
 * <p>Windows reads an 8-bit answer file in the ANSI code page of the Windows that is being set up,
 * which this computer cannot know; windows-1252 is assumed until somebody says otherwise.
 */
public final class CodePage {
  /** Western Europe, the page assumed when nothing else is known. */
  public static final CodePage WINDOWS_1252 = new CodePage("windows-1252");

  /** The units are UTF-16 already. */
  public static final CodePage UTF_16 = new CodePage("UTF-16");

  /** Behind a UTF-8 mark. */
  public static final CodePage UTF_8 = new CodePage("UTF-8");

  private static final Map<String, CodePage> OFFERED = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  static {
    OFFERED.put(WINDOWS_1252.name(), WINDOWS_1252);
    for (String name :
        List.of(
            "windows-874",
            "windows-1250",
            "windows-1251",
            "windows-1253",
            "windows-1254",
            "windows-1255",
            "windows-1256",
            "windows-1257",
            "windows-1258",
            "IBM437",
            "IBM737",
            "IBM775",
            "IBM850",
            "IBM852",
            "IBM855",
            "IBM857",
            "IBM862",
            "IBM866",
            "windows-31j",
            "GBK",
            "x-windows-949",
            "Big5")) {
      // "windows-874" is x-windows-874 to Java
      String javaName = name.equals("windows-874") ? "x-windows-874" : name;
      if (Charset.isSupported(javaName)) {
        OFFERED.put(name, new CodePage(name, Charset.forName(javaName)));
      }
    }
  }

  private static final char UNKNOWN = '\uFFFD';

  private final String name;
  private final Charset charset;
  private final boolean doubleByte;
  private final char[] meanings;

  private CodePage(String name) {
    this(name, Charset.forName(name));
  }

  private CodePage(String name, Charset charset) {
    this.name = name;
    this.charset = charset;
    float widest = charset.newEncoder().maxBytesPerChar();
    boolean unicode = name.startsWith("UTF");
    this.doubleByte = !unicode && widest > 1;
    this.meanings = unicode || doubleByte ? null : singleByteMeanings(charset);
  }

  /** A place without a meaning stands for its own number, as Windows has it. */
  private static char[] singleByteMeanings(Charset charset) {
    char[] table = new char[256];
    for (int unit = 0; unit < table.length; unit++) {
      char meaning = new String(new byte[] {(byte) unit}, charset).charAt(0);
      table[unit] = meaning == UNKNOWN ? (char) unit : meaning;
    }
    return table;
  }

  /** The 8-bit pages that can be chosen, by name. */
  public static List<CodePage> offered() {
    return List.copyOf(OFFERED.values());
  }

  /**
   * Finds an 8-bit page.
   *
   * @param name a name such as {@code windows-1250} or {@code IBM850}, or a bare Windows number
   *     such as {@code 1250}, {@code 850}, {@code 932}; case does not matter
   */
  public static Optional<CodePage> byName(String name) {
    String wanted =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "932", "cp932", "shift_jis", "windows-932" -> "windows-31j";
          case "936", "cp936", "windows-936" -> "GBK";
          case "949", "cp949", "windows-949" -> "x-windows-949";
          case "950", "cp950", "windows-950" -> "Big5";
          default -> name;
        };
    if (wanted.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
      wanted = (OFFERED.containsKey("windows-" + wanted) ? "windows-" : "IBM") + wanted;
    }
    return Optional.ofNullable(OFFERED.get(wanted));
  }

  /** The name as it is shown and accepted. */
  public String name() {
    return name;
  }

  /**
   * Whether the unit begins a two-byte character. Its second byte may look like {@code ]} or a
   * backslash, never like {@code =}, {@code ;}, {@code "}, a comma or a line break.
   */
  boolean isLeadUnit(char unit) {
    if (!doubleByte || unit < 0x81 || unit > 0xFE) {
      return false;
    }
    boolean shiftJis = name.equals("windows-31j");
    return !shiftJis || unit <= 0x9F || unit >= 0xE0 && unit <= 0xFC;
  }

  /** Whether the INF reader takes the unit for white space: a no-break space is some to it. */
  boolean isBlankUnit(char unit) {
    if (unit < 0x80) {
      return ValueGrammar.isBlank(unit);
    }
    if (meanings != null) {
      return unit < meanings.length && Character.isSpaceChar(meanings[unit]);
    }
    return this == UTF_16 && Character.isSpaceChar(unit);
  }

  /** Whether {@link #isLeadUnit} can ever be true. */
  boolean hasLeadUnits() {
    return doubleByte;
  }

  /** What the units say; a unit without a meaning becomes U+FFFD. Never fails. */
  public String decode(String units) {
    if (this == UTF_16 || isAscii(units)) {
      return units;
    }
    if (meanings != null) {
      char[] text = units.toCharArray();
      for (int i = 0; i < text.length; i++) {
        text[i] = text[i] < 256 ? meanings[text[i]] : UNKNOWN;
      }
      return new String(text);
    }
    return new String(units.getBytes(StandardCharsets.ISO_8859_1), charset);
  }

  /**
   * The units that spell a text.
   *
   * @throws UnrepresentableException when a character has no place in this page
   */
  public String encode(String text) throws UnrepresentableException {
    if (isAscii(text)) {
      return text;
    }
    String units = meanings != null ? encodeSingleByte(text) : encodeByCharset(text);
    if (!decode(units).equals(text)) {
      throw new UnrepresentableException(text, this);
    }
    return units;
  }

  private String encodeSingleByte(String text) throws UnrepresentableException {
    char[] units = new char[text.length()];
    for (int i = 0; i < units.length; i++) {
      int unit = 0;
      while (unit < 256 && meanings[unit] != text.charAt(i)) {
        unit++;
      }
      if (unit == 256) {
        throw new UnrepresentableException(
            new String(Character.toChars(text.codePointAt(i))), this);
      }
      units[i] = (char) unit;
    }
    return new String(units);
  }

  private String encodeByCharset(String text) throws UnrepresentableException {
    try {
      // UTF-16 files hold plain units; only whole characters may be written into them
      Charset target = this == UTF_16 ? StandardCharsets.UTF_16LE : charset;
      ByteBuffer bytes =
          target
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(text));
      return this == UTF_16 ? text : StandardCharsets.ISO_8859_1.decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new UnrepresentableException(firstMissing(text), this);
    }
  }

  private String firstMissing(String text) {
    var encoder = (this == UTF_16 ? StandardCharsets.UTF_16LE : charset).newEncoder();
    return text.codePoints()
        .mapToObj(point -> new String(Character.toChars(point)))
        .filter(one -> !encoder.canEncode(one))
        .findFirst()
        .orElse(text);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return name;
  }
}
