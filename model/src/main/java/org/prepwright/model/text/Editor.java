package org.prepwright.model.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.Line.Kind;

/**
 * Makes the edits of a document. Each touches only its own lines, takes indent, spacing and line
 * break from its neighbours, and is read back through the scanner together with the lines around
 * it; what would not read back as meant is refused. Nothing is changed until {@link
 * Document#apply}.
 */
public final class Editor {
  /** Longest section name SetupAPI takes (Microsoft, "General Syntax Rules for INF Files"). */
  public static final int LONGEST_SECTION_NAME = 255;

  private static final String CRLF = "\r\n";

  private final Document document;

  /** Makes an editor for a document. */
  public Editor(Document document) {
    this.document = document;
  }

  // ------------------------------------------------------------------ values

  /**
   * Sets the entry that counts for a key, or adds the key, or adds the section and the key.
   *
   * @param section the section's name, used as it is written here when it is new
   * @param key the key, likewise
   * @throws EditRefusedException when the result would not read back as meant
   */
  public Edit set(String section, String key, WrittenValue value) throws EditRefusedException {
    Optional<Entry> entry = document.find(section, key);
    if (entry.isPresent()) {
      return setValue(entry.get(), value);
    }
    for (Entry candidate : document.entries(section)) {
      boolean isBareKey =
          !candidate.line().hasName()
              && candidate.fields().size() == 1
              && Document.fold(candidate.fields().get(0)).equals(Document.fold(key));
      if (isBareKey) {
        return replaceBareKey(candidate, key, value);
      }
    }
    return add(section, key, value);
  }

  /**
   * Gives an entry another value. What stands before and behind the value stays.
   *
   * @throws EditRefusedException when the result would not read back as meant
   */
  public Edit setValue(Entry entry, WrittenValue value) throws EditRefusedException {
    Line line = entry.line();
    String units = encode(value.text());
    boolean commentStays = line.hasTrailingComment() && !line.hasGluedSemicolon();
    String before = line.beforeValue();
    String after = line.hasGluedSemicolon() ? line.afterWholeValue() : line.afterValue();
    List<String> cautions =
        commentStays ? List.of(text("text.comment-after-value", entry.lineNumber())) : List.of();
    String label = entry.key().orElse(value.fields().get(0));
    String changed = before + units + after + line.lineBreak();
    if (changed.equals(line.units())) {
      return new Edit(List.of(), label, List.of());
    }
    Edit.Splice splice = splice(entry.index(), 1, changed);
    readBack(splice, splice.after().get(0), line.hasName() ? entry.key().get() : null, value);
    return new Edit(List.of(splice), entry.key().orElse(""), cautions);
  }

  /**
   * Puts other text in place of a line, whatever it then is; its line break stays.
   *
   * @param index the line's place in {@link Document#lines()}
   * @param text the new text, which may have line breaks of its own
   * @param label what undo will say
   * @throws EditRefusedException when the lines around would then read differently
   */
  public Edit rewrite(int index, String text, String label) throws EditRefusedException {
    Line line = document.lines().get(index);
    return new Edit(List.of(splice(index, 1, encode(text) + line.lineBreak())), label, List.of());
  }

  /**
   * Puts other lines in the place of some, at several places in one edit.
   *
   * @param replacements in the order of their lines; none begins where another ends
   * @param label what undo will say
   * @throws EditRefusedException when the lines around would then read differently, or a character
   *     has no place in the file
   */
  public Edit replace(List<Replacement> replacements, String label) throws EditRefusedException {
    List<Edit.Splice> splices = new ArrayList<>();
    // from the bottom, so that the places of the others stay
    for (int i = replacements.size() - 1; i >= 0; i--) {
      Replacement replacement = replacements.get(i);
      List<String> contents = new ArrayList<>(replacement.texts().size());
      for (String text : replacement.texts()) {
        contents.add(encode(text));
      }
      if (replacement.removed() == 0) {
        splices.add(insertion(replacement.index(), contents));
      } else {
        String lineBreak = lineBreakFor(document.lines().get(replacement.index()));
        String units = contents.isEmpty() ? "" : String.join(lineBreak, contents).concat(lineBreak);
        splices.add(splice(replacement.index(), replacement.removed(), units));
      }
    }
    return new Edit(splices, label, List.of());
  }

