package org.prepwright.app.cli;

import java.net.URI;
import java.nio.file.Path;

/** The address of a file in a report: relative to the working folder where it lies below it. */
final class ArtifactUri {
  private ArtifactUri() {}

  /**
   * The address with everything percent-encoded that needs it (RFC 3986).
   *
   * @param workingFolder the folder that readers of the report know as the root
   * @return a path with slashes such as {@code room%2012/sysprep.inf}, or a whole {@code file:} URI
   */
  static String of(Path file, Path workingFolder) {
    Path folder = workingFolder.toAbsolutePath().normalize();
    Path target = folder.resolve(file).normalize();
    URI address = target.toUri();
    if (!target.startsWith(folder) || target.equals(folder)) {
      return address.toASCIIString();
    }
    String base = folder.toUri().getRawPath();
    String relative =
        address.getRawPath().substring(base.endsWith("/") ? base.length() : base.length() + 1);
    // a colon in front of the first slash would make a scheme of what stands before it
    return URI.create(relative.replace(":", "%3A")).toASCIIString();
  }

  /** Whether an address wants the root that the reader knows in front. */
  static boolean isRelative(String address) {
    return !URI.create(address).isAbsolute();
  }
}
