package org.prepwright.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.drivers.DriverFolder;
import org.prepwright.model.drivers.DriverInf;
import org.prepwright.model.drivers.DriverPlan;
import org.prepwright.model.drivers.DriverProblem;
import org.prepwright.model.drivers.ServedController;

/** What was filled in for drivers, for a person or a program. */
final class FilledDriversReport {
  /** A folder that is taken, as JSON. */
  record Taken(String folder, String key, List<String> packages) {}

  /** A controller of a target, as JSON. */
  record Controller(
      String target, String hardwareId, boolean servedByImage, List<String> drivers) {}

  /** The answer as JSON. */
  record Filled(
      String out,
      List<Taken> folders,
      List<String> left,
      String driverPath,
      Map<String, String> massStorage,
      List<String> textModeDrivers,
      List<String> bootFiles,
      List<Controller> controllers,
      List<String> remarks,
      List<DriversReport.Problem> problems) {}

  private final PrintStream out;
  private final DriverPlan plan;
  private final List<DriverFolder> left;
  private final List<DriverProblem> problems;
  private final List<ServedController> controllers;

  FilledDriversReport(
      PrintStream out,
      DriverPlan plan,
      List<DriverFolder> left,
      List<DriverProblem> problems,
      List<ServedController> controllers) {
    this.out = out;
    this.plan = plan;
    this.left = left;
    this.problems = problems;
    this.controllers = controllers;
  }

  void print(Path written, Product product) {
    for (Taken folder : taken()) {
      out.println(AppMessages.text("cli.drivers.taken", folder.folder(), folder.key()));
    }
    for (DriverFolder folder : left) {
      out.println(AppMessages.text("cli.drivers.left", folder.path(), product.label()));
    }
    plan.massStorage()
        .forEach((id, path) -> out.println(AppMessages.text("cli.drivers.controller", id, path)));
    plan.textModeDrivers()
        .forEach(name -> out.println(AppMessages.text("cli.drivers.text-mode", name)));
    for (ServedController controller : controllers) {
      out.println(controller.sentence());
    }
    plan.remarks().forEach(remark -> out.println(AppMessages.text("cli.caution", remark)));
    DriversReport.print(problems, out);
    out.println(
        plan.folders().isEmpty()
            ? AppMessages.text("cli.drivers.none", written, product.label())
            : AppMessages.counted("cli.drivers.done", plan.folders().size(), written));
  }

  private List<Taken> taken() {
    List<Taken> taken = new ArrayList<>();
    for (int i = 0; i < plan.folders().size(); i++) {
      DriverFolder folder = plan.folders().get(i);
      taken.add(
          new Taken(
              folder.path().toString(),
              plan.key(i),
              folder.infs().stream().map(DriverInf::name).toList()));
    }
    return taken;
  }

  Filled json(Path written) {
    return new Filled(
        written.toString(),
        taken(),
        left.stream().map(folder -> folder.path().toString()).toList(),
        plan.driverPath(),
        plan.massStorage(),
        plan.textModeDrivers(),
        plan.bootFiles(),
        controllers.stream()
            .map(
                one ->
                    new Controller(
                        one.target(),
                        one.hardwareId(),
                        one.isServedByImage(),
                        one.drivers().stream().map(inf -> inf.file().toString()).toList()))
            .toList(),
        plan.remarks(),
        DriversReport.json(problems));
  }
}
