package org.prepwright.model.deployment;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.prepwright.model.deployment.constraint.PermissionsSurviveImaging;
import org.prepwright.model.text.Document;

/**
 * The facts that an answer file does not hold and that decide whether it can be used: {@code
 * deployment.ini}, its text and its sections as typed views of the text.
 *
 * <p>A fact that is absent is not stated, and so is one with an empty value, with these exceptions:
 * an empty {@code Program} says that there is no imaging program, an empty {@code Roles} that
 * nothing of the list runs, an empty {@code MassStorage} that there is no such controller.
 *
 * <p>Belongs to one thread, in the window the JavaFX thread; hand a {@link #snapshot()} to others.
 */
@PermissionsSurviveImaging
public final class Deployment {
  private final Document document;

  /** {@code [Master]}. */
  @Valid public final Master master;

  /** {@code [Imaging]}. */
  @Valid public final Imaging imaging;

  /** {@code [Bundle]}. */
  @Valid public final BundleFacts bundle;

  private final ObservableList<@Valid Target> targets = FXCollections.observableArrayList();
  private final ObservableList<Target> readOnlyTargets =
      FXCollections.unmodifiableObservableList(targets);

  /**
   * Makes the typed view of a text.
   *
   * @param document the text of {@code deployment.ini}
   */
  public Deployment(Document document) {
    this.document = document;
    master = new Master(document);
    imaging = new Imaging(document);
    bundle = new BundleFacts(document);
    master.beginReading();
    imaging.beginReading();
    bundle.beginReading();
    followTargets();
    document.addListener(change -> readAgain());
  }

  /** A copy for another thread. */
  public Deployment snapshot() {
    return new Deployment(document.snapshot());
  }

  /** The text, which is the truth. */
  public Document document() {
    return document;
  }

  /** The sorts of computer that the image is for, in file order; changes with the file. */
  public ObservableList<Target> targets() {
    return readOnlyTargets;
  }

  /** All sections: master, imaging, bundle, targets. */
  public List<FactSection> sections() {
    List<FactSection> sections = new ArrayList<>(List.of(master, imaging, bundle));
    sections.addAll(targets);
    return List.copyOf(sections);
  }

  /** The section of a name, without regard to case. */
  public Optional<FactSection> section(String name) {
    return sections().stream()
        .filter(section -> Document.fold(section.name()).equals(Document.fold(name)))
        .findFirst();
  }

  private void readAgain() {
    master.readAgain();
    imaging.readAgain();
    bundle.readAgain();
    followTargets();
    targets.forEach(FactSection::readAgain);
  }

  /**
   * A target whose section keeps its name as it is written keeps its view, which a control may be
   * bound to.
   */
  private void followTargets() {
    Map<String, Target> known = new LinkedHashMap<>();
    targets.forEach(target -> known.put(target.name(), target));
    Map<String, Target> found = new LinkedHashMap<>();
    document.sections().stream()
        .filter(section -> Target.nameIn(section.name()).isPresent())
        .forEach(
            section ->
                found.computeIfAbsent(
                    Document.fold(section.name()),
                    folded ->
                        Optional.ofNullable(known.get(section.name()))
                            .orElseGet(() -> newTarget(section.name()))));
    List<Target> now = List.copyOf(found.values());
    if (!now.equals(targets)) {
      targets.setAll(now);
    }
  }

  private Target newTarget(String section) {
    Target target = new Target(document, section, master);
    target.beginReading();
    return target;
  }
}
