package org.prepwright.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes edits of what was typed or pasted into the text itself. Any text goes in, however broken:
 * only the rows that differ are written anew, every other line keeps its bytes. Nothing is changed
 * until {@link Document#apply}.
 */
public final class RowEditor {
  /** More places than this are put into one piece: the lines between keep their bytes as well. */
  private static final int MOST_PIECES = 100;

  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");
  private static final String CRLF = "\r\n";

  private final Document document;

  /** Makes an editor for a document. */
  public RowEditor(Document document) {
    this.document = document;
  }

  /**
   * Puts another text in place of the whole.
   *
   * @param text the new text; rows end in CR LF, LF or CR, and a new row takes over the line break
   *     of its neighbour
   * @param label what undo will say
   * @throws EditRefusedException when the file's code page does not have a letter
   */
  public Edit replaceText(String text, String label) throws EditRefusedException {
    return replaceRows(0, new Rows(document).size(), rowsOf(text), label);
  }

  /** The rows of a text; at least one. */
  public static List<String> rowsOf(String text) {
    return List.of(LINE_BREAK.split(text, -1));
  }

  /**
   * Puts other rows in place of some.
   *
   * @param first the first row that may differ, from 0
   * @param removed how many rows may differ
   * @param rows what stands in their place, as {@link Rows} shows rows
   * @param label what undo will say; edits of one row with one label are taken back together
   * @return the edit; empty when nothing differs
   * @throws EditRefusedException when the file's code page does not have a letter
   */
  public Edit replaceRows(int first, int removed, List<String> rows, String label)
      throws EditRefusedException {
    Rows old = new Rows(document);
    List<String> before = new ArrayList<>(removed);
    for (int i = 0; i < removed; i++) {
      before.add(old.text(first + i));
    }
    List<Piece> pieces = new ArrayList<>();
    for (RowDifference.Hunk hunk : RowDifference.hunks(before, rows)) {
      List<String> added = rows.subList(hunk.firstNew(), hunk.firstNew() + hunk.added());
      pieces.add(piece(old, first + hunk.first(), hunk.removed(), added));
    }
    return edit(old, pieces, label);
  }

  /**
   * Units that take the place of others.
   *
   * @param from where the units begin that go, in the units of the whole text
   * @param to where they end; the same as {@code from} where nothing goes
   * @param units what comes, in the document's code page, with its line breaks
   */
  public record Span(int from, int to, String units) {}

  /**
   * Puts other units in place of some, just as given; all others keep their bytes.
   *
   * @param spans in the order of the text, none over another
   * @param label what undo will say
   * @see WholeText#units
   */
  public Edit replaceUnits(List<Span> spans, String label) {
    Rows old = new Rows(document);
    RowOffsets offsets = new RowOffsets(document);
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < spans.size()) {
      int first = offsets.rowAt(spans.get(at).from());
      int last = first;
      int copied = offsets.startOf(first);
      StringBuilder units = new StringBuilder();
      while (at < spans.size() && offsets.rowAt(spans.get(at).from()) <= last) {
        Span span = spans.get(at);
        units.append(offsets.units(), copied, span.from()).append(span.units());
        copied = span.to();
        last = Math.max(last, offsets.rowAt(Math.max(span.from(), span.to() - 1)));
        at++;
      }
      units.append(offsets.units(), copied, offsets.startOf(last + 1));
      pieces.add(new Piece(first, last + 1 - first, units.toString()));
    }
    return edit(old, pieces, label);
  }

  private Edit edit(Rows old, List<Piece> some, String label) {
    List<Piece> pieces = some.size() > MOST_PIECES ? List.of(joined(old, some)) : some;
    List<Edit> edits = new ArrayList<>();
    // from the bottom, so that the places of the others stay
    Document scratch = pieces.size() > 1 ? document.snapshot() : document;
    for (int i = pieces.size() - 1; i >= 0; i--) {
      Edit edit = new Edit(splices(scratch, pieces.get(i)), label, List.of());
      edits.add(edit);
      if (i > 0) {
        scratch.apply(edit);
      }
    }
    return Edit.sequence(edits, label);
  }

  /** New units, line breaks included, in place of some rows. */
  private record Piece(int first, int removed, String units) {}

  private Piece piece(Rows old, int first, int removed, List<String> added)
      throws EditRefusedException {
    int size = old.size();
    boolean takesLast = first + removed == size;
    boolean lacksNeighbour = takesLast && first > 0 && (removed == 0 || added.isEmpty());
    if (lacksNeighbour) {
      // the row above gains or loses its line break
      List<String> withAbove = new ArrayList<>(added);
      withAbove.add(0, old.text(first - 1));
      return piece(old, first - 1, removed + 1, withAbove);
    }
    StringBuilder units = new StringBuilder();
    String usual = usualBreak(old, first);
    for (int i = 0; i < added.size(); i++) {
      boolean isLast = i == added.size() - 1;
      Rows.Row same = i < removed ? old.row(first + i) : null;
      units.append(same == null ? encode(added.get(i)) : changed(same, added.get(i)));
      String lineBreak = isLast && removed > 0 ? old.row(first + removed - 1).lineBreak() : "";
      if (lineBreak.isEmpty() && same != null) {
        lineBreak = same.lineBreak();
      }
      boolean isEndOfText = isLast && takesLast;
      if (!isEndOfText) {
        units.append(lineBreak.isEmpty() ? usual : lineBreak);
      }
    }
    return new Piece(first, removed, units.toString());
  }

  /** One piece from the first to the last, with the rows between as they are. */
  private static Piece joined(Rows old, List<Piece> pieces) {
    StringBuilder units = new StringBuilder();
    int first = pieces.get(0).first();
    int at = first;
    for (Piece piece : pieces) {
      appendRows(old, at, piece.first(), units);
      units.append(piece.units());
      at = piece.first() + piece.removed();
    }
    return new Piece(first, at - first, units.toString());
  }

  private static void appendRows(Rows rows, int from, int to, StringBuilder units) {
    for (int i = from; i < to; i++) {
      Rows.Row row = rows.row(i);
      units.append(row.units()).append(row.lineBreak());
    }
  }

  private String usualBreak(Rows old, int first) {
    String above = first > 0 ? old.row(first - 1).lineBreak() : "";
    return !above.isEmpty()
        ? above
        : document.lines().stream()
            .map(Line::lineBreak)
            .filter(lineBreak -> !lineBreak.isEmpty())
            .findFirst()
            .orElse(CRLF);
  }

  /** The units of a row of which a part was changed: the rest stays as it is. */
  private String changed(Rows.Row row, String text) throws EditRefusedException {
    String before = document.codePage().decode(row.units());
    String shown = Rows.shown(before);
    int shorter = Math.min(shown.length(), text.length());
    int head = 0;
    while (head < shorter && shown.charAt(head) == text.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && shown.charAt(shown.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
      tail++;
    }
    if (cutsPair(shown, head) || cutsPair(shown, shown.length() - tail)) {
      return encode(text);
    }
    String middle = encode(text.substring(head, text.length() - tail));
    boolean isUnitForLetter = row.units().length() == before.length();
    String units =
        isUnitForLetter
            ? row.units().substring(0, head)
                + middle
                + row.units().substring(row.units().length() - tail)
            : encode(before.substring(0, head))
                + middle
                + encode(before.substring(before.length() - tail));
    // half a letter in front would take the first one typed with it
    boolean readsAsTyped = Rows.shown(document.codePage().decode(units)).equals(Rows.shown(text));
    return readsAsTyped ? units : encode(text);
  }

  private static boolean cutsPair(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }

  private String encode(String text) throws EditRefusedException {
    try {
      return document.codePage().encode(text);
    } catch (UnrepresentableException e) {
      throw new EditRefusedException(e.getMessage());
    }
  }

  // ------------------------------------------------------------------ lines

  /** The lines of a piece, read together with those around until the rest reads as before. */
  private static List<Edit.Splice> splices(Document document, Piece piece) {
    List<Line> lines = document.lines();
    Rows rows = new Rows(document);
    int behind = piece.first() + piece.removed();
    int top = rows.lineOf(piece.first());
    boolean isBetweenLines = piece.removed() == 0 && piece.first() == rows.rowOf(top);
    int lastTouched = isBetweenLines ? top - 1 : rows.lineOf(Math.max(behind - 1, piece.first()));
    int bottom = Math.min(lines.size(), lastTouched + 1);
    int above = Math.max(0, top - 1);
    while (above > 0 && lines.get(above - 1).isAtOrBehindEnd()) {
      above--;
    }
    StringBuilder window = new StringBuilder();
    // the line above may be continued by what follows it now
    lines.subList(above, top).forEach(line -> window.append(line.units()));
    appendRows(rows, rows.rowOf(top), piece.first(), window);
    window.append(piece.units());
    appendRows(rows, behind, rows.rowOf(bottom), window);
    boolean movesEnd =
        window.indexOf(String.valueOf(Scanner.CONTROL_Z)) >= 0
            || lines.subList(above, bottom).stream().anyMatch(Line::isAtOrBehindEnd);
    return trimmed(lines, above, readOn(document, window, bottom, movesEnd));
  }

  /**
   * Lines that were read anew.
   *
   * @param lines the lines
   * @param end the place behind the last line they stand for
   */
  private record Reread(List<Line> lines, int end) {}

  /** Reads a text, and as many of the lines below as read differently behind it. */
  private static Reread readOn(
      Document document, StringBuilder window, int bottom, boolean movesEnd) {
    List<Line> lines = document.lines();
    int end = bottom;
    if (movesEnd) {
      lines.subList(end, lines.size()).forEach(line -> window.append(line.units()));
      end = lines.size();
    }
    while (true) {
      List<Line> read = Scanner.scan(window.toString(), document.codePage());
      if (end == lines.size()) {
        return new Reread(read, end);
      }
      Line below = lines.get(end);
      int lengthBefore = window.length();
      window.append(below.units());
      List<Line> withBelow = Scanner.scan(window.toString(), document.codePage());
      Line last = withBelow.get(withBelow.size() - 1);
      boolean readsAsBefore =
          withBelow.size() == read.size() + 1
              && last.kind() == below.kind()
              && last.length() == below.length()
              && window.length() - lengthBefore == last.length();
      if (readsAsBefore) {
        return new Reread(read, end);
      }
      end++;
    }
  }

  /** Leaves out what came out as it was, so that those lines stay the very same. */
  private static List<Edit.Splice> trimmed(List<Line> lines, int above, Reread reread) {
    List<Line> after = reread.lines();
    int from = above;
    int end = reread.end();
    int head = 0;
    int tail = after.size();
    while (from < end && head < tail && isSame(lines.get(from), after.get(head))) {
      from++;
      head++;
    }
    while (from < end && head < tail && isSame(lines.get(end - 1), after.get(tail - 1))) {
      end--;
      tail--;
    }
    return from == end && head == tail
        ? List.of()
        : List.of(new Edit.Splice(from, lines.subList(from, end), after.subList(head, tail)));
  }

  private static boolean isSame(Line one, Line other) {
    return one.kind() == other.kind() && one.units().equals(other.units());
  }
}
