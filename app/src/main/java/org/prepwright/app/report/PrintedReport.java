package org.prepwright.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.Insets;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.prepwright.app.report.ReportBlock.Cell;
import org.prepwright.app.report.ReportBlock.Heading;
import org.prepwright.app.report.ReportBlock.Paragraph;
import org.prepwright.app.report.ReportBlock.Row;
import org.prepwright.app.report.ReportBlock.Table;

/**
 * A report on sheets of paper, black on white. Rows are never cut: one that does not fit goes to
 * the next sheet, and a heading stays with what follows it.
 */
public final class PrintedReport {
  private static final String FAMILY = "System";
  private static final double TEXT_SIZE = 9;
  private static final double GAP = 8;
  private static final double SNAP = 4;
  private static final Pattern LONG_WORD = Pattern.compile("(\\S{24})(?=\\S)");

  /** Share of the width that each column takes, by the number of columns. */
  private static final double[][] SHARES = {
    {}, {1}, {0.3, 0.7}, {0.36, 0.44, 0.2}, {0.1, 0.24, 0.16, 0.5}
  };

  private static final double[] SHARES_OF_FINDINGS = {0.12, 0.08, 0.26, 0.54};

  private final double width;
  private final double height;
  private final List<Node> sheets = new ArrayList<>();
  private VBox sheet;
  private double filled;

  private PrintedReport(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /**
   * Lays the report out. Has to be called on the JavaFX thread.
   *
   * @param width what can be printed on, in points (1/72 inch)
   * @param height the same from top to bottom
   * @return one node for each sheet
   */
  public static List<Node> sheets(Report report, double width, double height) {
    PrintedReport printed = new PrintedReport(width, height);
    printed.begin();
    List<Region> held = new ArrayList<>();
    for (ReportBlock block : ReportContent.of(report)) {
      for (Region part : printed.parts(block)) {
        held.add(part);
        if (!(block instanceof Heading)) {
          printed.place(held);
          held.clear();
        }
      }
    }
    printed.place(held);
    return printed.sheets;
  }

  private void begin() {
    sheet = new VBox();
    sheet.setStyle("-fx-background-color: white;");
    sheet.setPrefWidth(width);
    sheets.add(sheet);
    filled = 0;
  }

  /** Puts regions that belong together on the sheet, or on the next one when they do not fit. */
  private void place(List<Region> together) {
    double needed = together.stream().mapToDouble(this::heightOf).sum();
    if (filled > 0 && filled + needed > height) {
      begin();
    }
    sheet.getChildren().addAll(together);
    filled += needed;
  }

  private double heightOf(Region part) {
    // a region knows its height once it is in a scene and its style is known
    Group root = new Group(part);
    new Scene(root);
    part.applyCss();
    double wanted = part.prefHeight(width);
    root.getChildren().clear();
    return wanted;
  }

  private List<Region> parts(ReportBlock block) {
    List<Region> parts = new ArrayList<>();
    if (block instanceof Heading heading) {
      double size = heading.level() == 1 ? 16 : heading.level() == 2 ? 12.5 : 10;
      VBox box = new VBox(text(heading.text(), size, true, width));
      box.setPadding(new Insets(heading.level() == 1 ? 0 : 12, 0, 4, 0));
      parts.add(box);
    } else if (block instanceof Paragraph paragraph) {
      VBox box = new VBox(text(paragraph.text(), TEXT_SIZE, false, width));
      box.setPadding(new Insets(2, 0, 6, 0));
      parts.add(box);
    } else if (block instanceof Table table) {
      table.rows().forEach(row -> parts.add(line(table, row)));
    }
    return parts;
  }

  private GridPane line(Table table, Row row) {
    GridPane line = new GridPane();
    line.setHgap(GAP);
    line.setPadding(new Insets(2, 0, 2, 0));
    line.setStyle("-fx-border-color: #bbbbbb; -fx-border-width: 0 0 1 0;");
    int columns = row.cells().size();
    double[] shares = table.style().equals("findings") ? SHARES_OF_FINDINGS : SHARES[columns];
    for (int i = 0; i < columns; i++) {
      double columnWidth = (width - GAP * (columns - 1)) * shares[i];
      line.getColumnConstraints().add(new ColumnConstraints(columnWidth, columnWidth, columnWidth));
      // columns begin on whole points, which may push the last one a little to the right
      line.add(cell(row.cells().get(i), columnWidth - SNAP), i, 0);
    }
    line.setMaxWidth(width);
    return line;
  }

  private static VBox cell(Cell cell, double width) {
    VBox box = new VBox(text(cell.text(), TEXT_SIZE, false, width));
    if (!cell.verbatim().isEmpty()) {
      box.getChildren().add(text(cell.verbatim(), TEXT_SIZE - 1.5, false, width));
    }
    if (!cell.remark().isEmpty()) {
      box.getChildren().add(text(cell.remark(), TEXT_SIZE - 1.5, false, width));
    }
    return box;
  }

  private static Text text(String written, double size, boolean isBold, double width) {
    // a word without end, such as a digest or a path, may be broken anywhere
    Text text = new Text(LONG_WORD.matcher(written).replaceAll("$1\u200B"));
    text.setFont(Font.font(FAMILY, isBold ? FontWeight.BOLD : FontWeight.NORMAL, size));
    text.setWrappingWidth(width);
    return text;
  }
}
