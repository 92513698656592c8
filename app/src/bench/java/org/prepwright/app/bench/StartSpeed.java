package org.prepwright.app.bench;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Application;
import org.prepwright.bench.BenchRows;

/**
 * How long the installed program takes until somebody can use it, and how much memory it keeps:
 * whole processes, against a bare window with one label and a bare line of text. Each measurement
 * is made nine times, the program and the bare side in turn; the medians count.
 *
 * <p>The program is the one whose start script {@code -Dprepwright.program} names. Without a
 * display one is made by Xvfb; where there is no Xvfb either, only the command line is measured.
 */
public final class StartSpeed {
  private static final int RUNS = 9;
  private static final int FILE_BYTES = 4096;
  private static final double START_BAR = 0.90;
  private static final double CHECK_BAR = 4.0;
  private static final double MEMORY_BAR = 1.6;
  private static final long LONGEST_START = TimeUnit.MINUTES.toNanos(2);
  private static final long LOOK_AGAIN_MILLIS = 5;

  /** How long a window is left alone before its memory is read: the check has ended long since. */
  private static final long IDLE_MILLIS = 4000;

  private static final long KILOBYTES_OF_A_MEGABYTE = 1024;

  private final Path program;
  private final Path folder;
  private final Path file;
  private final Path ready;
  private final Map<String, String> environment;

  private StartSpeed(Path program, Path folder, Map<String, String> environment)
      throws IOException {
    this.program = program;
    this.folder = folder;
    this.environment = environment;
    ready = folder.resolve("ready");
    file = folder.resolve("sysprep.inf");
    Files.write(file, answerFile());
  }

  /** Measures. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String named = System.getProperty("prepwright.program", "");
    if (named.isEmpty() || !Files.isExecutable(Path.of(named))) {
      System.out.println(
          "Start: there is no installed program to measure. Name its start script with"
              + " -Dprepwright.program=PATH/bin/prepwright.");
      return;
    }
    Path folder = Files.createTempDirectory("prepwright-start");
    Screen screen = Screen.open(folder);
    try {
      StartSpeed speed =
          new StartSpeed(Path.of(named).toAbsolutePath(), folder, screen.environment());
      speed.measureCheck();
      if (screen.isThere()) {
        speed.measureStart();
        speed.measureMemory();
      } else {
        System.out.println(
            "Start: there is neither a DISPLAY nor Xvfb, so no window can be measured.");
      }
    } finally {
      screen.close();
      delete(folder);
    }
  }

  // ------------------------------------------------------------------ what is measured

  private void measureStart() throws IOException, InterruptedException {
    List<Double> ours = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    // the first of each fills the caches of the disk and is not counted
    for (int run = -1; run < RUNS; run++) {
      double bareTook = untilReady(bareWindow(true), List.of());
      double took = untilReady(List.of(program.toString()), programOptions(true));
      if (run >= 0) {
        bare.add(bareTook);
        ours.add(took);
      }
    }
    BenchRows.add(
        "start",
        "command to first usable page of the installed program",
        median(ours),
        "a bare JavaFX window with one label",
        median(bare),
        "ms",
        START_BAR,
        true);
  }

  private void measureCheck() throws IOException, InterruptedException {
    List<Double> ours = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    for (int run = -1; run < RUNS; run++) {
      double bareTook =
          untilEnd(List.of(java(), "-cp", ownClasses(), BareLine.class.getName()), List.of());
      double took =
          untilEnd(List.of(program.toString(), "check", file.toString()), List.of(settings()));
      if (run >= 0) {
        bare.add(bareTook);
        ours.add(took);
      }
    }
    BenchRows.add(
        "check FILE (4 KB)",
        "prepwright check FILE as a whole",
        median(ours),
        "a bare java that prints one line",
        median(bare),
        "ms",
        CHECK_BAR,
        true);
  }

  private void measureMemory() throws IOException, InterruptedException {
    if (!Files.isReadable(Path.of("/proc/self/status"))) {
      System.out.println("Start: this system has no /proc, so memory was not measured.");
      return;
    }
    List<Double> ours = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      bare.add(residentMegabytes(bareWindow(false), List.of()));
      ours.add(
          residentMegabytes(List.of(program.toString(), file.toString()), programOptions(false)));
    }
    BenchRows.add(
        "memory with a file open",
        "resident memory of the window",
        median(ours),
        "a bare JavaFX window with one label",
        median(bare),
        "MB",
        MEMORY_BAR,
        true);
  }

  // ------------------------------------------------------------------ processes

  private List<String> bareWindow(boolean exit) throws IOException {
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(signal(exit));
    command.addAll(
        List.of("-cp", ownClasses() + File.pathSeparator + javafx(), BareWindow.class.getName()));
    return command;
  }

  private List<String> programOptions(boolean exit) {
    List<String> options = new ArrayList<>(signal(exit));
    options.add(settings());
    return options;
  }

  private String settings() {
    return "-Dprepwright.settings=" + folder.resolve("settings.ini");
  }

  private List<String> signal(boolean exit) {
    return List.of("-Dprepwright.ready=" + ready, "-Dprepwright.ready.exit=" + exit);
  }

  private Process start(List<String> command, List<String> options) throws IOException {
    Files.deleteIfExists(ready);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    if (!options.isEmpty()) {
      builder.environment().put("PREPWRIGHT_JAVA_OPTS", String.join(" ", options));
    }
    builder.redirectErrorStream(true);
    builder.redirectOutput(folder.resolve("output").toFile());
    return builder.start();
  }

  /** Milliseconds from the command to the signal, as the program itself saw it. */
  private double untilReady(List<String> command, List<String> options)
      throws IOException, InterruptedException {
    long began = System.currentTimeMillis();
    Process process = start(command, options);
    end(process);
    if (process.exitValue() != 0 || !Files.exists(ready)) {
      throw new IllegalStateException(
          command.get(0) + " did not get ready: " + Files.readString(folder.resolve("output")));
    }
    return Long.parseLong(Files.readString(ready).strip()) - (double) began;
  }

