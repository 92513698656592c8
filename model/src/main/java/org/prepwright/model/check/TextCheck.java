package org.prepwright.model.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.DocumentedSections;
import org.prepwright.model.answers.Placeholders;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.SettingsSection;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.check.constraint.Place;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.ByteForm;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Line;
import org.prepwright.model.text.UnrepresentableException;
import org.prepwright.model.text.ValueWriter;

/** The rules {@code text-*}: about the text itself, whatever it says. One pass over the lines. */
final class TextCheck {
  /** Longest field that all INF readers hold (Wine, ReactOS). */
  private static final int LONGEST_SAFE_FIELD = 511;

  private static final char CONTROL_Z = '\u001A';
  private static final char NUL = '\0';
  private static final char UNKNOWN_CHARACTER = '\uFFFD';
  private static final Pattern TOKEN = Pattern.compile("%([^%]*)%");

  private static final String DRIVER_PATH = "OemPnPDriversPath";

  /** Keys of {@code [NetBindings]} that may stand several times (Microsoft). */
  private static final Set<String> MAY_REPEAT = Set.of("enable", "disable", "demote");

  private final Document document;
  private final List<? extends SettingsSection> typedSections;
  private final Kind kind;
  private final Findings findings;
  private final Set<String> strings;

  private final Map<String, Map<String, First>> firstOfKeys = new HashMap<>();
  private final Map<String, Boolean> keysMayRepeat = new HashMap<>();
  private String section = "";
  private boolean inSection;
  private boolean strayLineFound;
  private int directives;

  /** The entry that counts for a key, and how many template directives stand above it. */
  private record First(Entry entry, int directivesBefore) {}

  TextCheck(AnswerFile answers, Findings findings) {
    this(answers.document(), answers.sections(), answers.kind(), findings);
  }

  /**
   * Makes the check of any file.
   *
   * @param typedSections the sections that may hold back values they could not write
   * @param kind the kind of answer file whose manners count
   */
  TextCheck(
      Document document,
      List<? extends SettingsSection> typedSections,
      Kind kind,
      Findings findings) {
    this.document = document;
    this.typedSections = typedSections;
    this.kind = kind;
    this.findings = findings;
    this.strings = document.stringNames();
  }

  void run() {
    judgeForm();
    judgeRefusals();
    List<Line> lines = document.lines();
    for (int i = 0; i < lines.size(); i++) {
      judgeLine(i, lines.get(i));
    }
    judgeControlZ(lines);
  }

  // ------------------------------------------------------------------ the file

  private void judgeForm() {
    if (document.form() == ByteForm.UTF8_WITH_MARK) {
      findings.addToFile("text-utf8-mark");
    }
    if (document.form().isUtf16()) {
      findings.addToFile("text-utf16-in-text-mode");
    }
  }

  /** A value on display that could not go into the file. */
  private void judgeRefusals() {
    for (SettingsSection typed : typedSections) {
      for (Setting<?> setting : typed.settings()) {
        if (!setting.refusalProperty().get().isEmpty() && !isRepresentable(setting.get())) {
          addUnrepresentable(Place.of(setting));
        }
      }
    }
  }

  private boolean isRepresentable(Object value) {
    try {
      document
          .codePage()
          .encode(value instanceof SecretText secret ? secret.reveal() : String.valueOf(value));
      return true;
    } catch (UnrepresentableException e) {
      return false;
    }
  }

  private void addUnrepresentable(Place place) {
    findings.addAt(
        place,
        "text-not-representable",
        place.key().isEmpty() ? "[" + place.section() + "]" : place.key(),
        document.codePage().name());
  }

  // ------------------------------------------------------------------ lines

  private void judgeLine(int index, Line line) {
    switch (line.kind()) {
      case HEADER -> judgeHeader(index, line);
      case BROKEN -> findings.addIn(index, 0, Place.of(section), "text-unclosed-section");
      case ENTRY -> judgeEntry(new Entry(document, index), line);
      case BLANK, COMMENT, UNREAD -> {}
    }
    if (line.kind() != Line.Kind.UNREAD) {
      judgeUnits(index, line.units());
    }
  }

  private void judgeHeader(int index, Line line) {
    inSection = true;
    section = document.codePage().decode(line.nameUnits());
    if (section.length() > Editor.LONGEST_SECTION_NAME) {
      findings.addIn(
          index,
          0,
          Place.of(section),
          "text-section-name-length",
          section.length(),
          Editor.LONGEST_SECTION_NAME);
    }
    if (section.indexOf(UNKNOWN_CHARACTER) >= 0) {
      addUnrepresentable(Place.of(section));
    }
  }

  private void judgeUnits(int index, String units) {
    int nul = units.indexOf(NUL);
    if (nul >= 0) {
      findings.addIn(index, nul, Place.of(section), "text-control-character", "NUL");
    }
    int cr = units.indexOf('\r');
    while (cr >= 0 && cr + 1 < units.length() && units.charAt(cr + 1) == '\n') {
      cr = units.indexOf('\r', cr + 1);
    }
    if (cr >= 0) {
      findings.addIn(index, cr, Place.of(section), "text-lone-cr");
    }
  }

