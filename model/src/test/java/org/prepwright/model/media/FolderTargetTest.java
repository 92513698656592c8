package org.prepwright.model.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.bundle.Bundle;
import org.prepwright.model.bundle.BundleFile;
import org.prepwright.model.bundle.BundleTitle;
import org.prepwright.model.bundle.Content;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.media.ExportException.Reason;

class FolderTargetTest {
  private static final String OLD_ANSWERS = "[Unattended]\r\nold\r\n";
  private static final String NEW_ANSWERS = "[Unattended]\r\nnew\r\n";

  @TempDir Path target;

  private static Bundle bundle(String title, String answers) throws Exception {
    List<BundleFile> files =
        List.of(
            BundleFile.secret("Sysprep/sysprep.inf", Content.of(answers.getBytes(UTF_8))),
            BundleFile.ascii("prep.cmd", "@rem SetupMgrTag\r\n@echo off\r\n"),
            BundleFile.ascii("README.txt", "a bundle\r\n"));
    return new Bundle(BundleTitle.of(title), "", Kind.SYSPREP, Product.XP_PROFESSIONAL, files);
  }

  private Path exportOld() throws Exception {
    Path folder = write(bundle("lab", OLD_ANSWERS), target);
    Files.writeString(folder.resolve("Sysprep/sysprep.exe"), "tool one");
    Files.writeString(folder.resolve("Sysprep/SETUPCL.EXE"), "tool two");
    return folder;
  }

  private static Path write(Disk disk, Bundle bundle, Path where, ExportProgress progress)
      throws ExportException {
    return new FolderTarget(disk, where, Overwrite.REPLACE, Optional.empty())
        .write(bundle, progress);
  }

  private static Path write(Bundle bundle, Path where) throws ExportException {
    return write(new LocalDisk(), bundle, where, ExportProgress.UNWATCHED);
  }

