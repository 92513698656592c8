package org.prepwright.model.bench;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.prepwright.bench.BenchRows;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Origins;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.FileProblemException;
import org.prepwright.model.text.FileStamp;
import org.prepwright.model.text.FileStore;

/**
 * How much memory an opened uniqueness file of 47 MB keeps, beside its size, in a process of its
 * own that is given 256 MB and the options of the program. Opened as the window does it: read,
 * parsed, with its typed view, its stamp, and what is kept of its beginning.
 */
public final class HeapNeeded {
  private static final double BAR = 3.5;
  private static final double MEGABYTE = 1 << 20;

  private HeapNeeded() {}

  /** Measures in another process and leaves the row; with a file, is that process. */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 0) {
      System.out.println(keptBy(Path.of(arguments[0])));
      return;
    }
    Path file = Files.createTempFile("prepwright-bench", ".udf");
    try {
      Files.write(file, UniquenessText.of(UniquenessText.COMPUTERS_OF_A_HUGE_FILE));
      BenchRows.add(
          "Heap for 47 MB, of 256 MB",
          "kept when open",
          keptInAnotherProcess(file) / MEGABYTE,
          "the file",
          Files.size(file) / MEGABYTE,
          "MB",
          BAR,
          true);
    } finally {
      Files.delete(file);
    }
  }

  /** What cannot be opened keeps more than any bar allows. */
  private static double keptInAnotherProcess(Path file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xmx256m",
                    "-classpath",
                    System.getProperty("java.class.path"),
                    HeapNeeded.class.getName(),
                    file.toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    return process.waitFor() == 0 ? Double.parseDouble(said.strip()) : Double.POSITIVE_INFINITY;
  }

  private record Opened(AnswerFile answers, FileStamp stamp, Document held, Origins origins) {}

  private static Opened open(Path file) throws FileProblemException {
    byte[] bytes = FileStore.read(file);
    FileStamp stamp = FileStamp.of(bytes);
    AnswerFile answers = AnswerFile.of(Document.parse(bytes), file.getFileName().toString());
    return new Opened(answers, stamp, answers.document().snapshot(), Origins.ofOpened(answers));
  }

  private static long keptBy(Path file) throws FileProblemException {
    long before = used();
    Opened opened = open(file);
    try {
      return used() - before;
    } finally {
      Reference.reachabilityFence(opened);
    }
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
