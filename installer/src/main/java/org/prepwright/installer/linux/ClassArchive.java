package org.prepwright.installer.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prepwright.installer.BuildFailure;
import org.prepwright.installer.Folders;
import org.prepwright.installer.Tool;

/**
 * The classes that a start needs, laid down ready for use: the program is run once by its own
 * launcher, so with its own options, and Java notes what it loads. Up to Java 24 this is an archive
 * for class data sharing, from 25 on an AOT cache, which also knows what the run was like.
 *
 * <p>The window takes part where there is xvfb-run; elsewhere only commands do.
 */
final class ClassArchive {
  private static final String ARCHIVE = "prepwright.jsa";
  private static final String CACHE = "prepwright.aot";
  private static final int FIRST_WITH_AOT = 25;

  private static final Tool XVFB = Tool.named("xvfb-run");

  private final Path image;
  private final Path work;
  private final boolean isAot = Runtime.version().feature() >= FIRST_WITH_AOT;

  ClassArchive(Path image, Path work) {
    this.image = image;
    this.work = work.toAbsolutePath();
  }

  /** What the launcher's Java wants anyway, so that the run to learn from has it too. */
  String optionsWithout() {
    return isAot
        ? "--enable-native-access=javafx.graphics --sun-misc-unsafe-memory-access=allow"
        : "";
  }

  /** The same, and what makes the launcher's Java use the archive. */
  String optionsWith() {
    return isAot
        ? optionsWithout() + " -Xlog:aot*=off:stderr -XX:AOTCache=\"$app/../" + CACHE + "\""
        : "-XX:SharedArchiveFile=\"$app/../" + ARCHIVE + "\"";
  }

  void make(Path trainingFile) throws IOException {
    Folders.empty(work);
    Path file = trainingFile.toAbsolutePath();
    if (isAot) {
      // in two steps: the one step starts a Java of its own, which does not inherit the folder
      String record = "-XX:AOTMode=record -XX:AOTConfiguration=run.aotconf";
      if (XVFB.isThere()) {
        window(record, file);
      } else {
        command(record, "check", file.toString());
      }
      cacheFrom("run.aotconf");
      keep(CACHE);
    } else {
      classesOf(file);
      command("-Xshare:dump -XX:SharedClassListFile=classes.list -XX:SharedArchiveFile=" + ARCHIVE);
      keep(ARCHIVE);
    }
  }

  private void cacheFrom(String recorded) throws IOException {
    String create =
        "-XX:AOTMode=create -XX:AOTConfiguration=" + recorded + " -XX:AOTCache=" + CACHE;
    try {
      command(create);
    } catch (BuildFailure e) {
      // Java 25.0.3 ends itself over what was recorded here; without links the cache lacks lambdas
      command(create + " -XX:-AOTClassLinking");
    }
  }

  private void keep(String name) throws IOException {
    Path made = work.resolve(name);
    if (!Files.exists(made)) {
      throw new BuildFailure("Java wrote no archive of classes.");
    }
    Files.copy(made, image.resolve("lib").resolve(name));
  }

  private void classesOf(Path trainingFile) throws IOException {
    List<Path> lists = new ArrayList<>();
    if (XVFB.isThere()) {
      window(noteIn(lists));
      window(noteIn(lists), trainingFile);
    }
    command(noteIn(lists), "check", trainingFile.toString());
    command(noteIn(lists), "asks", trainingFile.toString());
    command(noteIn(lists), "explain", "regional-skip");
    Set<String> lines = new LinkedHashSet<>();
    for (Path list : lists) {
      lines.addAll(Files.readAllLines(list));
    }
    Files.write(work.resolve("classes.list"), lines);
  }

  private String noteIn(List<Path> lists) {
    Path list = work.resolve("classes-" + lists.size() + ".list");
    lists.add(list);
    // names without their folder: options are parted at blanks
    return "-Xshare:off -XX:DumpLoadedClassList=" + list.getFileName();
  }

  private void window(String options, Path... files) throws IOException {
    List<String> line =
        new ArrayList<>(List.of("-a", "-s", "-screen 0 1600x1000x24", launcher().toString()));
    for (Path file : files) {
      line.add(file.toAbsolutePath().toString());
    }
    XVFB.run(work, environment(options + " -Dprepwright.smoke=window.png"), line);
  }

  private void command(String options, String... arguments) throws IOException {
    Tool.named(launcher().toString()).run(work, environment(options), List.of(arguments));
  }

  private Map<String, String> environment(String options) {
    return Map.of(
        "PREPWRIGHT_JAVA_OPTS",
        options + " -Dprepwright.settings=settings.ini",
        "HOME",
        work.toString());
  }

  private Path launcher() {
    return image.resolve("bin/prepwright").toAbsolutePath();
  }
}
