package org.prepwright.model.computers;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.computers.ComputerTable.Computer;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Stencil;

/**
 * One answer file for each computer of a table: the file they share, with what the computer's cells
 * say set on top, as if each cell were set by hand from left to right. A blank cell leaves the
 * shared file as it is. Columns that name no key change nothing.
 *
 * <p>Everything that could go wrong is found when this is made. The shared file is read once; a
 * computer's file is made when it is asked for, at the cost of its own lines. Immutable, safe for
 * several threads at once.
 */
public final class ComputerAnswers {
  /**
   * Most forms of the file that are kept. A table has one for each set of columns that some
   * computer fills and the shared file lacks: one or a few, where people made it.
   */
  private static final int MOST_FORMS = 256;

  private final ComputerTable table;
  private final Document base;
  private final boolean baseHoldsSecrets;
  private final List<AnswerColumn> columns;

  /** Which columns have keys that the shared file lacks. */
  private final BitSet missingInBase = new BitSet();

  private final List<String> names;
  private final Map<BitSet, Form> forms = new ConcurrentHashMap<>();

  /**
   * The shared file with entries for all keys that some computers set.
   *
   * @param stencil the text
   * @param places the place in the stencil by the number of the column; {@code -1} for none
   */
  private record Form(Stencil stencil, List<Integer> places) {
    private Form {
      places = List.copyOf(places);
    }
  }

  private ComputerAnswers(AnswerFile shared, ComputerTable table) throws TableRefusedException {
    this.table = table;
    this.base = shared.document().snapshot();
    this.baseHoldsSecrets = shared.holdsSecrets();
    TableProblems problems = new TableProblems(table);
    this.columns = AnswerColumn.of(table, shared, problems);
    this.names = readNames(problems);
    for (int i = 0; i < columns.size(); i++) {
      Heading heading = columns.get(i).heading();
      missingInBase.set(i, base.find(heading.section(), heading.key()).isEmpty());
    }
    for (int row = 0; row < table.computers().size(); row++) {
      tryOut(row, problems);
    }
    problems.throwIfAny();
  }

  /**
   * Takes up a table.
   *
   * @param shared the answer file that the computers share; a copy is kept
   * @param table the table, with a column {@code ComputerName}
   * @throws TableRefusedException when a computer has no name of its own that a folder can have, a
   *     cell cannot be written, or two columns are for the same key
   */
  public static ComputerAnswers of(AnswerFile shared, ComputerTable table)
      throws TableRefusedException {
    return new ComputerAnswers(shared, table);
  }

  /** The files in the order of the table; a list of views that takes no memory of its own. */
  public List<ComputerFile> files() {
    return new Files();
  }

  /** The names of the computers in the order of the table. */
  public List<String> names() {
    return names;
  }

  /** Whether any of the files gives a password or a product key away. */
  public boolean holdsSecrets() {
    return baseHoldsSecrets || columns.stream().anyMatch(column -> column.heading().isSecret());
  }

  private final class Files extends AbstractList<ComputerFile> implements RandomAccess {
    @Override
    public ComputerFile get(int index) {
      return new ComputerFile(ComputerAnswers.this, Objects.checkIndex(index, names.size()));
    }

    @Override
    public int size() {
      return names.size();
    }
  }

  // ------------------------------------------------------------------ names

  private List<String> readNames(TableProblems problems) {
    int column = table.columnOfNames();
    if (column < 0) {
      problems.addToTable("table.problem.no-name-column");
      return List.of();
    }
    List<String> read = new ArrayList<>(table.computers().size());
    Map<String, Integer> lines = new HashMap<>();
    for (int row = 0; row < table.computers().size(); row++) {
      Optional<Cell> cell = table.computers().get(row).cell(column);
      String name = cell.map(Cell::text).orElse("");
      read.add(name);
      if (cell.isEmpty()) {
        problems.addToRow(row, "table.problem.no-name");
        continue;
      }
      String objection = FolderName.objectionTo(name);
      if (!objection.isEmpty()) {
        problems.addToRow(row, "table.problem.folder-name", name, objection);
      }
      Integer other = lines.putIfAbsent(Document.fold(name), cell.get().line());
      if (other != null) {
        problems.addToRow(row, "table.problem.same-name", name, other);
      }
    }
    return List.copyOf(read);
  }

