package org.prepwright.model.drivers;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prepwright.model.deployment.Deployment;
import org.prepwright.model.text.FileProblemException;

/**
 * What was found in one or several folders of drivers.
 *
 * @param folders those that hold driver packages, in the order they were asked about, those below
 *     one by path
 * @param problems what could not be read, or is no driver
 */
public record DriverTree(List<DriverFolder> folders, List<DriverProblem> problems) {
  /** Keeps its own copies. */
  public DriverTree {
    folders = List.copyOf(folders);
    problems = List.copyOf(problems);
  }

  /**
   * Reads folders and all below them. Links are followed, and no folder is read twice.
   *
   * @throws FileProblemException when one of the folders itself cannot be read
   * @throws java.util.concurrent.CancellationException when the reading was called off
   */
  public static DriverTree read(List<Path> roots, ReadingProgress progress)
      throws FileProblemException {
    return new TreeReader(progress).readBelow(roots);
  }

  /**
   * Reads folders that were chosen one by one, and none below them.
   *
   * @return each folder, in the order given; one that cannot be read holds no packages, and there
   *     is a problem of it
   * @throws java.util.concurrent.CancellationException when the reading was called off
   */
  public static DriverTree readAlone(List<Path> folders, ReadingProgress progress) {
    return new TreeReader(progress).readAlone(folders);
  }

  /** The folders that {@code deployment.ini} remembers, in the order of their numbers. */
  public static List<Path> rememberedIn(Deployment deployment) {
    return deployment.bundle.driverFolders.valueOr(List.of()).stream()
        .flatMap(text -> path(text).stream())
        .toList();
  }

  /** What is no path on this computer was written on another one. */
  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** All packages of all folders. */
  public List<DriverInf> infs() {
    return folders.stream().flatMap(folder -> folder.infs().stream()).toList();
  }

  /**
   * This tree with the folders of another one that it does not have behind its own; a folder is the
   * same where its path is.
   */
  public DriverTree with(DriverTree more) {
    Map<Path, DriverFolder> all = new LinkedHashMap<>();
    Stream.concat(folders.stream(), more.folders.stream())
        .forEach(folder -> all.putIfAbsent(folder.place(), folder));
    return new DriverTree(
        List.copyOf(all.values()),
        Stream.concat(problems.stream(), more.problems.stream()).distinct().toList());
  }
}