  /** A Ctrl-Z that ends the file, blanks aside, is an old habit and does no harm. */
  private void judgeControlZ(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      int at = lines.get(i).units().indexOf(CONTROL_Z);
      if (at >= 0) {
        boolean somethingFollows =
            !isBlank(lines.get(i).units().substring(at))
                || lines.subList(i + 1, lines.size()).stream().anyMatch(l -> !isBlank(l.units()));
        if (somethingFollows) {
          findings.addIn(i, at, Place.of(""), "text-control-character", "Ctrl-Z");
        }
        return;
      }
    }
  }

  private static boolean isBlank(String units) {
    return units
        .chars()
        .allMatch(unit -> Character.isWhitespace(unit) || unit == CONTROL_Z || unit == NUL);
  }

  // ------------------------------------------------------------------ entries

  private void judgeEntry(Entry entry, Line line) {
    Place place = Place.of(section, entry);
    boolean isDirective = Placeholders.isDirective(document.lineText(entry.index()));
    if (isDirective) {
      directives++;
    }
    if (!inSection && !isDirective && !isPlaceholder(entry) && !strayLineFound) {
      // one will do: a file of another kind has nothing but such lines
      strayLineFound = true;
      findings.addIn(entry.index(), 0, Place.of(""), "text-before-first-section");
    }
    if (line.physicalLines() > 1 || isBackslashAtEndOfFile(entry, line)) {
      findings.addAt(place, "text-backslash-joins-line");
    }
    if (line.hasTrailingComment() && inSection && !isDirective && !isDriverPath(entry)) {
      findings.addIn(entry.index(), line.commentOffset(), place, "text-unquoted-semicolon");
    }
    judgeLengths(entry, line, place);
    judgeStrings(entry, place);
    if (holdsUnknownCharacter(entry)) {
      addUnrepresentable(place);
    }
    if (line.hasName() && inSection && !isDirective) {
      judgeRepetition(entry, place);
    }
  }

  /** The list of driver folders has a rule of its own about its semicolons. */
  private boolean isDriverPath(Entry entry) {
    return entry.line().hasGluedSemicolon()
        && section.strip().equalsIgnoreCase("Unattended")
        && entry.hasKey(DRIVER_PATH)
        && document.find("Unattended", DRIVER_PATH).filter(entry::equals).isPresent();
  }

  private boolean isPlaceholder(Entry entry) {
    return Placeholders.isPlaceholder(document.lineText(entry.index()), kind);
  }

  private boolean isBackslashAtEndOfFile(Entry entry, Line line) {
    String value = line.valueUnits().stripTrailing();
    boolean atEnd = entry.index() == document.lines().size() - 1 && line.lineBreak().isEmpty();
    return atEnd
        && value.endsWith("\\")
        && value.chars().filter(unit -> unit == '"').count() % 2 == 0;
  }

  private void judgeLengths(Entry entry, Line line, Place place) {
    if (line.length() <= LONGEST_SAFE_FIELD) {
      return;
    }
    int longest =
        Math.max(
            place.key().length(), entry.fields().stream().mapToInt(String::length).max().orElse(0));
    if (longest > ValueWriter.LONGEST_FIELD) {
      findings.addErrorAt(
          place, "text-field-length", longest, LONGEST_SAFE_FIELD, ValueWriter.LONGEST_FIELD);
    } else if (longest > LONGEST_SAFE_FIELD) {
      findings.addAt(
          place, "text-field-length", longest, LONGEST_SAFE_FIELD, ValueWriter.LONGEST_FIELD);
    }
  }

  private void judgeStrings(Entry entry, Place place) {
    if (strings.isEmpty() || section.strip().equalsIgnoreCase("Strings")) {
      return;
    }
    Matcher tokens = TOKEN.matcher(entry.rawValue());
    while (tokens.find()) {
      if (strings.contains(Document.fold(tokens.group(1)))) {
        // which name it is stays untold: the value may be a password under a misspelt key
        findings.addAt(place, "text-strings-section");
        return;
      }
    }
  }

  private static boolean holdsUnknownCharacter(Entry entry) {
    return entry.rawValue().indexOf(UNKNOWN_CHARACTER) >= 0
        || entry.key().orElse("").indexOf(UNKNOWN_CHARACTER) >= 0;
  }

  private void judgeRepetition(Entry entry, Place place) {
    String folded = Document.fold(section);
    if (mayRepeat(folded, Document.fold(place.key()))) {
      return;
    }
    First first =
        firstOfKeys
            .computeIfAbsent(folded, name -> new HashMap<>())
            .putIfAbsent(Document.fold(place.key()), new First(entry, directives));
    if (first != null && first.directivesBefore() == directives) {
      // with a directive in between, the template engine keeps only one of them
      findings.addIn(
          entry.index(),
          entry.line().nameOffset(),
          place,
          "text-repeated-key",
          place.key(),
          section,
          first.entry().lineNumber());
    }
  }

  private boolean mayRepeat(String foldedSection, String foldedKey) {
    boolean ofUniqueIds = kind == Kind.UDF && foldedSection.equals("uniqueids");
    boolean binding = foldedSection.equals("netbindings") && MAY_REPEAT.contains(foldedKey);
    return ofUniqueIds
        || binding
        || keysMayRepeat.computeIfAbsent(
            DocumentedSections.withoutId(kind, foldedSection), TextCheck::hasFreeKeys);
  }

  private static boolean hasFreeKeys(String section) {
    return Arrays.stream(Kind.values())
        .anyMatch(kind -> Catalogue.standard().hasFreeKeys(kind, section));
  }
}
