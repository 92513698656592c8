package org.prepwright.app.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NewAnswerFile;
import org.prepwright.model.media.Medium;
import org.prepwright.model.bundle.SysprepSwitches;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;

class BundleExportTest {
  @TempDir Path folder;
  private final FakeDialogs dialogs = new FakeDialogs();
  private final AnswerFile answers = NewAnswerFile.of(Kind.SYSPREP, Product.XP_PROFESSIONAL);
  private final SysprepSwitches switches = SysprepSwitches.usualFor(Product.XP_PROFESSIONAL);
  private final List<Finding> shown = new ArrayList<>();
  private List<Finding> found = List.of();
  private OptionalLong freeBytes = OptionalLong.empty();
  private BundleExport export;

  @BeforeEach
  void chooseFolder() {
    dialogs.exportFolder = folder;
    export =
        new BundleExport(
            dialogs,
            new DirectTasks(),
            copy -> found,
            target -> new Medium(Medium.Form.FOLDER, freeBytes));
  }

  @Test
  void writesTheBundleAndTellsWhereItIs() throws Exception {
    export.export(answers, "Room 12", switches, shown::add);
    assertThat(dialogs.exported).isEqualTo(folder.resolve("Room 12"));
    assertThat(Files.readAllBytes(folder.resolve("Room 12/Sysprep/sysprep.inf")))
        .isEqualTo(answers.document().toBytes());
    try (var files = Files.walk(dialogs.exported)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(4);
    }
  }

  @Test
  void showsTheFirstErrorInsteadOfExporting() {
    Finding first = finding(Severity.ERROR, "The name is too long.");
    found = List.of(finding(Severity.WARNING, "hm"), first, finding(Severity.ERROR, "other"));
    export.export(answers, "Room 12", switches, shown::add);
    assertThat(shown).containsExactly(first);
    assertThat(dialogs.asked).singleElement().asString().contains("2 errors", first.message());
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void exportsInSpiteOfErrorsWhenToldTo() {
    found = List.of(finding(Severity.ERROR, "The name is too long."));
    dialogs.exportWithErrors = Dialogs.ExportWithErrors.EXPORT;
    export.export(answers, "Room 12", switches, shown::add);
    assertThat(shown).isEmpty();
    assertThat(dialogs.exported).isEqualTo(folder.resolve("Room 12"));
  }

  @Test
  void warningsDoNotBlock() {
    found = List.of(finding(Severity.WARNING, "hm"));
    export.export(answers, "Room 12", switches, shown::add);
    assertThat(dialogs.asked).containsExactly("export folder");
    assertThat(dialogs.exported).isNotNull();
  }

  @Test
  void doesNothingWithoutAFolder() {
    dialogs.exportFolder = null;
    export.export(answers, "Room 12", switches, shown::add);
    assertThat(dialogs.exported).isNull();
    assertThat(dialogs.problems).isEmpty();
  }

  @Test
  void tellsWhatIsWrongWithATitle() {
    export.export(answers, "Room/12", switches, shown::add);
    assertThat(dialogs.problems).hasSize(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void tellsWhyTheFolderIsNotWrittenTo() {
    dialogs.exportFolder = folder.resolve("gone");
    export.export(answers, "Room 12", switches, shown::add);
    assertThat(dialogs.problems).singleElement().asString().contains("gone");
    assertThat(dialogs.exported).isNull();
  }

  @Test
  void tellsThatTheMediumIsTooSmallBeforeAnythingIsWritten() {
    freeBytes = OptionalLong.of(10);
    export.export(answers, "Room 12", switches, shown::add);
    assertThat(dialogs.problems).singleElement().asString().contains("10");
    assertThat(dialogs.exported).isNull();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void exportsSysprepFilesOnly() {
    export.export(
        NewAnswerFile.of(Kind.UNATTEND, Product.XP_PROFESSIONAL), "Room 12", switches, shown::add);
    assertThat(dialogs.problems).hasSize(1);
    assertThat(folder).isEmptyDirectory();
  }

  private static Finding finding(Severity severity, String message) {
    return new Finding("rule", severity, 1, 1, "UserData", "ComputerName", message, "Mend it.", "");
  }
}
