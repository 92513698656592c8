package org.prepwright.app.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.app.settings.UserSettings;
import org.prepwright.model.check.Finding;
import org.prepwright.model.computers.UniquenessNames;
import org.prepwright.model.deployment.TargetEdits;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;

/** The files beside the answer file are opened, saved and guarded together with it. */
class FilesBesideTest {
  private static final String TEXT = "[UserData]\r\nComputerName=*\r\n";
  private static final String FACTS = "[Master]\r\nSystemDrive=C\r\n";

  @TempDir Path folder;
  private final FakeDialogs dialogs = new FakeDialogs();
  private FileActions files;
  private Path file;
  private Path facts;

  @BeforeEach
  void writeFile() throws IOException {
    UserSettings settings = UserSettings.load(folder.resolve("settings.ini"));
    files = new FileActions(dialogs, new DirectTasks(), settings);
    file = folder.resolve("unattend.txt");
    facts = folder.resolve("deployment.ini");
    Files.writeString(file, TEXT);
  }

  private void openWithFacts() throws IOException {
    Files.writeString(facts, FACTS);
    files.open(file);
  }

  private void changeFacts() {
    files.file().companions().deployment().master.systemDrive.set("D");
  }

  private void addName(String name) throws EditRefusedException {
    Document text = files.file().companions().uniqueness().document();
    text.apply(new UniquenessNames(text).adding(List.of(name), "x"));
  }

  @Test
  void whatLiesBesideIsOpenedAndNothingIsUnsaved() throws IOException {
    Files.writeString(folder.resolve("computers.csv"), "ComputerName\nM\u00FCller\n");
    Files.createDirectories(folder.resolve("$OEM$"));
    Files.writeString(folder.resolve("$OEM$").resolve("cmdlines.txt"), "[Commands]\n\"a\"\n");
    openWithFacts();
    assertThat(files.file().companions().deployment().master.systemDrive.get()).isEqualTo("C");
    assertThat(files.file().companions().computers().lineText(1)).isEqualTo("M\u00FCller");
    assertThat(files.file().companions().commands().lineText(1)).isEqualTo("\"a\"");
    assertThat(files.file().isUnsaved()).isFalse();
  }

  @Test
  void savingWritesThoseThatWereChangedOnly() throws IOException, EditRefusedException {
    openWithFacts();
    changeFacts();
    assertThat(files.file().isUnsaved()).isTrue();
    addName("LAB-01");
    files.save();
    assertThat(Files.readString(facts)).isEqualTo(FACTS.replace("=C", "=D"));
    assertThat(Files.readString(folder.resolve("unattend.udf"))).contains("LAB-01=UserData");
    assertThat(folder.resolve("computers.csv")).doesNotExist();
    assertThat(folder.resolve("$OEM$")).doesNotExist();
    assertThat(files.file().isUnsaved()).isFalse();
    assertThat(dialogs.asked).isEmpty();
    assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".part"));
  }

  @Test
  void whatSomebodyElseWroteBesideIsOverwrittenOnlyWhenToldTo() throws IOException {
    openWithFacts();
    changeFacts();
    Files.writeString(facts, "[Master]\n");
    dialogs.changedOnDisk = Dialogs.ChangedOnDisk.CANCEL;
    files.save();
    assertThat(Files.readString(facts)).isEqualTo("[Master]\n");
    assertThat(files.file().isUnsaved()).isTrue();
    dialogs.changedOnDisk = Dialogs.ChangedOnDisk.OVERWRITE;
    files.save();
    assertThat(Files.readString(facts)).contains("SystemDrive=D");
    assertThat(files.file().isUnsaved()).isFalse();
    assertThat(dialogs.asked).containsExactly("changed on disk", "changed on disk");
  }

  @Test
  void anotherPlaceGetsAllOfThem() throws IOException, EditRefusedException {
    openWithFacts();
    addName("LAB-01");
    Path other = Files.createDirectory(folder.resolve("other"));
    dialogs.fileToSave = other.resolve("room.txt");
    files.saveAs();
    assertThat(Files.readString(other.resolve("deployment.ini"))).isEqualTo(FACTS);
    assertThat(Files.readString(other.resolve("room.udf"))).contains("LAB-01=UserData");
    assertThat(folder.resolve("unattend.udf")).doesNotExist();
    assertThat(files.file().isUnsaved()).isFalse();
  }

  @Test
  void aFileThatIsInTheWayAtAnotherPlaceIsNotOverwrittenUnasked() throws IOException {
    openWithFacts();
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("deployment.ini"), "[Imaging]\n");
    dialogs.fileToSave = other.resolve("room.txt");
    files.saveAs();
    assertThat(Files.readString(other.resolve("deployment.ini"))).isEqualTo("[Imaging]\n");
    assertThat(dialogs.asked).contains("changed on disk");
  }

  @Test
  void anEmptiedFileGoesOnlyWhenTheProgramMadeIt() throws IOException, EditRefusedException {
    openWithFacts();
    addName("LAB-01");
    files.save();
    files.file().companions().uniqueness().document().undo();
    new TargetEdits(files.file().companions().deployment()).add("A");
    files.file().history().undo();
    files.save();
    assertThat(folder.resolve("unattend.udf")).doesNotExist();
    assertThat(Files.readString(facts)).isEqualTo(FACTS);
  }

  @Test
  void aNameThatComesAndGoesLeavesNothingToSave() throws EditRefusedException {
    files.open(file);
    addName("LAB-01");
    files.file().history().undo();
    assertThat(files.file().isUnsaved()).isFalse();
  }

  @Test
  void oneThatCannotBeReadIsToldAndDoesNotStopTheOpening() throws IOException {
    Files.createDirectory(facts);
    files.open(file);
    assertThat(files.file().path()).contains(file);
    assertThat(dialogs.problems).singleElement().asString().contains("deployment.ini");
    changeFacts();
    files.save();
    assertThat(facts).isDirectory();
    assertThat(files.file().isUnsaved()).isTrue();
  }

  @Test
  void aUniquenessFileHasNoneBesideIt() throws IOException {
    Path udf = folder.resolve("names.udf");
    Files.writeString(udf, "[UniqueIds]\r\nA=UserData\r\n");
    files.open(udf);
    assertThat(files.file().companions().uniqueness().document().lines()).isEmpty();
  }

  @Test
  void findingsBesideHaveNoLineAndLeadToTheirPages() throws IOException {
    Files.writeString(folder.resolve("computers.csv"), "ComputerName\nA1\na1\n");
    Files.writeString(facts, "[Master]\r\nSystemDrive=D\r\n[Target.X]\r\nHal=ACPI_PC\r\n");
    Path sysprep = folder.resolve("sysprep.inf");
    Files.writeString(sysprep, TEXT);
    files.open(sysprep);
    new Checks(files.file(), new DirectTasks());
    List<Finding> found = files.file().findings();
    assertThat(found)
        .filteredOn(finding -> finding.message().startsWith("computers.csv, line 3"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.concerns("computers.csv", "3:1")).isTrue())
        .satisfies(finding -> assertThat(finding.line()).isZero());
    assertThat(found)
        .filteredOn(finding -> finding.concerns("Master", "SystemDrive"))
        .isNotEmpty()
        .allMatch(finding -> finding.line() == 0);
  }
}