  /**
   * Adds a key behind the last entry of its section; the section is added when it is missing.
   *
   * @throws EditRefusedException when the result would not read back as meant
   */
  public Edit add(String section, String key, WrittenValue value) throws EditRefusedException {
    String spelled = spellKey(key);
    List<String> cautions =
        spelled.startsWith("\"") ? List.of(text("text.quoted-key", key)) : List.of();
    return addEntry(section, spelled, key, value, cautions);
  }

  /**
   * Adds a key in quotes, needed or not, behind the last entry of its section. For sections that
   * text-mode Setup reads, which takes a key with blanks in quotes only.
   *
   * @throws EditRefusedException when the result would not read back as meant
   */
  public Edit addQuotedKey(String section, String key, WrittenValue value)
      throws EditRefusedException {
    return addEntry(section, quoted(spellKey(key)), key, value, List.of());
  }

  /**
   * Gives an entry another key. Its place and value stay, and quotes round the key as well.
   *
   * @throws EditRefusedException when the entry has no key, or the result would not read back as
   *     meant
   */
  public Edit rename(Entry entry, String key) throws EditRefusedException {
    Line line = entry.line();
    if (!line.hasName()) {
      throw refusal("text.key-not-writable");
    }
    String spelled = spellKey(key);
    String name = encode(line.nameUnits().startsWith("\"") ? quoted(spelled) : spelled);
    String units = line.units();
    int from = line.nameOffset();
    String changed =
        units.substring(0, from) + name + units.substring(from + line.nameUnits().length());
    if (changed.equals(units)) {
      return new Edit(List.of(), key, List.of());
    }
    Edit.Splice splice = splice(entry.index(), 1, changed);
    WrittenValue value = new WrittenValue(entry.rawValue(), entry.fields());
    readBack(splice, splice.after().get(0), key, value);
    return new Edit(List.of(splice), key, List.of());
  }

  private static String quoted(String spelledKey) {
    return spelledKey.startsWith("\"") ? spelledKey : '"' + spelledKey + '"';
  }

  /**
   * Adds a line that holds a value only, behind the last entry of its section.
   *
   * @throws EditRefusedException when the result would not read back as meant
   */
  public Edit addLine(String section, WrittenValue value) throws EditRefusedException {
    return addEntry(section, null, null, value, List.of());
  }

  private Edit addEntry(
      String section, String spelledKey, String key, WrittenValue value, List<String> cautions)
      throws EditRefusedException {
    Optional<Section> found = document.section(section);
    Optional<Line> model = neighbour(found);
    String indent = model.map(Line::indent).orElse("");
    String assignment = model.map(Line::assignment).orElse("=");
    String lead = spelledKey == null ? indent : indent + encode(spelledKey) + assignment;
    String content = lead + encode(value.text());
    Edit.Splice splice =
        found.isPresent()
            ? insertion(afterLastEntry(found.get()), List.of(content))
            : sectionInsertion(section, List.of(content));
    readBack(splice, splice.after().get(splice.after().size() - 1), key, value);
    return new Edit(List.of(splice), key == null ? section : key, cautions);
  }

  private Edit replaceBareKey(Entry entry, String key, WrittenValue value)
      throws EditRefusedException {
    Line line = entry.line();
    String changed =
        line.indent()
            + encode(spellKey(key))
            + "="
            + encode(value.text())
            + line.afterValue()
            + line.lineBreak();
    Edit.Splice splice = splice(entry.index(), 1, changed);
    readBack(splice, splice.after().get(0), key, value);
    return new Edit(List.of(splice), key, List.of());
  }

