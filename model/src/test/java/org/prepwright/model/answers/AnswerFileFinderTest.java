package org.prepwright.model.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.text.FileProblemException;

/** Answer files among drivers, readme texts and whatever else lies in a deployment share. */
class AnswerFileFinderTest {
  private static final String ANSWERS = "; room 12\r\n[Unattended]\r\nOemSkipEula=Yes\r\n";
  private static final String DRIVER =
      "[Version]\r\nSignature=\"$Windows NT$\"\r\nClass=Net\r\n[Manufacturer]\r\n%Maker%=Maker\r\n"
          + "[Display]\r\na=1\r\n[Strings]\r\nMaker=\"Maker\"\r\n";
  private static final String README =
      "How to write an answer file\r\n\r\nThe file begins so:\r\n\r\n[Unattended]\r\nOemSkipEula=Yes\r\n";

  private FileSystem disk;
  private Path share;

  @BeforeEach
  void makeDisk() throws IOException {
    disk = Jimfs.newFileSystem(Configuration.unix());
    share = Files.createDirectories(disk.getPath("/share"));
  }

  @AfterEach
  void removeDisk() throws IOException {
    disk.close();
  }

  @Test
  void findsByNameAndByContentInAnOrderThatStaysTheSame() throws IOException {
    write("sysprep.inf", "");
    write("drivers/net/oemnet.inf", DRIVER);
    write("drivers/README.TXT", README);
    write("drivers/sizes.csv", ANSWERS);
    write("i386/TXTSETUP.SIF", DRIVER);
    write("i386/WINNT.SIF", "");
    write("R\u00E4ume/Raum 12/\u00C4rztezimmer.inf", ANSWERS, StandardCharsets.UTF_16LE);
    write("R\u00E4ume/notes.txt", "[Notes]\r\nnothing\r\n");
    write("b/ris.sif", "");
    write("b/unattend-lab.TXT", "");
    write("b/a/pcs.udb", "");
    write("b/a/pcs.UDF", "");
    assertThat(found())
        .containsExactly(
            "/share/sysprep.inf",
            "/share/R\u00E4ume/Raum 12/\u00C4rztezimmer.inf",
            "/share/b/ris.sif",
            "/share/b/unattend-lab.TXT",
            "/share/b/a/pcs.UDF",
            "/share/b/a/pcs.udb",
            "/share/i386/WINNT.SIF");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[GuiUnattended]\nTimeZone=1\n",
        "\n;comment\n#if $x\n[ userdata ]\nFullName=x\n",
        "[UniqueIds]\npc1=UserData\n",
        "[pc1:UserData]\nComputerName=PC1\n",
        "[Version]\nSignature=\"$Windows NT$\"\n[Unattend]\nUnattendSetupEnabled=yes\n",
        "[Networking]\nInstallDefaultComponents=Yes\n[Identification]\nJoinWorkgroup=LAB\n"
      })
  void takesATextWithTheSectionsOfAnswerFiles(String text) throws IOException {
    assertThat(AnswerFileFinder.isAnswerFile(write("a.txt", text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Unattended\n",
        "[Networking]\na=1\n",
        "First this, then that:\n[GuiUnattended]\nTimeZone=1\n",
        ";[Unattended]\n;OemSkipEula=Yes\n",
        "[Version]\nSignature=\"$Chicago$\"\n[DestinationDirs]\nDefaultDestDir=12\n",
        "\u0000\u0001\u0002[x"
      })
  void leavesOtherTextsAlone(String text) throws IOException {
    assertThat(AnswerFileFinder.isAnswerFile(write("a.inf", text))).isFalse();
  }

  @Test
  void looksAtTheBeginningOfALargeFileOnly() throws IOException {
    String notes = "; nothing to see here\r\n".repeat(20_000);
    assertThat(AnswerFileFinder.isAnswerFile(write("log.txt", notes + ANSWERS))).isFalse();
    assertThat(AnswerFileFinder.isAnswerFile(write("big.txt", ANSWERS + notes))).isTrue();
  }

  @Test
  void followsNoLinkToAFolderButTheOneItWasGiven() throws IOException {
    write("room/sysprep.inf", ANSWERS);
    Files.createSymbolicLink(share.resolve("room/again"), share.resolve("room"));
    Files.createSymbolicLink(share.resolve("room/linked.sif"), share.resolve("room/sysprep.inf"));
    Files.createSymbolicLink(share.resolve("room/nowhere.sif"), share.resolve("nowhere"));
    Path link = Files.createSymbolicLink(disk.getPath("/link"), share);
    assertThat(AnswerFileFinder.walk(link).candidates())
        .map(Path::toString)
        .containsExactly("/link/room/linked.sif", "/link/room/sysprep.inf");
  }

  @Test
  void aFolderThatIsNotThereIsAProblemWithASentence() {
    AnswerFileFinder.Walk walk = AnswerFileFinder.walk(share.resolve("none"));
    assertThat(walk.candidates()).isEmpty();
    assertThat(walk.problems())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem).hasMessageStartingWith("/share/none: the folder"));
  }

  @Test
  void aCandidateThatWentAwayIsAProblemWithASentence() throws IOException {
    Path file = write("gone.inf", ANSWERS);
    Files.delete(file);
    assertThatThrownBy(() -> AnswerFileFinder.isAnswerFile(file))
        .isInstanceOf(FileProblemException.class)
        .hasMessageContaining("no such file");
  }

  @Test
  void aFolderThatMayNotBeReadKeepsNoOtherFromBeingWalked(@TempDir Path folder) throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no permissions");
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Files.writeString(folder.resolve("sysprep.inf"), ANSWERS);
    Path open = Files.createDirectory(folder.resolve("open"));
    Files.writeString(open.resolve("winnt.sif"), ANSWERS);
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    try {
      assumeTrue(!Files.isReadable(locked), "this user may read everything");
      AnswerFileFinder.Walk walk = AnswerFileFinder.walk(folder);
      assertThat(walk.candidates()).hasSize(2);
      assertThat(walk.problems())
          .singleElement()
          .satisfies(problem -> assertThat(problem).hasMessageContaining("may not be read"));
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private List<String> found() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path candidate : AnswerFileFinder.walk(share).candidates()) {
      if (AnswerFileFinder.isAnswerFile(candidate)) {
        found.add(candidate.toString());
      }
    }
    return found;
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text, StandardCharsets.ISO_8859_1);
  }

  private Path write(String name, String text, Charset charset) throws IOException {
    Path file = share.resolve(name);
    Files.createDirectories(file.getParent());
    String mark = charset.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" : "";
    return Files.write(file, (mark + text).getBytes(charset));
  }
}
