package org.prepwright.app.window;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prepwright.model.answers.SecretMask;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Line;
import org.prepwright.model.text.Rows;
import org.prepwright.model.text.Section;

/**
 * The rows of the preview: the physical lines of the file. Nothing is kept, so a file of any length
 * costs nothing until a row is looked at.
 */
final class PreviewText {
  /** What is shown of a longer row, in characters. */
  static final int LONGEST_ROW = 2000;

  private static final Pattern LINE_BREAK = Pattern.compile("\r?\n");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t]]");

  /**
   * A setting that a row belongs to.
   *
   * @param section its section
   * @param key its key; empty for a header and for a line without a key
   */
  record Place(String section, String key) {}

  private final Document document;
  private final Rows rows;

  PreviewText(Document document) {
    this.document = document;
    rows = new Rows(document);
  }

  /** Number of rows. */
  int rows() {
    return document.lineNumber(document.lines().size()) - 1;
  }

  /** The place in the document of the line that a row, counted from 0, is a part of. */
  int lineOf(int row) {
    return rows.lineOf(row);
  }

  /** What a row shows. */
  String text(int row, boolean showSecrets) {
    int line = lineOf(row);
    String plain = document.lineText(line);
    String shown = showSecrets ? plain : SecretMask.shown(document, line);
    int part = row + 1 - document.lineNumber(line);
    String[] parts = LINE_BREAK.split(shown, -1);
    String text = part < parts.length ? parts[part] : shown.equals(plain) ? "" : SecretText.MASK;
    String cut = text.length() > LONGEST_ROW ? text.substring(0, LONGEST_ROW) + "\u2026" : text;
    return CONTROL.matcher(cut).replaceAll("\u00B7");
  }

  /** Whether an edit made the row since the file was opened. */
  boolean isChanged(int row) {
    return document.isChanged(lineOf(row));
  }

  /** What the row is to Windows. */
  Line.Kind kind(int row) {
    return document.kind(lineOf(row));
  }

  /** The setting a row belongs to; empty above the first section. */
  Optional<Place> place(int row) {
    int line = lineOf(row);
    String key =
        document.kind(line) == Line.Kind.ENTRY ? new Entry(document, line).key().orElse("") : "";
    return document.sectionOfLine(line).map(Section::name).map(name -> new Place(name, key));
  }

  /**
   * The lines of a setting, as places in the document.
   *
   * @param key the key; empty for all entries of the section
   */
  Set<Integer> linesOf(String section, String key) {
    List<Entry> entries = document.entries(section);
    return entries.stream()
        .filter(entry -> key.isEmpty() || entry.hasKey(key))
        .map(Entry::index)
        .collect(Collectors.toSet());
  }

  /** The first row of a line, counted from 0. */
  int rowOf(int line) {
    return rows.rowOf(line);
  }
}
