package org.prepwright.app.window;

import java.util.List;
import javafx.print.PageLayout;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.stage.Window;
import org.prepwright.app.editing.ReportActions;
import org.prepwright.app.report.PrintedReport;
import org.prepwright.app.report.Report;

/** Prints on a printer of this computer. */
final class FxPrinter implements ReportActions.Printer {
  private final Window owner;

  FxPrinter(Window owner) {
    this.owner = owner;
  }

  @Override
  public Result print(Report report) {
    PrinterJob job = Printer.getAllPrinters().isEmpty() ? null : PrinterJob.createPrinterJob();
    if (job == null) {
      return Result.NO_PRINTER;
    }
    if (!job.showPrintDialog(owner)) {
      job.cancelJob();
      return Result.CANCELLED;
    }
    PageLayout layout = job.getJobSettings().getPageLayout();
    List<Node> sheets =
        PrintedReport.sheets(report, layout.getPrintableWidth(), layout.getPrintableHeight());
    boolean isTaken = sheets.stream().allMatch(job::printPage);
    if (isTaken && job.endJob()) {
      return Result.PRINTED;
    }
    job.cancelJob();
    return Result.FAILED;
  }
}
