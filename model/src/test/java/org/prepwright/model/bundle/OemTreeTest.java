package org.prepwright.model.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.model.text.Document;

class OemTreeTest {
  private static final Document NO_COMMANDS = Document.parse(new byte[0]);

  @TempDir Path folder;
  @TempDir Path elsewhere;

  private static List<String> paths(OemTree tree) {
    return tree.files().stream().map(BundleFile::path).toList();
  }

  private void file(String path) throws Exception {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, path);
  }

  @Test
  void aFolderCommandsAndFilesOfTheProgramAreOneTree() throws Exception {
    file("$1/Tools/a b.exe");
    file("$$/system32/oemlogo.bmp");
    Path driver = Files.writeString(elsewhere.resolve("net.inf"), "x");
    OemTree tree =
        OemTree.unattended()
            .addFolder(folder)
            .addFile("$1/drivers/net.inf", driver)
            .addAll(
                List.of(BundleFile.secret("$OEM$/$$/dcpromo.txt", Content.of(new byte[1]))), "x")
            .addCommands(
                Document.parse("[Commands]\r\n\"setup.exe /s\"\r\n".getBytes(US_ASCII)),
                List.of("cmd /c setperms.cmd"));
    assertThat(tree.problems()).isEmpty();
    assertThat(paths(tree))
        .containsExactly(
            "$OEM$/$$/dcpromo.txt",
            "$OEM$/$$/system32/oemlogo.bmp",
            "$OEM$/$1/Tools/a b.exe",
            "$OEM$/$1/drivers/net.inf",
            "$OEM$/cmdlines.txt");
    BundleFile commands = tree.files().get(4);
    assertThat(new String(commands.bytes(), US_ASCII))
        .isEqualTo("[Commands]\r\n\"setup.exe /s\"\r\n\"cmd /c setperms.cmd\"\r\n");
    assertThat(commands.isSecret()).isTrue();
  }

  @Test
  void withoutCommandsThereIsNoFileForThem() {
    assertThat(paths(OemTree.sysprep().addCommands(NO_COMMANDS, List.of()))).isEmpty();
    assertThat(paths(OemTree.sysprep().addCommands(NO_COMMANDS, List.of("a b"))))
        .containsExactly("Sysprep/i386/$oem$/cmdlines.txt");
  }

  @Test
  void collisionsAreToldAndTheFirstStays() throws Exception {
    file("CmdLines.txt");
    file("$1/a/b.txt");
    file("$1/c");
    OemTree tree =
        OemTree.unattended()
            .addFolder(folder)
            .addCommands(NO_COMMANDS, List.of("x"))
            .addFile("$1/A", folder.resolve("$1/c"))
            .addFile("$1/C/d.txt", folder.resolve("$1/c"));
    assertThat(tree.problems()).hasSize(3);
    assertThat(tree.problems().get(0)).contains("cmdlines.txt", folder.toString());
    assertThat(paths(tree)).containsExactly("$OEM$/$1/a/b.txt", "$OEM$/$1/c", "$OEM$/CmdLines.txt");
  }

  @Test
  void linksOutOfTheFolderAreNotFollowed() throws Exception {
    file("$1/real.txt");
    Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "x");
    Files.createSymbolicLink(folder.resolve("inside.txt"), folder.resolve("$1/real.txt"));
    Files.createSymbolicLink(folder.resolve("outside.txt"), secret);
    Files.createSymbolicLink(folder.resolve("folder"), elsewhere);
    Files.createSymbolicLink(folder.resolve("nowhere"), elsewhere.resolve("gone"));
    OemTree tree = OemTree.unattended().addFolder(folder);
    assertThat(paths(tree)).containsExactly("$OEM$/$1/real.txt", "$OEM$/inside.txt");
    assertThat(tree.problems()).hasSize(3).allMatch(sentence -> sentence.contains("link"));
  }

  @Test
  void whatCannotBeReadIsTold() {
    OemTree tree =
        OemTree.sysprep()
            .addFolder(folder.resolve("gone"))
            .addFile("a.inf", folder.resolve("gone.inf"));
    assertThat(tree.problems()).hasSize(2);
    assertThat(tree.files()).isEmpty();
  }

  @Test
  void aFileFromElsewhereIsAnErrorOfTheProgram() {
    List<BundleFile> wrong = List.of(BundleFile.ascii("x.txt", ""));
    assertThatThrownBy(() -> OemTree.sysprep().addAll(wrong, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void forDosNamesAreShortAndTablesGiveThemBack() throws Exception {
    file("$1/My Tools/read me first.txt");
    OemTree.ForDos dos = OemTree.unattended().addFolder(folder).forDos(Charset.forName("IBM850"));
    assertThat(dos.problems()).isEmpty();
    assertThat(dos.files())
        .extracting(BundleFile::path)
        .containsExactlyInAnyOrder(
            "$OEM$/$1/MYTOOL~1/README~1.TXT",
            "$OEM$/$1/$$Rename.txt",
            "$OEM$/$1/MYTOOL~1/$$Rename.txt");
    file("$1/$$rename.TXT");
    assertThat(OemTree.unattended().addFolder(folder).forDos(Charset.forName("IBM850")).problems())
        .hasSize(1);
  }

  @Test
  void aCommandThatIsThereAlreadyIsNotAddedAgain() throws Exception {
    Document stated = Document.parse("[Commands]\r\n\"a b\"\r\n".getBytes(US_ASCII));
    OemTree tree = OemTree.unattended().addCommands(stated, List.of("a b", "c"));
    assertThat(new String(tree.files().get(0).bytes(), US_ASCII))
        .isEqualTo("[Commands]\r\n\"a b\"\r\n\"c\"\r\n");
    assertThat(new String(stated.toBytes(), US_ASCII)).isEqualTo("[Commands]\r\n\"a b\"\r\n");
  }

  @Test
  void theRootTellsWhereEverythingLies() {
    assertThat(OemTree.unattended().root()).isEqualTo("$OEM$");
    assertThat(OemTree.sysprep().root()).isEqualTo("Sysprep/i386/$oem$");
  }

  @Test
  void aFolderThatIsNotThereIsToldOnce() {
    assertThat(OemTree.sysprep().addFolder(folder.resolve("gone")).problems())
        .singleElement()
        .asString()
        .contains("gone");
  }
}
