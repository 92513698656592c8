package org.prepwright.installer.windows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.prepwright.installer.Build;
import org.prepwright.installer.BuildStep;
import org.prepwright.installer.Folders;
import org.prepwright.installer.Tool;

/**
 * The package with a Java of its own, which only a Windows computer can make: an MSI where WiX is
 * there, else a ZIP. Its settings are in {@code src/main/windows/jpackage.txt}.
 */
public final class WindowsRuntimePackage implements BuildStep {
  private static final Tool WIX = Tool.named("candle.exe");

  /** The two kinds. */
  enum Kind {
    APP_IMAGE("app-image"),
    MSI("msi");

    private final String type;

    Kind(String type) {
      this.type = type;
    }
  }

  @Override
  public String name() {
    return "package for Windows with its own Java";
  }

  @Override
  public Optional<String> lack() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")
        ? Tool.ofThisJdk("jpackage.exe").lack("Run the build with a whole JDK, 17 or newer.")
        : Optional.of("Only Windows can make it. Run the build there for it.");
  }

  @Override
  public void make(Build build) throws IOException {
    Kind kind = WIX.isThere() ? Kind.MSI : Kind.APP_IMAGE;
    Path results = build.work().resolve("windows/jpackage");
    Folders.empty(results);
    IconFile.write(build.icons(), icon(build));
    Tool.ofThisJdk("jpackage.exe").run(null, Map.of(), arguments(build, kind, results));
    String name = "prepwright-" + build.version() + "-windows-x64";
    if (kind == Kind.MSI) {
      for (Path msi : WindowsFolder.files(results)) {
        Files.move(results.resolve(msi), build.packages().resolve(name + ".msi"));
      }
    } else {
      PortableZip.write(
          results.resolve("Prepwright"),
          build.packages().resolve(name + ".zip"),
          WindowsFolder.timeOf(WindowsFolder.of(build)));
    }
  }

  /** What jpackage is called with. */
  static List<String> arguments(Build build, Kind kind, Path results) {
    Path settings = build.sources().resolve("windows").toAbsolutePath();
    List<String> arguments = new ArrayList<>(List.of("@" + settings.resolve("jpackage.txt")));
    if (kind == Kind.MSI) {
      arguments.add("@" + settings.resolve("jpackage-msi.txt"));
    }
    arguments.addAll(
        List.of(
            "--type",
            kind.type,
            "--app-version",
            version(build.version()),
            "--input",
            WindowsFolder.of(build).resolve("lib").toAbsolutePath().toString(),
            "--icon",
            icon(build).toAbsolutePath().toString(),
            "--add-launcher",
            "prepwright-console=" + settings.resolve("console.properties"),
            "--dest",
            results.toAbsolutePath().toString()));
    return List.copyOf(arguments);
  }

  /** Three numbers, as Windows Installer wants them. */
  private static String version(String version) {
    String numbers = WindowsInstaller.numbers(version);
    return numbers.substring(0, numbers.lastIndexOf('.'));
  }

  private static Path icon(Build build) {
    return build.work().resolve("windows/prepwright.ico");
  }
}
