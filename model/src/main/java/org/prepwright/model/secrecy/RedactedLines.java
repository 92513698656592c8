package org.prepwright.model.secrecy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prepwright.model.answers.CommandPlaces;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.secrecy.Redaction.Replaced;
import org.prepwright.model.secret.CommandSecrets;
import org.prepwright.model.secret.Span;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Line;
import org.prepwright.model.text.Section;
import org.prepwright.model.text.UnrepresentableException;
import org.prepwright.model.text.ValueGrammar;

/**
 * The lines of a file that hold secrets, with stand-ins in their places. Works on the units of the
 * file, so that what it does not replace cannot change.
 */
final class RedactedLines {
  /** Shorter texts stand in other words by chance. */
  private static final int SHORTEST_REPEATED = 5;

  private static final Pattern STRING = Pattern.compile("%([^%]+)%");
  private static final String STRINGS = "strings";

  /** A unit that no page of several bytes a letter gives a meaning to. */
  private static final char MEANINGLESS = '\u00FF';

  /** Two, three and four units of UTF-8, and two of the Asian pages. */
  private static final List<String> WIDE_LETTERS =
      List.of("\u00E9", "\u20AC", "\uD83D\uDD11", "\u3042");

  private static final char UNKNOWN_CHARACTER = '\uFFFD';

  private final Document document;
  private final Kind kind;
  private final Set<String> namedStrings = new HashSet<>();
  private final Set<String> secrets = new LinkedHashSet<>();
  private final Map<Integer, String> units = new TreeMap<>();
  private final Set<Integer> valueLines = new HashSet<>();
  private final List<Replaced> replaced = new ArrayList<>();
  private final Set<Integer> withSameText = new TreeSet<>();

  RedactedLines(Document document, Kind kind) {
    this.document = document;
    this.kind = kind;
    List<Line> lines = document.lines();
    for (int i = 0; i < lines.size(); i++) {
      noteStrings(i);
    }
    for (int i = 0; i < lines.size(); i++) {
      replaceValue(i);
    }
    for (int i = 0; i < lines.size(); i++) {
      replaceInCommand(i);
    }
    for (int i = 0; i < lines.size(); i++) {
      replaceRepeated(i);
    }
    replaced.sort(Comparator.comparingInt(Replaced::line));
  }

  /** By the places of the lines: their units, line breaks included. */
  Map<Integer, String> units() {
    return units;
  }

  List<Replaced> replaced() {
    return replaced;
  }

  List<Integer> withSameText() {
    return List.copyOf(withSameText);
  }

  // ------------------------------------------------------------------ values

  private boolean isText(int index) {
    Line.Kind what = document.kind(index);
    return what != Line.Kind.BLANK && what != Line.Kind.HEADER;
  }

  private String section(int index) {
    return document.sectionOfLine(index).map(Section::name).orElse("");
  }

  /** Where the value begins, in units: behind the equals sign; -1 without one. */
  private int valueFrom(int index) {
    Line line = document.lines().get(index);
    int name = line.kind() == Line.Kind.ENTRY ? line.nameOffset() : -1;
    int from = name < 0 ? 0 : name + line.nameUnits().length();
    return line.unitsWithoutBreak().indexOf('=', from) + 1;
  }

  /** The key, also of a comment that was an entry. */
  private String key(int index, int valueFrom) {
    Line line = document.lines().get(index);
    if (line.kind() == Line.Kind.ENTRY) {
      return new Entry(document, index).key().orElse("");
    }
    String before = decode(line.unitsWithoutBreak().substring(0, Math.max(0, valueFrom - 1)));
    return ValueGrammar.name(before.replaceFirst("^[\\s;]+", ""));
  }

  private boolean isSecret(int index, int valueFrom) {
    if (!isText(index) || valueFrom <= 0) {
      return false;
    }
    String section = section(index);
    String key = key(index, valueFrom);
    String value = ValueGrammar.profileValue(decode(valueUnits(index, valueFrom)));
    boolean isNamed =
        Document.fold(section.strip()).equals(STRINGS)
            && namedStrings.contains(Document.fold(key))
            && !value.isBlank();
    return isNamed || Catalogue.standard().isSecret(section, key, value);
  }

