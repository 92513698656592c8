package org.prepwright.model.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.prepwright.model.bundle.Manifest;
import org.prepwright.model.text.Document;

/**
 * How what lies on a medium stands to its manifest.
 *
 * @param missing paths that the manifest lists and that are not there
 * @param changed paths whose content is not what the manifest says
 * @param foreign paths of what the manifest does not list, sorted; of folders those that hold
 *     nothing that is listed
 */
record Comparison(List<String> missing, List<String> changed, List<String> foreign) {
  /** What is larger is no manifest: one of 100,000 files has some 15 MB. */
  private static final int LARGEST_MANIFEST = 32 << 20;

  /** Whether everything is there as it was written, and nothing else. */
  boolean isSound() {
    return missing.isEmpty() && changed.isEmpty() && foreign.isEmpty();
  }

  /**
   * The manifest among the files.
   *
   * @return empty when there is none, or none of ours
   */
  static Optional<Manifest> manifestIn(StoredFiles files) throws IOException {
    Optional<StoredFiles.Entry> entry =
        files.entries().stream()
            .filter(
                one -> one.path().equals(Manifest.FILE_NAME) && one.type() == StoredFiles.Type.FILE)
            .findFirst();
    if (entry.isEmpty() || entry.get().size() > LARGEST_MANIFEST) {
      return Optional.empty();
    }
    byte[] bytes;
    try (var in = files.open(Manifest.FILE_NAME)) {
      // an archive may say one size and hold another
      bytes = in.readNBytes(LARGEST_MANIFEST + 1);
    }
    if (bytes.length > LARGEST_MANIFEST) {
      return Optional.empty();
    }
    // bytes that are no UTF-8 match no sum of ours
    return Manifest.read(new String(bytes, StandardCharsets.UTF_8));
  }

  /** The bytes that a comparison reads. */
  static long bytesOf(StoredFiles files, Manifest manifest) {
    return files.entries().stream()
        .filter(entry -> manifest.lists(entry.path()))
        .mapToLong(StoredFiles.Entry::size)
        .sum();
  }

  /**
   * Reads every file that the manifest lists.
   *
   * @throws IOException when one cannot be read, or when it was called off
   */
  static Comparison of(StoredFiles files, Manifest manifest, Tally tally) throws IOException {
    Set<String> folders = foldersOf(manifest);
    Map<String, String> listedByFolded = new HashMap<>();
    manifest.paths().forEach(path -> listedByFolded.put(Document.fold(path), path));
    Set<String> stored = new HashSet<>();
    files.entries().forEach(entry -> stored.add(entry.path()));

    List<String> foreign = new ArrayList<>();
    Map<String, String> storedByListed = new HashMap<>();
    for (StoredFiles.Entry entry : files.entries()) {
      if (entry.type() == StoredFiles.Type.FOLDER) {
        if (!folders.contains(Document.fold(entry.path()))) {
          foreign.add(entry.path());
        }
      } else if (!entry.path().equals(Manifest.FILE_NAME)) {
        String listed = listedAs(entry.path(), manifest, listedByFolded, stored);
        if (listed == null || entry.type() == StoredFiles.Type.OTHER) {
          foreign.add(entry.path());
        } else {
          storedByListed.put(listed, entry.path());
        }
      }
    }
    List<String> missing =
        manifest.paths().stream().filter(path -> !storedByListed.containsKey(path)).toList();
    Queue<String> changed = new ConcurrentLinkedQueue<>();
    List<Map.Entry<String, String>> pairs =
        storedByListed.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    Crew.each(
        pairs,
        tally,
        (pair, desk) -> {
          String sum = desk.sumOf(files.open(pair.getValue()), pair.getKey(), tally);
          if (!manifest.confirmsSum(pair.getKey(), sum)) {
            changed.add(pair.getKey());
          }
        });
    return new Comparison(missing, changed.stream().sorted().toList(), List.copyOf(foreign));
  }

  /** A file system that knows no case may have kept the case of an older name. */
  private static String listedAs(
      String path, Manifest manifest, Map<String, String> listedByFolded, Set<String> stored) {
    if (manifest.lists(path)) {
      return path;
    }
    String listed = listedByFolded.get(Document.fold(path));
    return listed != null && !stored.contains(listed) ? listed : null;
  }

  private static Set<String> foldersOf(Manifest manifest) {
    Set<String> folders = new HashSet<>();
    for (String path : manifest.paths()) {
      int slash = path.lastIndexOf('/');
      while (slash > 0 && folders.add(Document.fold(path.substring(0, slash)))) {
        slash = path.lastIndexOf('/', slash - 1);
      }
    }
    return folders;
  }
}
