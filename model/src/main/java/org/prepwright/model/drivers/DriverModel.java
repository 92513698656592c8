package org.prepwright.model.drivers;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.prepwright.model.catalog.Product;

/**
 * A device that an {@code .inf} installs.
 *
 * @param description what Device Manager calls it
 * @param hardwareIds its Plug and Play ids, the one it is meant for first, then compatible ones
 * @param platforms the Windows it can be installed on; empty when on none of ours
 */
public record DriverModel(String description, List<String> hardwareIds, Set<Platform> platforms) {
  /** Keeps its own copies. */
  public DriverModel {
    hardwareIds = List.copyOf(hardwareIds);
    Set<Platform> copy = EnumSet.noneOf(Platform.class);
    copy.addAll(platforms);
    platforms = Collections.unmodifiableSet(copy);
  }

  /** Whether it can be installed on a product, of whatever width. */
  public boolean serves(Product product) {
    return !Collections.disjoint(platforms, Platform.of(product));
  }
}
