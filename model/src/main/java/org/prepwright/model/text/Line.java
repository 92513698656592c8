package org.prepwright.model.text;

/**
 * One logical line of an answer file: offsets into the text it was read from. Nothing is copied and
 * nothing changes; an edit puts another line in its place.
 *
 * <p>An entry that a backslash at its end continues owns several physical lines.
 */
public final class Line {
  /** What a line is to the INF reader of Windows. */
  public enum Kind {
    /** Nothing but blanks. */
    BLANK,
    /** Begins with a semicolon. */
    COMMENT,
    /** {@code [name]}. */
    HEADER,
    /** {@code key = value}, or values without a key. */
    ENTRY,
    /** A header without {@code ]}; it makes Windows refuse the file. */
    BROKEN,
    /** Behind a Ctrl-Z, where the INF reader stops. */
    UNREAD
  }

  static final int NONE = -1;

  private final String source;
  private final Kind kind;
  private final int start;
  private final int textEnd;
  private final int end;
  private final int nameFrom;
  private final int nameTo;
  private final int valueFrom;
  private final int valueTo;
  private final int commentFrom;
  private final int physicalLines;

  Line(
      String source,
      Kind kind,
      int start,
      int textEnd,
      int end,
      int nameFrom,
      int nameTo,
      int valueFrom,
      int valueTo,
      int commentFrom,
      int physicalLines) {
    this.source = source;
    this.kind = kind;
    this.start = start;
    this.textEnd = textEnd;
    this.end = end;
    this.nameFrom = nameFrom;
    this.nameTo = nameTo;
    this.valueFrom = valueFrom;
    this.valueTo = valueTo;
    this.commentFrom = commentFrom;
    this.physicalLines = physicalLines;
  }

  /** What the line is. */
  public Kind kind() {
    return kind;
  }

  /** The text the offsets point into: the opened file's, or that of the edit that made the line. */
  String source() {
    return source;
  }

  /** Where the line begins in its source. */
  int start() {
    return start;
  }

  /** The units of the line with its line break. */
  public String units() {
    return source.substring(start, end);
  }

  /** Appends {@link #units()}. */
  void appendUnits(StringBuilder to) {
    to.append(source, start, end);
  }

  /** The units of the line without its line break. */
  public String unitsWithoutBreak() {
    return source.substring(start, textEnd);
  }

  /** {@code CR LF}, {@code LF}, or nothing in a last line that has no break. */
  public String lineBreak() {
    return source.substring(textEnd, end);
  }

  /** Number of units, line break included. */
  public int length() {
    return end - start;
  }

  /** How many lines of the file this is; more than one for an entry that a backslash continues. */
  public int physicalLines() {
    return physicalLines;
  }

  /** Whether the line has a name: a header, or an entry with {@code =}. */
  public boolean hasName() {
    return nameFrom != NONE;
  }

  /** The units of the name, quotes included; empty without one. */
  public String nameUnits() {
    return hasName() ? source.substring(nameFrom, nameTo) : "";
  }

  /** The units of the value as the INF reader delimits it, quotes included. */
  public String valueUnits() {
    return valueFrom == NONE ? "" : source.substring(valueFrom, valueTo);
  }

  /** Whether a semicolon outside quotes cuts the entry short. */
  public boolean hasTrailingComment() {
    return commentFrom != NONE;
  }

  /**
   * Whether the semicolon that cuts the entry follows its unquoted value without a blank: then
   * whoever wrote it meant a part of the value, as in {@code drivers\net;drivers\audio}.
   */
  public boolean hasGluedSemicolon() {
    return commentFrom == valueTo && valueTo > valueFrom && source.charAt(valueTo - 1) != '"';
  }

  /** Offset of the name in the line, in units; {@code -1} without one. */
  public int nameOffset() {
    return hasName() ? nameFrom - start : NONE;
  }

  /** Offset of the value in the line, in units; {@code -1} when the line has none. */
  public int valueOffset() {
    return valueFrom == NONE ? NONE : valueFrom - start;
  }

  /** Offset behind the value in the line, in units. */
  public int valueEndOffset() {
    return valueTo - start;
  }

  /** Offset of the semicolon of a trailing comment, or {@code -1}. */
  public int commentOffset() {
    return commentFrom == NONE ? NONE : commentFrom - start;
  }

  /** The blanks in front of an entry. */
  String indent() {
    int from = hasName() ? nameFrom : valueFrom == NONE ? textEnd : valueFrom;
    return source.substring(start, from);
  }

  /** From the name's end up to the value: {@code =} with the blanks around it. */
  String assignment() {
    return hasName() && valueFrom != NONE ? source.substring(nameTo, valueFrom) : "=";
  }

  /** Everything in front of the value. */
  String beforeValue() {
    return source.substring(start, valueFrom);
  }

  /** Everything behind the value, without the line break. */
  String afterValue() {
    return source.substring(valueTo, textEnd);
  }

  /** Where a value that a glued semicolon does not end comes to its end. */
  private int gluedValueTo() {
    int controlZ = source.indexOf(Scanner.CONTROL_Z, valueTo);
    return controlZ < 0 || controlZ > textEnd ? textEnd : controlZ;
  }

  /** The value with everything that a glued semicolon hides from the INF reader. */
  String wholeValueUnits() {
    return source.substring(valueFrom, gluedValueTo());
  }

  /** Everything behind {@link #wholeValueUnits()}, without the line break. */
  String afterWholeValue() {
    return source.substring(gluedValueTo(), textEnd);
  }

  /** Whether the INF reader stops in this line, or has stopped above it. */
  boolean isAtOrBehindEnd() {
    return kind == Kind.UNREAD || holdsEnd();
  }

  /** Whether the Ctrl-Z stands in this line at which the INF reader stops. */
  boolean holdsEnd() {
    int controlZ = source.indexOf(Scanner.CONTROL_Z, start);
    return controlZ >= 0 && controlZ < end;
  }

  /** Whether both are the very same line of the very same text; equal units are not enough. */
  @Override
  @SuppressWarnings("ReferenceEquality") // two texts may say the same
  public boolean equals(Object other) {
    return other instanceof Line line
        && line.source == source
        && line.start == start
        && line.end == end;
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(source) + start;
  }

  @Override
  public String toString() {
    // no content: it may hold a password
    return kind + " of " + length() + " units";
  }
}
