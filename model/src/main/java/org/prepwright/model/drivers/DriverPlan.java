package org.prepwright.model.drivers;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.DriverFolders;
import org.prepwright.model.answers.KeyedLine;
import org.prepwright.model.answers.KeyedLines;
import org.prepwright.model.answers.OneStep;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.deployment.Deployment;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.FileProblemException;
import org.prepwright.model.text.FileStore;

/**
 * What an answer file needs for driver folders: its keys, and the files that go into the bundle
 * where those keys point.
 *
 * <p>The first folder becomes {@code 001}, the second {@code 002}: the same list of folders gives
 * the same keys and files every time, and a plan for keys that are there already changes nothing.
 * Lines that somebody else wrote stay.
 */
public final class DriverPlan {
  /** What no key of a line may hold, so that every reader takes it for one. */
  private static final String NO_KEY = ".*[\\s\",;=%\\[\\]].*";

  private final List<DriverFolder> folders;
  private final Product product;
  private final Kind kind;
  private final Placement placement;
  private final String driverPath;
  private final Map<String, String> massStorage = new LinkedHashMap<>();
  private final List<String> outdatedMassStorage = new ArrayList<>();
  private final TextModePlan textMode;
  private final Set<String> remarks = new LinkedHashSet<>();

  private DriverPlan(AnswerFile answers, List<DriverFolder> folders, Deployment deployment)
      throws EditRefusedException {
    int remembered = deployment.bundle.driverFolders.valueOr(List.of()).size();
    this.folders = List.copyOf(folders);
    product = answers.product();
    kind = answers.kind();
    placement = Placement.of(answers);
    driverPath = driverPath(answers, remembered);
    if (kind == Kind.SYSPREP) {
      planMassStorage(answers, remembered);
      textMode = TextModePlan.none();
    } else {
      textMode = TextModePlan.of(answers, folders, deployment);
    }
    new DriverRemarks(answers).about(folders).forEach(remarks::add);
    remarks.addAll(textMode.remarks());
  }

  /**
   * Plans for an answer file as it stands now.
   *
   * @param folders the folders taken, in the order that gives them their numbers
   * @param deployment the facts beside it: text mode lists the controllers that the target
   *     computers state; and what the last plan wrote for the folders remembered there is the
   *     program's own, so that it goes when their numbers are not taken any more
   * @throws EditRefusedException when the kind of file takes no drivers, or the list of folders
   *     would be longer than Windows keeps
   */
  public static DriverPlan of(AnswerFile answers, List<DriverFolder> folders, Deployment deployment)
      throws EditRefusedException {
    return new DriverPlan(answers, folders, deployment);
  }

  // ------------------------------------------------------------------ keys

  private String driverPath(AnswerFile answers, int remembered) throws EditRefusedException {
    Map<String, String> all = new LinkedHashMap<>();
    for (String folder : DriverFolders.in(answers.unattended.oemPnPDriversPath.valueOr(""))) {
      all.putIfAbsent(InfText.fold(folder), folder);
    }
    for (int number = 1; number <= remembered; number++) {
      if (!isTaken(number)) {
        all.remove(InfText.fold(entry(number)));
      }
    }
    for (int number = 1; number <= folders.size(); number++) {
      if (isTaken(number)) {
        all.putIfAbsent(InfText.fold(entry(number)), entry(number));
      }
    }
    all.values().stream()
        .filter(folder -> isOwnButNotTaken(folder))
        .forEach(folder -> remarks.add(text("drivers.plan.stale", folder)));
    String path = DriverFolders.listing(List.copyOf(all.values()));
    if (path.length() > DriverFolders.LONGEST) {
      throw new EditRefusedException(
          text("drivers.plan.too-long", folders.size(), path.length(), DriverFolders.LONGEST));
    }
    return path;
  }

  private String entry(int number) {
    return placement.key() + Placement.name(number);
  }

  private boolean isTaken(int number) {
    return number <= folders.size() && !folders.get(number - 1).infs().isEmpty();
  }

