package org.prepwright.installer.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * The one time that all packaged files bear. It makes builds alike, and the archive of classes
 * needs it: whole seconds, which every packer keeps.
 *
 * @param instant taken from the system property {@value #PROPERTY}
 */
record BuildTime(Instant instant) {
  private static final String PROPERTY = "prepwright.build.time";

  static BuildTime ofThisBuild() {
    return new BuildTime(Instant.parse(System.getProperty(PROPERTY)));
  }

  /** Seconds since 1970, as {@code SOURCE_DATE_EPOCH} wants them. */
  String epoch() {
    return Long.toString(instant.getEpochSecond());
  }

  /** Gives the time to a folder and all in it; links keep theirs. */
  void setOn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (!Files.isSymbolicLink(file)) {
          Files.setLastModifiedTime(file, FileTime.from(instant));
        }
      }
    }
  }
}
