package org.prepwright.model.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Several windows and commands change one file at the same time: each change is in it at the end,
 * or whoever made it was told.
 */
class ConcurrentWritesTest {
  private static final int WRITERS = 3;
  private static final int CHANGES = 40;

  @TempDir Path folder;

  @Test
  void noChangeOfAnotherWindowIsBuried() throws Exception {
    Path file = Files.writeString(folder.resolve("a.inf"), "0");
    countTogether(file);
    assertThat(Files.readString(file)).isEqualTo(String.valueOf(WRITERS * CHANGES));
  }

  @Test
  void noChangeOfAnotherProcessIsBuried() throws Exception {
    Path file = Files.writeString(folder.resolve("a.inf"), "0");
    List<Process> processes = List.of(fork(file), fork(file));
    for (Process process : processes) {
      assertThat(process.waitFor()).isZero();
    }
    assertThat(Files.readString(file)).isEqualTo(String.valueOf(2 * WRITERS * CHANGES));
  }

  private static Process fork(Path file) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            ConcurrentWritesTest.class.getName(),
            file.toString())
        .inheritIO()
        .start();
  }

  /** Counts in the file that is named, in a process of its own. */
  public static void main(String[] arguments) throws Exception {
    countTogether(Path.of(arguments[0]));
  }

  private static void countTogether(Path file) throws Exception {
    ExecutorService windows = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Future<Void>> ends = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        ends.add(windows.submit((Callable<Void>) () -> count(file)));
      }
      for (Future<Void> end : ends) {
        end.get();
      }
    } finally {
      windows.shutdown();
    }
  }

  /** Adds one to the number in the file, again and again; begins anew when it is told no. */
  private static Void count(Path file) throws FileProblemException {
    int done = 0;
    while (done < CHANGES) {
      byte[] opened = FileStore.read(file);
      byte[] changed =
          String.valueOf(Integer.parseInt(new String(opened, US_ASCII)) + 1).getBytes(US_ASCII);
      done += wasWritten(file, changed, FileStamp.of(opened)) ? 1 : 0;
    }
    return null;
  }

  /** Where this says no, a window asks. */
  private static boolean wasWritten(Path file, byte[] bytes, FileStamp expected)
      throws FileProblemException {
    try {
      FileStore.write(file, bytes, expected);
      return true;
    } catch (ChangedOnDiskException e) {
      return false;
    }
  }
}
