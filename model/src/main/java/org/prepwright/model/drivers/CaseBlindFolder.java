package org.prepwright.model.drivers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds files below a folder as Windows does, without regard to case. Remembers what it listed. */
final class CaseBlindFolder {
  private final Path folder;
  private final Map<Path, Map<String, Path>> listed = new HashMap<>();

  CaseBlindFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The file of a path, or its compressed form, whose name ends in an underscore.
   *
   * @param relative a path with {@code /} that does not lead out of the folder
   */
  Optional<Path> find(String relative) {
    return exactly(relative)
        .or(
            () ->
                relative.contains(".")
                    ? exactly(relative.substring(0, relative.length() - 1) + "_")
                    : Optional.empty());
  }

  private Optional<Path> exactly(String relative) {
    Path place = folder;
    for (String step : relative.split("/", -1)) {
      Path next = list(place).get(InfText.fold(step));
      if (next == null) {
        return Optional.empty();
      }
      place = next;
    }
    return Files.isRegularFile(place) ? Optional.of(place) : Optional.empty();
  }

  private Map<String, Path> list(Path place) {
    return listed.computeIfAbsent(place, CaseBlindFolder::entries);
  }

  /** What cannot be listed holds nothing that could be copied. */
  private static Map<String, Path> entries(Path place) {
    Map<String, Path> entries = new HashMap<>();
    if (!Files.isDirectory(place)) {
      return entries;
    }
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(place)) {
      for (Path entry : stream) {
        entries.put(InfText.fold(entry.getFileName().toString()), entry);
      }
    } catch (IOException | DirectoryIteratorException | UncheckedIOException e) {
      return entries;
    }
    return entries;
  }
}