  /** Milliseconds from the command to the end of its process. */
  private double untilEnd(List<String> command, List<String> options)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    Process process = start(command, options);
    end(process);
    double took = (System.nanoTime() - began) / 1e6;
    // 1: there are findings
    if (process.exitValue() > 1) {
      throw new IllegalStateException(
          command.get(0) + " failed: " + Files.readString(folder.resolve("output")));
    }
    return took;
  }

  private static void end(Process process) throws InterruptedException {
    if (!process.waitFor(LONGEST_START, TimeUnit.NANOSECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("The process did not end");
    }
  }

  /** Memory of a process that shows its window and is left alone. */
  private double residentMegabytes(List<String> command, List<String> options)
      throws IOException, InterruptedException {
    Process process = start(command, options);
    try {
      long began = System.nanoTime();
      while (!Files.exists(ready)) {
        if (!process.isAlive() || System.nanoTime() - began > LONGEST_START) {
          throw new IllegalStateException(
              command.get(0) + " did not get ready: " + Files.readString(folder.resolve("output")));
        }
        TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
      }
      TimeUnit.MILLISECONDS.sleep(IDLE_MILLIS);
      return residentKilobytes(process.toHandle()) / (double) KILOBYTES_OF_A_MEGABYTE;
    } finally {
      List<ProcessHandle> started = process.descendants().toList();
      process.destroyForcibly().waitFor();
      started.forEach(ProcessHandle::destroyForcibly);
    }
  }

  /** Of a process and what it started: a start script may stay beside its program. */
  private static long residentKilobytes(ProcessHandle process) throws IOException {
    long sum = 0;
    for (ProcessHandle one : Stream.concat(Stream.of(process), process.descendants()).toList()) {
      Path status = Path.of("/proc", String.valueOf(one.pid()), "status");
      sum +=
          Files.readAllLines(status).stream()
              .filter(line -> line.startsWith("VmRSS:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
              .sum();
    }
    return sum;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String ownClasses() {
    try {
      return Path.of(StartSpeed.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The jars of JavaFX this measurement itself runs with. */
  private static String javafx() throws IOException {
    String all =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(
                jar -> Path.of(jar).getFileName().toString().matches("javafx-.*-[a-z0-9]+\\.jar"))
            .collect(Collectors.joining(File.pathSeparator));
    if (all.isEmpty()) {
      throw new IOException("There is no JavaFX on the class path of " + Application.class);
    }
    return all;
  }

  /** An ordinary file of about four kilobytes. */
  private static byte[] answerFile() {
    String entries =
        String.join(
            "\r\n",
            "[Unattended]",
            "OemSkipEula=Yes",
            "[GuiUnattended]",
            "AdminPassword=*",
            "OEMSkipRegional=1",
            "TimeZone=110",
            "OemSkipWelcome=1",
            "[UserData]",
            "FullName=\"Jane Roe\"",
            "OrgName=\"Example Ltd\"",
            "ComputerName=LAB-01",
            "[Display]",
            "BitsPerPel=32",
            "Xresolution=1024",
            "YResolution=768",
            "[RegionalSettings]",
            "LanguageGroup=1",
            "Language=00000407",
            "[Identification]",
            "JoinWorkgroup=LAB",
            "[Networking]",
            "InstallDefaultComponents=Yes",
            "[GuiRunOnce]",
            "");
    StringBuilder text = new StringBuilder(entries);
    for (int number = 0; text.length() < FILE_BYTES; number++) {
      text.append("Command").append(number).append("=\"C:\\Tools\\install.cmd /quiet\"\r\n");
    }
    return text.substring(0, FILE_BYTES).getBytes(StandardCharsets.US_ASCII);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    }
  }

  /** Where windows are shown: the display there is, or one of Xvfb for as long as it takes. */
  private record Screen(Map<String, String> environment, boolean isThere, Process server) {
    private static final int FIRST = 90;
    private static final int LAST = 130;

    static Screen open(Path folder) throws IOException, InterruptedException {
      String display = System.getenv("DISPLAY");
      if (display != null && !display.isBlank()) {
        return new Screen(Map.of(), true, null);
      }
      int number =
          IntStream.range(FIRST, LAST)
              .filter(one -> !Files.exists(Path.of("/tmp/.X11-unix/X" + one)))
              .findFirst()
              .orElse(LAST);
      Path socket = Path.of("/tmp/.X11-unix/X" + number);
      Process server;
      try {
        server =
            new ProcessBuilder("Xvfb", ":" + number, "-screen", "0", "1600x1000x24")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("xvfb").toFile())
                .start();
      } catch (IOException e) {
        // there is no Xvfb here
        return new Screen(Map.of(), false, null);
      }
      long began = System.nanoTime();
      while (!Files.exists(socket) && server.isAlive()) {
        if (System.nanoTime() - began > LONGEST_START) {
          break;
        }
        TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
      }
      return new Screen(Map.of("DISPLAY", ":" + number), server.isAlive(), server);
    }

    void close() throws InterruptedException {
      if (server != null) {
        server.destroy();
        server.waitFor();
      }
    }
  }
}
