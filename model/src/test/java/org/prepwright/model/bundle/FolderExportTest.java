package org.prepwright.model.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.bundle.ExportException.Reason;
import org.prepwright.model.catalog.Product;

class FolderExportTest {
  private static final String OLD_ANSWERS = "[Unattended]\r\nold\r\n";
  private static final String NEW_ANSWERS = "[Unattended]\r\nnew\r\n";

  @TempDir Path target;

  private static SysprepBundle bundle(String title, String answers) throws Exception {
    return new SysprepBundle(
        BundleTitle.of(title),
        answers.getBytes(UTF_8),
        SysprepSwitches.usualFor(Product.XP_PROFESSIONAL),
        Product.XP_PROFESSIONAL,
        true);
  }

  private Path exportOld() throws Exception {
    Path folder = new FolderExport().write(bundle("lab", OLD_ANSWERS), target);
    Files.writeString(folder.resolve("Sysprep/sysprep.exe"), "tool one");
    Files.writeString(folder.resolve("Sysprep/SETUPCL.EXE"), "tool two");
    return folder;
  }

  private ExportException refusedExport(FolderExport export, Path where) throws Exception {
    SysprepBundle bundle = bundle("lab", NEW_ANSWERS);
    ExportException refusal =
        catchThrowableOfType(ExportException.class, () -> export.write(bundle, where));
    assertThat(refusal).isNotNull();
    return refusal;
  }