  private ExportException refusedExport(Disk disk, Path where) throws Exception {
    Bundle bundle = bundle("lab", NEW_ANSWERS);
    ExportException refusal =
        catchThrowableOfType(
            ExportException.class, () -> write(disk, bundle, where, ExportProgress.UNWATCHED));
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
    Bundle bundle = bundle("Lab (west) & 50%", NEW_ANSWERS);
    Path folder = write(bundle, target);
    assertThat(folder).isEqualTo(target.resolve("Lab (west) & 50%"));
    for (BundleFile file : bundle.files()) {
      assertThat(folder.resolve(file.path())).hasBinaryContent(file.bytes());
    }
    assertThat(contentOf(target)).hasSize(1 + 1 + 1 + 4);
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
        .containsExactlyInAnyOrder("Sysprep/sysprep.inf: OK", "prep.cmd: OK", "README.txt: OK");
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
      Path folder = write(bundle("lab", NEW_ANSWERS), windows.getPath("C:\\work"));
      assertThat(Files.readString(folder.resolve("Sysprep\\sysprep.inf"))).isEqualTo(NEW_ANSWERS);
      Files.writeString(folder.resolve("Sysprep\\factory.exe"), "tool");
      write(bundle("lab", OLD_ANSWERS), windows.getPath("C:\\work"));
      assertThat(Files.readString(folder.resolve("Sysprep\\sysprep.inf"))).isEqualTo(OLD_ANSWERS);
      assertThat(Files.readString(folder.resolve("Sysprep\\factory.exe"))).isEqualTo("tool");
    }
  }

  @Test
  void aNewExportReplacesTheOldOneAndKeepsTheDeploymentTools() throws Exception {
    Path folder = exportOld();
    Files.delete(folder.resolve("README.txt"));
    write(bundle("lab", NEW_ANSWERS), target);
    assertThat(folder.resolve("Sysprep/sysprep.inf")).hasContent(NEW_ANSWERS);
    assertThat(folder.resolve("Sysprep/sysprep.exe")).hasContent("tool one");
    assertThat(folder.resolve("Sysprep/SETUPCL.EXE")).hasContent("tool two");
    assertThat(contentOf(target)).hasSize(1 + 1 + 1 + 4 + 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.txt", "Sysprep/winbom.ini", "sysprep.exe", "Sysprep/i386/a.inf"})
  void aFolderWithSomethingElseInItIsNotReplaced(String extra) throws Exception {
    Path folder = exportOld();
    Files.createDirectories(folder.resolve(extra).getParent());
    Files.writeString(folder.resolve(extra), "mine");
    Map<String, String> before = contentOf(target);
    ExportException refusal = refusedExport(new LocalDisk(), target);
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
    assertThat(refusedExport(new LocalDisk(), target).reason()).isEqualTo(Reason.FOREIGN_FILE);
    assertThat(outside).isDirectory();
  }

  @Test
  void aBundleThatWasEditedIsNotReplaced() throws Exception {
    Path folder = exportOld();
    Files.writeString(folder.resolve("Sysprep/sysprep.inf"), "edited by hand");
    Map<String, String> before = contentOf(target);
    ExportException refusal = refusedExport(new LocalDisk(), target);
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
    assertThat(refusedExport(new LocalDisk(), target).reason()).isEqualTo(Reason.NOT_A_BUNDLE);
    assertThat(contentOf(target)).isEqualTo(before);
  }

  @Test
  void aScriptOfSomebodyElseIsNotReplaced() throws Exception {
    Path folder = exportOld();
    Files.writeString(folder.resolve("prep.cmd"), "@echo off\r\nformat c:\r\n");
    assertThat(refusedExport(new LocalDisk(), target).reason()).isEqualTo(Reason.NOT_A_BUNDLE);
  }

  @Test
  void aManifestOfSomebodyElseIsNotReplaced() throws Exception {
    Path folder = exportOld();
    Files.write(folder.resolve("manifest.sha256"), new byte[] {(byte) 0xff, 0, 1});
    assertThat(refusedExport(new LocalDisk(), target).reason()).isEqualTo(Reason.NOT_A_BUNDLE);
  }

  @Test
  void aFileOfThatNameIsNotReplaced() throws Exception {
    Files.writeString(target.resolve("lab"), "mine");
    assertThat(refusedExport(new LocalDisk(), target).reason()).isEqualTo(Reason.NOT_A_BUNDLE);
    assertThat(contentOf(target)).hasSize(2).containsEntry("lab", "mine");
  }

  @Test
  void aMissingTargetIsNamed() throws Exception {
    ExportException refusal = refusedExport(new LocalDisk(), target.resolve("nowhere"));
    assertThat(refusal.reason()).isEqualTo(Reason.TARGET_MISSING);
    assertThat(refusal).hasMessageContaining("nowhere").hasMessageContaining("Create it");
  }

  @Test
  void aFileAsTargetIsNamed() throws Exception {
    Path file = Files.writeString(target.resolve("file"), "mine");
    assertThat(refusedExport(new LocalDisk(), file).reason()).isEqualTo(Reason.TARGET_IS_A_FILE);
    assertThat(file).hasContent("mine");
  }

  @Test
  void aReadOnlyTargetIsNamed() throws Exception {
    // the first thing an export does to a disk is making a folder
    FaultyDisk disk = new FaultyDisk(1, true);
    ExportException refusal = refusedExport(disk, target);
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
      Bundle large = bundle("lab", "x".repeat(9_000));
      ExportException refusal =
          catchThrowableOfType(ExportException.class, () -> write(large, work));
      assertThat(refusal.reason()).isEqualTo(Reason.UNFIT);
      assertThat(refusal).hasMessageContaining("room for");
      assertThat(contentOf(work)).hasSize(1);
    }
  }

  @Test
  void aFaultOfAnyKindLeavesTheOldBundleOrTheNewOne() throws Exception {
    exportOld();
    Map<String, String> old = contentOf(target);
    int failing = 0;
    boolean isDone = false;
    int refusals = 0;
    while (!isDone) {
      failing++;
      FaultyDisk disk = new FaultyDisk(failing, true);
      ExportException refusal =
          catchThrowableOfType(
              ExportException.class,
              () -> write(disk, bundle("lab", NEW_ANSWERS), target, ExportProgress.UNWATCHED));
      isDone = refusal == null || refusal.reason() == Reason.OLD_LEFT;
      if (!isDone) {
        refusals++;
        assertThat(contentOf(target)).as("operation %d", failing).isEqualTo(old);
      }
    }
    // each file is read before, made, written, flushed and read back
    assertThat(refusals).isGreaterThan(30);
    write(bundle("lab", NEW_ANSWERS), target);
    assertThat(target.resolve("lab/Sysprep/sysprep.inf")).hasContent(NEW_ANSWERS);
    assertThat(target.resolve("lab/Sysprep/sysprep.exe")).hasContent("tool one");
    assertThat(contentOf(target)).hasSize(1 + 1 + 1 + 4 + 2);
  }

  @Test
  void aDiskThatIsPulledOutAtAnyMomentLosesNothing() throws Exception {
    exportOld();
    Map<String, String> old = contentOf(target);
    List<Reason> reasons = new ArrayList<>();
    int failing = 0;
    while (!reasons.contains(Reason.OLD_LEFT)) {
      failing++;
      FaultyDisk pulledOut = new FaultyDisk(failing, false);
      reasons.add(refusedExport(pulledOut, target).reason());
      if (!reasons.contains(Reason.OLD_LEFT)) {
        // the next export begins by bringing the old bundle back, and deletes what is unfinished
        assertThatThrownBy(
                () ->
                    write(
                        new LocalDisk(),
                        bundle("lab", NEW_ANSWERS),
                        target,
                        new CancelAfter(1, new ArrayList<>())))
            .isInstanceOf(ExportException.class);
        assertThat(contentOf(target)).as("operation %d", failing).isEqualTo(old);
      }
    }
    assertThat(reasons).contains(Reason.FAILED, Reason.TARGET_READ_ONLY, Reason.OLD_SET_ASIDE);
  }

  @Test
  void withoutLeaveABundleOfTheSameTitleStays() throws Exception {
    exportOld();
    Map<String, String> old = contentOf(target);
    ExportException refusal =
        catchThrowableOfType(
            ExportException.class,
            () ->
                new FolderTarget(target, Overwrite.REFUSE)
                    .write(bundle("lab", NEW_ANSWERS), ExportProgress.UNWATCHED));
    assertThat(refusal.reason()).isEqualTo(Reason.BUNDLE_EXISTS);
    assertThat(refusal).hasMessageContaining("lab");
    assertThat(contentOf(target)).isEqualTo(old);
  }

  @Test
  void whatLooksLikeALeftoverAndHoldsSomethingElseIsKept() throws Exception {
    Path foreign = Files.createDirectory(target.resolve(".lab.part-0123abcd"));
    Files.writeString(foreign.resolve("mine.txt"), "mine");
    Path listed = Files.createDirectory(target.resolve(".lab.part-0123abce"));
    Files.writeString(listed.resolve(".prepwright-unfinished"), "# heading\na.txt\n");
    Files.writeString(listed.resolve("mine.txt"), "mine");
    Path leftover = Files.createDirectory(target.resolve(".lab.part-0123abcf"));
    Files.writeString(leftover.resolve(".prepwright-unfinished"), "# heading\na/b.txt\n");
    Files.createDirectory(leftover.resolve("a"));
    Files.writeString(leftover.resolve("a/b.txt"), "half");
    write(bundle("lab", NEW_ANSWERS), target);
    assertThat(foreign.resolve("mine.txt")).exists();
    assertThat(listed.resolve("mine.txt")).exists();
    assertThat(leftover).doesNotExist();
  }

  @Tag("long")
  @Test
  void manyFilesAreWrittenOnTwoThreadsAndVerify() throws Exception {
    List<BundleFile> files = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      files.add(BundleFile.ascii("computers/PC" + i + "/sysprep.inf", "computer " + i));
    }
    files.add(BundleFile.ascii("bundle.txt", "lab"));
    Bundle small = bundle("lab", NEW_ANSWERS);
    Bundle many = new Bundle(small.title(), "", small.kind(), small.product(), files);
    List<Long> done = new ArrayList<>();
    ExportProgress watching =
        new ExportProgress() {
          @Override
          public void step(String fileName, long doneBytes, long totalBytes) {
            done.add(doneBytes);
            assertThat(doneBytes).isLessThanOrEqualTo(totalBytes);
          }

          @Override
          public boolean isCancelled() {
            return false;
          }
        };
    write(new LocalDisk(), many, target, watching);
    assertThat(done).isNotEmpty().isSorted();
    assertThat(Verification.verify(target, ExportProgress.UNWATCHED))
        .singleElement()
        .matches(Verification.Result::isSound)
        .extracting(Verification.Result::files)
        .isEqualTo(501);
    write(many, target);
    assertThat(contentOf(target)).hasSize(1 + 1 + 1 + 500 + 501 + 1);
  }

  @Test
  void progressCountsEachByteWhenItIsWrittenAndWhenItIsReadBack() throws Exception {
    exportOld();
    List<String> steps = new ArrayList<>();
    Bundle bundle = bundle("lab", NEW_ANSWERS);
    write(new LocalDisk(), bundle, target, new CancelAfter(100, steps));
    long bytes =
        bundle.size()
            + Files.size(target.resolve("lab/manifest.sha256"))
            + "tool one".length()
            + "tool two".length();
    assertThat(steps).last().isEqualTo(2 * bytes + "/" + 2 * bytes + " manifest.sha256");
    assertThat(steps.get(0)).endsWith("/" + 2 * bytes + " README.txt");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 5, 9, 13})
  void cancellingLeavesNothingBehind(int afterSteps) throws Exception {
    exportOld();
    Map<String, String> old = contentOf(target);
    List<String> steps = new ArrayList<>();
    Bundle bundle = bundle("lab", NEW_ANSWERS);
    ExportException cancelled =
        catchThrowableOfType(
            ExportException.class,
            () -> write(new LocalDisk(), bundle, target, new CancelAfter(afterSteps, steps)));
    assertThat(cancelled.reason()).isEqualTo(Reason.CANCELLED);
    assertThat(contentOf(target)).isEqualTo(old);
  }

  @Test
  void aWatcherThatFailsLeavesNothingBehind() throws Exception {
    ExportProgress broken =
        new ExportProgress() {
          @Override
          public void step(String fileName, long doneBytes, long totalBytes) {
            throw new IllegalStateException("broken");
          }

          @Override
          public boolean isCancelled() {
            return false;
          }
        };
    Bundle bundle = bundle("lab", NEW_ANSWERS);
    assertThatThrownBy(() -> write(new LocalDisk(), bundle, target, broken))
        .isInstanceOf(IllegalStateException.class);
    assertThat(contentOf(target)).hasSize(1);
  }

  /** Calls the export off after some steps. */
  private record CancelAfter(int limit, List<String> steps) implements ExportProgress {
    @Override
    public void step(String fileName, long doneBytes, long totalBytes) {
      steps.add(doneBytes + "/" + totalBytes + " " + fileName);
    }

    @Override
    public boolean isCancelled() {
      return steps.size() >= limit;
    }
  }
}
