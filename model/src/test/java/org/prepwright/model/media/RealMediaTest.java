package org.prepwright.model.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.model.bundle.Bundle;
import org.prepwright.model.bundle.BundleFile;
import org.prepwright.model.bundle.BundleTitle;
import org.prepwright.model.bundle.Content;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.media.ExportException.Reason;

/** Media that are small, write-protected or taken out, and exports that are killed. */
class RealMediaTest {
  private static final String SECRET = "Zebra-9-secret";
  private static final int FILES = 100;

  @TempDir Path temporary;

  private final Deque<Path> mounted = new ArrayDeque<>();

  private static Bundle bundle(String what, int sizeOfEach) throws Exception {
    List<BundleFile> files = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      byte[] bytes = (what + i + SECRET + "x".repeat(sizeOfEach)).getBytes(StandardCharsets.UTF_8);
      files.add(BundleFile.secret("computers/PC" + i + "/sysprep.inf", Content.of(bytes)));
    }
    files.add(BundleFile.ascii("bundle.txt", what));
    return new Bundle(BundleTitle.of("lab"), "", Kind.SYSPREP, Product.XP_PROFESSIONAL, files);
  }

  private Path tmpfs(String options) throws Exception {
    Path place = Files.createDirectory(temporary.resolve("drive" + mounted.size()));
    mount("-t", "tmpfs", "-o", options, "none", place.toString());
    mounted.push(place);
    return place;
  }

  private static void mount(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("mount"));
    command.addAll(List.of(arguments));
    assumeTrue(succeeds(command), "mounting is not allowed here");
  }

  private static boolean succeeds(List<String> command) throws Exception {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @AfterEach
  void unmount() throws Exception {
    for (Path place : mounted) {
      succeeds(List.of("umount", "-l", place.toString()));
    }
  }

  private static void write(Bundle bundle, Path target) throws ExportException {
    new FolderTarget(target, Overwrite.REPLACE).write(bundle, ExportProgress.UNWATCHED);
  }

  private static ExportException refused(Bundle bundle, Path target, ExportProgress progress) {
    ExportException refusal =
        catchThrowableOfType(
            ExportException.class,
            () -> new FolderTarget(target, Overwrite.REPLACE).write(bundle, progress));
    assertThat(refusal).isNotNull();
    return refusal;
  }

  private static Map<String, String> contentOf(Path folder) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        content.put(folder.relativize(path).toString(), Files.readString(path));
      }
    }
    return content;
  }

  private static boolean isSound(Path place) throws VerificationException {
    return Verification.verify(place, ExportProgress.UNWATCHED).stream()
        .allMatch(Verification.Result::isSound);
  }

  @Test
  void aSmallDriveIsNamedBeforeAnythingIsWritten() throws Exception {
    Path drive = tmpfs("size=1m");
    write(bundle("former", 100), drive);
    Map<String, String> before = contentOf(drive);
    // each file takes two pages: the bytes alone would fit
    assertThat(refused(bundle("new", 4100), drive, ExportProgress.UNWATCHED).reason())
        .isEqualTo(Reason.UNFIT);
    assertThat(contentOf(drive)).isEqualTo(before);
    assertThat(isSound(drive)).isTrue();
  }

  @Test
  void aDriveThatFillsUpMeanwhileKeepsTheFormerBundle() throws Exception {
    Path drive = tmpfs("size=2m");
    write(bundle("former", 100), drive);
    Map<String, String> before = contentOf(drive);
    ExportProgress filling =
        onFirstStep(
            () -> {
              // the first page refused need not be the last one that is free
              for (int i = 0; i < 50; i++) {
                fill(drive.resolve("other" + i));
              }
            });
    assertThat(refused(bundle("new", 4100), drive, filling).reason()).isEqualTo(Reason.NO_ROOM);
    for (int i = 0; i < 50; i++) {
      Files.deleteIfExists(drive.resolve("other" + i));
    }
    assertThat(contentOf(drive)).isEqualTo(before);
  }

  private static void fill(Path file) {
    try (var out = Files.newOutputStream(file)) {
      while (true) {
        out.write(new byte[4096]);
      }
    } catch (IOException full) {
      // as full as it gets
    }
  }

  @Test
  void aWriteProtectedDriveIsNamed() throws Exception {
    Path drive = tmpfs("size=4m");
    write(bundle("former", 100), drive);
    mount("-o", "remount,ro", drive.toString());
    ExportException refusal = refused(bundle("new", 100), drive, ExportProgress.UNWATCHED);
    assertThat(refusal.reason()).isEqualTo(Reason.TARGET_READ_ONLY);
    assertThat(isSound(drive)).isTrue();
  }

  @Test
  void aDriveThatIsTakenOutKeepsTheFormerBundle() throws Exception {
    Path drive = tmpfs("size=4m");
    write(bundle("former", 100), drive);
    Files.writeString(drive.resolve("mine.txt"), "mine");
    Map<String, String> before = contentOf(drive);
    Path slot = Files.createDirectory(temporary.resolve("slot"));
    mount("--bind", drive.toString(), slot.toString());
    mounted.push(slot);
    ExportProgress pullingOut =
        onFirstStep(() -> assertThat(run("umount", "-l", slot.toString())).isTrue());
    ExportException refusal = refused(bundle("new", 100), slot, pullingOut);
    assertThat(refusal.reason()).isEqualTo(Reason.TARGET_GONE);
    assertThat(isSound(drive.resolve("lab"))).isTrue();
    assertThat(contentOf(slot)).isEmpty();
    // what is unfinished on it goes with the next export
    write(bundle("former", 100), drive);
    assertThat(contentOf(drive)).isEqualTo(before);
  }

  private static boolean run(String... command) {
    try {
      return succeeds(List.of(command));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static ExportProgress onFirstStep(Runnable event) {
    return new ExportProgress() {
      private boolean happened;

      @Override
      public void step(String fileName, long doneBytes, long totalBytes) {
        if (!happened) {
          happened = true;
          event.run();
        }
      }

      @Override
      public boolean isCancelled() {
        return false;
      }
    };
  }

  /** Exports, and dies of a kill when so many bytes are done. */
  static final class Killed {
    private Killed() {}

    public static void main(String[] arguments) throws Exception {
      long limit = Long.parseLong(arguments[1]);
      ExportProgress killing =
          new ExportProgress() {
            @Override
            public void step(String fileName, long doneBytes, long totalBytes) {
              if (doneBytes * 100 >= totalBytes * limit) {
                Runtime.getRuntime().halt(137);
              }
            }

            @Override
            public boolean isCancelled() {
              return false;
            }
          };
      new FolderTarget(Path.of(arguments[0]), Overwrite.REPLACE)
          .write(bundle("new", 1000), killing);
    }
  }

  @Test
  void aKillInTheMiddleKeepsTheFormerBundle() throws Exception {
    Path target = Files.createDirectory(temporary.resolve("target"));
    write(bundle("former", 100), target);
    Files.writeString(target.resolve("mine.txt"), "mine");
    Map<String, String> before = contentOf(target);
    for (int percent : new int[] {1, 30, 60, 100}) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Killed.class.getName(),
                  target.toString(),
                  String.valueOf(percent))
              .redirectErrorStream(true)
              .redirectOutput(temporary.resolve("killed.log").toFile())
              .start();
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(137);
      assertThat(isSound(target)).isTrue();
      assertThat(contentOf(target).size()).isGreaterThan(before.size());
    }
    write(bundle("former", 100), target);
    assertThat(contentOf(target)).isEqualTo(before);
  }
}
