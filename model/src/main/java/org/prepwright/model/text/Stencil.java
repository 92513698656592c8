package org.prepwright.model.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.prepwright.model.message.Messages;

/**
 * A text whose entries take other values again and again. The places are found once; each filling
 * costs its own lines only. What comes out is what {@link Editor#setValue} makes of the same
 * document, value by value. Safe for several threads at once.
 */
public final class Stencil {
  private final Document document;
  private final List<Entry> places;

  /** The units of each place's line in front of the value, and behind it. */
  private final String[] before;

  private final String[] after;

  /** The places in the order of their lines. */
  private final int[] order;

  /** The units in front of each place in that order, and behind the last. */
  private final String[] between;

  /**
   * Finds the places.
   *
   * @param document the text; a copy is kept
   * @param places entries of it, each another line
   */
  public Stencil(Document document, List<Entry> places) {
    this.document = document.snapshot();
    this.places = places.stream().map(place -> new Entry(this.document, place.index())).toList();
    this.before = new String[places.size()];
    this.after = new String[places.size()];
    for (int i = 0; i < before.length; i++) {
      Line line = places.get(i).line();
      before[i] = line.beforeValue();
      after[i] =
          (line.hasGluedSemicolon() ? line.afterWholeValue() : line.afterValue())
              + line.lineBreak();
    }
    this.order =
        IntStream.range(0, places.size())
            .boxed()
            .sorted(Comparator.comparing(place -> places.get(place).index()))
            .mapToInt(Integer::intValue)
            .toArray();
    this.between = new String[order.length + 1];
    int from = 0;
    for (int i = 0; i < order.length; i++) {
      int line = places.get(order[i]).index();
      between[i] = units(from, line);
      from = line + 1;
    }
    between[order.length] = units(from, this.document.lines().size());
    // what a document finds out when it is first asked, before several threads ask
    this.document.lineNumber(0);
  }

  private String units(int from, int to) {
    StringBuilder units = new StringBuilder();
    for (Line line : document.lines().subList(from, to)) {
      units.append(line.units());
    }
    return units.toString();
  }

  /**
   * Tries a value out.
   *
   * @param place its number in the list of places
   * @throws EditRefusedException when the value would not read back as meant
   */
  public void tryOut(int place, WrittenValue value) throws EditRefusedException {
    Entry entry = places.get(place);
    List<Edit.Splice> splices = new Editor(document).setValue(entry, value).splices();
    String made = splices.isEmpty() ? entry.line().units() : splices.get(0).after().get(0).units();
    if (!made.equals(line(place, value))) {
      throw new EditRefusedException(
          Messages.model().text("text.not-read-back", document.lineNumber(entry.index())));
    }
  }

  /**
   * The line of a place with another value, line break included, for {@link #fill}. Does not look
   * at what it would read as.
   *
   * @param place its number in the list of places
   * @param value a value that {@link #tryOut} took
   */
  public String line(int place, WrittenValue value) {
    try {
      return before[place] + document.codePage().encode(value.text()) + after[place];
    } catch (UnrepresentableException e) {
      throw new IllegalStateException("a value that was not tried out", e);
    }
  }

  /**
   * The bytes of the text with other lines in the places.
   *
   * @param lines a line of {@link #line} for each place, or null where the text stays as it is
   */
  public byte[] fill(String[] lines) {
    StringBuilder units = new StringBuilder(length(lines));
    for (int i = 0; i < order.length; i++) {
      String line = lines[order[i]];
      units.append(between[i]).append(line == null ? places.get(order[i]).line().units() : line);
    }
    units.append(between[order.length]);
    return document.toBytes(units);
  }

  private int length(String[] lines) {
    int between = Arrays.stream(this.between).mapToInt(String::length).sum();
    return Arrays.stream(lines).mapToInt(line -> line == null ? 80 : line.length()).sum() + between;
  }
}
