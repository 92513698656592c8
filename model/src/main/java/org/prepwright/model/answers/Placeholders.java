package org.prepwright.model.answers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prepwright.model.catalog.Kind;

/**
 * Tells text that a template engine or Remote Installation Services fills in before Setup reads the
 * file. Nothing can be said about such a value yet.
 *
 * <p>Known forms: {@code $Name$}; {@code $name}, {@code $name.member} and <code>${name}</code> with
 * the directive lines {@code #if}, {@code #set} and so on (Cheetah); {@code @@name@@}; {@code
 * KVM_TEST_NAME} and {@code BOXES_NAME} of virtual machine managers; {@code [NAME]} of a boot
 * server; and {@code %NAME%} in a RIS file.
 */
public final class Placeholders {
  /** In the order in which they are looked for: what is longer first. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\$\\$"
              + "|@@\\w+@@"
              + "|(?:KVM_TEST|BOXES)_[A-Z_]+"
              + "|\\[[A-Z][A-Z0-9_]{2,}\\]"
              + "|\\$\\{[^}]*\\}"
              + "|\\$(?<closed>[A-Za-z_]\\w*)\\$"
              // within a word a dollar sign is a letter like others, as in a password
              + "|(?<![A-Za-z0-9])\\$(?<open>[A-Za-z_]\\w*(?:\\.\\w+)*)");

  private static final Pattern BARE_NAME = Pattern.compile("\\$[A-Za-z_]\\w*(?:\\.\\w+)*");

  /** Names between or behind dollar signs that belong to Windows, ReactOS or Setup. */
  private static final Set<String> NAMES_OF_WINDOWS =
      Set.of("oem", "chicago", "reactos", "windows", "winnt", "win_nt", "docs", "progs", "unique");

  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "#(?:if|else|elif|elseif|unless|end|set|for|while|def|raw|include|import|from|extends"
              + "|silent|echo|slurp)\\b.*",
          Pattern.DOTALL);

  /** What RIS fills in, by a public generator of RIS templates. */
  private static final List<String> RIS_VARIABLES =
      List.of(
          "%MACHINENAME%",
          "%SERVERNAME%",
          "%INSTALLPATH%",
          "%MACHINETYPE%",
          "%MACHINEDOMAIN%",
          "%USERFIRSTNAME%",
          "%USERLASTNAME%",
          "%ORGNAME%",
          "%TIMEZONE%");

  private static final Pattern CAPITALS = Pattern.compile("%[A-Z][A-Z0-9_]*%");

  /** Variables of Windows itself, which reach Setup as they are. */
  private static final Set<String> ENVIRONMENT =
      Set.of(
          "%SYSTEMROOT%",
          "%SYSTEMDRIVE%",
          "%WINDIR%",
          "%TEMP%",
          "%TMP%",
          "%PROGRAMFILES%",
          "%COMMONPROGRAMFILES%",
          "%ALLUSERSPROFILE%",
          "%USERPROFILE%",
          "%USERNAME%",
          "%USERDOMAIN%",
          "%COMPUTERNAME%",
          "%LOGONSERVER%",
          "%APPDATA%",
          "%HOMEDRIVE%",
          "%HOMEPATH%",
          "%COMSPEC%",
          "%PATH%",
          "%OS%",
          "%PROCESSOR_ARCHITECTURE%");

  private Placeholders() {}

  /**
   * Whether a value holds a placeholder, or is one.
   *
   * @param value the value without quotes
   * @param kind the kind of file it stands in: only RIS fills in {@code %NAME%}
   */
  public static boolean isPlaceholder(String value, Kind kind) {
    return holdsTemplateToken(value) || kind == Kind.RIS && holdsRisVariable(value);
  }

  /** Whether a value is a dollar sign and a name, which a password could be as well. */
  static boolean isBareName(String value) {
    return BARE_NAME.matcher(value).matches();
  }

  /** Whether a line belongs to the template engine, as {@code #if $x} does. */
  public static boolean isDirective(String line) {
    return DIRECTIVE.matcher(line.strip()).matches();
  }

  private static boolean holdsTemplateToken(String value) {
    boolean holdsMark =
        value.indexOf('$') >= 0
            || value.indexOf('[') >= 0
            || value.contains("@@")
            || value.contains("KVM_TEST_")
            || value.contains("BOXES_");
    if (!holdsMark) {
      // nearly every value; the search for the tokens takes far longer
      return false;
    }
    Matcher matcher = TOKEN.matcher(value);
    while (matcher.find()) {
      if (!matcher.group().equals("$$") && !isNameOfWindows(matcher)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNameOfWindows(Matcher matcher) {
    String name = matcher.group("closed") != null ? matcher.group("closed") : matcher.group("open");
    return name != null && NAMES_OF_WINDOWS.contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean holdsRisVariable(String value) {
    String capitals = value.toUpperCase(Locale.ROOT);
    return RIS_VARIABLES.stream().anyMatch(capitals::contains)
        || CAPITALS.matcher(value).matches() && !ENVIRONMENT.contains(value);
  }
}
