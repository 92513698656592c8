package org.prepwright.model.text;

import java.util.ArrayList;
import java.util.List;
import org.prepwright.model.text.Line.Kind;

/**
 * The one reader of answer-file text. It follows the INF grammar of SetupAPI as documented in
 * Microsoft's "General Syntax Rules for INF Files" and as Wine's independent reader behaves, puts
 * every unit of the text into exactly one line, and accepts any input.
 */
final class Scanner {
  /** Where the INF reader stops. */
  static final char CONTROL_Z = '\u001A';

  /**
   * Units that are a part of a name or value and nothing else, whatever the code page; by far the
   * most, so that they are looked up first.
   */
  private static final boolean[] IS_PLAIN = new boolean[0x80];

  static {
    for (char unit = '!'; unit < 0x7F; unit++) {
      IS_PLAIN[unit] = "\";=,\\".indexOf(unit) < 0;
    }
  }

  private final String text;
  private final CodePage codePage;
  private final boolean hasLeadUnits;

  /** Where the INF reader stops: the first Ctrl-Z, else the end. */
  private final int readEnd;

  // of the line that was read last
  private Kind kind;
  private int start;
  private int textEnd;
  private int end;
  private int nameFrom;
  private int nameTo;
  private int valueFrom;
  private int valueTo;
  private int commentFrom;
  private int physicalLines;

  Scanner(String text, CodePage codePage) {
    this(text, codePage, text.indexOf(CONTROL_Z));
  }

  private Scanner(String text, CodePage codePage, int controlZ) {
    this.text = text;
    this.codePage = codePage;
    this.hasLeadUnits = codePage.hasLeadUnits();
    this.readEnd = controlZ < 0 ? text.length() : controlZ;
  }

  /** Reads a text into lines. Their units, put together, are the text. */
  static List<Line> scan(String text, CodePage codePage) {
    Scanner scanner = new Scanner(text, codePage);
    List<Line> lines = new ArrayList<>(text.length() / 24 + 4);
    while (scanner.readNext()) {
      lines.add(scanner.line());
    }
    return lines;
  }

  /** The text that is read. */
  String text() {
    return text;
  }

  /**
   * The line that begins at a place, which is where another line ends or the text begins. Does not
   * touch the line that was read last, so that several threads may ask.
   */
  Line lineAt(int place) {
    Scanner another = new Scanner(text, codePage, readEnd);
    another.read(place);
    return another.line();
  }

  /** Behind the line break that ends a line of the file; the end of the text where none does. */
  int endOfPhysicalLine(int from) {
    int newline = text.indexOf('\n', from);
    return newline < 0 ? text.length() : newline + 1;
  }

  /** Reads the first line, or the next; says whether there is one. */
  boolean readNext() {
    if (end == text.length()) {
      return false;
    }
    read(end);
    return true;
  }

  /** What the line that was read last is. */
  Kind kind() {
    return kind;
  }

  /** Where the line that was read last begins. */
  int start() {
    return start;
  }

  /** How many lines of the file the line that was read last is. */
  int physicalLines() {
    return physicalLines;
  }

  /** The line that was read last, as a value of its own. */
  Line line() {
    return new Line(
        text,
        kind,
        start,
        textEnd,
        end,
        nameFrom,
        nameTo,
        valueFrom,
        valueTo,
        commentFrom,
        physicalLines);
  }

  private void read(int from) {
    start = from;
    nameFrom = Line.NONE;
    nameTo = Line.NONE;
    valueFrom = Line.NONE;
    valueTo = Line.NONE;
    commentFrom = Line.NONE;
    physicalLines = 1;
    int first = skipBlanks(from);
    if (first >= readEnd) {
      endPlain(readEnd < text.length() ? Kind.UNREAD : Kind.BLANK);
      return;
    }
    switch (text.charAt(first)) {
      case '\n' -> endPlain(Kind.BLANK);
      case ';' -> endPlain(Kind.COMMENT);
      case '[' -> readHeader(first);
      default -> readEntry(first);
    }
  }

