package org.prepwright.installer;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A program of the system, or of the JDK that runs the build. */
public final class Tool {
  private final String command;

  private Tool(String command) {
    this.command = command;
  }

  /** A program that is looked for in PATH. */
  public static Tool named(String name) {
    return new Tool(name);
  }

  /** A program of the JDK that runs this build, for example {@code jlink}. */
  public static Tool ofThisJdk(String name) {
    return new Tool(Path.of(System.getProperty("java.home"), "bin", name).toString());
  }

  /** Whether the program is there. */
  public boolean isThere() {
    if (command.contains(File.separator)) {
      return Files.isExecutable(Path.of(command));
    }
    return Arrays.stream(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
  }

  /** The sentence for a missing program; empty when it is there. */
  public Optional<String> lack(String remedy) {
    return isThere()
        ? Optional.empty()
        : Optional.of(String.format("There is no %s here. %s", command, remedy));
  }

  /** Runs it and returns what it printed; see {@link #run(Path, Map, List)}. */
  public String run(String... arguments) throws IOException {
    return run(null, Map.of(), List.of(arguments));
  }

  /**
   * Runs it and returns what it printed on both streams.
   *
   * @param folder where it runs, or null for the current folder
   * @param environment variables on top of this process's own
   * @throws BuildFailure when it ends with another code than 0
   */
  public String run(Path folder, Map<String, String> environment, List<String> arguments)
      throws IOException {
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().putAll(environment);
    if (folder != null) {
      builder.directory(folder.toFile());
    }
    Process process = builder.start();
    process.getOutputStream().close();
    String printed =
        new String(process.getInputStream().readAllBytes(), Charset.defaultCharset()).strip();
    int code;
    try {
      code = process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BuildFailure(command + " was interrupted.");
    }
    if (code != 0) {
      throw new BuildFailure(
          String.format(
              "%s ended with %d:%n%s%n%s", command, code, String.join(" ", line), printed));
    }
    return printed;
  }
}
