package org.prepwright.model.deployment;

import java.util.List;
import java.util.Optional;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.catalog.HalFact;
import org.prepwright.model.deployment.constraint.DiskHoldsMaster;
import org.prepwright.model.deployment.constraint.HalFitsMaster;
import org.prepwright.model.text.Document;

/** {@code [Target.<name>]}: one sort of computer that the image is for. */
@HalFitsMaster
@DiskHoldsMaster
public final class Target extends FactSection {
  private static final String PREFIX = "target.";

  private final Master master;

  /** Its HAL. */
  public final Setting<HalFact> hal = add("Hal", FactCodecs.hal());

  /** Size of its disk in megabytes. */
  public final Setting<Integer> diskSizeMb = number("DiskSizeMB");

  /** Hardware ids of the disk controllers it starts from; an empty entry says that it has none. */
  public final Setting<List<String>> massStorage = statedList("MassStorage");

  Target(Document document, String section, Master master) {
    super(document, section);
    this.master = master;
  }

  /** Where the image comes from. */
  public Master master() {
    return master;
  }

  /** What its section calls it: the name behind {@code Target.}, as it is written. */
  public String label() {
    return name().substring(PREFIX.length()).strip();
  }

  /** What a section calls its target; empty for other sections. */
  static Optional<String> nameIn(String section) {
    return Document.fold(section).startsWith(PREFIX)
        ? Optional.of(section.substring(PREFIX.length()).strip()).filter(name -> !name.isEmpty())
        : Optional.empty();
  }
}
