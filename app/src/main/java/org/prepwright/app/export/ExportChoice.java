package org.prepwright.app.export;

import java.nio.file.Path;
import org.prepwright.model.bundle.Bundle;
import org.prepwright.model.media.BundleTarget;
import org.prepwright.model.media.Overwrite;

/**
 * What was chosen in the end.
 *
 * @param bundle what is written
 * @param medium what it is put on
 * @param place the folder it goes into, or the file it becomes
 * @param startsFromRoot whether {@code start.cmd} goes into the root of the folder
 */
public record ExportChoice(Bundle bundle, ExportMedium medium, Path place, boolean startsFromRoot) {
  /** What writes it. */
  public BundleTarget target(Overwrite overwrite) {
    return BundleTarget.of(medium.form(), place, overwrite, startsFromRoot);
  }

  /** Where it lies once it is written. */
  public Path written() {
    return medium.isFile() ? place : place.resolve(bundle.title().text());
  }

  /** The folder that is remembered for the next export. */
  public Path folder() {
    Path parent = place.toAbsolutePath().getParent();
    return medium.isFile() && parent != null ? parent : place;
  }
}
