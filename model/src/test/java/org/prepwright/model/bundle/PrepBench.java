package org.prepwright.model.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.prepwright.model.testing.CommandOracle;

/**
 * A master computer on which prep.cmd is tried out: drive C with a small Windows, a USB drive S
 * with bundles, and drive G with the script that seeds the registry and calls prep.cmd, once or
 * many times. Nothing speaks against imaging this computer until a test makes it so.
 */
final class PrepBench {
  static final String SECRET = "Zz7-marked-secret";

  static final byte[] ANSWERS =
      ("[GuiUnattended]\r\nAdminPassword=\"" + SECRET + "\"\r\nX=\"J\u00f6rg %TEMP% & !x!\"\r\n")
          .getBytes(ISO_8859_1);

  static final String SERVICES = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\";
  static final String CONTROL = "HKLM\\SYSTEM\\CurrentControlSet\\Control\\";

  final Path stick;
  final Path systemDrive;
  private final Path desk;
  private final Path left;
  private final CommandOracle oracle;
  private final List<String> lines = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private CommandOracle.Run run;

  /** What one call of prep.cmd among many said. */
  record Call(int exitCode, String output, String errors) {
    /** The lines that name a check, for example {@code ERROR master-domain-controller}. */
    List<String> findings() {
      return output
          .lines()
          .filter(line -> line.matches("(ERROR|WARNING) [a-z-]+: .*"))
          .map(line -> line.substring(0, line.indexOf(':')))
          .toList();
    }

    void found(int code, String... findings) {
      assertThat(findings()).as(output + errors).containsExactly(findings);
      assertThat(exitCode).as(output + errors).isEqualTo(code);
    }
  }

  PrepBench(CommandOracle oracle, Path folder) throws IOException {
    this.oracle = oracle;
    stick = Files.createDirectories(folder.resolve("stick"));
    systemDrive = Files.createDirectories(folder.resolve("system"));
    desk = Files.createDirectories(folder.resolve("desk"));
    left = Files.createDirectories(folder.resolve("left"));
    line(
        "@echo off",
        "reg add HKU\\S-1-5-20 /f >nul",
        "reg add " + CONTROL + "ProductOptions /v ProductType /d WinNT /f >nul");
  }

  /** A bundle as it is exported, without the deployment tools, which the list does not name. */
  static List<BundleFile> files(PrepFacts facts, Map<String, byte[]> more) {
    List<BundleFile> files = new ArrayList<>();
    files.add(BundleFile.of("Sysprep/sysprep.inf", Content.of(ANSWERS)));
    new TreeMap<>(more)
        .forEach((path, content) -> files.add(BundleFile.of(path, Content.of(content))));
    files.add(BundleFile.ascii(PrepScript.FILE_NAME, PrepScript.textFor(facts)));
    files.add(FileList.of(files));
    return files;
  }

  Path bundle(String title, PrepFacts facts) throws IOException {
    return bundle(title, facts, Map.of());
  }

  Path bundle(String title, PrepFacts facts, Map<String, byte[]> more) throws IOException {
    Path folder = stick.resolve(title);
    for (BundleFile file : files(facts, more)) {
      Path place = folder.resolve(file.path());
      Files.createDirectories(place.getParent());
      Files.write(place, file.bytes());
    }
    // the oracle puts recording programs in place of files of these names
    Files.writeString(folder.resolve("Sysprep/sysprep.exe"), "x");
    Files.writeString(folder.resolve("Sysprep/setupcl.exe"), "x");
    return folder;
  }

  PrepBench line(String... more) {
    lines.addAll(List.of(more));
    return this;
  }

  PrepBench option(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /**
   * Lets Windows seem to lie in C:\\w, since Wine takes no other program in place of its own in the
   * folder where it lies itself.
   */
  PrepBench withReplaceablePrograms() {
    line("if not exist C:\\w\\System32 md C:\\w\\System32");
    for (String name : List.of("reg", "find", "xcopy", "attrib")) {
      line("copy C:\\windows\\system32\\" + name + ".exe C:\\w\\System32 >nul");
    }
    return line("set SystemRoot=C:\\w");
  }

  /** Calls prep.cmd, or another command, as one of many; its output goes to the call's name. */
  PrepBench call(String name, String command) {
    return line(
        "cmd /c \"" + command + "\" >G:\\" + name + ".out 2>G:\\" + name + ".err",
        ">G:\\" + name + ".code echo %errorlevel%");
  }

  /**
   * Calls prep.cmd within the same cmd.exe, since Wine gives a new one the true place of Windows.
   * CALL of Wine loses the exit code, so it is taken from the log.
   */
  PrepBench callHere(String name, String command) {
    return line(
        "call "
            + command
            + " /log:G:\\"
            + name
            + ".log >G:\\"
            + name
            + ".out 2>G:\\"
            + name
            + ".err");
  }

  /** Runs the lines so far; the last one may start prep.cmd in place of the script. */
  CommandOracle.Run run() throws Exception {
    Files.writeString(desk.resolve("go.cmd"), String.join("\r\n", lines) + "\r\n", ISO_8859_1);
    List<String> all = new ArrayList<>();
    all.addAll(List.of("--drive", "S=" + stick, "--drive", "C=" + systemDrive));
    all.addAll(List.of("--drive", "G=" + desk, "--keep", left.toString(), "--timeout", "900"));
    all.addAll(options);
    run = oracle.run("G:\\go.cmd", all);
    return run;
  }

  Call callOf(String name) throws IOException {
    Path g = left.resolve("g");
    Path code = g.resolve(name + ".code");
    String exitCode =
        Files.exists(code)
            ? Files.readString(code, ISO_8859_1).strip()
            : Files.readString(g.resolve(name + ".log"), ISO_8859_1)
                .strip()
                .replaceFirst("(?s).*Exit code ", "");
    return new Call(
        Integer.parseInt(exitCode),
        Files.readString(g.resolve(name + ".out"), ISO_8859_1),
        Files.readString(g.resolve(name + ".err"), ISO_8859_1));
  }

  /** A file as the script left it, for example {@code c/Sysprep/sysprep.inf}. */
  Path left(String path) {
    return left.resolve(path);
  }

  /** All files as the script left them, by path. */
  Map<String, String> allLeft(String drive) throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    try (Stream<Path> found = Files.walk(left.resolve(drive))) {
      for (Path file : (Iterable<Path>) found.sorted()::iterator) {
        boolean isFile = Files.isRegularFile(file);
        all.put(
            left.relativize(file).toString(),
            isFile ? Files.readString(file, ISO_8859_1) : "folder");
      }
    }
    return all;
  }
}