  private void endPlain(Kind what) {
    kind = what;
    endLine(start);
  }

  private void readHeader(int bracket) {
    for (int i = bracket + 1; i < readEnd && text.charAt(i) != '\n'; i++) {
      char unit = text.charAt(i);
      if (unit == ']') {
        kind = Kind.HEADER;
        nameFrom = bracket + 1;
        nameTo = i;
        endLine(i);
        return;
      }
      if (beginsPair(unit, i)) {
        i++;
      }
    }
    endPlain(Kind.BROKEN);
  }

  private void readEntry(int first) {
    kind = Kind.ENTRY;
    valueFrom = first;
    boolean nameMayCome = true;
    boolean quoted = false;
    int contentEnd = first;
    int i = first;
    while (i < readEnd) {
      int plainEnd = skipPlain(i);
      if (plainEnd > i) {
        i = plainEnd;
        contentEnd = i;
        continue;
      }
      char unit = text.charAt(i);
      if (unit == '\n') {
        break;
      }
      if (beginsPair(unit, i)) {
        i += 2;
        contentEnd = i;
        continue;
      }
      if (unit == '"') {
        // two quotes inside quotes close and open again, which comes to the same boundaries
        quoted = !quoted;
      } else if (!quoted) {
        if (unit == ';') {
          commentFrom = i;
          break;
        }
        if (unit == '\\') {
          int next = ValueGrammar.afterContinuation(text, i, readEnd, codePage::isBlankUnit);
          if (next >= 0) {
            physicalLines++;
            contentEnd = next;
            i = next;
            continue;
          }
          int runEnd = ValueGrammar.afterBackslashRun(text, i, readEnd, codePage::isBlankUnit);
          contentEnd = runEnd < readEnd && text.charAt(runEnd) != '\n' ? runEnd : i + 1;
          i = runEnd;
          continue;
        } else if (unit == '=' && nameMayCome) {
          nameMayCome = false;
          nameFrom = first;
          nameTo = contentEnd;
          i = skipBlanks(i + 1);
          valueFrom = i;
          contentEnd = i;
          continue;
        } else if (unit == ',') {
          nameMayCome = false;
        }
      }
      i++;
      if (quoted || !codePage.isBlankUnit(unit)) {
        contentEnd = i;
      }
    }
    if (quoted) {
      // the quote is open, so blanks belong to the value; a CR in front of the LF never does
      contentEnd = i < text.length() && i > first && text.charAt(i) == '\n' ? textEnd(i) : i;
    }
    endLine(i);
    valueTo = Math.min(Math.max(contentEnd, valueFrom), textEnd);
    valueFrom = Math.min(valueFrom, textEnd);
  }

  /**
   * Ends the line.
   *
   * @param restFrom from where, in the last line of the file that it is, nothing needs a look
   */
  private void endLine(int restFrom) {
    int newline = text.indexOf('\n', restFrom);
    textEnd = newline < 0 ? text.length() : Math.max(textEnd(newline), start);
    end = newline < 0 ? text.length() : newline + 1;
  }

  private int textEnd(int newline) {
    return newline > 0 && text.charAt(newline - 1) == '\r' ? newline - 1 : newline;
  }

  private int skipPlain(int from) {
    int i = from;
    while (i < readEnd) {
      char unit = text.charAt(i);
      if (unit >= IS_PLAIN.length || !IS_PLAIN[unit]) {
        break;
      }
      i++;
    }
    return i;
  }

  private int skipBlanks(int from) {
    int i = from;
    while (i < readEnd && text.charAt(i) != '\n' && codePage.isBlankUnit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean beginsPair(char unit, int at) {
    return hasLeadUnits
        && codePage.isLeadUnit(unit)
        && at + 1 < readEnd
        && text.charAt(at + 1) >= 0x40;
  }
}