  private boolean isOwnButNotTaken(String folder) {
    String prefix = InfText.fold(placement.key());
    String folded = InfText.fold(folder);
    boolean isOwn =
        folded.startsWith(prefix) && folded.substring(prefix.length()).matches("\\d{3}");
    return isOwn && !isTaken(Integer.parseInt(folded.substring(prefix.length())));
  }

  /** A line that points into one of our folders is ours and follows; others stay. */
  private void planMassStorage(AnswerFile answers, int remembered) {
    KeyedLines lines = answers.sysprepMassStorage.controllers;
    Map<String, String> known = new TreeMap<>();
    lines
        .lines()
        .forEach(line -> known.putIfAbsent(InfText.fold(line.key()), line.fields().get(0)));
    Set<String> wanted = new LinkedHashSet<>();
    for (int number = 1; number <= folders.size(); number++) {
      for (DriverInf inf : folders.get(number - 1).infs()) {
        if (inf.isMassStorage()) {
          planMassStorage(inf, number, known, wanted);
        }
      }
    }
    for (KeyedLine line : lines.lines()) {
      boolean isOutdated =
          isOurs(line.fields().get(0), remembered) && !wanted.contains(InfText.fold(line.key()));
      if (isOutdated) {
        outdatedMassStorage.add(line.key());
      }
    }
  }

  private void planMassStorage(
      DriverInf inf, int number, Map<String, String> known, Set<String> wanted) {
    String path = placement.image() + Placement.name(number) + "\\" + inf.name();
    for (String id : inf.hardwareIds(product)) {
      String before = known.get(InfText.fold(id));
      if (id.matches(NO_KEY)) {
        remarks.add(text("drivers.plan.odd-id", id, inf.name()));
      } else if (!wanted.add(InfText.fold(id))) {
        remarks.add(text("drivers.plan.id-twice", id, inf.name()));
      } else if (before == null || isOurs(before, Integer.MAX_VALUE)) {
        massStorage.put(id, path);
      } else {
        remarks.add(text("drivers.plan.id-listed", id, before));
      }
    }
  }

  /** Whether a path points into one of the first of our folders. */
  private boolean isOurs(String path, int remembered) {
    String prefix = InfText.fold(placement.image());
    String folded = InfText.fold(path);
    if (!folded.startsWith(prefix) || !folded.substring(prefix.length()).matches("\\d{3}\\\\.*")) {
      return false;
    }
    return Integer.parseInt(folded.substring(prefix.length(), prefix.length() + 3)) <= remembered;
  }

  /**
   * Writes the keys as one step that can be undone; what is right already stays as it is.
   *
   * @param answers the file the plan was made for, unchanged since
   * @param label what the step is called beside Undo
   * @throws EditRefusedException when a part cannot be written; nothing is changed then
   */
  public void apply(AnswerFile answers, String label) throws EditRefusedException {
    OneStep.apply(answers, label, this::write);
  }

  /** Whether an answer file has all that the plan writes, so that the files belong to its keys. */
  public boolean isIn(AnswerFile answers) {
    AnswerFile copy = answers.snapshot();
    try {
      write(copy);
      return !copy.document().canUndo();
    } catch (EditRefusedException e) {
      return false;
    }
  }

  private void write(AnswerFile copy) throws EditRefusedException {
    if (!copy.unattended.oemPnPDriversPath.valueOr("").equals(driverPath)) {
      copy.unattended.oemPnPDriversPath.change(driverPath.isEmpty() ? null : driverPath);
    }
    boolean needsPreinstall = kind != Kind.SYSPREP && !folders.isEmpty();
    if (needsPreinstall && !copy.unattended.oemPreinstall.is(true)) {
      copy.unattended.oemPreinstall.change(true);
    }
    KeyedLines lines = copy.sysprepMassStorage.controllers;
    for (Map.Entry<String, String> line : massStorage.entrySet()) {
      int place = place(lines, line.getKey());
      List<String> fields = List.of(line.getValue());
      if (place < 0) {
        lines.add(line.getKey(), fields);
      } else if (!lines.lines().get(place).fields().equals(fields)) {
        lines.set(place, fields);
      }
    }
    for (String id : outdatedMassStorage) {
      lines.remove(place(lines, id));
    }
    textMode.write(copy);
  }

