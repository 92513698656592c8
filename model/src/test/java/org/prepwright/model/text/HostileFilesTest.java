package org.prepwright.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no file, or none that could be an answer file, is told and never waited for. */
class HostileFilesTest {
  /** A guard against waiting for ever, and no measurement. */
  private static final Duration GUARD = Duration.ofSeconds(60);

  @TempDir Path folder;

  private static String told(Path file) {
    return assertTimeoutPreemptively(
            GUARD,
            () -> catchThrowableOfType(FileProblemException.class, () -> FileStore.read(file)))
        .getMessage();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("a.inf"), text, StandardCharsets.US_ASCII);
  }

  @Test
  void aLineOfManyMegabytesIsTold() throws IOException {
    Path file = write("[UserData]\r\nFullName=" + "a".repeat(2 << 20));
    assertThat(told(file)).startsWith(file.toString()).contains("line of more than 1 MB");
    assertThat(FileStore.readOwn(file)).as("a file of our own").hasSize((2 << 20) + 21);
  }

  @Test
  void millionsOfLinesAreTold() throws IOException {
    assertThat(told(write("\r\n".repeat(2_100_000)))).contains("lines", "at most");
  }

  @Test
  void aFileTooLargeIsToldWithoutBeingRead() throws IOException {
    Path file = folder.resolve("large.inf");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(1L << 40);
    }
    assertThat(told(file)).contains("larger than");
  }

  @Test
  void aFolderIsTold() {
    assertThat(told(folder)).contains("is a folder");
  }

  @Test
  void aDeviceAndAPipeAreTold() throws Exception {
    Path zero = Path.of("/dev/zero");
    assumeTrue(Files.exists(zero), "devices are files on Unix only");
    assertThat(told(zero)).contains("device");
    Path pipe = folder.resolve("pipe.inf");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo");
    assertThat(told(pipe)).contains("pipe");
    FileProblemException problem =
        assertTimeoutPreemptively(
            GUARD,
            () ->
                catchThrowableOfType(
                    FileProblemException.class,
                    () -> FileStore.write(pipe, new byte[1], FileStamp.ABSENT)));
    assertThat(problem.getMessage()).contains("pipe");
    assertThat(Files.isRegularFile(pipe)).as("was moved over the pipe").isFalse();
  }

  @Test
  void aLoopOfLinksIsTold() throws IOException {
    Path one = folder.resolve("one.inf");
    Path other = folder.resolve("other.inf");
    try {
      Files.createSymbolicLink(one, other);
      Files.createSymbolicLink(other, one);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no links here: " + e.getMessage());
    }
    assertThat(told(one)).contains("leads back to itself");
  }

  @Test
  void aFileThatDoesNotStopGrowingIsReadWholeOrTold() throws Exception {
    Path file = write("[UserData]\r\n");
    Thread writer = new Thread(() -> grow(file), "grows");
    writer.start();
    try {
      for (int i = 0; i < 200; i++) {
        try {
          byte[] bytes = FileStore.read(file);
          assertThat(new String(bytes, StandardCharsets.US_ASCII)).startsWith("[UserData]");
        } catch (FileProblemException e) {
          assertThat(e.getMessage()).contains("does not stop changing");
        }
      }
    } finally {
      writer.interrupt();
      writer.join();
    }
  }

  private static void grow(Path file) {
    try (RandomAccessFile growing = new RandomAccessFile(file.toFile(), "rw")) {
      growing.seek(growing.length());
      while (!Thread.currentThread().isInterrupted() && growing.length() < 1 << 20) {
        growing.write("k=v\r\n".getBytes(StandardCharsets.US_ASCII));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void halvesOfLettersComeBackAsTheyWere() {
    byte[] bytes =
        ("\uFEFF[UserData]\r\nFullName=" + "\uD800\r\n").getBytes(StandardCharsets.UTF_16LE);
    bytes[bytes.length - 6] = 0;
    bytes[bytes.length - 5] = (byte) 0xD8;
    Document document = Document.parse(bytes);
    assertThat(document.toBytes()).isEqualTo(bytes);
    assertThat(document.find("UserData", "FullName").orElseThrow().value()).isEqualTo("\uD800");
  }

  @Test
  void anEntryOfManyLinesIsOneEntry() {
    String text = "[UserData]\r\nFullName=a" + "\\\r\n".repeat(100_000) + "\r\nOrgName=b";
    Document document = Document.parse(text.getBytes(StandardCharsets.US_ASCII));
    assertThat(assertTimeoutPreemptively(GUARD, () -> document.find("UserData", "OrgName")))
        .isPresent();
    assertThat(document.lines()).hasSize(3);
  }
}
