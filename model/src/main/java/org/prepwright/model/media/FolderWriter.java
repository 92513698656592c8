package org.prepwright.model.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.prepwright.model.bundle.BundleFile;
import org.prepwright.model.bundle.Manifest;

/**
 * Writes files below a folder, counts their sums meanwhile, and reads them back. Many files are
 * written on two threads and flushed together.
 */
final class FolderWriter {
  private final Disk disk;
  private final Path root;
  private final Tally tally;
  private final Map<String, Boolean> folders = new ConcurrentHashMap<>();
  private volatile String current = "";

  FolderWriter(Disk disk, Path root, Tally tally) {
    this.disk = disk;
    this.root = root;
    this.tally = tally;
  }

  /** What was being written last, for a sentence. */
  String current() {
    return current;
  }

  /**
   * Writes files and their manifest.
   *
   * @return the manifest, which is written last
   */
  Manifest write(List<BundleFile> files) throws IOException {
    boolean flushesEach = files.size() < Crew.MANY || !disk.flushesTogether();
    Map<String, String> sums = new ConcurrentHashMap<>();
    Crew.each(files, tally, (file, desk) -> sums.put(file.path(), write(file, desk, flushesEach)));
    Map<String, String> sorted = new LinkedHashMap<>();
    files.forEach(file -> sorted.put(file.path(), sums.get(file.path())));
    Manifest manifest = Manifest.ofSums(sorted);
    write(manifest.asFile(), new Desk(), flushesEach);
    if (flushesEach) {
      disk.flushNames(root);
      for (String folder : folders.keySet().stream().sorted().toList()) {
        disk.flushNames(root.resolve(folder));
      }
    } else {
      disk.flushTogether(root);
    }
    return manifest;
  }

  private String write(BundleFile file, Desk desk, boolean flushes) throws IOException {
    current = file.path();
    makeFolderOf(file.path());
    try (FileChannel channel = disk.create(root.resolve(file.path()), file.isSecret())) {
      String sum = desk.copy(file, bytes -> disk.write(channel, bytes), tally);
      if (flushes) {
        disk.flush(channel);
      }
      return sum;
    }
  }

  /**
   * Copies a file that a person added to a former bundle.
   *
   * @param path below both folders
   */
  void carryOver(Path former, String path) throws IOException {
    current = path;
    makeFolderOf(path);
    Desk desk = new Desk();
    String sum = desk.sumOf(disk.read(former.resolve(path)), path, tally);
    disk.copyFile(former.resolve(path), root.resolve(path));
    if (!desk.sumOf(disk.read(root.resolve(path)), path, tally).equals(sum)) {
      throw new DiffersException(path);
    }
  }

  private void makeFolderOf(String path) throws IOException {
    int slash = path.lastIndexOf('/');
    if (slash < 0 || folders.containsKey(path.substring(0, slash))) {
      return;
    }
    String folder = path.substring(0, slash);
    makeFolderOf(folder);
    try {
      // two threads may want the same folder
      folders.computeIfAbsent(folder, this::makeFolder);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Boolean makeFolder(String folder) {
    try {
      disk.createFolder(root.resolve(folder));
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads everything back.
   *
   * @throws DiffersException when the medium gives other bytes than it was given
   */
  void readBack(Manifest manifest) throws IOException {
    byte[] lines = manifest.text().getBytes(StandardCharsets.UTF_8);
    Crew.each(
        List.copyOf(manifest.paths()),
        tally,
        (path, desk) -> {
          current = path;
          String sum = desk.sumOf(disk.read(root.resolve(path)), path, tally);
          if (!manifest.confirmsSum(path, sum)) {
            throw new DiffersException(path);
          }
        });
    try (var in = disk.read(root.resolve(Manifest.FILE_NAME))) {
      if (!ByteBuffer.wrap(in.readAllBytes()).equals(ByteBuffer.wrap(lines))) {
        throw new DiffersException(Manifest.FILE_NAME);
      }
    }
    tally.add(Manifest.FILE_NAME, lines.length);
  }
}
