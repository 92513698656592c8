package org.prepwright.installer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.prepwright.installer.licence.Licences;
import org.prepwright.installer.linux.AppImage;
import org.prepwright.installer.linux.DebianPackage;
import org.prepwright.installer.linux.PortableArchive;
import org.prepwright.installer.windows.PortableZip;
import org.prepwright.installer.windows.WindowsFolder;
import org.prepwright.installer.windows.WindowsInstaller;
import org.prepwright.installer.windows.WindowsRuntimePackage;

/** Builds all packages that this machine can, and says which ones it cannot and why. */
public final class Packages {
  private Packages() {}

  private static List<BuildStep> steps() {
    return List.of(
        new Licences(),
        // Windows
        new WindowsFolder(),
        new PortableZip(),
        new WindowsInstaller(),
        new WindowsRuntimePackage(),
        // Linux
        new AppImage(),
        new PortableArchive(),
        new DebianPackage(),
        // last: the sums of all the others
        new Checksums());
  }

  /**
   * Builds.
   *
   * @param arguments see {@link Build#of}
   */
  public static void main(String[] arguments) {
    Build build = Build.of(arguments);
    try {
      make(steps(), build, System.out);
    } catch (IOException | BuildFailure e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  /** Makes what can be made, in order; nothing of a former build stays among the packages. */
  static void make(List<BuildStep> steps, Build build, PrintStream out) throws IOException {
    Folders.empty(build.packages());
    Files.createDirectories(build.work());
    for (BuildStep step : steps) {
      Optional<String> lack = step.lack();
      if (lack.isPresent()) {
        out.printf("Left out: %s. %s%n", step.name(), lack.get());
      } else {
        step.make(build);
        out.printf("Made: %s%n", step.name());
      }
    }
  }
}