  private String valueUnits(int index, int valueFrom) {
    return document.lines().get(index).unitsWithoutBreak().substring(valueFrom);
  }

  private void noteStrings(int index) {
    int from = isText(index) ? valueFrom(index) : 0;
    if (isSecret(index, from)) {
      Matcher strings = STRING.matcher(decode(valueUnits(index, from)));
      while (strings.find()) {
        namedStrings.add(Document.fold(strings.group(1)));
        // the next may begin where this one ends
        strings.region(strings.end() - 1, strings.regionEnd());
      }
    }
  }

  private void replaceValue(int index) {
    int from = isText(index) ? valueFrom(index) : 0;
    if (!isSecret(index, from)) {
      return;
    }
    Line line = document.lines().get(index);
    String value = valueUnits(index, from);
    int comment =
        line.kind() == Line.Kind.ENTRY && line.hasTrailingComment()
            ? line.commentOffset() - from
            : value.length();
    boolean keepsLength = comment < value.length() || line.physicalLines() > 1;
    String now =
        standIn(value.substring(0, comment), keepsLength) + shape(value.substring(comment));
    note(ValueGrammar.profileValue(decode(value)));
    note(ValueGrammar.profileValue(decode(value.substring(0, comment))));
    valueLines.add(index);
    put(index, line.unitsWithoutBreak().substring(0, from) + now, key(index, from));
  }

  /** A value in the place of a value, quotes and blanks around it kept. */
  private String standIn(String value, boolean keepsLength) {
    String core = value.strip();
    boolean isQuoted = core.length() > 1 && core.startsWith("\"") && core.endsWith("\"");
    String inner = isQuoted ? core.substring(1, core.length() - 1) : core;
    String text = decode(inner);
    if (text.isBlank() || !StandIn.fits(text)) {
      return shape(value);
    }
    String now = StandIn.of(text, kind);
    if (keepsLength && now.length() != inner.length()) {
      return shape(value);
    }
    int at = value.indexOf(core) + (isQuoted ? 1 : 0);
    return value.substring(0, at) + now + value.substring(at + inner.length());
  }

  private String shape(String value) {
    String text = decode(value);
    String shape = namedStringsKept(text);
    StringBuilder encoded = new StringBuilder(shape.length());
    int i = 0;
    while (i < shape.length()) {
      int letters = Character.charCount(text.codePointAt(i));
      int width = widthOf(text.substring(i, i + letters));
      String now = shape.substring(i, i + letters);
      encoded.append(now.startsWith("x") ? wideLetter(width).orElse(now) : encodedOrNothing(now));
      i += letters;
    }
    return encoded.toString();
  }

  private int widthOf(String letter) {
    try {
      return document.codePage().encode(letter).length();
    } catch (UnrepresentableException e) {
      return 1;
    }
  }

  /** A letter that takes as many units; none where one takes one. */
  private Optional<String> wideLetter(int width) {
    boolean isWide = width > 1 && !document.form().isUtf16();
    return isWide
        ? WIDE_LETTERS.stream()
            .filter(letter -> widthOf(letter) == width)
            .findFirst()
            .map(this::encodedOrNothing)
        : Optional.empty();
  }

  private String encodedOrNothing(String letter) {
    try {
      return document.codePage().encode(letter);
    } catch (UnrepresentableException e) {
      return String.valueOf(MEANINGLESS);
    }
  }

  /** What a value takes from {@code [Strings]} is replaced there. */
  private String namedStringsKept(String text) {
    StringBuilder shape = new StringBuilder(StandIn.keepingShape(text));
    Matcher strings = STRING.matcher(text);
    Set<String> known = document.stringNames();
    int at = 0;
    while (!known.isEmpty() && strings.find(at)) {
      boolean isKnown = known.contains(Document.fold(strings.group(1)));
      if (isKnown) {
        shape.replace(strings.start(1), strings.end(1), strings.group(1));
      }
      at = isKnown ? strings.end() : strings.end() - 1;
    }
    return shape.toString();
  }

