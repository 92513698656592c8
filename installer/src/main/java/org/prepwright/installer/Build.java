package org.prepwright.installer;

import java.nio.file.Path;

/**
 * Where a build of the packages takes things from and where it puts them.
 *
 * @param version of the program, for example {@code 0.1.0}
 * @param distribution folder with the app's {@code bin} and {@code lib}
 * @param sources folder {@code src/main} of this module: icons, templates, scripts
 * @param work folder for what lies between, the app image among it
 * @param packages folder of the results
 */
public record Build(String version, Path distribution, Path sources, Path work, Path packages) {
  /**
   * Takes what Maven hands to a main class.
   *
   * @param arguments the components of this record, in their order
   */
  public static Build of(String... arguments) {
    return new Build(
        arguments[0],
        Path.of(arguments[1]),
        Path.of(arguments[2]),
        Path.of(arguments[3]),
        Path.of(arguments[4]));
  }

  /** The unpacked program that the packages for Linux hold. */
  public Path image() {
    return work.resolve("image/prepwright");
  }

  /** The pictures of the program's icon, which the window shows as well. */
  public Path icons() {
    return sources
        .resolve("../../../app/src/main/resources/org/prepwright/app/look/icon")
        .normalize();
  }
}
