package org.prepwright.model.computers;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.ByteForm;

/** The passwords and product keys in a table of computers, and copies of it with other texts. */
public final class TableSecrets {
  private static final char MARK = '\uFEFF';

  /**
   * A secret cell.
   *
   * @param heading the column
   * @param cell the cell; its text is the secret
   */
  public record Place(Heading heading, Cell cell) {
    @Override
    public String toString() {
      return "secret cell in line " + cell.line();
    }
  }

  private final byte[] bytes;
  private final ByteForm form;
  private final Charset charset;
  private final String text;
  private final char delimiter;
  private final List<Place> places;

  private TableSecrets(byte[] bytes, char delimiter, List<Place> places) {
    this.bytes = bytes.clone();
    form = ByteForm.of(bytes);
    // a letter for each byte where there is no UTF-8, so that no byte is lost
    charset = ComputerTable.isUtf8(bytes) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    text = form.isUtf16() ? form.toUnits(bytes) : new String(bytes, charset);
    this.delimiter = delimiter;
    this.places = List.copyOf(places);
  }

  /**
   * Finds the secrets of a table.
   *
   * @param bytes the CSV file
   * @throws UnreadableTableException when a quote is not closed, or stands where none may
   */
  public static TableSecrets in(byte[] bytes) throws UnreadableTableException {
    ComputerTable table = ComputerTable.parse(bytes);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < table.headings().size(); i++) {
      Heading heading = table.headings().get(i);
      if (heading.isSecret()) {
        for (ComputerTable.Computer computer : table.computers()) {
          computer
              .cell(i)
              .filter(cell -> isSecret(heading, cell))
              .ifPresent(cell -> places.add(new Place(heading, cell)));
        }
      }
    }
    places.sort(
        Comparator.comparingInt((Place place) -> place.cell().line())
            .thenComparingInt(place -> place.cell().column()));
    return new TableSecrets(bytes, table.delimiter(), places);
  }

  /** The asterisk of a blank password says nothing, and neither does a switch. */
  private static boolean isSecret(Heading heading, Cell cell) {
    return Catalogue.standard().isSecret(heading.section(), key(heading), cell.text());
  }

  private static String key(Heading heading) {
    return heading.key().isEmpty() ? heading.cell().text() : heading.key();
  }

  /** The secret cells in file order. */
  public List<Place> places() {
    return places;
  }

  /**
   * The bytes of the table with other texts in the secret cells; every other byte is the same.
   *
   * @param other gives what stands for a text, without delimiters and quotes
   * @throws UnreadableTableException when the file has the mark of UTF-8 and is none, so that the
   *     places of its cells cannot be told
   */
  public byte[] replacedBy(UnaryOperator<String> other) throws UnreadableTableException {
    if (form == ByteForm.UTF8_WITH_MARK && !charset.equals(StandardCharsets.UTF_8)) {
      throw new UnreadableTableException(Messages.model().text("computers.not-utf8"));
    }
    StringBuilder copy = new StringBuilder();
    int done = 0;
    List<Integer> lines = lineStarts();
    for (Place place : places) {
      int cell = lines.get(place.cell().line() - 1) + place.cell().column() - 1;
      int from = text.startsWith("\"", cell) ? cell + 1 : cell;
      int to = from == cell ? endOfPlain(cell) : TableText.closingQuote(text, from);
      copy.append(text, done, from).append(other.apply(text.substring(from, to)));
      done = to;
    }
    copy.append(text, done, text.length());
    return form.isUtf16()
        ? form.toBytes(copy, form.oddTail(bytes))
        : copy.toString().getBytes(charset);
  }

  private int endOfPlain(int from) {
    int end = from;
    while (end < text.length()
        && text.charAt(end) != delimiter
        && text.charAt(end) != '\r'
        && text.charAt(end) != '\n') {
      end++;
    }
    while (end > from && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return end;
  }

  /** Where the lines begin; a line ends with LF, CR LF or a CR alone. */
  private List<Integer> lineStarts() {
    List<Integer> starts = new ArrayList<>();
    starts.add(!text.isEmpty() && text.charAt(0) == MARK ? 1 : 0);
    for (int i = 0; i < text.length(); i++) {
      boolean endsLine =
          text.charAt(i) == '\n' || text.charAt(i) == '\r' && !text.startsWith("\n", i + 1);
      if (endsLine) {
        starts.add(i + 1);
      }
    }
    return starts;
  }
}
