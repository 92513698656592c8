package org.prepwright.model.computers;

import java.util.ArrayList;
import java.util.List;
import org.prepwright.model.computers.ComputerTable.Computer;
import org.prepwright.model.message.Messages;

/** Collects what is wrong with a table while it is looked through. */
final class TableProblems {
  /** Nobody reads more; a table of which every cell is wrong has tens of thousands. */
  private static final int MOST = 1_000;

  private final ComputerTable table;
  private final List<TableProblem> problems = new ArrayList<>();

  TableProblems(ComputerTable table) {
    this.table = table;
  }

  void addToTable(String key) {
    add(new TableProblem(-1, -1, 0, Messages.model().text(key)));
  }

  /** The sentence takes the heading, its line, and the arguments. */
  void addToColumn(int column, String key, Object... arguments) {
    Cell heading = table.headings().get(column).cell();
    add(
        new TableProblem(
            -1, column, heading.line(), text(key, heading.text(), heading.line(), arguments)));
  }

  /** The sentence takes the line, and the arguments. */
  void addToRow(int row, String key, Object... arguments) {
    Computer computer = table.computers().get(row);
    int line = computer.cells().get(0).line();
    Object[] all = new Object[arguments.length + 1];
    all[0] = line;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    add(new TableProblem(row, -1, line, Messages.model().text(key, all)));
  }

  /** A value that has no place in the file it is for. */
  void addToCell(int row, AnswerColumn column, Cell cell, String reason) {
    String heading = column.heading().cell().text();
    // a reason may repeat a character of the value
    String sentence =
        column.isSecret(cell.text())
            ? Messages.model().text("table.problem.cell.secret", cell.line(), heading)
            : Messages.model()
                .text("table.problem.cell", cell.line(), heading, cell.text(), reason);
    add(new TableProblem(row, column.place(), cell.line(), sentence));
  }

  private static String text(String key, String heading, int line, Object... arguments) {
    Object[] all = new Object[arguments.length + 2];
    all[0] = heading;
    all[1] = line;
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Messages.model().text(key, all);
  }

  private void add(TableProblem problem) {
    if (problems.size() < MOST) {
      problems.add(problem);
    }
  }

  void throwIfAny() throws TableRefusedException {
    if (!problems.isEmpty()) {
      throw new TableRefusedException(problems);
    }
  }
}
