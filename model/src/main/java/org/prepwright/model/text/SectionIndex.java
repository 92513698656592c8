package org.prepwright.model.text;

import java.util.Arrays;
import java.util.function.Predicate;
import org.prepwright.model.text.Line.Kind;

/**
 * Where the sections of a document stand, and where those of a name do. Sections are numbered in
 * file order, from 0. Keeps numbers only, since a file may have half a million sections. Valid
 * until a header changes, comes, goes or moves.
 */
final class SectionIndex {
  static final int NONE = -1;

  private final DocumentLines lines;
  private final CodePage codePage;
  private final int[] headers;

  /**
   * By hash of the name, the number of its first section; the next free place where one is taken.
   */
  private final int[] firsts;

  /** The next section of the same name, by number. */
  private final int[] nexts;

  /** The hash of each section's folded name. */
  private final int[] hashes;

  SectionIndex(DocumentLines lines, CodePage codePage) {
    this.lines = lines;
    this.codePage = codePage;
    headers = headersOf(lines);
    // at most half full, so that a search is short
    firsts = new int[Integer.highestOneBit(headers.length * 2 + 1) * 2];
    Arrays.fill(firsts, NONE);
    nexts = new int[headers.length];
    hashes = new int[headers.length];
    // from the end, so that the first of a name stands in front
    for (int section = headers.length - 1; section >= 0; section--) {
      String units = nameUnits(section);
      hashes[section] = foldedHash(units);
      int place = placeOf(other -> folded(other).equals(folded(units)), hashes[section]);
      nexts[section] = firsts[place];
      firsts[place] = section;
    }
  }

  private static int[] headersOf(DocumentLines lines) {
    int[] headers = new int[16];
    int count = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.kind(i) == Kind.HEADER) {
        if (count == headers.length) {
          headers = Arrays.copyOf(headers, count * 2);
        }
        headers[count++] = i;
      }
    }
    return Arrays.copyOf(headers, count);
  }

  private String nameUnits(int section) {
    return lines.get(headers[section]).nameUnits();
  }

  /** The hash of the folded name, which is not made for names of ASCII letters. */
  private int foldedHash(String units) {
    int hash = 0;
    for (int i = 0; i < units.length(); i++) {
      char unit = units.charAt(i);
      if (unit >= 0x80) {
        return folded(units).hashCode();
      }
      hash = 31 * hash + (unit >= 'A' && unit <= 'Z' ? unit + ('a' - 'A') : unit);
    }
    return hash;
  }

  private String folded(String units) {
    return Document.fold(codePage.decode(units));
  }

  /** Where the first section of a name stands, or would. */
  private int placeOf(Predicate<String> isName, int hash) {
    int mask = firsts.length - 1;
    int place = (hash ^ hash >>> 16) & mask;
    while (firsts[place] != NONE
        && !(hashes[firsts[place]] == hash && isName.test(nameUnits(firsts[place])))) {
      place = place + 1 & mask;
    }
    return place;
  }

  /** How many sections there are. */
  int size() {
    return headers.length;
  }

  /** The first section of a name; {@link #NONE} when there is none. */
  int first(String foldedName) {
    return firsts[placeOf(other -> folded(other).equals(foldedName), foldedName.hashCode())];
  }

  /** The next section of the same name; {@link #NONE} behind the last. */
  int next(int section) {
    return nexts[section];
  }

  /** The line of a section's header. */
  int header(int section) {
    return headers[section];
  }

  /** The line behind a section's last. */
  int end(int section) {
    return section + 1 < headers.length ? headers[section + 1] : lines.size();
  }

  /** The section that a line stands in; {@link #NONE} above the first header. */
  int sectionOfLine(int line) {
    int place = Arrays.binarySearch(headers, line);
    return place >= 0 ? place : -place - 2;
  }
}
