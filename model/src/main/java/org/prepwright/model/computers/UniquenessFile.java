package org.prepwright.model.computers;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.UniqueIds;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Stencil;
import org.prepwright.model.text.UnrepresentableException;

/**
 * A table of computers as a uniqueness file in the form Setup Manager writes: {@code NAME=UserData}
 * in {@code [UniqueIds]}, {@code [NAME:UserData]} with the answers of that computer, and likewise
 * for every other section. 8 bits a letter, CR LF. A blank cell says nothing, so the answer file
 * counts there.
 *
 * <p>Everything that could go wrong is found when this is made; writing keeps one line at a time.
 * Immutable.
 */
public final class UniquenessFile {
  private static final String BREAK = "\r\n";
  private static final String INDENT = "    ";

  /** Sections that belong to the file itself and to no computer. */
  private static final String LIST = "UniqueIds";

  /** What would end an id or a section's name, or be replaced, where Setup reads it. */
  private static final String FORBIDDEN_IN_IDS = "*,=:[];\"\\%";

  private final ComputerTable table;
  private final CodePage codePage;
  private final List<AnswerColumn> columns;

  /** One line with the key of each column, as {@code Key=value}. */
  private final List<Stencil> lines = new ArrayList<>();

  /** The columns of each section by its folded name, in the order of the table. */
  private final Map<String, List<Integer>> sections = new LinkedHashMap<>();

  private UniquenessFile(ComputerTable table, CodePage codePage) throws TableRefusedException {
    this.table = table;
    this.codePage = codePage;
    TableProblems problems = new TableProblems(table);
    // only how values are spelled is asked of it, which is the same for every product
    AnswerFile empty =
        new AnswerFile(
            Document.parse(new byte[0], codePage), Kind.UNATTEND, Product.XP_PROFESSIONAL);
    columns = AnswerColumn.of(table, empty, problems);
    for (int i = 0; i < columns.size(); i++) {
      takeUp(i, problems);
    }
    if (table.columnOfNames() < 0 && table.columnOfIds() < 0) {
      problems.addToTable("table.problem.no-name-column");
    }
    problems.throwIfAny();
    Map<String, Integer> seen = new HashMap<>();
    for (int row = 0; row < table.computers().size(); row++) {
      judgeId(row, seen, problems);
      judgeCells(row, problems);
    }
    problems.throwIfAny();
  }

  /**
   * Takes up a table.
   *
   * @param table the table, with a column {@code ComputerName}; the names are the ids, unless a
   *     column {@value Heading#UNIQUE_ID} says otherwise
   * @param codePage the 8-bit page of the Windows that is set up
   * @throws TableRefusedException when a computer has no id that Setup takes, a cell cannot be
   *     written, or a column is for a section that Setup reads before it reads this file
   */
  public static UniquenessFile of(ComputerTable table, CodePage codePage)
      throws TableRefusedException {
    return new UniquenessFile(table, codePage);
  }

  /** How many computers it has. */
  public int count() {
    return table.computers().size();
  }

  private void takeUp(int index, TableProblems problems) {
    AnswerColumn column = columns.get(index);
    String section = column.spelling().section();
    boolean isOwn = Document.fold(section).equals(Document.fold(LIST));
    if (UniqueIds.isReadInTextMode(section)) {
      problems.addToColumn(column.place(), "table.problem.text-mode", section);
    } else if (isOwn || section.indexOf(',') >= 0 || section.indexOf('"') >= 0) {
      problems.addToColumn(column.place(), "table.problem.section", section);
    }
    Document document =
        Document.parse(
            ("[s]\r\n" + INDENT + "x=1\r\n").getBytes(StandardCharsets.US_ASCII), codePage);
    try {
      // refuses what no header can hold
      new Editor(document).addSection("id:" + section);
      String key = column.spelling().key();
      document.apply(new Editor(document).set("s", key, column.write("1")));
      lines.add(new Stencil(document, List.of(document.find("s", key).orElseThrow())));
    } catch (EditRefusedException e) {
      problems.addToColumn(column.place(), "table.problem.column", e.getMessage());
    }
    sections.computeIfAbsent(Document.fold(section), folded -> new ArrayList<>()).add(index);
  }

  // ------------------------------------------------------------------ judging

