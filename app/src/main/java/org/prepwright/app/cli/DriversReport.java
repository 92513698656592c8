package org.prepwright.app.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.drivers.DriverInf;
import org.prepwright.model.drivers.DriverProblem;
import org.prepwright.model.drivers.DriverTree;
import org.prepwright.model.drivers.Platform;

/** What was found in folders of drivers, for a person or a program. */
final class DriversReport {
  /** A package as JSON. */
  record ReadPackage(
      String file,
      String deviceClass,
      String classGuid,
      String provider,
      String date,
      String version,
      boolean massStorage,
      boolean signed,
      List<String> platforms,
      List<String> hardwareIds,
      List<String> missingFiles,
      List<String> remarks) {}

  /** What is no driver, as JSON. */
  record Problem(String place, String message) {}

  /** The answer as JSON. */
  record Found(List<ReadPackage> packages, List<Problem> problems) {}

  private final PrintStream out;
  private final DriverTree tree;

  DriversReport(PrintStream out, DriverTree tree) {
    this.out = out;
    this.tree = tree;
  }

  void print() {
    for (DriverInf inf : tree.infs()) {
      out.println(AppMessages.text("cli.drivers.line", inf.file(), about(inf)));
      inf.missingFiles()
          .forEach(name -> out.println("  " + AppMessages.text("cli.drivers.missing", name)));
      inf.remarks().forEach(remark -> out.println("  " + remark));
    }
    print(tree.problems(), out);
    out.println(AppMessages.text("cli.drivers.count", tree.infs().size(), tree.problems().size()));
  }

  static void print(List<DriverProblem> problems, PrintStream out) {
    problems.forEach(
        problem ->
            out.println(AppMessages.text("cli.drivers.line", problem.place(), problem.sentence())));
  }

  private static String about(DriverInf inf) {
    List<String> parts = new ArrayList<>();
    parts.add(inf.className().isEmpty() ? inf.classGuid() : inf.className());
    String provider = inf.provider() + " " + inf.version();
    parts.add(provider.strip());
    inf.date().map(LocalDate::toString).ifPresent(parts::add);
    parts.add(AppMessages.counted("cli.drivers.ids", inf.hardwareIds().size()));
    parts.add(
        inf.platforms().isEmpty()
            ? AppMessages.text("cli.drivers.no-platform")
            : inf.platforms().stream().map(Platform::label).collect(Collectors.joining(" + ")));
    if (inf.isMassStorage()) {
      parts.add(AppMessages.text("cli.drivers.mass-storage"));
    }
    if (inf.catalogs().isEmpty()) {
      parts.add(AppMessages.text("cli.drivers.unsigned"));
    }
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }

  Found json() {
    return new Found(tree.infs().stream().map(DriversReport::json).toList(), json(tree.problems()));
  }

  static List<Problem> json(List<DriverProblem> problems) {
    return problems.stream()
        .map(problem -> new Problem(problem.place().toString(), problem.sentence()))
        .toList();
  }

  private static ReadPackage json(DriverInf inf) {
    return new ReadPackage(
        inf.file().toString(),
        inf.className(),
        inf.classGuid(),
        inf.provider(),
        inf.date().map(LocalDate::toString).orElse(""),
        inf.version(),
        inf.isMassStorage(),
        !inf.catalogs().isEmpty(),
        inf.platforms().stream().map(Platform::id).toList(),
        inf.hardwareIds(),
        inf.missingFiles(),
        inf.remarks());
  }
}
