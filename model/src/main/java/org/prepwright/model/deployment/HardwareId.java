package org.prepwright.model.deployment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.prepwright.model.text.Document;

/**
 * A Plug and Play id such as {@code PCI\VEN_8086&DEV_7111}, which compares without regard to case.
 *
 * <p>A driver that is listed for an id serves every device whose id says the same and more: {@code
 * PCI\VEN_8086&DEV_7111} and {@code PCI\CC_0101} serve {@code PCI\VEN_8086&DEV_7111&CC_0101},
 * because Windows looks for a driver under each of the shorter ids of a device as well. Nothing
 * serves it the other way round.
 *
 * @param bus the first part, with its backslash and in small letters, for example {@code pci\\}
 * @param parts what stands between the ampersands, in small letters
 */
public record HardwareId(String bus, Set<String> parts) {
  /** Keeps its own copy. */
  public HardwareId {
    parts = Set.copyOf(parts);
  }

  /** Reads an id. */
  public static HardwareId of(String text) {
    String folded = Document.fold(text.strip());
    int backslash = folded.indexOf('\\');
    return new HardwareId(
        folded.substring(0, backslash + 1),
        new HashSet<>(List.of(folded.substring(backslash + 1).split("&", -1))));
  }

  /** Whether a driver that is listed for this id is one for the other. */
  public boolean serves(HardwareId other) {
    return bus.equals(other.bus) && other.parts.containsAll(parts);
  }
}