  private void judgeId(int row, Map<String, Integer> seen, TableProblems problems) {
    String id = id(row);
    if (id.isEmpty()) {
      problems.addToRow(row, "table.problem.no-name");
      return;
    }
    Optional<String> forbidden = forbiddenIn(id);
    if (forbidden.isPresent()) {
      problems.addToRow(row, "table.problem.id", id, forbidden.get());
    }
    Integer other = seen.putIfAbsent(Document.fold(id), row);
    if (other != null) {
      int line = table.computers().get(other).cells().get(0).line();
      problems.addToRow(row, "table.problem.same-name", id, line);
    }
    boolean saysNothing = true;
    for (int i = 0; i < columns.size() && saysNothing; i++) {
      saysNothing = cell(row, i).isEmpty();
    }
    if (saysNothing) {
      problems.addToRow(row, "table.problem.says-nothing", id);
    }
  }

  private Optional<String> forbiddenIn(String id) {
    Optional<String> sign =
        id.codePoints()
            .filter(
                one ->
                    FORBIDDEN_IN_IDS.indexOf(one) >= 0
                        || Character.isWhitespace(one)
                        || Character.isSpaceChar(one)
                        || Character.isISOControl(one))
            .mapToObj(Character::toString)
            .findFirst();
    if (sign.isPresent()) {
      return sign;
    }
    try {
      codePage.encode(id);
      return Optional.empty();
    } catch (UnrepresentableException e) {
      return Optional.of(e.character());
    }
  }

  private void judgeCells(int row, TableProblems problems) {
    for (int i = 0; i < columns.size(); i++) {
      Optional<Cell> cell = cell(row, i);
      if (cell.isPresent()) {
        try {
          lines.get(i).tryOut(0, columns.get(i).write(cell.get().text()));
        } catch (EditRefusedException e) {
          problems.addToCell(row, columns.get(i), cell.get(), e.getMessage());
        }
      }
    }
  }

  private String id(int row) {
    int ids = table.columnOfIds();
    int names = table.columnOfNames();
    return cellIn(row, ids).or(() -> cellIn(row, names)).map(Cell::text).orElse("");
  }

  private Optional<Cell> cellIn(int row, int place) {
    return place < 0 ? Optional.empty() : table.computers().get(row).cell(place);
  }

  private Optional<Cell> cell(int row, int column) {
    return cellIn(row, columns.get(column).place());
  }

  private String line(int column, Cell cell) throws EditRefusedException {
    return lines.get(column).line(0, columns.get(column).write(cell.text()));
  }

  // ------------------------------------------------------------------ writing

  /** The bytes of the file. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writeTo(bytes);
    } catch (IOException e) {
      // a buffer in memory takes everything
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Writes the file; the stream stays open.
   *
   * @throws IOException when the stream does not take it
   */
  public void writeTo(OutputStream out) throws IOException {
    // a unit is a byte here, whatever it means
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.ISO_8859_1), 1 << 16);
    try {
      writer.append(";SetupMgrTag").append(BREAK).append('[').append(LIST).append(']');
      writer.append(BREAK);
      for (int row = 0; row < count(); row++) {
        writeListed(row, writer);
      }
      for (int row = 0; row < count(); row++) {
        writeSections(row, writer);
      }
    } catch (UnrepresentableException | EditRefusedException e) {
      throw new IllegalStateException("what was tried out is refused", e);
    }
    writer.flush();
  }

  private void writeListed(int row, Writer writer) throws IOException, UnrepresentableException {
    writer.append(INDENT).append(codePage.encode(id(row)));
    char before = '=';
    for (List<Integer> section : sections.values()) {
      if (section.stream().anyMatch(column -> cell(row, column).isPresent())) {
        writer.append(before).append(codePage.encode(name(section)));
        before = ',';
      }
    }
    writer.append(BREAK);
  }

  private void writeSections(int row, Writer writer)
      throws IOException, UnrepresentableException, EditRefusedException {
    for (List<Integer> section : sections.values()) {
      boolean isBegun = false;
      for (int column : section) {
        Optional<Cell> cell = cell(row, column);
        if (cell.isPresent() && !isBegun) {
          String header = id(row) + ":" + name(section);
          writer.append(BREAK).append('[').append(codePage.encode(header)).append(']');
          writer.append(BREAK);
          isBegun = true;
        }
        if (cell.isPresent()) {
          writer.append(line(column, cell.get()));
        }
      }
    }
  }

  private String name(List<Integer> section) {
    return columns.get(section.get(0)).spelling().section();
  }
}
