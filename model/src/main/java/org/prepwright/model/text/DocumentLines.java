package org.prepwright.model.text;

import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.RandomAccess;
import org.prepwright.model.text.Line.Kind;

/**
 * The lines of a document. Those of a long text take four bytes each: what a line is, and where it
 * begins. Such a line is read anew whenever it is asked for, which is quicker than to keep a
 * million of them. Lines that edits made are kept as they are, and so are all lines of a short
 * text.
 *
 * <p>Not thread-safe, except that any number of threads may read while none changes it.
 */
final class DocumentLines extends AbstractList<Line> implements RandomAccess {
  /** What the upper bits of a place say of a line of the opened text: its kind, or one of these. */
  private static final int CONTINUED_ENTRY = Kind.values().length;

  /** The lower bits are a number in the list of lines that are kept. */
  private static final int KEPT = CONTINUED_ENTRY + 1;

  private static final Kind[] KINDS = Kind.values();
  private static final int LOWER_BITS = 29;
  private static final int LOWER = (1 << LOWER_BITS) - 1;

  /** Most units of a text whose lines are all kept. */
  private static final int SHORT = 1 << 16;

  /** How many units are copied at once. */
  private static final int PIECE = 1 << 14;

  /** About how many units a line has. */
  private static final int USUAL_LENGTH = 24;

  private final Scanner opened;
  private int[] places;
  private int size;

  /** Whether a copy looks at the same places, so that they must not be written to. */
  private boolean isShared;

  private final List<Line> kept;
  private final Deque<Integer> unusedKept = new ArrayDeque<>();

  private DocumentLines(Scanner opened, int[] places, int size, List<Line> kept) {
    this.opened = opened;
    this.places = places;
    this.size = size;
    this.kept = kept;
  }

  /** Reads a text into lines. Their units, put together, are the text. */
  static DocumentLines of(String text, CodePage codePage) {
    Scanner scanner = new Scanner(text, codePage);
    DocumentLines lines =
        new DocumentLines(scanner, new int[text.length() / USUAL_LENGTH + 4], 0, new ArrayList<>());
    boolean isShort = text.length() <= SHORT;
    while (scanner.readNext()) {
      lines.append(isShort ? lines.keep(scanner.line()) : place(scanner));
    }
    lines.places = Arrays.copyOf(lines.places, lines.size);
    return lines;
  }

  private void append(int place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size + size / 2);
    }
    places[size++] = place;
  }

  private int keep(Line line) {
    Integer unused = unusedKept.poll();
    if (unused == null) {
      kept.add(line);
      return KEPT << LOWER_BITS | kept.size() - 1;
    }
    kept.set(unused, line);
    return KEPT << LOWER_BITS | unused;
  }

  private static int place(Scanner scanner) {
    return place(scanner.kind(), scanner.physicalLines(), scanner.start());
  }

  @SuppressWarnings("EnumOrdinal") // the number never leaves the memory of this class
  private static int place(Kind kind, int physicalLines, int start) {
    int what = physicalLines > 1 ? CONTINUED_ENTRY : kind.ordinal();
    return what << LOWER_BITS | start;
  }

  /** The same lines; costs next to nothing until one of both is changed. */
  DocumentLines copy() {
    isShared = true;
    DocumentLines copy = new DocumentLines(opened, places, size, new ArrayList<>(kept));
    copy.unusedKept.addAll(unusedKept);
    copy.isShared = true;
    return copy;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Line get(int index) {
    return isKept(index) ? kept.get(lower(index)) : opened.lineAt(lower(index));
  }

  /** The kind of a line, which needs no reading. */
  Kind kind(int index) {
    int what = what(index);
    if (what == KEPT) {
      return kept.get(lower(index)).kind();
    }
    return what == CONTINUED_ENTRY ? Kind.ENTRY : KINDS[what];
  }

  /** How many lines of the file a line is. */
  int physicalLines(int index) {
    return what(index) < CONTINUED_ENTRY ? 1 : get(index).physicalLines();
  }

  /** Whether an edit made a line. */
  boolean isMade(int index) {
    return isKept(index) && !isOpened(get(index));
  }

  private boolean isKept(int index) {
    return what(index) == KEPT;
  }

  private int what(int index) {
    return places[index] >>> LOWER_BITS;
  }

  private int lower(int index) {
    return places[index] & LOWER;
  }

  /** How many units the opened text has. */
  int openedLength() {
    return opened.text().length();
  }

  /** Appends the units of lines, line breaks included. */
  void appendUnits(int from, int to, StringBuilder units) {
    int index = from;
    while (index < to) {
      if (isKept(index)) {
        get(index).appendUnits(units);
        index++;
      } else {
        // lines that follow each other in the opened text go as one piece
        int start = lower(index);
        int end = start;
        while (index < to && !isKept(index) && lower(index) == end) {
          end = endOfOpened(index);
          index++;
        }
        appendOpened(start, end, units);
      }
    }
  }

  /** As strings, which are copied whole; a sequence of characters is copied one by one. */
  private void appendOpened(int from, int to, StringBuilder units) {
    for (int at = from; at < to; at += PIECE) {
      units.append(opened.text().substring(at, Math.min(to, at + PIECE)));
    }
  }

  private int endOfOpened(int index) {
    int start = lower(index);
    return what(index) == CONTINUED_ENTRY
        ? start + get(index).length()
        : opened.endOfPhysicalLine(start);
  }

  /** Puts lines in the place of others. */
  void replace(int from, int removed, List<Line> added) {
    for (int i = from; i < from + removed; i++) {
      if (isKept(i)) {
        kept.set(lower(i), null);
        unusedKept.push(lower(i));
      }
    }
    makeRoom(from, removed, added.size());
    for (int i = 0; i < added.size(); i++) {
      places[from + i] = placeOf(added.get(i));
    }
  }

  private void makeRoom(int from, int removed, int added) {
    int newSize = size - removed + added;
    int[] old = places;
    if (isShared || newSize > places.length) {
      int spare = newSize > size ? newSize / 8 : 0;
      places = Arrays.copyOf(old, newSize + spare);
      isShared = false;
    }
    System.arraycopy(old, from + removed, places, from + added, size - from - removed);
    size = newSize;
  }

  private int placeOf(Line line) {
    boolean isRead = isOpened(line) && openedLength() > SHORT;
    return isRead ? place(line.kind(), line.physicalLines(), line.start()) : keep(line);
  }

  @SuppressWarnings("ReferenceEquality") // the very text of the opened file, not an equal one
  private boolean isOpened(Line line) {
    return line.source() == opened.text();
  }

  /** How many lines at the beginning are the very same in another document's lines. */
  int sameAtBeginning(DocumentLines other) {
    int shorter = Math.min(size, other.size);
    int same = 0;
    while (same < shorter && isSame(same, other, same)) {
      same++;
    }
    return same;
  }

  /** How many lines at the end, of so many at most, are the very same. */
  int sameAtEnd(DocumentLines other, int most) {
    int same = 0;
    while (same < most && isSame(size - 1 - same, other, other.size - 1 - same)) {
      same++;
    }
    return same;
  }

  @SuppressWarnings("ReferenceEquality") // a place says something of its own text only
  private boolean isSame(int index, DocumentLines other, int otherIndex) {
    boolean isBothKept = isKept(index) && other.isKept(otherIndex);
    return isBothKept
        ? get(index).equals(other.get(otherIndex))
        : opened.text() == other.opened.text() && places[index] == other.places[otherIndex];
  }
}
