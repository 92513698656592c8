package org.prepwright.model.drivers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.BareLines;
import org.prepwright.model.answers.KeyedLine;
import org.prepwright.model.answers.KeyedLines;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.deployment.Deployment;
import org.prepwright.model.deployment.HardwareId;
import org.prepwright.model.drivers.TxtSetupOem.Controller;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.EditRefusedException;

/**
 * What text-mode Setup needs: {@code [MassStorageDrivers]}, {@code [OEMBootFiles]} and the files in
 * {@code $OEM$\TEXTMODE}. There is one {@code txtsetup.oem} there, so the first one counts.
 *
 * <p>A controller that is listed and not there stops Setup (TechNet cc756181), so where the target
 * computers state theirs, only what serves one of them is listed.
 */
final class TextModePlan {
  private static final String OEM = "OEM";
  private static final String TABLE = "Txtsetup.oem";

  private final List<String> drivers = new ArrayList<>();
  private final Map<String, Path> files = new LinkedHashMap<>();
  private final Set<String> remarks = new LinkedHashSet<>();

  private TextModePlan() {}

  /** For an answer file that text-mode Setup does not read. */
  static TextModePlan none() {
    return new TextModePlan();
  }

  static TextModePlan of(AnswerFile answers, List<DriverFolder> folders, Deployment deployment) {
    TextModePlan plan = new TextModePlan();
    plan.fill(answers, folders, deployment);
    return plan;
  }

  private void fill(AnswerFile answers, List<DriverFolder> folders, Deployment deployment) {
    Map<Path, TxtSetupOem> found = new LinkedHashMap<>();
    for (DriverFolder folder : folders) {
      folder.textMode().ifPresent(oem -> found.putIfAbsent(oem.file(), oem));
      boolean isUnreachable =
          folder.textMode().isEmpty()
              && folder.infs().stream()
                  .anyMatch(inf -> inf.isMassStorage() && inf.serves(answers.product()));
      if (isUnreachable) {
        remarks.add(text("drivers.text-mode.none", folder.path()));
      }
    }
    Optional<TxtSetupOem> first = found.values().stream().findFirst();
    first.ifPresent(oem -> take(oem, answers, wanted(deployment)));
    found.values().stream()
        .skip(1)
        .forEach(
            oem -> remarks.add(text("drivers.text-mode.second", oem.file(), first.get().file())));
    if (!files.isEmpty() && answers.kind() == Kind.WINNT) {
      remarks.add(text("drivers.text-mode.cd"));
    }
  }

  private static List<HardwareId> wanted(Deployment deployment) {
    return deployment.targets().stream()
        .flatMap(target -> target.massStorage.valueOr(List.of()).stream())
        .map(HardwareId::of)
        .toList();
  }

  private void take(TxtSetupOem oem, AnswerFile answers, List<HardwareId> wanted) {
    List<Controller> fitting =
        oem.controllers().stream()
            .filter(controller -> wanted.isEmpty() || servesOne(controller, wanted))
            .toList();
    if (fitting.isEmpty()) {
      remarks.add(text("drivers.text-mode.nothing", oem.file()));
      return;
    }
    if (wanted.isEmpty() && fitting.size() > 1) {
      remarks.add(text("drivers.text-mode.all", fitting.size(), oem.file()));
    }
    files.put(TABLE, oem.file());
    for (Controller controller : fitting) {
      take(controller, answers);
    }
  }

  private static boolean servesOne(Controller controller, List<HardwareId> wanted) {
    return controller.hardwareIds().stream()
        .map(HardwareId::of)
        .anyMatch(id -> wanted.stream().anyMatch(id::serves));
  }

  private void take(Controller controller, AnswerFile answers) {
    String description = controller.description();
    Optional<KeyedLine> listed = answers.massStorageDrivers.drivers.find(description);
    boolean isOtherwise =
        listed.filter(line -> !line.value().strip().equalsIgnoreCase(OEM)).isPresent();
    if (isOtherwise) {
      remarks.add(text("drivers.text-mode.listed", description, listed.get().value()));
    }
    drivers.add(description);
    controller.files().forEach((name, file) -> putNamed(baseName(name), file));
    controller
        .missing()
        .forEach(name -> remarks.add(text("drivers.text-mode.missing", name, description)));
  }

  private static String baseName(String name) {
    return name.substring(name.lastIndexOf('\\') + 1);
  }

  private void putNamed(String name, Path file) {
    boolean isKnown = files.keySet().stream().anyMatch(name::equalsIgnoreCase);
    if (!isKnown) {
      files.put(name, file);
    }
  }

  /** Adds what is not there yet. */
  void write(AnswerFile copy) throws EditRefusedException {
    KeyedLines lines = copy.massStorageDrivers.drivers;
    for (String driver : drivers) {
      if (lines.find(driver).isEmpty()) {
        lines.add(driver, List.of(OEM));
      }
    }
    BareLines boot = copy.oemBootFiles.files;
    for (String name : files.keySet()) {
      if (boot.lines().stream().noneMatch(name::equalsIgnoreCase)) {
        boot.add(name);
      }
    }
  }

  List<String> drivers() {
    return List.copyOf(drivers);
  }

  List<String> bootFiles() {
    return List.copyOf(files.keySet());
  }

  Map<String, Path> files() {
    return files;
  }

  Set<String> remarks() {
    return remarks;
  }

  private static String text(String key, Object... arguments) {
    return Messages.model().text(key, arguments);
  }
}
