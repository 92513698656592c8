package org.prepwright.installer.windows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.prepwright.installer.Build;
import org.prepwright.installer.BuildFailure;
import org.prepwright.installer.BuildStep;
import org.prepwright.installer.Folders;
import org.prepwright.installer.licence.BillOfMaterials;

/**
 * The program as it lies on a Windows computer: launcher, jars with JavaFX's libraries for Windows,
 * texts with Windows' line ends. All other packages for Windows are made of it.
 */
public final class WindowsFolder implements BuildStep {
  private static final String JAVAFX_JAR = "javafx-";
  private static final String LAUNCHER = "prepwright.bat";
  private static final String APP_JAR = "prepwright-app-";

  /** Where it lies. */
  static Path of(Build build) {
    return build.work().resolve("windows/prepwright");
  }

  /** All files in it, relative to it, in the order of their names on any machine. */
  static List<Path> files(Path folder) throws IOException {
    TreeMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .map(folder::relativize)
          .forEach(file -> files.put(file.toString().replace('\\', '/'), file));
    }
    return List.copyOf(files.values());
  }

  @Override
  public String name() {
    return "folder for Windows";
  }

  @Override
  public Optional<String> lack() {
    return Optional.empty();
  }

  @Override
  public void make(Build build) throws IOException {
    Path folder = of(build);
    Folders.empty(folder);
    copyText(build.distribution().resolve("bin").resolve(LAUNCHER), folder.resolve(LAUNCHER));
    copyText(build.sources().resolve("windows/README.txt"), folder.resolve("README.txt"));
    copyText(build.distribution().resolve("LICENSE"), folder.resolve("LICENSE.txt"));
    Path licences = build.distribution().resolve("licences");
    for (Path text : files(licences)) {
      copyText(licences.resolve(text), folder.resolve("licences").resolve(text.toString()));
    }
    copyJars(build, folder.resolve("lib"));
    WindowsBill.write(
        build.distribution().resolve(BillOfMaterials.FILE_NAME),
        folder.resolve("lib"),
        folder.resolve(BillOfMaterials.FILE_NAME));
    FileTime time = FileTime.from(timeOf(folder).toInstant(ZoneOffset.UTC));
    for (Path file : files(folder)) {
      Files.setLastModifiedTime(folder.resolve(file), time);
    }
  }

  private static void copyJars(Build build, Path lib) throws IOException {
    Files.createDirectories(lib);
    Path own = build.distribution().resolve("lib");
    Path javaFx = build.work().resolve("javafx-windows");
    if (!Files.isDirectory(javaFx)) {
      throw new BuildFailure(
          javaFx + " is not there. The profile packages fills it with JavaFX for Windows.");
    }
    for (Path jar : files(own)) {
      if (!jar.toString().startsWith(JAVAFX_JAR)) {
        Files.copy(own.resolve(jar), lib.resolve(jar));
      }
    }
    for (Path jar : files(javaFx)) {
      Files.copy(javaFx.resolve(jar), lib.resolve(jar));
    }
    List<String> names = files(lib).stream().map(Path::toString).toList();
    StartJar.write(lib.resolve(StartJar.FILE_NAME), names, timeOf(lib.getParent()));
  }

  /** The one time of everything in the packages: that of the program's own classes. */
  static LocalDateTime timeOf(Path folder) throws IOException {
    for (Path file : files(folder)) {
      if (file.getFileName().toString().startsWith(APP_JAR)) {
        try (ZipFile jar = new ZipFile(folder.resolve(file).toFile())) {
          return jar.entries().nextElement().getTimeLocal();
        }
      }
    }
    throw new BuildFailure("There is no " + APP_JAR + "*.jar in " + folder + ".");
  }

  private static void copyText(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    List<String> lines = new ArrayList<>(Files.readAllLines(from, StandardCharsets.UTF_8));
    lines.add("");
    Files.writeString(to, String.join("\r\n", lines));
  }
}
