package org.prepwright.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The sums of all packages, as {@code sha256sum -c} reads them. */
final class Checksums implements BuildStep {
  /** The file of the sums. */
  static final String FILE_NAME = "SHA256SUMS";

  @Override
  public String name() {
    return FILE_NAME;
  }

  @Override
  public Optional<String> lack() {
    return Optional.empty();
  }

  @Override
  public void make(Build build) throws IOException {
    StringBuilder lines = new StringBuilder();
    try (Stream<Path> files = Files.list(build.packages())) {
      for (Path file : (Iterable<Path>) files.filter(Checksums::isPackage).sorted()::iterator) {
        lines
            .append(FileSum.of(file, "SHA-256"))
            .append("  ")
            .append(file.getFileName())
            .append('\n');
      }
    }
    Files.writeString(build.packages().resolve(FILE_NAME), lines);
  }

  private static boolean isPackage(Path path) {
    return Files.isRegularFile(path) && !path.endsWith(FILE_NAME);
  }
}
