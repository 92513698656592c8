package org.prepwright.app.editing;

import static org.prepwright.app.message.AppMessages.text;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.prepwright.app.report.HtmlReport;
import org.prepwright.app.report.Report;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.text.FileStore;
import org.prepwright.pages.form.FileQuestion;

/** Saves or prints the report on the file in the window. */
public final class ReportActions {
  private final Dialogs dialogs;
  private final TaskRunner tasks;

  /** Asks through these dialogs and works through this runner. */
  public ReportActions(Dialogs dialogs, TaskRunner tasks) {
    this.dialogs = dialogs;
    this.tasks = tasks;
  }

  /** Asks where to, and writes the report as one HTML page. */
  public void save(OpenedFile file) {
    String name = file.name().replaceFirst("\\.[^.]*$", "") + ".html";
    FileQuestion question =
        new FileQuestion(
            text("dialog.choose-report"), text("dialog.filter.reports"), List.of("*.html"), name);
    Optional<Path> target = dialogs.chooseFileToWrite(question);
    if (target.isPresent()) {
      Report report = reportOn(file);
      tasks.run(
          text("window.task.saving", target.get().getFileName()),
          watch -> FileStore.write(target.get(), HtmlReport.of(report), null),
          written -> dialogs.tellDone(text("dialog.report-saved", target.get())),
          problem ->
              dialogs.tellProblem(text("dialog.not-saved"), PageQuestions.sentence(problem)));
    }
  }

  /**
   * Prints the report.
   *
   * @param printer puts it on paper; false when there is no printer
   */
  public void print(OpenedFile file, Printer printer) {
    switch (printer.print(reportOn(file))) {
      case PRINTED -> dialogs.tellDone(text("dialog.report-printed"));
      case NO_PRINTER -> dialogs.tellProblem(text("dialog.not-printed"), text("dialog.no-printer"));
      case FAILED -> dialogs.tellProblem(text("dialog.not-printed"), text("dialog.printer-failed"));
      case CANCELLED -> {}
    }
  }

  /** Puts a report on paper. */
  public interface Printer {
    /** What came of it. */
    enum Result {
      /** The sheets went to the printer. */
      PRINTED,
      /** This computer has no printer. */
      NO_PRINTER,
      /** The printer took none. */
      FAILED,
      /** The person thought better of it. */
      CANCELLED
    }

    /** Asks for a printer and prints. */
    Result print(Report report);
  }

  /** A report on copies, so that it can be put together beside the window. */
  private static Report reportOn(OpenedFile file) {
    AnswerFile copy = file.answers().snapshot();
    return new Report(
        file.name(),
        copy,
        file.origins().in(copy),
        file.companions().deployment().snapshot(),
        file.findings(),
        LocalDateTime.now(ZoneId.systemDefault()));
  }
}
