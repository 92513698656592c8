package org.prepwright.app.report;

import static org.prepwright.app.message.AppMessages.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.prepwright.app.report.ReportBlock.Cell;
import org.prepwright.app.report.ReportBlock.Heading;
import org.prepwright.app.report.ReportBlock.Paragraph;
import org.prepwright.app.report.ReportBlock.Row;
import org.prepwright.app.report.ReportBlock.Table;
import org.prepwright.model.message.Language;

/** A report as one HTML page that needs nothing else, and that can be printed. */
public final class HtmlReport {
  private final HtmlWriter html = new HtmlWriter();

  private HtmlReport() {}

  /** The page in UTF-8, in the language of the program. */
  public static byte[] of(Report report) {
    return new HtmlReport().write(report);
  }

  private byte[] write(Report report) {
    html.open("html", "lang", Language.current().id());
    html.open("head");
    html.single("meta", "charset", "utf-8");
    html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", text("report.title", report.fileName()));
    html.element("style", style());
    html.close();
    html.open("body").open("main");
    ReportContent.of(report).forEach(this::write);
    html.close().close().close();
    return html.toBytes();
  }

  private void write(ReportBlock block) {
    if (block instanceof Heading heading) {
      html.element("h" + heading.level(), heading.text());
    } else if (block instanceof Paragraph paragraph) {
      html.element("p", paragraph.text());
    } else if (block instanceof Table table) {
      writeTable(table);
    }
  }

  private void writeTable(Table table) {
    html.open("table", "class", table.style());
    if (!table.columns().isEmpty()) {
      html.open("thead").open("tr");
      table.columns().forEach(column -> html.element("th", column, "scope", "col"));
      html.close().close();
    }
    html.open("tbody");
    for (Row row : table.rows()) {
      html.open("tr", "class", row.style());
      List<Cell> cells = row.cells();
      for (int i = 0; i < cells.size(); i++) {
        boolean namesTheRow = table.columns().isEmpty() && i == 0;
        writeCell(cells.get(i), namesTheRow);
      }
      html.close();
    }
    html.close().close();
  }

  private void writeCell(Cell cell, boolean namesTheRow) {
    if (namesTheRow) {
      html.open("th", "scope", "row");
    } else {
      html.open("td");
    }
    html.text(cell.text());
    if (!cell.verbatim().isEmpty()) {
      html.single("br").element("code", cell.verbatim());
    }
    if (!cell.remark().isEmpty()) {
      html.single("br").element("small", cell.remark());
    }
    html.close();
  }

  private static String style() {
    try (InputStream sheet =
        Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The report's style sheet", e);
    }
  }
}
