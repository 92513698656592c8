package org.prepwright.model.secret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds passwords and product keys inside command lines. A command can hide a password in any way a
 * program likes, so this knows the ways of the usual tools and no more:
 *
 * <ul>
 *   <li>{@code net user NAME PASSWORD}, {@code net use \\SERVER\SHARE PASSWORD}
 *   <li>{@code /user:NAME PASSWORD}, except behind {@code runas}, which a program follows
 *   <li>{@code /p:PASSWORD} and {@code -p=PASSWORD}; likewise pw, pwd, pass, passwd, password, rp,
 *       and those of netdom: pd, po, passwordd, passwordo
 *   <li>{@code -pass PASSWORD} and the other long names; {@code -p PASSWORD} only beside {@code -u}
 *   <li>{@code ...password=PASSWORD}, {@code pwd=}, {@code passwd=}, {@code PIDKEY=}, {@code
 *       PRODUCTKEY=}
 *   <li>{@code reg add ... /v DefaultPassword ... /d PASSWORD} and other values of such names
 *   <li>{@code ftp://NAME:PASSWORD@SERVER}
 *   <li>five groups of five letters or digits with hyphens between them, wherever they stand
 * </ul>
 *
 * <p>A variable such as {@code %PASS%} and the asterisk that has a program ask are no secrets.
 */
public final class CommandSecrets {
  /** A word, or several in quotes; the secret is what stands between the quotes. */
  private static final String WORD = "(?:\"([^\"]+)\"?|([^\\s\"]+))";

  /** What a password does not begin with where it is a word of its own. */
  private static final String NO_OPTION = "(?![/&|<>])";

  private static final String NAME = "(?:\"[^\"]*\"|[^\\s\"/&|<>][^\\s\"]*)";

  /** Options between two words, the quotes of each belonging to it. */
  private static final String OPTIONS = "(?:/[^\\s\"]*+(?:\"[^\"]*+\"?)?+[^\\s\"]*+\\s++)*+";

  private static final String LONG_NAMES = "pwd?|pass|passwd|password|rp";
  private static final String OPTION = "(?<![^\\s\"])[/-]{1,2}";
  private static final String RUN_AS = "(?is).*\\brunas(?:\\.exe)?\\b[^&|]*";
  private static final String AS_USER = "(?is).*(?<!\\S)[/-]{1,2}u(?:ser|sername)?(?![a-z]).*";
  private static final Pattern NO_SECRET = Pattern.compile("\\*|%[^%]+%|%\\d|%%\\w");

  private static final Pattern USER = pattern("/user:" + NAME + "\\s+(?!\\\\)" + NO_OPTION + WORD);
  private static final Pattern SHORT = pattern(OPTION + "p\\s+(?!-)" + NO_OPTION + WORD);
  private static final List<Pattern> WAYS =
      List.of(
          pattern(
              "\\bnet1?(?:\\.exe)?\"?\\s+user\\s+" + NAME + "\\s+" + OPTIONS + NO_OPTION + WORD),
          pattern(
              "\\bnet1?(?:\\.exe)?\"?\\s+use\\s[^&|]*?(?:\"\\\\\\\\[^\"]+\"|\\\\\\\\[^\\s\"]+)\\s+"
                  + ""
                  + OPTIONS
                  + NO_OPTION
                  + WORD),
          pattern(
              OPTION + "(?:p|pd|po|passwordd|passwordo|" + LONG_NAMES + ")[:=]" + NO_OPTION + WORD),
          pattern(OPTION + "(?:" + LONG_NAMES + ")\\s+(?!-)" + NO_OPTION + WORD),
          pattern("(?:password|passwd|passphrase|pwd|pidkey|productkey)=" + NO_OPTION + WORD),
          pattern("\\s/v\\s+\"?\\w*(?:password|pwd)\"?\\s[^&|]*?/d\\s+" + WORD),
          pattern("\\s/d\\s+" + WORD + "(?=\\s[^&|]*?/v\\s+\"?\\w*(?:password|pwd)\\b)"),
          pattern("[a-z][a-z0-9+.-]*://[^\\s/:@\"]+:()([^\\s/@\"]+)@"),
          pattern("(?<![A-Z0-9-])()([A-Z0-9]{5}(?:-[A-Z0-9]{5}){4})(?![A-Z0-9-])"));

  private CommandSecrets() {}

  private static Pattern pattern(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
  }

  /**
   * The secrets in a command, in their order, none over another.
   *
   * @param line the command, or a line of a file that holds one: in quotes, with its own quotes
   *     doubled, or without; a key and an equals sign may stand in front
   */
  public static List<Span> in(String line) {
    Unquoted text = Unquoted.of(line);
    List<Span> found = new ArrayList<>();
    for (Pattern way : WAYS) {
      add(way.matcher(text.text()), text, found);
    }
    Matcher ofUser = USER.matcher(text.text());
    while (ofUser.find()) {
      if (!text.text().substring(0, ofUser.start()).matches(RUN_AS)) {
        addGroup(ofUser, text, found);
      }
    }
    if (text.text().matches(AS_USER)) {
      add(SHORT.matcher(text.text()), text, found);
    }
    found.sort(Comparator.comparingInt(Span::from).thenComparing(Span::to));
    return withoutOverlaps(found);
  }

  private static void add(Matcher matcher, Unquoted text, List<Span> found) {
    while (matcher.find()) {
      addGroup(matcher, text, found);
    }
  }

  private static void addGroup(Matcher matcher, Unquoted text, List<Span> found) {
    int group = matcher.start(2) >= 0 ? 2 : 1;
    boolean isSecret =
        matcher.end(group) > matcher.start(group)
            && !NO_SECRET.matcher(matcher.group(group)).matches();
    if (isSecret) {
      found.add(text.inLine(matcher.start(group), matcher.end(group)));
    }
  }

  private static List<Span> withoutOverlaps(List<Span> sorted) {
    List<Span> kept = new ArrayList<>();
    for (Span span : sorted) {
      Span last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last != null && span.from() < last.to()) {
        kept.set(kept.size() - 1, new Span(last.from(), Math.max(last.to(), span.to())));
      } else {
        kept.add(span);
      }
    }
    return kept;
  }

  /** A command without the quotes of the file, and where its characters stand in the line. */
  private static final class Unquoted {
    private static final Pattern FILE_QUOTE = Pattern.compile("[\\s;]*(?:[^\"=\\s]*\\s*=\\s*)?\"");

    private final String text;
    private final int[] froms;
    private final int[] tos;

    private Unquoted(String text, int[] froms, int[] tos) {
      this.text = text;
      this.froms = froms;
      this.tos = tos;
    }

    String text() {
      return text;
    }

    static Unquoted of(String line) {
      Matcher quote = FILE_QUOTE.matcher(line);
      int open = quote.lookingAt() ? quote.end() - 1 : -1;
      int last = line.stripTrailing().length() - 1;
      StringBuilder text = new StringBuilder(line.length());
      int[] froms = new int[line.length()];
      int[] tos = new int[line.length()];
      int at = 0;
      while (at < line.length()) {
        boolean isQuote = open >= 0 && line.charAt(at) == '"';
        boolean isDoubled = isQuote && at > open && line.startsWith("\"\"", at);
        boolean isOfFile = isQuote && !isDoubled && (at == open || at == last);
        froms[text.length()] = at;
        text.append(isOfFile ? ' ' : line.charAt(at));
        at += isDoubled ? 2 : 1;
        tos[text.length() - 1] = at;
      }
      return new Unquoted(text.toString(), froms, tos);
    }

    Span inLine(int from, int to) {
      return new Span(froms[from], tos[to - 1]);
    }
  }
}
