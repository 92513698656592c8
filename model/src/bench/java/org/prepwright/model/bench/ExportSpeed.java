package org.prepwright.model.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.prepwright.bench.BenchRows;
import org.prepwright.model.bundle.Bundle;
import org.prepwright.model.bundle.BundleFile;
import org.prepwright.model.bundle.BundleTitle;
import org.prepwright.model.bundle.Content;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.media.BundleTarget;
import org.prepwright.model.media.ExportProgress;
import org.prepwright.model.media.FolderTarget;
import org.prepwright.model.media.Medium;
import org.prepwright.model.media.Overwrite;

/**
 * How long an export of 5,000 computers takes beside the least that writes the same bytes: a loop
 * of createDirectories and Files.write for a folder, a loop of deflating for a ZIP file. The
 * exports count sums, flush, and read everything back; the loops do not. All contents are made when
 * they are written, on both sides.
 *
 * <p>Each pair is timed in turn, several times, and the quickest of each counts: the others say
 * more about who else used the machine. Where it writes is {@code -Dprepwright.bench.folder}; when
 * that is left out, memory where Linux offers it as a file system, since the export waits until a
 * disk has everything and the loops do not; else the temporary folder.
 */
public final class ExportSpeed {
  private static final Path MEMORY = Path.of("/dev/shm");
  private static final int COMPUTERS = 5_000;
  private static final int ROUNDS = 25;
  private static final double FOLDER_LIMIT = 1.2;
  private static final double ZIP_LIMIT = 1.5;
  private static final double MILLION = 1e6;

  /** What is timed. */
  @FunctionalInterface
  private interface Work {
    void run() throws Exception;
  }

  private ExportSpeed() {}

  /** Measures and leaves the rows. */
  public static void main(String[] arguments) throws Exception {
    String where =
        System.getProperty(
            "prepwright.bench.folder",
            Files.isWritable(MEMORY) ? MEMORY.toString() : System.getProperty("java.io.tmpdir"));
    Path folder = Files.createTempDirectory(Path.of(where), "prepwright-bench");
    try {
      Bundle bundle = bundle();
      compare(
          "Folder of 5,000 computers",
          folder,
          "Files.write loop",
          () -> writeBare(bundle, folder.resolve("bare")),
          () -> new FolderTarget(folder, Overwrite.REFUSE).write(bundle, ExportProgress.UNWATCHED),
          FOLDER_LIMIT);
      compare(
          "ZIP file of 5,000 computers",
          folder,
          "deflate loop",
          () -> deflateBare(bundle, folder.resolve("bare.zip")),
          () ->
              BundleTarget.of(Medium.Form.ZIP, folder.resolve("lab.zip"), Overwrite.REFUSE, false)
                  .write(bundle, ExportProgress.UNWATCHED),
          ZIP_LIMIT);
    } finally {
      deleteAll(folder);
    }
  }

  private static void compare(
      String name, Path folder, String bareName, Work bare, Work export, double limit)
      throws Exception {
    long quickestBare = Long.MAX_VALUE;
    long quickestExport = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      empty(folder);
      quickestBare = Math.min(quickestBare, timed(bare));
      empty(folder);
      quickestExport = Math.min(quickestExport, timed(export));
    }
    BenchRows.add(
        name,
        "export",
        quickestExport / MILLION,
        bareName,
        quickestBare / MILLION,
        "ms",
        limit,
        true);
  }

  private static long timed(Work work) throws Exception {
    long begin = System.nanoTime();
    work.run();
    return System.nanoTime() - begin;
  }

  private static Bundle bundle() throws Exception {
    List<BundleFile> files = new ArrayList<>();
    for (int i = 1; i <= COMPUTERS; i++) {
      int number = i;
      String path = String.format(Locale.ROOT, "computers/LAB-%05d/sysprep.inf", i);
      files.add(
          BundleFile.secret(path, Content.made(answersFor(i).length, () -> answersFor(number))));
    }
    files.add(BundleFile.ascii("bundle.txt", "lab\r\n"));
    return new Bundle(BundleTitle.of("lab"), "", Kind.SYSPREP, Product.XP_PROFESSIONAL, files);
  }

  /** An answer file of some 4 KB. */
  private static byte[] answersFor(int number) {
    StringBuilder text = new StringBuilder(";SetupMgrTag\r\n[UserData]\r\n");
    text.append(String.format(Locale.ROOT, "ComputerName=LAB-%05d\r\n", number));
    for (int line = 0; line < 100; line++) {
      text.append("Command").append(line).append("=\"C:\\Setup\\step");
      text.append(line * number % 10_007).append(".cmd\"\r\n");
    }
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void writeBare(Bundle bundle, Path folder) throws IOException {
    for (BundleFile file : bundle.files()) {
      Path path = folder.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.content().bytes());
    }
  }

  private static void deflateBare(Bundle bundle, Path path) throws IOException {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    byte[] buffer = new byte[8192];
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
      for (BundleFile file : bundle.files()) {
        deflater.reset();
        deflater.setInput(file.content().bytes());
        deflater.finish();
        while (!deflater.finished()) {
          out.write(buffer, 0, deflater.deflate(buffer));
        }
      }
    } finally {
      deflater.end();
    }
  }

  private static void empty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        deleteAll(entry);
      }
    }
  }

  private static void deleteAll(Path path) throws IOException {
    try (Stream<Path> paths = Files.walk(path)) {
      for (Path one : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
