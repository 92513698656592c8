package org.prepwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.app.cli.Program.Run;

/** {@code check FOLDER}: a share with drivers, readme texts and answer files. */
class CheckFolderTest {
  private static final String GOOD =
      "[Unattended]\r\nOemSkipEula=Yes\r\n[GuiUnattended]\r\nTimeZone=110\r\n"
          + "[UserData]\r\nFullName=Lab\r\nComputerName=LAB-01\r\n";
  private static final String BAD = GOOD.replace("LAB-01", "a?b");

  @TempDir Path folder;

  @Test
  void everyAnswerFileIsCheckedAndNothingElse() throws IOException {
    write("sysprep.inf", GOOD, StandardCharsets.ISO_8859_1);
    write("drivers/net/oemnet.inf", "[Version]\r\nClass=Net\r\n", StandardCharsets.ISO_8859_1);
    write("drivers/readme.txt", "Read [Unattended] first.\r\n", StandardCharsets.ISO_8859_1);
    String room = canName("R\u00E4ume") ? "R\u00E4ume 12" : "Raum 12";
    Path wide = write(room + "/b/lab.inf", "\uFEFF" + BAD, StandardCharsets.UTF_16LE);
    Run run = Program.run("check", folder.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(folder.resolve("sysprep.inf") + ": 0 errors")
        .contains(wide + ":7:14: error: ")
        .contains(wide + ": 1 errors")
        .doesNotContain("oemnet", "readme");

    Run json = Program.run("check", folder.toString(), "--format", "json");
    assertThat(
            JsonParser.parseString(json.out()).getAsJsonObject().getAsJsonArray("files").asList())
        .map(file -> file.getAsJsonObject().get("file").getAsString())
        .containsExactly(folder.resolve("sysprep.inf").toString(), wide.toString());
  }

  @Test
  void aFileThatCannotBeReadStopsNothing() throws IOException {
    write("a/winnt.sif", GOOD, StandardCharsets.ISO_8859_1);
    Path tooLarge = tooLarge("b/winnt.sif");
    write("c/winnt.sif", BAD, StandardCharsets.ISO_8859_1);
    Run run = Program.run("check", folder.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith(tooLarge + " is larger than").hasLineCount(1);
    assertThat(run.out())
        .contains(folder.resolve("a/winnt.sif") + ": ")
        .contains(folder.resolve("c/winnt.sif") + ": ");
  }

  @Test
  void aFolderWithoutAnswerFilesIsToldAndIsNotFine() throws IOException {
    write("readme.txt", "Nothing here.\r\n", StandardCharsets.ISO_8859_1);
    for (String format : List.of("text", "json", "sarif", "junit")) {
      Run run = Program.run("check", folder.toString(), "--format", format);
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err())
          .startsWith(folder + ": there is no answer file in this folder")
          .hasLineCount(1);
    }
  }

  @Test
  void foldersAndFilesMayStandTogether() throws IOException {
    Path file = write("one.inf", GOOD, StandardCharsets.ISO_8859_1);
    String ofCd = "[Data]\r\nUnattendedInstall=Yes\r\nMsDosInitiated=0\r\n";
    write("rooms/winnt.sif", ofCd + GOOD, StandardCharsets.ISO_8859_1);
    Run run = Program.run("check", file.toString(), folder.resolve("rooms").toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("one.inf: 0 errors").contains("winnt.sif: 0 errors");
  }

  // ------------------------------------------------------------------ progress

  @Test
  void progressIsShownNowAndThenAndWiped() {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    AtomicLong time = new AtomicLong();
    ProgressLine progress =
        new ProgressLine(new PrintStream(screen, true, StandardCharsets.UTF_8), time::get);
    progress.show(0, 340);
    assertThat(screen.size()).isZero();
    time.addAndGet(TimeUnit.MILLISECONDS.toNanos(300));
    progress.show(12, 340);
    progress.show(13, 340);
    assertThat(screen.toString(StandardCharsets.UTF_8)).isEqualTo("\r12 of 340 files");
    screen.reset();
    progress.wipe();
    progress.wipe();
    assertThat(screen.toString(StandardCharsets.UTF_8))
        .isEqualTo("\r" + " ".repeat("12 of 340 files".length()) + "\r");
  }

  @Test
  void whatTakesAWhileIsNamedUntilItIsDone() {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    List<Runnable> later = new ArrayList<>();
    ProgressLine progress =
        new ProgressLine(
            new PrintStream(screen, true, StandardCharsets.UTF_8), () -> 0, later::add);
    progress.showWhenSlow("quick.inf");
    progress.wipe();
    progress.showWhenSlow("slow.inf");
    later.forEach(Runnable::run);
    assertThat(screen.toString(StandardCharsets.UTF_8))
        .isEqualTo("\rslow.inf is large and still being checked. Ctrl+C stops it.");
    screen.reset();
    progress.wipe();
    assertThat(screen.toString(StandardCharsets.UTF_8)).isBlank().isNotEmpty();
  }

  @Test
  void whereNobodyLooksThereIsNoProgress() {
    AtomicLong time = new AtomicLong();
    ProgressLine progress = new ProgressLine(null, time::get);
    time.addAndGet(TimeUnit.SECONDS.toNanos(9));
    progress.show(12, 340);
    progress.wipe();
  }

  // ------------------------------------------------------------------ files

  private Path write(String name, String text, Charset charset) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, text.getBytes(charset));
  }

  /** Larger than any file that is opened, and with nothing on the disk but its last byte. */
  private Path tooLarge(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (SeekableByteChannel channel =
        Files.newByteChannel(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE,
            StandardOpenOption.SPARSE)) {
      channel.position(600L << 20);
      channel.write(ByteBuffer.wrap(new byte[1]));
    }
    return file;
  }

  /** File names are bytes on some systems, and not every locale has letters for all of them. */
  private static boolean canName(String name) {
    try {
      return Path.of(name).toString().equals(name);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