  /**
   * Keeps the folders in {@code [Bundle]} of {@code deployment.ini}, in the order of their numbers,
   * so that the export finds them and the next plan knows its own.
   *
   * @param facts the facts the plan was made with
   * @throws EditRefusedException when a path cannot be written
   */
  public void remember(Deployment facts) throws EditRefusedException {
    List<String> places = folders.stream().map(folder -> folder.place().toString()).toList();
    if (!facts.bundle.driverFolders.valueOr(List.of()).equals(places)) {
      facts.document().sealLastEdit();
      facts.bundle.driverFolders.change(places.isEmpty() ? null : places);
      facts.document().sealLastEdit();
    }
  }

  private static int place(KeyedLines lines, String key) {
    List<KeyedLine> all = lines.lines();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).key().equalsIgnoreCase(key)) {
        return i;
      }
    }
    return -1;
  }

  /** The value of {@code OemPnPDriversPath}; empty when nothing is listed. */
  public String driverPath() {
    return driverPath;
  }

  /** The lines of {@code [SysprepMassStorage]} that it writes: hardware id, path of its INF. */
  public Map<String, String> massStorage() {
    return Collections.unmodifiableMap(massStorage);
  }

  /** What {@code [MassStorageDrivers]} lists with {@code OEM} for it. */
  public List<String> textModeDrivers() {
    return textMode.drivers();
  }

  /** What {@code [OEMBootFiles]} lists for it. */
  public List<String> bootFiles() {
    return textMode.bootFiles();
  }

  /** The folders, in the order of their numbers. */
  public List<DriverFolder> folders() {
    return folders;
  }

  /**
   * What stands for a folder in {@code OemPnPDriversPath}.
   *
   * @param index its place in {@link #folders()}
   */
  public String key(int index) {
    return entry(index + 1);
  }

  /** Sentences about what does not fit or was left alone. */
  public List<String> remarks() {
    return List.copyOf(remarks);
  }

  // ------------------------------------------------------------------ files

  /**
   * The files for the bundle, in the order of their paths: all that lie in the folders, what the
   * packages take from folders below, and the files of text mode.
   *
   * @throws FileProblemException when a folder cannot be listed
   */
  public List<DriverFile> files() throws FileProblemException {
    Map<String, DriverFile> files = new TreeMap<>();
    for (int number = 1; number <= folders.size(); number++) {
      if (isTaken(number)) {
        String prefix = placement.bundle() + Placement.name(number) + "/";
        DriverFolder folder = folders.get(number - 1);
        for (Path file : filesIn(folder.path())) {
          add(files, prefix + file.getFileName(), file);
        }
        for (DriverInf inf : folder.infs()) {
          inf.filesBelow().forEach((path, file) -> add(files, prefix + path, file));
        }
      }
    }
    textMode.files().forEach((name, file) -> add(files, Placement.TEXT_MODE + name, file));
    return List.copyOf(files.values());
  }

  private static void add(Map<String, DriverFile> files, String path, Path source) {
    files.putIfAbsent(InfText.fold(path), new DriverFile(path, source));
  }

  private static List<Path> filesIn(Path folder) throws FileProblemException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (Files.isRegularFile(entry)) {
          files.add(entry);
        }
      }
      return files;
    } catch (IOException e) {
      throw FileStore.folderProblem(folder, e);
    } catch (DirectoryIteratorException e) {
      throw FileStore.folderProblem(folder, e.getCause());
    }
  }

  private static String text(String key, Object... arguments) {
    return Messages.model().text(key, arguments);
  }
}
