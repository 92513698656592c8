package org.prepwright.app.export;

import static org.prepwright.app.message.AppMessages.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.prepwright.model.bundle.Bundle;
import org.prepwright.model.bundle.BundleContents;
import org.prepwright.model.bundle.BundleContents.Extent;
import org.prepwright.model.bundle.BundleOrder;
import org.prepwright.model.bundle.BundleRefusedException;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.media.BundleTarget;
import org.prepwright.model.media.ExportException;
import org.prepwright.model.media.FloppySet;
import org.prepwright.model.media.MediaCheck;
import org.prepwright.model.media.Medium;
import org.prepwright.model.media.Overwrite;

/**
 * What is exported: the order and what is known of it. Made beside the window, since drivers and
 * tools may be many; the contents are put together once for each extent.
 */
public final class ExportSubject {
  private final BundleOrder order;
  private final List<Finding> findings;
  private final int computers;
  private final List<String> clearText;
  private final Map<ExportMedium, BundleContents> contents = new EnumMap<>(ExportMedium.class);

  /**
   * Takes what is known.
   *
   * @param order what was chosen
   * @param findings what the checks found in the file and those beside it
   * @param computers how many computers have answers of their own; 0 when the bundle is for one
   * @param clearText what remains readable and for whom, a sentence each
   */
  public ExportSubject(
      BundleOrder order, List<Finding> findings, int computers, List<String> clearText) {
    this.order = order;
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(Comparator.comparing(Finding::severity));
    this.findings = List.copyOf(sorted);
    this.computers = computers;
    this.clearText = List.copyOf(clearText);
  }

  /** What was chosen. */
  public BundleOrder order() {
    return order;
  }

  /** The name of the bundle. */
  public String title() {
    return order.title().text();
  }

  /** What the checks found, errors first. */
  public List<Finding> findings() {
    return findings;
  }

  /** The first error; empty when there is none. */
  public Optional<Finding> firstError() {
    return findings.stream().filter(one -> one.severity() == Severity.ERROR).findFirst();
  }

  /** How many computers have answers of their own; 0 when the bundle is for one. */
  public int computers() {
    return computers;
  }

  /** What remains readable and for whom, a sentence each. */
  public List<String> clearText() {
    return clearText;
  }

  /**
   * Puts the contents for a medium together, unless that was done before. May take a while.
   *
   * @throws BundleRefusedException when it cannot be made; the message says why
   */
  public synchronized BundleContents contents(ExportMedium medium) throws BundleRefusedException {
    ExportMedium alike = medium.extent() == Extent.WHOLE ? ExportMedium.FOLDER : medium;
    BundleContents made = contents.get(alike);
    if (made == null) {
      made =
          alike == ExportMedium.FLOPPIES ? floppies() : BundleContents.of(order, medium.extent());
      contents.put(alike, made);
    }
    return made;
  }

  private BundleContents floppies() throws BundleRefusedException {
    try {
      return new BundleContents(FloppySet.of(order).orElseThrow(), List.of());
    } catch (ExportException e) {
      throw new BundleRefusedException(e.getMessage(), e);
    }
  }

  /** What this can be put on: with answers of their own, computers get a floppy disk each. */
  public List<ExportMedium> media() {
    ExportMedium other =
        computers > 0 && order.answers().kind() == Kind.WINNT
            ? ExportMedium.FLOPPY
            : ExportMedium.FLOPPIES;
    return Stream.of(ExportMedium.values()).filter(one -> one != other).toList();
  }

  /**
   * Puts the contents for a medium together beforehand; where none can be made the plan says why.
   */
  public void prepare(ExportMedium medium) {
    plan(medium, Optional.empty());
  }

  /**
   * Says what would be written. May take a while.
   *
   * @param place the folder or file; empty when none is chosen, so that nothing is said of the room
   */
  ExportPlan plan(ExportMedium medium, Optional<Path> place) {
    BundleContents made;
    try {
      made = contents(medium);
    } catch (BundleRefusedException e) {
      return ExportPlan.refused(e.getMessage());
    }
    return place
        .map(there -> plan(made, medium, there.toAbsolutePath()))
        .orElseGet(
            () ->
                new ExportPlan(
                    Optional.of(made.bundle()), made.remarks(), OptionalLong.empty(), ""));
  }

  private static ExportPlan plan(BundleContents made, ExportMedium medium, Path place) {
    Bundle bundle = made.bundle();
    Path folder = medium.isFile() ? place.getParent() : place;
    BundleTarget target = BundleTarget.of(medium.form(), place, Overwrite.REFUSE, false);
    Medium room = target.medium();
    String refusal =
        folder == null || !Files.isDirectory(folder)
            ? text("export.folder-missing", folder == null ? place : folder)
            : MediaCheck.refusal(
                    MediaCheck.check(bundle.kind(), bundle.product(), bundle.files(), room))
                .orElse("");
    return new ExportPlan(Optional.of(bundle), made.remarks(), room.freeBytes(), refusal);
  }
}
