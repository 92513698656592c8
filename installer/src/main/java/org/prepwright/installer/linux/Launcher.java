package org.prepwright.installer.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;

/** The script {@code bin/prepwright} of the app image; the options of Java stand in it alone. */
final class Launcher {
  private final Path image;
  private final List<String> jars;
  private final String template;

  /**
   * Describes it.
   *
   * @param jars names of the jars in {@code lib/app}, in the order of the class path
   * @param template the script with the places to fill in
   */
  Launcher(Path image, List<String> jars, String template) {
    this.image = image;
    this.jars = jars;
    this.template = template;
  }

  /**
   * Writes it.
   *
   * @param options further options of Java, such as the archive of classes; may be empty
   */
  void write(String options) throws IOException {
    String classPath = jars.stream().map(jar -> "$app/" + jar).collect(Collectors.joining(":"));
    Path script = image.resolve("bin/prepwright");
    Files.deleteIfExists(script);
    Files.writeString(
        script, template.replace("@CLASSPATH@", classPath).replace("@OPTIONS@", options.strip()));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