  String name(int row) {
    return names.get(row);
  }

  // ------------------------------------------------------------------ files

  private void tryOut(int row, TableProblems problems) {
    Optional<Form> form = form(row, problems);
    if (form.isEmpty()) {
      return;
    }
    for (int i = 0; i < columns.size(); i++) {
      AnswerColumn column = columns.get(i);
      Optional<Cell> cell = cell(row, i);
      if (cell.isPresent()) {
        try {
          form.get().stencil().tryOut(form.get().places().get(i), column.write(cell.get().text()));
        } catch (EditRefusedException e) {
          problems.addToCell(row, column, cell.get(), e.getMessage());
        }
      }
    }
  }

  byte[] bytes(int row) {
    try {
      Form form = form(filledAndMissing(row));
      String[] lines = new String[columns.size()];
      for (int i = 0; i < columns.size(); i++) {
        Optional<Cell> cell = cell(row, i);
        if (cell.isPresent()) {
          lines[form.places().get(i)] = line(form, i, cell.get());
        }
      }
      return form.stencil().fill(lines);
    } catch (ColumnRefusedException | EditRefusedException e) {
      throw new IllegalStateException("what was tried out is refused", e);
    }
  }

  private Optional<Cell> cell(int row, int column) {
    Computer computer = table.computers().get(row);
    return computer.cell(columns.get(column).place());
  }

  private String line(Form form, int column, Cell cell) throws EditRefusedException {
    return form.stencil().line(form.places().get(column), columns.get(column).write(cell.text()));
  }

  /** The columns that the computer fills and the shared file has no entries for. */
  private BitSet filledAndMissing(int row) {
    BitSet filled = new BitSet();
    for (int i = missingInBase.nextSetBit(0); i >= 0; i = missingInBase.nextSetBit(i + 1)) {
      filled.set(i, cell(row, i).isPresent());
    }
    return filled;
  }

  private Optional<Form> form(int row, TableProblems problems) {
    try {
      return Optional.of(form(filledAndMissing(row)));
    } catch (ColumnRefusedException e) {
      Cell cell = cell(row, e.column).orElseThrow();
      problems.addToCell(row, columns.get(e.column), cell, e.getMessage());
      return Optional.empty();
    }
  }

  private Form form(BitSet added) throws ColumnRefusedException {
    Form known = forms.get(added);
    if (known != null) {
      return known;
    }
    Form made = makeForm(added);
    if (forms.size() < MOST_FORMS) {
      forms.putIfAbsent(added, made);
    }
    return made;
  }

  private Form makeForm(BitSet added) throws ColumnRefusedException {
    Document document = base.snapshot();
    for (int i = added.nextSetBit(0); i >= 0; i = added.nextSetBit(i + 1)) {
      AnswerColumn column = columns.get(i);
      try {
        // any value will do: where an entry goes and how it is set apart depends on none
        Edit edit =
            new Editor(document)
                .set(column.spelling().section(), column.spelling().key(), column.write("1"));
        document.apply(edit);
      } catch (EditRefusedException e) {
        throw new ColumnRefusedException(i, e.getMessage());
      }
    }
    List<Entry> entries = new ArrayList<>();
    List<Integer> places = new ArrayList<>(columns.size());
    for (AnswerColumn column : columns) {
      Heading heading = column.heading();
      Optional<Entry> entry = document.find(heading.section(), heading.key());
      places.add(entry.isPresent() ? entries.size() : -1);
      entry.ifPresent(entries::add);
    }
    return new Form(new Stencil(document, entries), places);
  }

  /** A key that has no place in the shared file, whatever the value. */
  private static final class ColumnRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int column;

    ColumnRefusedException(int column, String message) {
      super(message);
      this.column = column;
    }
  }
}