  /**
   * Removes every entry of a key.
   *
   * @return the edit; empty when there is no such entry
   * @throws EditRefusedException when the lines around would then read differently
   */
  public Edit remove(String section, String key) throws EditRefusedException {
    List<Entry> entries =
        document.entries(section).stream().filter(entry -> entry.hasKey(key)).toList();
    return remove(entries, key);
  }

  /**
   * Removes entries.
   *
   * @param entries entries of this document in file order
   * @param label what undo will say
   * @throws EditRefusedException when the lines around would then read differently
   */
  public Edit remove(List<Entry> entries, String label) throws EditRefusedException {
    List<Edit.Splice> splices = new ArrayList<>();
    // from the bottom, so that the places of the others stay
    for (int i = entries.size() - 1; i >= 0; i--) {
      splices.add(splice(entries.get(i).index(), 1, ""));
    }
    return new Edit(splices, label, List.of());
  }

  // ------------------------------------------------------------------ sections

  /**
   * Adds an empty section at the end of the file.
   *
   * @throws EditRefusedException when it is there already or its name cannot be written
   */
  public Edit addSection(String name) throws EditRefusedException {
    if (document.section(name).isPresent()) {
      throw refusal("text.section-exists", name);
    }
    return new Edit(List.of(sectionInsertion(name, List.of())), name, List.of());
  }

  /**
   * Removes all sections of a name with their entries. Comment lines that stand directly above the
   * next header stay, since they speak of what follows.
   *
   * @return the edit; empty when there is no such section
   * @throws EditRefusedException when the lines around would then read differently
   */
  public Edit removeSection(String name) throws EditRefusedException {
    List<Section> sections = new ArrayList<>(document.sections(name));
    Collections.reverse(sections);
    List<Edit.Splice> splices = new ArrayList<>();
    for (Section section : sections) {
      splices.add(removal(section));
    }
    return new Edit(splices, name, List.of());
  }

  /**
   * Removes one section with its entries, as {@link #removeSection(String)} does.
   *
   * @throws EditRefusedException when the lines around would then read differently
   */
  public Edit removeSection(Section section) throws EditRefusedException {
    return new Edit(List.of(removal(section)), section.name(), List.of());
  }

  private Edit.Splice removal(Section section) throws EditRefusedException {
    int end = section.endIndex();
    if (end < document.lines().size()) {
      while (kindAt(end - 1) == Kind.COMMENT) {
        end--;
      }
    }
    while (kindAt(end - 1) == Kind.UNREAD) {
      end--;
    }
    return splice(section.headerIndex(), end - section.headerIndex(), "");
  }

  // ------------------------------------------------------------------ lists

  /**
   * Moves an entry of a list section by one place, past the entry above or below it.
   *
   * @param entry the entry
   * @param down whether it moves towards the end of the file
   * @return the edit; empty when there is no entry to move past
   * @throws EditRefusedException when the lines would then read differently
   */
  public Edit move(Entry entry, boolean down) throws EditRefusedException {
    Section section = document.sectionOfLine(entry.index()).orElse(null);
    if (section == null) {
      throw refusal("text.line-outside-section", entry.lineNumber());
    }
    List<Entry> entries = section.entries();
    int place = entries.indexOf(entry);
    int other = down ? place + 1 : place - 1;
    if (other < 0 || other >= entries.size()) {
      return new Edit(List.of(), "", List.of());
    }
    int upper = entries.get(Math.min(place, other)).index();
    int lower = entries.get(Math.max(place, other)).index();
    Line above = document.lines().get(upper);
    Line below = document.lines().get(lower);
    StringBuilder units = new StringBuilder(below.unitsWithoutBreak());
    units.append(above.lineBreak());
    for (int i = upper + 1; i < lower; i++) {
      units.append(document.lines().get(i).units());
    }
    units.append(above.unitsWithoutBreak()).append(below.lineBreak());
    Edit.Splice splice = splice(upper, lower - upper + 1, units.toString());
    boolean sameLines =
        splice.after().size() == lower - upper + 1
            && splice.after().get(0).unitsWithoutBreak().equals(below.unitsWithoutBreak())
            && splice
                .after()
                .get(lower - upper)
                .unitsWithoutBreak()
                .equals(above.unitsWithoutBreak());
    if (!sameLines) {
      throw refusal("text.not-read-back", document.lineNumber(upper));
    }
    return new Edit(List.of(splice), entry.key().orElse(section.name()), List.of());
  }

