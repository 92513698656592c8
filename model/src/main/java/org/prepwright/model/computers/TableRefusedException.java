package org.prepwright.model.computers;

import java.util.List;
import org.prepwright.model.message.Messages;

/**
 * A table of computers that cannot be made into files; nothing was made. The message is the first
 * problem, and how many more there are.
 */
public final class TableRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<TableProblem> problems;

  TableRefusedException(List<TableProblem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  private static String message(List<TableProblem> problems) {
    String first = problems.get(0).sentence();
    return problems.size() == 1
        ? first
        : Messages.model().text("table.problem.and-more", first, problems.size() - 1);
  }

  /** All that is to be mended, in the order of the table; at least one. */
  public List<TableProblem> problems() {
    return problems;
  }
}
