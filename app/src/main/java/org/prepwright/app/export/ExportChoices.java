package org.prepwright.app.export;

import static org.prepwright.app.message.AppMessages.text;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.prepwright.app.settings.LastExport;
import org.prepwright.model.media.Drive;
import org.prepwright.model.media.DriveSource;
import org.prepwright.model.media.Drives;
import org.prepwright.model.media.DrivesException;

/**
 * What a person chooses for an export, and what follows from it: the medium, its place, what would
 * be written there. What needs a disk is worked out beside the window.
 */
public final class ExportChoices {
  private final ExportSubject subject;
  private final DriveSource drivesNow;
  private final Beside beside;
  private final Runnable planSoon;
  private final ObjectProperty<ExportMedium> medium =
      new SimpleObjectProperty<>(this, "medium", ExportMedium.FOLDER);
  private final Map<ExportMedium, StringProperty> places = new EnumMap<>(ExportMedium.class);
  private final ObservableList<Drive> drives = FXCollections.observableArrayList();
  private final ObjectProperty<Drive> drive = new SimpleObjectProperty<>(this, "drive");
  private final Map<ExportMedium, BooleanProperty> startsFromRoot =
      new EnumMap<>(ExportMedium.class);
  private final ReadOnlyObjectWrapper<ExportPlan> plan = new ReadOnlyObjectWrapper<>(this, "plan");
  private final ReadOnlyStringWrapper objection = new ReadOnlyStringWrapper(this, "objection", "");
  private final ReadOnlyBooleanWrapper isOpen = new ReadOnlyBooleanWrapper(this, "isOpen");
  private final String lastDrive;
  private String drivesProblem = "";
  private long planNumber;

  /**
   * Begins with what was chosen last.
   *
   * @param subject what is exported
   * @param last where bundles went last
   * @param drivesNow lists the drives that a person can take away; may take a while
   * @param beside where work runs
   */
  public ExportChoices(
      ExportSubject subject, LastExport last, DriveSource drivesNow, Beside beside) {
    this.subject = subject;
    this.drivesNow = drivesNow;
    this.beside = beside;
    planSoon = beside.calmed(this::plan);
    lastDrive = last.folder(ExportMedium.DRIVE.id());
    for (ExportMedium one : ExportMedium.values()) {
      StringProperty place = new SimpleStringProperty(this, "place", proposed(one, last));
      place.addListener(changed -> outdated(planSoon));
      places.put(one, place);
      startsFromRoot.put(
          one, new SimpleBooleanProperty(this, "startsFromRoot", one == ExportMedium.DRIVE));
    }
    medium.set(
        ExportMedium.byId(last.medium())
            .filter(subject.media()::contains)
            .orElse(ExportMedium.FOLDER));
    medium.addListener(changed -> outdated(this::plan));
    drive.addListener(changed -> outdated(this::plan));
    plan.addListener(changed -> judge());
    refreshDrives();
    plan();
  }

  private String proposed(ExportMedium one, LastExport last) {
    String folder = last.folder(one.id());
    boolean isNamed = !folder.isEmpty() && one.isFile();
    return isNamed
        ? path(folder).map(path -> path.resolve(fileName(one)).toString()).orElse("")
        : folder;
  }

  /** The name proposed for the file a bundle becomes on a medium. */
  public String fileName(ExportMedium one) {
    return subject.title() + "." + one.extension();
  }

  /** What is exported. */
  public ExportSubject subject() {
    return subject;
  }

  /** What the bundle is put on. */
  public ObjectProperty<ExportMedium> mediumProperty() {
    return medium;
  }

  /** The folder or file for a medium, as it is typed; not of a drive. */
  public StringProperty placeProperty(ExportMedium one) {
    return places.get(one);
  }

  /** The drives that can be taken away. */
  public ObservableList<Drive> drives() {
    return drives;
  }

  /** The chosen drive; null when there is none. */
  public ObjectProperty<Drive> driveProperty() {
    return drive;
  }

