package org.prepwright.app.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.app.report.Report;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NewAnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.FileStamp;

/** The report from the window: saved or printed, and told. */
class ReportActionsTest {
  @TempDir private Path folder;
  private final FakeDialogs dialogs = new FakeDialogs();
  private final ReportActions actions = new ReportActions(dialogs, new DirectTasks());

  private static OpenedFile file() {
    AnswerFile answers = NewAnswerFile.of(Kind.SYSPREP, Product.XP_PROFESSIONAL);
    OpenedFile file = new OpenedFile(answers, null, FileStamp.ABSENT);
    answers.userData.fullName.set("Somebody");
    return file;
  }

  @Test
  void savesThePageWithOrigins() throws IOException {
    dialogs.fileToSave = folder.resolve("report.html");
    actions.save(file());
    assertThat(Files.readString(dialogs.fileToSave))
        .contains("Somebody", "<td>you</td>", "<td>default</td>");
    assertThat(dialogs.done).singleElement().asString().contains("report.html");
  }

  @Test
  void savesNothingWhenThePersonThinksBetterOfIt() {
    actions.save(file());
    assertThat(dialogs.done).isEmpty();
    assertThat(dialogs.problems).isEmpty();
  }

  @Test
  void tellsWhyItWasNotSaved() {
    dialogs.fileToSave = folder.resolve("no-such-folder").resolve("report.html");
    actions.save(file());
    assertThat(dialogs.problems).hasSize(1);
  }

  @Test
  void tellsWhatCameOfPrinting() {
    List<Report> printed = new ArrayList<>();
    for (ReportActions.Printer.Result result : ReportActions.Printer.Result.values()) {
      actions.print(
          file(),
          report -> {
            printed.add(report);
            return result;
          });
    }
    assertThat(printed).hasSize(4).allMatch(report -> report.fileName().equals("sysprep.inf"));
    assertThat(dialogs.done).hasSize(1);
    assertThat(dialogs.problems).hasSize(2).anyMatch(sentence -> sentence.contains("no printer"));
  }
}
