package org.prepwright.app.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.prepwright.model.bundle.StartScript;
import org.prepwright.model.media.BundleTarget;
import org.prepwright.model.media.FloppyTarget;
import org.prepwright.model.media.FolderTarget;
import org.prepwright.model.media.IsoTarget;
import org.prepwright.model.media.Overwrite;
import org.prepwright.model.media.ZipTarget;

/** Makes what writes to a medium. */
final class ExportTargets {
  private ExportTargets() {}

  /**
   * What writes to a place.
   *
   * @param place the folder that takes the bundle's folder, or the file it becomes
   * @param startsFromRoot whether a script in the root of the folder offers its bundles
   */
  static BundleTarget of(
      ExportMedium medium, Path place, Overwrite overwrite, boolean startsFromRoot) {
    return switch (medium) {
      case FOLDER, DRIVE ->
          new FolderTarget(
              place,
              overwrite,
              startsFromRoot
                  ? Optional.of(StartScript.text().getBytes(StandardCharsets.US_ASCII))
                  : Optional.empty());
      case ZIP -> new ZipTarget(place, overwrite);
      case FLOPPY -> new FloppyTarget(place, overwrite);
      case ISO -> new IsoTarget(place, overwrite);
    };
  }
}
