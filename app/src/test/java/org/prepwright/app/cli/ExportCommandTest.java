package org.prepwright.app.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prepwright.app.cli.Program.Run;

class ExportCommandTest {
  private static final String SECRET = "Wolke7Planted";

  @TempDir Path folder;

  private Path answers(String name, String more) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        "[GuiUnattended]\r\nTimeZone=110\r\n\r\n[UserData]\r\nFullName=Lab\r\n" + more);
  }

  private Path target() throws IOException {
    return Files.createDirectories(folder.resolve("target"));
  }

  private static Run export(Path file, Path place, String... more) {
    return Program.run(
        Stream.concat(
                Stream.of("export", file.toString(), "--to", place.toString(), "--force"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private static List<Path> filesBelow(Path place) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sysprep.inf, Sysprep/sysprep.inf, prep.cmd",
    "unattend.txt, unattend.txt, unattend.bat",
    "winnt.sif, winnt.sif, cd/i386/winnt.sif",
    "remboot.sif, remboot.sif, README.txt"
  })
  void everyKindIsExportedAndVerified(String name, String answers, String other)
      throws IOException {
    String kind = name.equals("remboot.sif") ? "ris" : name.substring(0, name.indexOf('.'));
    Run run = export(answers(name, ""), target(), "--title", "Room 12", "--kind", kind);
    assertThat(run.exitCode()).as(run.err()).isZero();
    Path bundle = target().resolve("Room 12");
    assertThat(bundle.resolve(answers)).isRegularFile();
    assertThat(bundle.resolve(other)).isRegularFile();
    assertThat(Program.run("verify", bundle.toString()).exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"zip, lab.zip", "iso, lab.iso", "floppy, lab.img"})
  void aFileIsWrittenReadBackAndTheSameEachTime(String form, String name) throws IOException {
    Path file = answers("winnt.sif", "");
    Path once = target().resolve(name);
    Path again = target().resolve("again-" + name);
    assertThat(export(file, once, "--as", form, "--title", "lab").exitCode()).isZero();
    assertThat(export(file, again, "--as", form, "--title", "lab").exitCode()).isZero();
    assertThat(once).hasSameBinaryContentAs(again);
    assertThat(Program.run("verify", once.toString()).exitCode()).isZero();
  }

  @Test
  void aBundleOfTheSameTitleIsReplacedOnlyWhenThatIsSaid() throws IOException {
    Path file = answers("sysprep.inf", "");
    assertThat(export(file, target(), "--title", "lab").exitCode()).isZero();
    Run refused = export(file, target(), "--title", "lab");
    assertThat(refused.exitCode()).isEqualTo(ExitCode.TROUBLE);
    assertThat(refused.err()).contains("lab");
    assertThat(export(file, target(), "--title", "lab", "--replace").exitCode()).isZero();
  }

  @Test
  void whatLiesBesideTheFileGoesAlong() throws IOException {
    Path file = answers("sysprep.inf", "");
    Files.writeString(folder.resolve("computers.csv"), "ComputerName\nLAB-1\nLAB-2\n");
    Files.writeString(
        folder.resolve("deployment.ini"), "[Bundle]\nTitle=Room 12\nDescription=two rooms\n");
    assertThat(export(file, target()).exitCode()).isZero();
    Path bundle = target().resolve("Room 12");
    assertThat(bundle.resolve("computers/LAB-2/sysprep.inf")).isRegularFile();
    assertThat(bundle.resolve("deployment.ini")).isRegularFile();
    assertThat(Files.readString(bundle.resolve("bundle.txt"))).contains("Room 12", "two rooms");
  }

  @Test
  void severalComputersThatStartFromCdGetAFloppyImageEach() throws IOException {
    Path file = answers("winnt.sif", "");
    Path table = Files.writeString(folder.resolve("two.csv"), "ComputerName\nLAB-1\nLAB-2\n");
    Run run =
        export(file, target(), "--as", "floppy", "--title", "lab", "--computers", table.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(target().resolve("lab/LAB-1.img")).hasSize(1_474_560);
    assertThat(Program.run("verify", target().resolve("lab").toString()).exitCode()).isZero();
  }

  @Test
  void aDriveGetsAScriptThatListsItsBundles() throws IOException {
    Path file = answers("sysprep.inf", "");
    assertThat(export(file, target(), "--as", "usb", "--title", "lab").exitCode()).isZero();
    assertThat(Files.readString(target().resolve("start.cmd"))).startsWith("@rem SetupMgrTag");
    assertThat(export(file, folder.resolve("target"), "--title", "two").exitCode()).isZero();
  }

  @Test
  void aSecretThatIsAskedForIsInTheExportedAnswersAlone() throws IOException {
    Path file = answers("sysprep.inf", "");
    Files.writeString(
        folder.resolve("deployment.ini"), "[Bundle]\nAskAtExport=GuiUnattended/AdminPassword\n");
    Path secret = Files.writeString(folder.resolve("password"), SECRET + "\n");
    Set<String> before = temporaryFiles();
    Run run =
        export(
            file, target(), "--title", "lab", "--secret", "GuiUnattended/AdminPassword=" + secret);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out() + run.err()).doesNotContain(SECRET);
    for (Path made : filesBelow(target())) {
      boolean isHeld = new String(Files.readAllBytes(made), ISO_8859_1).contains(SECRET);
      assertThat(isHeld).as(made.toString()).isEqualTo(made.endsWith("Sysprep/sysprep.inf"));
    }
    assertThat(Files.readString(file)).doesNotContain(SECRET);
    assertThat(temporaryFiles()).isEqualTo(before);
  }

  @Test
  void noFileOfAnArchiveShowsASecretButTheAnswers() throws IOException {
    Path file = answers("unattend.txt", "\r\n[Identification]\r\nDomainAdminPassword=" + SECRET);
    Path zip = target().resolve("lab.zip");
    assertThat(export(file, zip, "--as", "zip", "--title", "lab").exitCode()).isZero();
    try (FileSystem archive = FileSystems.newFileSystem(zip)) {
      for (Path made : filesBelow(archive.getPath("/"))) {
        boolean isHeld = new String(Files.readAllBytes(made), ISO_8859_1).contains(SECRET);
        assertThat(isHeld).as(made.toString()).isEqualTo(made.endsWith("unattend.txt"));
      }
    }
  }

  /**
   * What programs leave in the folder for temporary files, those of this program by their names.
   */
  private static Set<String> temporaryFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.contains("prepwright") || name.contains(".part"))
          .collect(Collectors.toSet());
    }
  }
}
