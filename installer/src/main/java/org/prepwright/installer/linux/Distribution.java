package org.prepwright.installer.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prepwright.installer.BuildFailure;
import org.prepwright.installer.Folders;

/** The app's distribution folder, and which of its jars goes where. */
final class Distribution {
  private final Path folder;

  Distribution(Path folder) {
    this.folder = folder;
  }

  /** JavaFX for Linux: real modules, with their native libraries. */
  List<Path> javafx() throws IOException {
    return jars().stream()
        .filter(jar -> isJavafx(jar) && name(jar).endsWith("-linux.jar"))
        .collect(Collectors.toList());
  }

  /** All jars but JavaFX, by name. */
  List<Path> classPath() throws IOException {
    return jars().stream().filter(jar -> !isJavafx(jar)).collect(Collectors.toList());
  }

  /** The jar of the app itself. */
  Path appJar() throws IOException {
    return jars().stream()
        .filter(jar -> name(jar).startsWith("prepwright-app-"))
        .findFirst()
        .orElseThrow(() -> new BuildFailure("There is no jar of the app in " + folder + "."));
  }

  /** Every jar, JavaFX for Linux among them, as one class path. */
  String wholeClassPath() throws IOException {
    return jars().stream().map(Path::toString).collect(Collectors.joining(":"));
  }

  /** Copies what lies beside {@code bin} and {@code lib}: licences and the bill of materials. */
  void copyDocuments(Path image) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        if (!name(entry).equals("bin") && !name(entry).equals("lib")) {
          Folders.copy(entry, image.resolve(name(entry)));
        }
      }
    }
  }

  private List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("lib"))) {
      return files
          .filter(file -> name(file).endsWith(".jar"))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private static boolean isJavafx(Path jar) {
    return name(jar).startsWith("javafx-");
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