  /** Every file and folder below a folder, hidden ones too, with what it holds. */
  private static Map<String, String> contentOf(Path folder) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        content.put(
            folder.relativize(path).toString(),
            Files.isDirectory(path) ? "folder" : Files.readString(path, UTF_8));
      }
    }
    return content;
  }

  @Test
  void aBundleIsWrittenToAFolderOfItsTitle() throws Exception {
    SysprepBundle bundle = bundle("Lab (west) & 50%", NEW_ANSWERS);
    Path folder = new FolderExport().write(bundle, target);
    assertThat(folder).isEqualTo(target.resolve("Lab (west) & 50%"));
    for (BundleFile file : bundle.files()) {
      assertThat(folder.resolve(file.path())).hasBinaryContent(file.content());
    }
    assertThat(contentOf(target)).hasSize(1 + 1 + 1 + 5);
  }

  @Test
  void theManifestIsConfirmedBySha256sum() throws Exception {
    Path folder = exportOld();
    Process process;
    try {
      process =
          new ProcessBuilder("sha256sum", "-c", "--strict", "manifest.sha256")
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "sha256sum is not installed");
      return;
    }
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    assertThat(output.lines())
        .containsExactlyInAnyOrder(
            "Sysprep/sysprep.inf: OK", "prep.cmd: OK", "README.txt: OK", "files.txt: OK");
  }

  @Test
  void onlyTheOwnerCanReadTheAnswerFile() throws Exception {
    assumeTrue(
        target.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "this file system knows no owners");
    Path folder = exportOld();
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("Sysprep/sysprep.inf"))))
        .isEqualTo("rw-------");
  }

  @Test
  void aFileSystemWithoutOwnersIsFine() throws Exception {
    try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
      Path folder =
          new FolderExport().write(bundle("lab", NEW_ANSWERS), windows.getPath("C:\\work"));
      assertThat(Files.readString(folder.resolve("Sysprep\\sysprep.inf"))).isEqualTo(NEW_ANSWERS);
      Files.writeString(folder.resolve("Sysprep\\factory.exe"), "tool");
      new FolderExport().write(bundle("lab", OLD_ANSWERS), windows.getPath("C:\\work"));
      assertThat(Files.readString(folder.resolve("Sysprep\\sysprep.inf"))).isEqualTo(OLD_ANSWERS);
      assertThat(Files.readString(folder.resolve("Sysprep\\factory.exe"))).isEqualTo("tool");
    }
  }

  @Test
  void aNewExportReplacesTheOldOneAndKeepsTheDeploymentTools() throws Exception {
    Path folder = exportOld();
    Files.delete(folder.resolve("README.txt"));
    new FolderExport().write(bundle("lab", NEW_ANSWERS), target);
    assertThat(folder.resolve("Sysprep/sysprep.inf")).hasContent(NEW_ANSWERS);
    assertThat(folder.resolve("Sysprep/sysprep.exe")).hasContent("tool one");
    assertThat(folder.resolve("Sysprep/SETUPCL.EXE")).hasContent("tool two");
    assertThat(contentOf(target)).hasSize(1 + 1 + 1 + 5 + 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.txt", "Sysprep/winbom.ini", "sysprep.exe", "Sysprep/i386/a.inf"})
  void aFolderWithSomethingElseInItIsNotReplaced(String extra) throws Exception {
    Path folder = exportOld();
    Files.createDirectories(folder.resolve(extra).getParent());
    Files.writeString(folder.resolve(extra), "mine");
    Map<String, String> before = contentOf(target);
    ExportException refusal = refusedExport(new FolderExport(), target);
    assertThat(refusal.reason()).isEqualTo(Reason.FOREIGN_FILE);
    assertThat(refusal).hasMessageContaining(folder.toString());
    assertThat(contentOf(target)).isEqualTo(before);
  }

  @Test
  void aLinkAmongTheFilesIsNotFollowedAndNotReplaced() throws Exception {
    Path folder = exportOld();
    Path outside = Files.createDirectory(target.resolve("outside"));
    try {
      Files.createSymbolicLink(folder.resolve("Sysprep/factory.exe"), outside);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no symbolic links here");
    }
    assertThat(refusedExport(new FolderExport(), target).reason()).isEqualTo(Reason.FOREIGN_FILE);
    assertThat(outside).isDirectory();
  }

  @Test
  void aBundleThatWasEditedIsNotReplaced() throws Exception {
    Path folder = exportOld();
    Files.writeString(folder.resolve("Sysprep/sysprep.inf"), "edited by hand");
    Map<String, String> before = contentOf(target);
    ExportException refusal = refusedExport(new FolderExport(), target);
    assertThat(refusal.reason()).isEqualTo(Reason.CHANGED_FILE);
    assertThat(refusal).hasMessageContaining("Sysprep/sysprep.inf");
    assertThat(contentOf(target)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"prep.cmd", "manifest.sha256"})
  void aFolderWithoutOurMarksIsNotReplaced(String missing) throws Exception {
    Path folder = exportOld();
    Files.delete(folder.resolve(missing));
    Map<String, String> before = contentOf(target);
    assertThat(refusedExport(new FolderExport(), target).reason()).isEqualTo(Reason.NOT_A_BUNDLE);
    assertThat(contentOf(target)).isEqualTo(before);
  }

  @Test
  void aScriptOfSomebodyElseIsNotReplaced() throws Exception {
    Path folder = exportOld();
    Files.writeString(folder.resolve("prep.cmd"), "@echo off\r\nformat c:\r\n");
    assertThat(refusedExport(new FolderExport(), target).reason()).isEqualTo(Reason.NOT_A_BUNDLE);
  }

  @Test
  void aManifestOfSomebodyElseIsNotReplaced() throws Exception {
    Path folder = exportOld();
    Files.write(folder.resolve("manifest.sha256"), new byte[] {(byte) 0xff, 0, 1});
    assertThat(refusedExport(new FolderExport(), target).reason()).isEqualTo(Reason.NOT_A_BUNDLE);
  }

  @Test
  void aFileOfThatNameIsNotReplaced() throws Exception {
    Files.writeString(target.resolve("lab"), "mine");
    assertThat(refusedExport(new FolderExport(), target).reason()).isEqualTo(Reason.NOT_A_BUNDLE);
    assertThat(contentOf(target)).hasSize(2).containsEntry("lab", "mine");
  }

  @Test
  void aMissingTargetIsNamed() throws Exception {
    ExportException refusal = refusedExport(new FolderExport(), target.resolve("nowhere"));
    assertThat(refusal.reason()).isEqualTo(Reason.TARGET_MISSING);
    assertThat(refusal).hasMessageContaining("nowhere").hasMessageContaining("Create it");
  }

  @Test
  void aFileAsTargetIsNamed() throws Exception {
    Path file = Files.writeString(target.resolve("file"), "mine");
    assertThat(refusedExport(new FolderExport(), file).reason()).isEqualTo(Reason.TARGET_IS_A_FILE);
    assertThat(file).hasContent("mine");
  }

  @Test
  void aReadOnlyTargetIsNamed() throws Exception {
    FaultyDisk disk = new FaultyDisk(1, true);
    ExportException refusal = refusedExport(new FolderExport(disk), target);
    assertThat(refusal.reason()).isEqualTo(Reason.TARGET_READ_ONLY);
    assertThat(refusal).hasMessageContaining(target.toString()).hasCause(disk.fault);
    assertThat(contentOf(target)).hasSize(1);
  }

  @Test
  void aFullDiskIsNamedAndLeftAsItWas() throws Exception {
    Configuration small =
        Configuration.unix().toBuilder().setBlockSize(512).setMaxSize(16 * 512).build();
    try (FileSystem disk = Jimfs.newFileSystem(small)) {
      Path work = disk.getPath("/work");
      ExportException refusal = refusedExport(new FolderExport(), work);
      assertThat(refusal.reason()).isEqualTo(Reason.NO_ROOM);
      assertThat(refusal).hasMessageContaining("/work").hasMessageContaining("bytes are needed");
      assertThat(contentOf(work)).hasSize(1);
    }
  }

  @Test
  void anyFaultLeavesTheOldBundleOrTheNewOne() throws Exception {
    exportOld();
    Map<String, String> old = contentOf(target);
    // create two folders, write five files, copy two tools, rename twice, delete the old one
    int operations = 12;
    for (int failing = 1; failing <= operations; failing++) {
      FaultyDisk disk = new FaultyDisk(failing, true);
      ExportException refusal = refusedExport(new FolderExport(disk), target);
      assertThat(refusal).hasCause(disk.fault);
      if (failing < operations) {
        assertThat(contentOf(target)).as("operation %d", failing).isEqualTo(old);
      } else {
        assertThat(refusal.reason()).isEqualTo(Reason.OLD_LEFT);
        assertThat(refusal).hasMessageContaining(".lab.old");
      }
    }
    assertThat(target.resolve("lab/Sysprep/sysprep.inf")).hasContent(NEW_ANSWERS);
    assertThat(target.resolve("lab/Sysprep/sysprep.exe")).hasContent("tool one");

    FaultyDisk sound = new FaultyDisk(1000, false);
    new FolderExport(sound).write(bundle("lab", NEW_ANSWERS), target);
    // the leftover of the last fault is deleted, too
    assertThat(sound.operations).isEqualTo(operations + 1);
    assertThat(contentOf(target)).hasSize(1 + 1 + 1 + 5 + 2);
  }

  @Test
  void aDiskThatIsPulledOutWhileTheBundlesChangePlacesLosesNothing() throws Exception {
    exportOld();
    Map<String, String> old = contentOf(target);
    FaultyDisk pulledOut = new FaultyDisk(11, false);
    ExportException refusal = refusedExport(new FolderExport(pulledOut), target);
    assertThat(refusal.reason()).isEqualTo(Reason.OLD_SET_ASIDE);
    assertThat(refusal).hasMessageContaining(".lab.old");
    assertThat(target.resolve("lab")).doesNotExist();

    // the next export begins by bringing the old bundle back
    assertThatThrownBy(
            () ->
                new FolderExport()
                    .write(
                        bundle("lab", NEW_ANSWERS), target, new CancelAfter(0, new ArrayList<>())))
        .isInstanceOf(ExportException.class);
    Map<String, String> after = contentOf(target);
    after.keySet().removeIf(path -> path.startsWith(".lab.part-"));
    assertThat(after).isEqualTo(old);
  }

  @Test
  void everyFileIsAStepOfTheProgress() throws Exception {
    exportOld();
    List<String> steps = new ArrayList<>();
    new FolderExport().write(bundle("lab", NEW_ANSWERS), target, new CancelAfter(100, steps));
    assertThat(steps)
        .containsExactly(
            "1/7 Sysprep/sysprep.inf",
            "2/7 prep.cmd",
            "3/7 README.txt",
            "4/7 files.txt",
            "5/7 manifest.sha256",
            "6/7 Sysprep/SETUPCL.EXE",
            "7/7 Sysprep/sysprep.exe");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 5, 6})
  void cancellingLeavesNothingBehind(int afterSteps) throws Exception {
    exportOld();
    Map<String, String> old = contentOf(target);
    List<String> steps = new ArrayList<>();
    SysprepBundle bundle = bundle("lab", NEW_ANSWERS);
    ExportException cancelled =
        catchThrowableOfType(
            ExportException.class,
            () -> new FolderExport().write(bundle, target, new CancelAfter(afterSteps, steps)));
    assertThat(cancelled.reason()).isEqualTo(Reason.CANCELLED);
    assertThat(steps).hasSize(afterSteps);
    assertThat(contentOf(target)).isEqualTo(old);
  }

  @Test
  void aWatcherThatFailsLeavesNothingBehind() throws Exception {
    ExportProgress broken =
        new ExportProgress() {
          @Override
          public void step(String fileName, int done, int total) {
            throw new IllegalStateException("broken");
          }

          @Override
          public boolean isCancelled() {
            return false;
          }
        };
    SysprepBundle bundle = bundle("lab", NEW_ANSWERS);
    assertThatThrownBy(() -> new FolderExport().write(bundle, target, broken))
        .isInstanceOf(IllegalStateException.class);
    assertThat(contentOf(target)).hasSize(1);
  }

  /** Calls the export off after some steps. */
  private record CancelAfter(int limit, List<String> steps) implements ExportProgress {
    @Override
    public void step(String fileName, int done, int total) {
      steps.add(done + "/" + total + " " + fileName);
    }

    @Override
    public boolean isCancelled() {
      return steps.size() >= limit;
    }
  }

  /** Fails at one operation, counted from 1, and from then on unless it recovers. */
  private static final class FaultyDisk implements Disk {
    private final LocalDisk sound = new LocalDisk();
    private final int failing;
    private final boolean recovers;
    final IOException fault = new AccessDeniedException("the medium");
    int operations;

    FaultyDisk(int failing, boolean recovers) {
      this.failing = failing;
      this.recovers = recovers;
    }

    private void count() throws IOException {
      operations++;
      if (operations == failing || (operations > failing && !recovers)) {
        throw new AccessDeniedException(fault.getMessage());
      }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
      count();
      sound.createFolder(folder);
    }

    @Override
    public void writeFile(Path file, byte[] content, boolean forOwnerOnly) throws IOException {
      count();
      sound.writeFile(file, content, forOwnerOnly);
    }

    @Override
    public void copyFile(Path from, Path to) throws IOException {
      count();
      sound.copyFile(from, to);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
      count();
      sound.rename(from, to);
    }

    @Override
    public void deleteAll(Path path) throws IOException {
      count();
      sound.deleteAll(path);
    }
  }
}
