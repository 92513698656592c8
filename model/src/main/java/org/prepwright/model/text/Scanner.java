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
  private static final char CONTROL_Z = '\u001A';

  private final String text;
  private final CodePage codePage;
  private final boolean hasLeadUnits;

  /** Where the INF reader stops: the first Ctrl-Z, else the end. */
  private final int readEnd;

  private Scanner(String text, CodePage codePage) {
    this.text = text;
    this.codePage = codePage;
    this.hasLeadUnits = codePage.hasLeadUnits();
    int controlZ = text.indexOf(CONTROL_Z);
    this.readEnd = controlZ < 0 ? text.length() : controlZ;
  }

  /** Reads a text into lines. Their units, put together, are the text. */
  static List<Line> scan(String text, CodePage codePage) {
    Scanner scanner = new Scanner(text, codePage);
    List<Line> lines = new ArrayList<>(text.length() / 24 + 4);
    for (int at = 0; at < text.length(); ) {
      Line line = scanner.lineAt(at);
      lines.add(line);
      at += line.length();
    }
    return lines;
  }

  private Line lineAt(int start) {
    int first = skipBlanks(start);
    if (first >= readEnd && readEnd < text.length()) {
      return plain(Kind.UNREAD, start);
    }
    if (first >= readEnd || text.charAt(first) == '\n') {
      return plain(Kind.BLANK, start);
    }
    return switch (text.charAt(first)) {
      case ';' -> plain(Kind.COMMENT, start);
      case '[' -> header(start, first);
      default -> entry(start, first);
    };
  }

  private Line plain(Kind kind, int start) {
    return line(kind, start, start, Line.NONE, Line.NONE, Line.NONE, Line.NONE, Line.NONE, 1);
  }

  private Line header(int start, int bracket) {
    for (int i = bracket + 1; i < readEnd && text.charAt(i) != '\n'; i++) {
      char unit = text.charAt(i);
      if (unit == ']') {
        return line(Kind.HEADER, start, i, bracket + 1, i, Line.NONE, Line.NONE, Line.NONE, 1);
      }
      if (beginsPair(unit, i)) {
        i++;
      }
    }
    return plain(Kind.BROKEN, start);
  }

  private Line entry(int start, int first) {
    int nameFrom = Line.NONE;
    int nameTo = Line.NONE;
    int valueFrom = first;
    int physicalLines = 1;
    boolean nameMayCome = true;
    boolean quoted = false;
    int contentEnd = first;
    int i = first;
    while (i < readEnd) {
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
          return line(
              Kind.ENTRY, start, i, nameFrom, nameTo, valueFrom, contentEnd, i, physicalLines);
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
    contentEnd = Math.max(contentEnd, valueFrom);
    return line(
        Kind.ENTRY, start, i, nameFrom, nameTo, valueFrom, contentEnd, Line.NONE, physicalLines);
  }

  /** A line whose rest, from a place in its last physical line, needs no further look. */
  private Line line(
      Kind kind,
      int start,
      int restFrom,
      int nameFrom,
      int nameTo,
      int valueFrom,
      int valueTo,
      int commentFrom,
      int physicalLines) {
    int newline = text.indexOf('\n', restFrom);
    int textEnd = newline < 0 ? text.length() : Math.max(textEnd(newline), start);
    int end = newline < 0 ? text.length() : newline + 1;
    return new Line(
        text,
        kind,
        start,
        textEnd,
        end,
        nameFrom,
        nameTo,
        valueFrom == Line.NONE ? Line.NONE : Math.min(valueFrom, textEnd),
        Math.min(valueTo, textEnd),
        commentFrom,
        physicalLines);
  }

  private int textEnd(int newline) {
    return newline > 0 && text.charAt(newline - 1) == '\r' ? newline - 1 : newline;
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
