package org.prepwright.model.drivers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.prepwright.model.catalog.Product;

/**
 * A folder with driver packages. Windows searches a folder as a whole and none below it, so it is
 * taken or left as a whole, too.
 *
 * @param path where it is
 * @param infs its packages, by name; none when it holds files for text mode alone
 * @param textMode the {@code txtsetup.oem} that belongs to it
 */
public record DriverFolder(Path path, List<DriverInf> infs, Optional<TxtSetupOem> textMode) {
  /** Keeps its own copy of the list. */
  public DriverFolder {
    infs = List.copyOf(infs);
  }

  /** Whether one of its packages serves a product, of whatever width. */
  public boolean serves(Product product) {
    return infs.stream().anyMatch(inf -> inf.serves(product));
  }

  /** Whether one of its packages is for mass storage. */
  public boolean isMassStorage() {
    return infs.stream().anyMatch(DriverInf::isMassStorage);
  }

  /** Its path from the root, without detours: what {@code deployment.ini} remembers. */
  public Path place() {
    return path.toAbsolutePath().normalize();
  }
}
