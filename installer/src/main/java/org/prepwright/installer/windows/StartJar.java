package org.prepwright.installer.windows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * A jar that is nothing but the class path. Spelled out on the command line, the class path of a
 * deep folder would not fit into the 8191 characters of {@code cmd.exe}; as a wildcard its order
 * would be that of the file system.
 */
final class StartJar {
  /** Its name, beside the jars that it names. */
  static final String FILE_NAME = "prepwright.jar";

  private static final String MAIN_CLASS = "org.prepwright.app.Launcher";

  private StartJar() {}

  /** Writes it for these jars, in this order. */
  static void write(Path file, List<String> jars, LocalDateTime time) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, MAIN_CLASS);
    attributes.put(Attributes.Name.CLASS_PATH, String.join(" ", jars));
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
      ZipEntry entry = new ZipEntry("META-INF/MANIFEST.MF");
      entry.setTimeLocal(time);
      jar.putNextEntry(entry);
      manifest.write(jar);
      jar.closeEntry();
    }
  }
}