  // ------------------------------------------------------------------ commands and comments

  private boolean isComment(int index) {
    Line.Kind what = document.kind(index);
    return what == Line.Kind.COMMENT || what == Line.Kind.UNREAD || what == Line.Kind.BROKEN;
  }

  private boolean isFreeText(int index) {
    return isComment(index)
        || CommandPlaces.holdCommand(section(index), key(index, valueFrom(index)));
  }

  private void replaceInCommand(int index) {
    if (isText(index) && !valueLines.contains(index) && isFreeText(index)) {
      String text = document.lines().get(index).unitsWithoutBreak();
      replace(index, text, CommandSecrets.in(text));
    }
  }

  private void replace(int index, String text, List<Span> spans) {
    if (spans.isEmpty()) {
      return;
    }
    StringBuilder now = new StringBuilder(text);
    for (int i = spans.size() - 1; i >= 0; i--) {
      Span span = spans.get(i);
      String secret = span.of(text);
      note(decode(secret));
      now.replace(span.from(), span.to(), standIn(secret, false));
    }
    put(index, now.toString(), "");
  }

  /** The text of a secret in a comment, or once more in a command. */
  private void replaceRepeated(int index) {
    if (!isText(index) || valueLines.contains(index)) {
      return;
    }
    Line line = document.lines().get(index);
    String text = line.unitsWithoutBreak();
    if (units.containsKey(index)) {
      String changed = units.get(index);
      text = changed.substring(0, changed.length() - line.lineBreak().length());
    }
    List<Span> found = repeatedIn(text);
    int from =
        isFreeText(index) ? 0 : line.hasTrailingComment() ? line.commentOffset() : text.length();
    List<Span> inFreeText = found.stream().filter(span -> span.from() >= from).toList();
    if (inFreeText.size() < found.size()) {
      withSameText.add(document.lineNumber(index));
    }
    replace(index, text, inFreeText);
  }

  private List<Span> repeatedIn(String text) {
    List<Span> found = new ArrayList<>();
    for (String secret : List.copyOf(secrets)) {
      int at = text.indexOf(secret);
      while (at >= 0) {
        Span span = new Span(at, at + secret.length());
        boolean isWord =
            !isWordAt(text, span.from() - 1)
                && !isWordAt(text, span.to())
                && found.stream().noneMatch(o -> o.from() < span.to() && span.from() < o.to());
        if (isWord) {
          found.add(span);
        }
        at = text.indexOf(secret, at + 1);
      }
    }
    found.sort(Comparator.comparingInt(Span::from));
    return found;
  }

  private static boolean isWordAt(String text, int index) {
    return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
  }

  // ------------------------------------------------------------------ results

  /** Remembers a secret, unless it is a stand-in already. */
  private void note(String secret) {
    boolean isStandIn =
        secret.equals(StandIn.keepingShape(secret))
            || (!secret.isEmpty() && secret.equals(StandIn.of(secret, kind)));
    if (secret.length() >= SHORTEST_REPEATED && !isStandIn && isUnits(secret)) {
      secrets.add(encode(secret));
    }
  }

  private static boolean isUnits(String text) {
    return text.indexOf(UNKNOWN_CHARACTER) < 0;
  }

  private String encode(String text) {
    try {
      return document.codePage().encode(text);
    } catch (UnrepresentableException e) {
      throw new IllegalStateException("A text of this file has no place in it", e);
    }
  }

  private void put(int index, String unitsWithoutBreak, String key) {
    Line line = document.lines().get(index);
    String now = unitsWithoutBreak + line.lineBreak();
    if (!now.equals(line.units())) {
      units.put(index, now);
    }
    Replaced one = new Replaced(document.lineNumber(index), section(index), key);
    if (!replaced.contains(one)) {
      replaced.add(one);
    }
  }

  private String decode(String someUnits) {
    return document.codePage().decode(someUnits);
  }
}
