package org.prepwright.installer.windows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prepwright.installer.Build;
import org.prepwright.installer.BuildStep;
import org.prepwright.installer.Tool;

/**
 * The installer for one person's account, made by NSIS: first the small program that starts the
 * window without a console, then the installer with it and all other files in it.
 */
public final class WindowsInstaller implements BuildStep {
  private static final Tool MAKENSIS = Tool.named("makensis");
  private static final String STARTER = "PrepwrightWindow.exe";
  private static final int KILOBYTE = 1024;

  @Override
  public String name() {
    return "installer for Windows";
  }

  @Override
  public Optional<String> lack() {
    return MAKENSIS.lack("Install NSIS (the package nsis on Debian).");
  }

  @Override
  public void make(Build build) throws IOException {
    Path work = build.work().resolve("windows").toAbsolutePath();
    Path icon = work.resolve("prepwright.ico");
    IconFile.write(build.icons(), icon);
    Path starter = work.resolve(STARTER);
    makensis(build, "starter.nsi", List.of(define("ICON", icon), define("OUT", starter)));

    Path folder = WindowsFolder.of(build).toAbsolutePath();
    Files.setLastModifiedTime(starter, Files.getLastModifiedTime(folder.resolve("prepwright.bat")));
    List<Path> files = WindowsFolder.files(folder);
    Path list = work.resolve("files.nsh");
    Files.writeString(list, new FileList(folder, files).macros());
    Path setup =
        build
            .packages()
            .resolve("prepwright-" + build.version() + "-windows-setup.exe")
            .toAbsolutePath();
    makensis(
        build,
        "installer.nsi",
        List.of(
            define("ICON", icon),
            define("OUT", setup),
            define("STARTER", starter),
            define("FILE_LIST", list),
            "-DKILOBYTES=" + kilobytes(folder, files, starter)));
  }

  private static void makensis(Build build, String script, List<String> defines)
      throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("-V2", "-WX", "-NOCD", "-INPUTCHARSET", "UTF8"));
    arguments.add("-DVERSION=" + build.version());
    arguments.add("-DVERSION_NUMBERS=" + numbers(build.version()));
    Path scripts = build.sources().resolve("windows").toAbsolutePath();
    arguments.add(define("SCRIPTS", scripts));
    arguments.addAll(defines);
    arguments.add(scripts.resolve(script).toString());
    MAKENSIS.run(null, Map.of(), arguments);
  }

  /** Four numbers, as the properties of a file want them: {@code 0.1.0} becomes {@code 0.1.0.0}. */
  static String numbers(String version) {
    String[] parts = version.replaceFirst("[^0-9.].*", "").split("\\.", -1);
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      numbers.add(i < parts.length && !parts[i].isEmpty() ? parts[i] : "0");
    }
    return String.join(".", numbers);
  }

  private static long kilobytes(Path folder, List<Path> files, Path starter) throws IOException {
    long bytes = Files.size(starter);
    for (Path file : files) {
      bytes += Files.size(folder.resolve(file));
    }
    return bytes / KILOBYTE;
  }

  private static String define(String name, Path value) {
    return "-D" + name + "=" + value;
  }
}
