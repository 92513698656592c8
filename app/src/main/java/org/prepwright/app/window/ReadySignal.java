package org.prepwright.app.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javafx.application.Platform;

/**
 * Tells other programs that the first page can be used: without files the start view, else the
 * first page of the file. With the system property {@value #PROPERTY} the file it names appears
 * with one line, the milliseconds since 1970, at the second layout of that page. With {@value
 * #EXIT} set to {@code true} the program ends then: with 0, or with 1 when anything went wrong.
 */
final class ReadySignal {
  /** The system property that names the file. */
  static final String PROPERTY = "prepwright.ready";

  /** The system property that says whether the program ends. */
  static final String EXIT = "prepwright.ready.exit";

  private static int exitCode;

  private ReadySignal() {}

  static boolean isWanted() {
    return !System.getProperty(PROPERTY, "").isEmpty();
  }

  static boolean isLast() {
    return isWanted() && Boolean.getBoolean(EXIT);
  }

  static int exitCode() {
    return exitCode;
  }

  /**
   * Tells that the first page can be used.
   *
   * @param faults what went wrong until then
   */
  static void give(Faults faults) {
    try {
      write(Path.of(System.getProperty(PROPERTY)), System.currentTimeMillis());
    } catch (IOException e) {
      exitCode = 1;
      System.getLogger(ReadySignal.class.getName())
          .log(System.Logger.Level.ERROR, "Nobody was told that the window is ready", e);
    }
    if (isLast()) {
      exitCode = faults.count() > 0 ? 1 : exitCode;
      Platform.exit();
    }
  }

  /** Whoever waits for the file never sees half of it. */
  static void write(Path file, long milliseconds) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.write(part, (milliseconds + "\n").getBytes(StandardCharsets.US_ASCII));
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