  // ------------------------------------------------------------------ making lines

  private Kind kindAt(int index) {
    return document.kind(index);
  }

  /** The line whose manners a new entry takes over. */
  private Optional<Line> neighbour(Optional<Section> section) {
    Optional<Line> inSection =
        section.flatMap(found -> lastWithName(found.entries().stream().map(Entry::line).toList()));
    return inSection.isPresent()
        ? inSection
        : document.lines().stream()
            .filter(line -> line.kind() == Kind.ENTRY && line.hasName())
            .findFirst();
  }

  private static Optional<Line> lastWithName(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).hasName()) {
        return Optional.of(lines.get(i));
      }
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
  }

  private static int afterLastEntry(Section section) {
    List<Entry> entries = section.entries();
    return entries.isEmpty()
        ? section.headerIndex() + 1
        : entries.get(entries.size() - 1).index() + 1;
  }

  private Edit.Splice sectionInsertion(String name, List<String> contents)
      throws EditRefusedException {
    refuseSectionName(name);
    int index = document.lines().size();
    while (index > 0 && kindAt(index - 1) == Kind.UNREAD) {
      index--;
    }
    List<String> all = new ArrayList<>();
    if (index > 0 && kindAt(index - 1) != Kind.BLANK && hasBlankLinesBetweenSections()) {
      all.add("");
    }
    all.add("[" + encode(name) + "]");
    all.addAll(contents);
    return insertion(index, all);
  }

  private boolean hasBlankLinesBetweenSections() {
    boolean seenWithout = false;
    for (Section section : document.sections()) {
      int header = section.headerIndex();
      if (header > 0 && kindAt(header - 1) == Kind.BLANK) {
        return true;
      }
      seenWithout |= header > 0 && kindAt(header - 1) == Kind.ENTRY;
    }
    return !seenWithout;
  }

  /** Lines put in at an index, each with the neighbour's line break. */
  private Edit.Splice insertion(int index, List<String> contents) throws EditRefusedException {
    Line above = index == 0 ? null : document.lines().get(index - 1);
    String lineBreak = lineBreakFor(above);
    if (above != null && above.lineBreak().isEmpty()) {
      // the file ends without a break; it goes in front of what is added
      String units = above.units() + lineBreak + String.join(lineBreak, contents);
      Edit.Splice splice = splice(index - 1, 1, units);
      boolean lastLineStays =
          splice.after().size() == 1 + contents.size()
              && splice.after().get(0).unitsWithoutBreak().equals(above.unitsWithoutBreak());
      if (!lastLineStays) {
        // a backslash at its end joins what follows
        throw refusal("text.not-read-back", document.lineNumber(index - 1));
      }
      return splice;
    }
    return splice(index, 0, String.join(lineBreak, contents) + lineBreak);
  }

  private String lineBreakFor(Line above) {
    if (above != null && !above.lineBreak().isEmpty()) {
      return above.lineBreak();
    }
    return document.lines().stream()
        .map(Line::lineBreak)
        .filter(lineBreak -> !lineBreak.isEmpty())
        .findFirst()
        .orElse(CRLF);
  }

  /** New lines in place of old ones, read together with the line above and the line below. */
  private Edit.Splice splice(int index, int removed, String units) throws EditRefusedException {
    List<Line> lines = document.lines();
    List<Line> before = lines.subList(index, index + removed);
    List<Line> after = Scanner.scan(units, document.codePage());
    Line above = index > 0 ? lines.get(index - 1) : null;
    Line below = index + removed < lines.size() ? lines.get(index + removed) : null;
    boolean isBelowEnd = below != null && below.kind() == Kind.UNREAD && !below.holdsEnd();
    if (isBelowEnd) {
      // read alone it would be an ordinary line
      below = null;
    }
    List<Line> expected = new ArrayList<>();
    StringBuilder window = new StringBuilder();
    if (above != null) {
      expected.add(above);
    }
    expected.addAll(after);
    if (below != null) {
      expected.add(below);
    }
    expected.forEach(line -> window.append(line.units()));
    List<Line> read = Scanner.scan(window.toString(), document.codePage());
    boolean reads = read.size() == expected.size();
    for (int i = 0; reads && i < read.size(); i++) {
      Line one = read.get(i);
      Line other = expected.get(i);
      reads = one.kind() == other.kind() && one.length() == other.length();
    }
    boolean unread = !after.isEmpty() && after.get(after.size() - 1).kind() == Kind.UNREAD;
    if (!reads || unread || wakesUnread(index, removed, after)) {
      throw refusal("text.not-read-back", document.lineNumber(index));
    }
    return new Edit.Splice(index, before, after);
  }

  /**
   * Whether the Ctrl-Z goes behind which lines are not read, so that these would be from now on.
   */
  private boolean wakesUnread(int index, int removed, List<Line> after) {
    List<Line> lines = document.lines();
    boolean isLast = index + removed == lines.size();
    boolean isBehindEnd = index > 0 && lines.get(index - 1).isAtOrBehindEnd();
    return !isLast
        && !isBehindEnd
        && lines.subList(index, index + removed).stream().anyMatch(Line::isAtOrBehindEnd)
        && after.stream().noneMatch(Line::isAtOrBehindEnd);
  }

  private void readBack(Edit.Splice splice, Line line, String key, WrittenValue value)
      throws EditRefusedException {
    CodePage page = document.codePage();
    boolean keyReads =
        key == null
            ? !line.hasName()
            : line.hasName()
                && Document.fold(ValueGrammar.name(page.decode(line.nameUnits())))
                    .equals(Document.fold(key));
    boolean reads =
        line.kind() == Kind.ENTRY
            && line.physicalLines() == 1
            && keyReads
            && ValueGrammar.fields(page.decode(line.valueUnits())).equals(value.fields());
    if (!reads) {
      throw refusal("text.not-read-back", document.lineNumber(splice.index()));
    }
  }

  private String encode(String text) throws EditRefusedException {
    try {
      return document.codePage().encode(text);
    } catch (UnrepresentableException e) {
      throw new EditRefusedException(e.getMessage());
    }
  }

  private static String spellKey(String key) throws EditRefusedException {
    if (key.isEmpty() || hasLineEnd(key)) {
      throw refusal("text.key-not-writable");
    }
    boolean needsQuotes =
        key.chars().anyMatch(c -> c == '=' || c == ',' || c == ';' || c == '"')
            || key.startsWith("[")
            || key.endsWith("\\")
            || ValueGrammar.isEdgeBlank(key.charAt(0))
            || ValueGrammar.isEdgeBlank(key.charAt(key.length() - 1));
    return needsQuotes ? '"' + key.replace("\"", "\"\"") + '"' : key;
  }

  private static void refuseSectionName(String name) throws EditRefusedException {
    boolean blankAtEdge =
        name.isEmpty()
            || ValueGrammar.isEdgeBlank(name.charAt(0))
            || ValueGrammar.isEdgeBlank(name.charAt(name.length() - 1));
    if (blankAtEdge || name.indexOf(']') >= 0 || hasLineEnd(name)) {
      throw refusal("text.section-not-writable");
    }
    if (name.length() > LONGEST_SECTION_NAME) {
      throw refusal("text.section-name-too-long", name.length(), LONGEST_SECTION_NAME);
    }
  }

  private static boolean hasLineEnd(String name) {
    return name.chars().anyMatch(c -> c == '\r' || c == '\n' || c == 0 || c == 0x1A);
  }

  private static String text(String key, Object... arguments) {
    return Messages.model().text(key, arguments);
  }

  private static EditRefusedException refusal(String key, Object... arguments) {
    return new EditRefusedException(text(key, arguments));
  }
}
