package org.prepwright.model.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * A hardware abstraction layer (HAL) of Windows XP and Server 2003. The computer a HAL is made for
 * goes by the HAL's id.
 *
 * @param id for example {@code ACPIAPIC_UP}
 * @param name for example {@code ACPI Uniprocessor}
 * @param file its file on the CD, for example {@code halaacpi.dll}; Setup renames it to hal.dll
 * @param alsoCalled its id in hal.inf where that differs, and the name in Device Manager
 * @param runsOn ids of the HALs whose computers it can run on (JSI Tip 4632)
 * @param offered ids of the HALs to which Device Manager offers to change it (KB 309283)
 * @param upgradesTo ids of the HALs to which Windows changes it by itself when it finds a second
 *     processor
 */
public record HalFact(
    String id,
    String name,
    String file,
    List<String> alsoCalled,
    List<String> runsOn,
    List<String> offered,
    List<String> upgradesTo) {
  /** Keeps its own copies of the lists. */
  public HalFact {
    alsoCalled = List.copyOf(alsoCalled);
    runsOn = List.copyOf(runsOn);
    offered = List.copyOf(offered);
    upgradesTo = List.copyOf(upgradesTo);
  }

  /** Whether it can run on a computer made for another HAL. */
  public boolean canRunOn(HalFact other) {
    return runsOn.contains(other.id);
  }

  /** Whether Device Manager offers to change it to another one. */
  public boolean isOfferedAs(HalFact other) {
    return offered.contains(other.id);
  }

  /** Whether Windows changes it to another one by itself. */
  public boolean upgradesTo(HalFact other) {
    return upgradesTo.contains(other.id);
  }

  /** All its names: id, name, file and what else it is called. */
  List<String> names() {
    List<String> names = new ArrayList<>(List.of(id, name, file));
    names.addAll(alsoCalled);
    return names;
  }
}