  /**
   * Whether {@code start.cmd}, which offers all bundles of a drive, goes into its root. So it is
   * for a drive until somebody says otherwise, and for a folder once somebody says so.
   *
   * @param one a medium that {@link ExportMedium#takesStartScript() takes the script}
   */
  public BooleanProperty startsFromRootProperty(ExportMedium one) {
    return startsFromRoot.get(one);
  }

  /** What would be written; null while it is being worked out. */
  public ReadOnlyObjectProperty<ExportPlan> planProperty() {
    return plan.getReadOnlyProperty();
  }

  /** Why nothing can be written as things stand, in a sentence; empty when it can. */
  public ReadOnlyStringProperty objectionProperty() {
    return objection.getReadOnlyProperty();
  }

  /** Whether there is an objection only because nobody has chosen a place yet. */
  public ReadOnlyBooleanProperty isOpenProperty() {
    return isOpen.getReadOnlyProperty();
  }

  /** Looks for drives once more. */
  public void refreshDrives() {
    beside.run(() -> Listing.of(drivesNow), this::take);
  }

  /** The drives there are, or why the system does not tell. */
  private record Listing(List<Drive> drives, String problem) {
    static Listing of(DriveSource source) {
      try {
        return new Listing(source.drives(), "");
      } catch (DrivesException e) {
        return new Listing(List.of(), e.getMessage());
      }
    }
  }

  private void take(Listing found) {
    String before = drive.get() == null ? lastDrive : drive.get().path();
    drivesProblem = found.problem();
    drives.setAll(found.drives());
    drive.set(
        found.drives().stream()
            .filter(one -> one.path().equals(before))
            .findFirst()
            .or(() -> found.drives().stream().findFirst())
            .orElse(null));
    judge();
  }

  /** What was chosen; empty while there is an objection. */
  public Optional<ExportChoice> chosen() {
    if (!objection.get().isEmpty()) {
      return Optional.empty();
    }
    ExportMedium on = medium.get();
    boolean startsHere = on.takesStartScript() && startsFromRoot.get(on).get();
    return plan.get()
        .bundle()
        .flatMap(bundle -> place().map(where -> new ExportChoice(bundle, on, where, startsHere)));
  }

  /** The folder or file for the chosen medium; empty when none is chosen, or none can be. */
  private Optional<Path> place() {
    if (medium.get() == ExportMedium.DRIVE) {
      return Optional.ofNullable(drive.get()).map(one -> Path.of(one.path()));
    }
    return path(places.get(medium.get()).get());
  }

  private static Optional<Path> path(String typed) {
    try {
      return typed.isBlank() ? Optional.empty() : Optional.of(Drives.folder(typed.strip()));
    } catch (DrivesException e) {
      return Optional.empty();
    }
  }

  private void outdated(Runnable next) {
    planNumber++;
    plan.set(null);
    judge();
    next.run();
  }

  private void plan() {
    long number = ++planNumber;
    ExportMedium on = medium.get();
    Optional<Path> where = place();
    beside.run(
        () -> subject.plan(on, where),
        made -> {
          // what was asked for later is on its way
          if (number == planNumber) {
            plan.set(made);
          }
        });
  }

  private void judge() {
    isOpen.set(isOpen());
    objection.set(objection());
  }

  private boolean isOpen() {
    return medium.get() == ExportMedium.DRIVE
        ? drive.get() == null && drivesProblem.isEmpty()
        : places.get(medium.get()).get().isBlank();
  }

  private String objection() {
    boolean isDrive = medium.get() == ExportMedium.DRIVE;
    if (isDrive && drive.get() == null) {
      String missing = text(drives.isEmpty() ? "export.no-drive" : "export.choose-drive");
      return drivesProblem.isEmpty() ? missing : drivesProblem;
    }
    String typed = places.get(medium.get()).get();
    if (!isDrive && typed.isBlank()) {
      return text(medium.get().isFile() ? "export.no-file" : "export.no-folder");
    }
    if (place().isEmpty()) {
      return text("export.bad-path", typed.strip());
    }
    return plan.get() == null ? text("export.planning") : plan.get().refusal();
  }
}
