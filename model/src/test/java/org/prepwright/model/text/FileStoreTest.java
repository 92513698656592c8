package org.prepwright.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading and writing whole files: the old one or the new one, and sentences. */
class FileStoreTest {
  private static final byte[] OLD = "[old]\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NEW = "[new]\r\n".getBytes(StandardCharsets.US_ASCII);

  @TempDir Path folder;

  @Test
  void aFileIsReplacedWithItsPermissionsAndNothingIsLeftBeside() throws Exception {
    Path file = Files.write(folder.resolve("a.inf"), OLD);
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "no permissions here");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    FileStamp stamp = FileStore.write(file, NEW, FileStamp.of(OLD));
    assertThat(Files.readAllBytes(file)).isEqualTo(NEW);
    assertThat(stamp).isEqualTo(FileStamp.of(NEW));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    assertThat(names()).containsExactly("a.inf");
  }

  @Test
  void aNewFileBelongsToItsOwnerAlone() throws Exception {
    Path file = folder.resolve("new.inf");
    FileStore.write(file, NEW, null);
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "no permissions here");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aLinkStaysALink() throws Exception {
    Path file = Files.write(folder.resolve("a.inf"), OLD);
    Path link = Files.createSymbolicLink(folder.resolve("link.inf"), file);
    FileStore.write(link, NEW, null);
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readAllBytes(file)).isEqualTo(NEW);
  }

  @Test
  void aChangeBySomebodyElseIsNoticedBeforeItIsOverwritten() throws Exception {
    Path file = Files.write(folder.resolve("a.inf"), OLD);
    FileStamp opened = FileStamp.of(file);
    Files.write(file, "[other]".getBytes(StandardCharsets.US_ASCII));
    assertThatThrownBy(() -> FileStore.write(file, NEW, opened))
        .isInstanceOf(ChangedOnDiskException.class)
        .hasMessageContaining("a.inf");
    assertThat(Files.readString(file)).isEqualTo("[other]");
    Files.delete(file);
    assertThatThrownBy(() -> FileStore.write(file, NEW, opened))
        .isInstanceOf(ChangedOnDiskException.class);
    assertThat(names()).isEmpty();
  }

  @Test
  void troubleIsASentenceThatNamesTheFile() throws IOException {
    assertThatThrownBy(() -> FileStore.read(folder.resolve("none.inf")))
        .isInstanceOf(FileProblemException.class)
        .hasMessageContaining("none.inf")
        .hasMessageContaining("no such file");
    assertThatThrownBy(() -> FileStore.read(folder)).hasMessageContaining("is a folder");
    assertThatThrownBy(() -> FileStore.write(folder, NEW, null))
        .hasMessageContaining("is a folder");
    assertThatThrownBy(() -> FileStore.write(folder.resolve("none/a.inf"), NEW, null))
        .isInstanceOf(FileProblemException.class)
        .hasMessageContaining("folder");
    assertThat(names()).isEmpty();
  }

  @Test
  void aFullDiskLeavesTheOldFileAndNoPart() throws Exception {
    Configuration tiny =
        Configuration.unix().toBuilder().setMaxSize(8192).setBlockSize(1024).build();
    try (FileSystem disk = Jimfs.newFileSystem(tiny)) {
      Path file = Files.write(disk.getPath("/work/a.inf"), OLD);
      assertThatThrownBy(() -> FileStore.write(file, new byte[100_000], null))
          .isInstanceOf(FileProblemException.class)
          .hasMessageContaining("a.inf");
      assertThat(Files.readAllBytes(file)).isEqualTo(OLD);
      try (Stream<Path> left = Files.list(disk.getPath("/work"))) {
        assertThat(left).containsExactly(file);
      }
    }
  }

  @Test
  void theSentenceTellsWhatKindOfTroubleItWas() {
    Path file = Path.of("a.inf");
    assertThat(FileStore.writeSentence(file, new IOException("No space left on device")))
        .contains("no space left");
    assertThat(FileStore.writeSentence(file, new IOException("Read-only file system")))
        .contains("may not be written");
    assertThat(FileStore.writeSentence(file, new IOException("Input/output error")))
        .contains("Input/output error");
  }

  @Test
  void theSentenceForAFolderTellsARefusalFromAFault() {
    Path room = Path.of("room");
    assertThat(FileStore.folderProblem(room, new AccessDeniedException("room")))
        .hasMessageContaining("may not be read");
    assertThat(FileStore.folderProblem(room, new IOException("Input/output error")))
        .hasMessageContaining("Input/output error");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
