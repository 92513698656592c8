package org.prepwright.model.media;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prepwright.model.bundle.BundleFile;
import org.prepwright.model.bundle.FatNames;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Rules;
import org.prepwright.model.check.Severity;
import org.prepwright.model.message.Messages;

/** Says whether a bundle can go to a medium: the rules {@code media-*}. */
public final class MediaCheck {
  private final Kind kind;
  private final Product product;
  private final List<BundleFile> files;
  private final Medium medium;
  private final List<Finding> found = new ArrayList<>();

  private MediaCheck(Kind kind, Product product, List<BundleFile> files, Medium medium) {
    this.kind = kind;
    this.product = product;
    this.files = List.copyOf(files);
    this.medium = medium;
  }

  /**
   * Checks a bundle against the medium it is to go to.
   *
   * @param kind the kind of its answer file
   * @param product the product it is for
   * @param files all its files
   * @param medium the medium
   * @return the findings, none of which has a line
   */
  public static List<Finding> check(
      Kind kind, Product product, List<BundleFile> files, Medium medium) {
    return new MediaCheck(kind, product, files, medium).run();
  }

  /**
   * Why a bundle cannot be written to its medium: the sentences of the errors.
   *
   * @param findings what {@link #check} gave
   * @return empty when it can
   */
  public static Optional<String> refusal(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(finding -> finding.message() + " " + finding.remedy())
        .reduce((one, other) -> one + " " + other);
  }

  private List<Finding> run() {
    long bytes = files.stream().mapToLong(file -> room(file.size())).sum();
    if (medium.form() == Medium.Form.FLOPPY) {
      add("media-floppy-sysprep");
      long onFloppy = FatFloppy.bytesFor(files);
      if (onFloppy > FatFloppy.CAPACITY) {
        add("media-floppy-size", onFloppy, FatFloppy.CAPACITY);
      }
    }
    if (medium.freeBytes().isPresent() && medium.freeBytes().getAsLong() < bytes) {
      add("media-space", bytes, medium.freeBytes().getAsLong());
    }
    namesInPaths().forEach(this::judgeName);
    return List.copyOf(found);
  }

  /** Within an image or an archive files do not begin at clusters of the disk. */
  private long room(long bytes) {
    boolean lieAlone =
        medium.form() == Medium.Form.FOLDER || medium.form() == Medium.Form.USB_DRIVE;
    return lieAlone ? medium.taken(bytes) : bytes;
  }

  private Set<String> namesInPaths() {
    Set<String> names = new LinkedHashSet<>();
    files.forEach(file -> names.addAll(List.of(file.path().split("/", -1))));
    return names;
  }

  private void judgeName(String name) {
    String objection = FatNames.objectionTo(name);
    if (!objection.isEmpty()) {
      add("media-file-name", name, objection);
    } else if (isReadByDos() && !FatNames.isShort(name)) {
      add("media-file-name", name, Messages.model().text("media.name.short"));
    } else if (medium.form() == Medium.Form.ISO && name.length() > IsoImage.LONGEST_NAME) {
      add(
          "media-file-name",
          name,
          Messages.model().text("media.name.joliet", IsoImage.LONGEST_NAME));
    }
  }

  /**
   * Winnt.exe that was started from a floppy runs under DOS, which knows short names only. What
   * belongs to Sysprep is read by Windows.
   */
  private boolean isReadByDos() {
    return medium.form() == Medium.Form.FLOPPY && kind != Kind.SYSPREP;
  }

  private void add(String rule, Object... arguments) {
    if (Rules.find(rule).orElseThrow().appliesTo(kind, product)) {
      found.add(Finding.of(rule, 0, 0, "", "", arguments));
    }
  }
}
