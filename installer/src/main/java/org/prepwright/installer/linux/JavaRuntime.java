package org.prepwright.installer.linux;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.prepwright.installer.Folders;
import org.prepwright.installer.Tool;

/**
 * The Java that the packages bring: modules of the JDK and JavaFX. Nothing in it is compressed: the
 * packages are compressed as a whole, which makes them much smaller, and a start reads faster.
 */
final class JavaRuntime {
  /**
   * What jdeps finds in the program and its libraries, and what it cannot see: java.net.http is
   * declared by ControlsFX, java.prefs used by ini4j, jdk.charsets holds the code pages 437, 852,
   * 932 and others, jdk.localedata the German names of months and days, jdk.unsupported what JavaFX
   * asks for.
   */
  private static final List<String> MODULES =
      List.of(
          "java.base",
          "java.desktop",
          "java.logging",
          "java.naming",
          "java.net.http",
          "java.prefs",
          "java.xml",
          "javafx.controls",
          "jdk.charsets",
          "jdk.localedata",
          "jdk.unsupported");

  private final Distribution distribution;

  JavaRuntime(Distribution distribution) {
    this.distribution = distribution;
  }

  void make(Path runtime) throws IOException {
    Folders.empty(runtime);
    Files.delete(runtime);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--module-path",
                distribution.javafx().stream().map(Path::toString).collect(Collectors.joining(":")),
                "--add-modules",
                String.join(",", MODULES),
                "--include-locales=en,de",
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--compress=" + noCompression(),
                // JavaFX would unpack them into the home of every user at the first start
                "--exclude-resources=glob:/javafx.*/*.so",
                "--output",
                runtime.toString()));
    Tool.ofThisJdk("jlink").run(null, Map.of(), arguments);
    Path libraries = runtime.resolve("lib");
    for (Path jar : distribution.javafx()) {
      unpackNatives(jar, libraries);
    }
    strip(libraries);
  }

  private static String noCompression() {
    return Runtime.version().feature() < 21 ? "0" : "zip-0";
  }

  private static void unpackNatives(Path jar, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
        if (entry.getName().endsWith(".so") && !entry.getName().contains("/")) {
          Path library = folder.resolve(entry.getName());
          try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, library);
          }
          Files.setPosixFilePermissions(library, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
      }
    }
  }

  /** Takes the symbols out that only a debugger reads. */
  private static void strip(Path folder) throws IOException {
    List<Path> libraries;
    try (Stream<Path> files = Files.walk(folder)) {
      libraries =
          files.filter(file -> file.toString().endsWith(".so")).collect(Collectors.toList());
    }
    for (Path library : libraries) {
      Tool.named("objcopy").run("--strip-unneeded", library.toString());
    }
  }
}
