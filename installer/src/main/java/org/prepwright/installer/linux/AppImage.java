package org.prepwright.installer.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prepwright.installer.Build;
import org.prepwright.installer.BuildStep;
import org.prepwright.installer.Folders;
import org.prepwright.installer.Tool;

/**
 * The program with its own runtime, laid out by jpackage. jpackage's native launcher gives way to a
 * script: Java 17 ties an archive of classes to the text of the class path, and only the script can
 * keep that text the same wherever the folder lies.
 */
public final class AppImage implements BuildStep {
  private static final String MAIN_CLASS = "org.prepwright.app.Launcher";

  private static final Tool JPACKAGE = Tool.ofThisJdk("jpackage");

  @Override
  public String name() {
    return "app image for Linux";
  }

  @Override
  public Optional<String> lack() {
    return System.getProperty("os.name").equals("Linux")
        ? Tool.ofThisJdk("jlink")
            .lack("Build with a full JDK, not with a runtime.")
            .or(() -> JPACKAGE.lack("Build with a full JDK, not with a runtime."))
            .or(() -> Tool.named("objcopy").lack("Install the package binutils."))
        : Optional.of("It can be built on Linux alone.");
  }

  @Override
  public void make(Build build) throws IOException {
    BuildTime time = BuildTime.ofThisBuild();
    Path runtime = build.work().resolve("runtime");
    Path jars = build.work().resolve("jars");
    Distribution distribution = new Distribution(build.distribution());
    new JavaRuntime(distribution).make(runtime);
    Folders.empty(jars);
    for (Path jar : distribution.classPath()) {
      StoredJar.write(jar, jars.resolve(jar.getFileName()));
    }
    Path image = build.image();
    Folders.empty(image.getParent());
    JPACKAGE.run(
        null,
        Map.of(),
        List.of(
            "--type", "app-image",
            "--name", "prepwright",
            "--app-version", build.version(),
            "--dest", image.getParent().toString(),
            "--runtime-image", runtime.toString(),
            "--input", jars.toString(),
            "--main-jar", distribution.appJar().getFileName().toString(),
            "--main-class", MAIN_CLASS,
            "--icon", build.icons().resolve("prepwright-256.png").toString()));
    Files.delete(image.resolve("lib/libapplauncher.so"));
    Files.delete(image.resolve("lib/app/prepwright.cfg"));
    distribution.copyDocuments(image);
    Launcher launcher = new Launcher(image, classPath(jars), template(build));
    ClassArchive archive = new ClassArchive(image, build.work().resolve("training"));
    launcher.write(archive.optionsWithout());
    time.setOn(image);
    archive.make(build.sources().resolve("linux/training.inf"));
    launcher.write(archive.optionsWith());
    time.setOn(image);
  }

  private static List<String> classPath(Path jars) throws IOException {
    try (Stream<Path> files = Files.list(jars)) {
      return files.map(jar -> jar.getFileName().toString()).sorted().collect(Collectors.toList());
    }
  }

  private static String template(Build build) throws IOException {
    return Files.readString(build.sources().resolve("linux/prepwright.sh"));
  }
}
