package org.prepwright.app.report;

import java.util.List;

/** A part of a report, from top to bottom. */
sealed interface ReportBlock {
  /**
   * A heading.
   *
   * @param level 1 for the report, 2 for a part of it, 3 within a part
   * @param text what it says
   */
  record Heading(int level, String text) implements ReportBlock {}

  /** A sentence or two. */
  record Paragraph(String text) implements ReportBlock {}

  /**
   * A table.
   *
   * @param style what it holds, a class of the style sheet
   * @param columns the names of the columns; empty where the first cell of each row names it
   * @param rows the rows
   */
  record Table(String style, List<String> columns, List<Row> rows) implements ReportBlock {
    /** Copies the lists. */
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a table.
   *
   * @param style a class of the style sheet; empty for none
   * @param cells its cells
   */
  record Row(String style, List<Cell> cells) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param text what it says
   * @param verbatim what a file says, below it; empty for nothing
   * @param remark what stands back, below that; empty for nothing
   */
  record Cell(String text, String verbatim, String remark) {
    static Cell of(String text) {
      return new Cell(text, "", "");
    }
  }
}
