package org.prepwright.model.drivers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the files of a driver package are to lie, from {@code [SourceDisksNames]} and {@code
 * [SourceDisksFiles]} with their forms for single processors. A file that neither names comes with
 * Windows or another INF and is not looked for.
 *
 * <p>Source: Microsoft, "INF SourceDisksFiles Section", "INF CopyFiles Directive".
 */
final class InfFiles {
  private static final List<String> PROCESSORS = List.of("", ".x86", ".amd64");

  private final InfText inf;
  private final CaseBlindFolder folder;

  /** By processor, then by folded name: the path with {@code /} below the folder of the INF. */
  private final Map<String, Map<String, String>> places = new HashMap<>();

  InfFiles(InfText inf, CaseBlindFolder folder) {
    this.inf = inf;
    this.folder = folder;
    Map<String, String> disks = new HashMap<>(disks(""));
    for (String processor : PROCESSORS) {
      disks.putAll(disks(processor));
      Map<String, String> files = new LinkedHashMap<>();
      for (InfLine line : inf.lines("SourceDisksFiles" + processor)) {
        String disk = disks.getOrDefault(InfText.fold(line.field(0)), "");
        path(disk, line.field(1), line.key())
            .ifPresent(path -> files.putIfAbsent(InfText.fold(line.key()), path));
      }
      places.put(processor, files);
    }
  }

  /** The folder of each disk by its folded number. */
  private Map<String, String> disks(String processor) {
    Map<String, String> disks = new HashMap<>();
    for (InfLine line : inf.lines("SourceDisksNames" + processor)) {
      disks.putIfAbsent(InfText.fold(line.key()), line.field(3));
    }
    return disks;
  }

  /** One path with {@code /}; empty where it would lead out of the folder. */
  private static Optional<String> path(String... parts) {
    List<String> steps = new ArrayList<>();
    for (String part : parts) {
      for (String step : part.split("[\\\\/]", -1)) {
        String name = step.strip();
        if (name.equals("..")) {
          return Optional.empty();
        }
        if (!name.isEmpty() && !name.equals(".")) {
          steps.add(name);
        }
      }
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(String.join("/", steps));
  }

  /** Files that are looked for in folders below that of the INF, with where they lie. */
  Map<String, Path> below() {
    Map<String, Path> below = new LinkedHashMap<>();
    allPlaces()
        .filter(path -> path.contains("/"))
        .forEach(path -> found(path).ifPresent(file -> below.put(asStored(path, file), file)));
    return below;
  }

  private Stream<String> allPlaces() {
    return PROCESSORS.stream().flatMap(processor -> places.get(processor).values().stream());
  }

  /** A compressed file keeps its name, whose last letter differs. */
  private static String asStored(String path, Path file) {
    return file.getFileName().toString().endsWith("_")
        ? path.substring(0, path.length() - 1) + "_"
        : path;
  }

  /** Makers put the INF into the folder it names, too; then the file lies beside it. */
  private Optional<Path> found(String path) {
    return folder.find(path).or(() -> folder.find(path.substring(path.lastIndexOf('/') + 1)));
  }

  /**
   * The files that some install sections copy and that are not there.
   *
   * @param sections names of install sections, as the file has them
   */
  Set<String> missing(Set<String> sections, Platform platform) {
    Set<String> missing = new LinkedHashSet<>();
    for (String section : sections) {
      for (String name : copiedBy(section)) {
        place(name, platform).filter(path -> found(path).isEmpty()).ifPresent(missing::add);
      }
    }
    return missing;
  }

  private Optional<String> place(String name, Platform platform) {
    String folded = InfText.fold(name);
    Optional<String> own =
        Optional.ofNullable(places.get("." + platform.architecture()).get(folded));
    return own.or(() -> Optional.ofNullable(places.get("").get(folded)));
  }

  private List<String> copiedBy(String section) {
    List<String> names = new ArrayList<>();
    for (InfLine line : inf.lines(section)) {
      if (line.key().equalsIgnoreCase("CopyFiles")) {
        line.fields().forEach(list -> names.addAll(copiedFiles(list)));
      }
    }
    return names;
  }

  private List<String> copiedFiles(String list) {
    if (list.startsWith("@")) {
      return List.of(list.substring(1));
    }
    return inf.lines(list).stream()
        .map(line -> line.field(1).isEmpty() ? line.field(0) : line.field(1))
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
