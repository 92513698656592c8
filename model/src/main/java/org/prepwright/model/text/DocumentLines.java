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
 * The lines of a document, in four bytes each: what a line is, and where it begins in the opened
 * text. Such a line is read anew whenever it is asked for, which is quicker than to keep a million
 * of them. Lines that edits made are kept as they are.
 *
 * <p>Not thread-safe, except that any number of threads may read while none changes it.
 */
final class DocumentLines extends AbstractList<Line> implements RandomAccess {
  /** What the upper bits of a place say of a line of the opened text: its kind, or one of these. */
  private static final int CONTINUED_ENTRY = Kind.values().length;

  /** The lower bits are a number in the list of lines that edits made. */
  private static final int MADE = CONTINUED_ENTRY + 1;

  private static final Kind[] KINDS = Kind.values();
  private static final int LOWER_BITS = 29;
  private static final int LOWER = (1 << LOWER_BITS) - 1;

  /** About how many units a line has. */
  private static final int USUAL_LENGTH = 24;

  private final Scanner opened;
  private int[] places;
  private int size;

  /** Whether a copy looks at the same places, so that they must not be written to. */
  private boolean isShared;

  private final List<Line> made;
  private final Deque<Integer> unusedMade = new ArrayDeque<>();

  private DocumentLines(Scanner opened, int[] places, int size, List<Line> made) {
    this.opened = opened;
    this.places = places;
    this.size = size;
    this.made = made;
  }

  /** Reads a text into lines. Their units, put together, are the text. */
  static DocumentLines of(String text, CodePage codePage) {
    Scanner scanner = new Scanner(text, codePage);
    int[] places = new int[text.length() / USUAL_LENGTH + 4];
    int size = 0;
    while (scanner.readNext()) {
      if (size == places.length) {
        places = Arrays.copyOf(places, size + size / 2);
      }
      places[size++] = place(scanner.kind(), scanner.physicalLines(), scanner.start());
    }
    return new DocumentLines(scanner, Arrays.copyOf(places, size), size, new ArrayList<>());
  }

  @SuppressWarnings("EnumOrdinal") // the number never leaves the memory of this class
  private static int place(Kind kind, int physicalLines, int start) {
    int what = physicalLines > 1 ? CONTINUED_ENTRY : kind.ordinal();
    return what << LOWER_BITS | start;
  }

  /** The same lines; costs next to nothing until one of both is changed. */
  DocumentLines copy() {
    isShared = true;
    DocumentLines copy = new DocumentLines(opened, places, size, new ArrayList<>(made));
    copy.unusedMade.addAll(unusedMade);
    copy.isShared = true;
    return copy;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Line get(int index) {
    return isMade(index) ? made.get(lower(index)) : opened.lineAt(lower(index));
  }

  /** The kind of a line, which needs no reading. */
  Kind kind(int index) {
    int what = what(index);
    if (what == MADE) {
      return made.get(lower(index)).kind();
    }
    return what == CONTINUED_ENTRY ? Kind.ENTRY : KINDS[what];
  }

  /** How many lines of the file a line is. */
  int physicalLines(int index) {
    return what(index) < CONTINUED_ENTRY ? 1 : get(index).physicalLines();
  }

  /** Whether an edit made a line. */
  boolean isMade(int index) {
    return what(index) == MADE;
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
      if (isMade(index)) {
        units.append(get(index).units());
        index++;
      } else {
        // lines that follow each other in the opened text go as one piece
        int start = lower(index);
        int end = start;
        while (index < to && !isMade(index) && lower(index) == end) {
          end = endOfOpened(index);
          index++;
        }
        units.append(opened.text(), start, end);
      }
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
      if (isMade(i)) {
        made.set(lower(i), null);
        unusedMade.push(lower(i));
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

  @SuppressWarnings("ReferenceEquality") // the very text of the opened file, not an equal one
  private int placeOf(Line line) {
    if (line.source() == opened.text()) {
      return place(line.kind(), line.physicalLines(), line.start());
    }
    Integer unused = unusedMade.poll();
    if (unused == null) {
      made.add(line);
      return MADE << LOWER_BITS | made.size() - 1;
    }
    made.set(unused, line);
    return MADE << LOWER_BITS | unused;
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

  @SuppressWarnings("ReferenceEquality") // lines that edits made are the same or they are not
  private boolean isSame(int index, DocumentLines other, int otherIndex) {
    boolean isBothMade = isMade(index) && other.isMade(otherIndex);
    return isBothMade
        ? get(index) == other.get(otherIndex)
        : opened.text() == other.opened.text() && places[index] == other.places[otherIndex];
  }
}
