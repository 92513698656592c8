package org.prepwright.model.drivers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.FileProblemException;
import org.prepwright.model.text.FileStore;

/**
 * {@code txtsetup.oem}: the controllers that a driver disk has for text-mode Setup. What its {@code
 * [Config...]} sections put into the registry is between the disk and Setup.
 *
 * <p>Source: Microsoft, "TxtSetup.oem File Format".
 */
public final class TxtSetupOem {
  /**
   * A controller in {@code [scsi]}.
   *
   * @param id its name in the file
   * @param description what {@code [MassStorageDrivers]} has to say, letter by letter
   * @param hardwareIds the Plug and Play ids it serves
   * @param files its files by name, with where they lie
   * @param missing names of its files that are not there
   */
  public record Controller(
      String id,
      String description,
      List<String> hardwareIds,
      Map<String, Path> files,
      List<String> missing) {
    /** Keeps its own copies. */
    public Controller {
      hardwareIds = List.copyOf(hardwareIds);
      files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
      missing = List.copyOf(missing);
    }
  }

  /** Larger ones are no such file; they have some KB. */
  private static final long LARGEST = 1L << 20;

  private final Path file;
  private final String usualId;
  private final List<Controller> controllers;

  private TxtSetupOem(Path file, InfText text) {
    this.file = file;
    usualId = text.value("Defaults", "scsi");
    Map<String, String> disks = new HashMap<>();
    for (InfLine line : text.lines("Disks")) {
      disks.putIfAbsent(InfText.fold(line.key()), line.field(2).replace('\\', '/'));
    }
    CaseBlindFolder folder = new CaseBlindFolder(file.getParent());
    List<Controller> all = new ArrayList<>();
    for (InfLine line : text.lines("scsi")) {
      if (!line.isValueAlone()) {
        all.add(controller(text, line, disks, folder));
      }
    }
    controllers = List.copyOf(all);
  }

  private static Controller controller(
      InfText text, InfLine line, Map<String, String> disks, CaseBlindFolder folder) {
    List<String> ids =
        text.lines("HardwareIds.scsi." + line.key()).stream()
            .filter(id -> !id.field(0).isEmpty())
            .map(id -> id.field(0))
            .toList();
    Map<String, Path> files = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (InfLine named : text.lines("Files.scsi." + line.key())) {
      String name = named.field(1);
      if (name.isEmpty()) {
        continue;
      }
      String below = disks.getOrDefault(InfText.fold(named.field(0)), "");
      Optional<Path> found =
          folder.find(joined(below, name)).or(() -> folder.find(joined("", name)));
      found.ifPresentOrElse(path -> files.put(name, path), () -> missing.add(name));
    }
    return new Controller(line.key(), line.field(0), ids, files, missing);
  }

  private static String joined(String folder, String name) {
    List<String> steps = new ArrayList<>();
    for (String step : (folder + "/" + name.replace('\\', '/')).split("/", -1)) {
      if (!step.isBlank() && !step.equals(".")) {
        steps.add(step.strip());
      }
    }
    return String.join("/", steps);
  }

  static TxtSetupOem read(Path file) throws InfRefusedException, FileProblemException {
    try {
      if (Files.size(file) > LARGEST) {
        throw new InfRefusedException(
            Messages.model().text("drivers.inf.too-large", LARGEST >> 20));
      }
    } catch (IOException e) {
      throw FileStore.folderProblem(file, e);
    }
    return new TxtSetupOem(file, InfText.parse(FileStore.read(file)));
  }

  /** Where it lies. */
  public Path file() {
    return file;
  }

  /** The id of the controller it takes when nobody chooses; empty when it says none. */
  public String usualId() {
    return usualId;
  }

  /** Its controllers in file order. */
  public List<Controller> controllers() {
    return controllers;
  }

  /** Whether one of the files it names lies in a folder. */
  boolean namesFileIn(Path folder) {
    return controllers.stream()
        .flatMap(controller -> controller.files().values().stream())
        .anyMatch(path -> folder.equals(path.getParent()));
  }
}
