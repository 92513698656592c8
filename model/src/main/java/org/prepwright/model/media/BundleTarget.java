package org.prepwright.model.media;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.prepwright.model.bundle.Bundle;
import org.prepwright.model.bundle.StartScript;

/**
 * Where a bundle goes.
 *
 * <p>Whatever it is, the bundle is made under another name beside its place, brought down to the
 * medium, read back and compared with its manifest, and takes its place at the very end. So the
 * place holds the former bundle or the new one, never half of one. The same bundle gives the same
 * bytes each time.
 */
public sealed interface BundleTarget permits FolderTarget, SingleFile {
  /**
   * What writes to a place.
   *
   * @param form what the bundle becomes
   * @param place the folder that takes the bundle's folder, or the file it becomes
   * @param startsFromRoot whether {@code start.cmd} goes into the root of a folder and lists its
   *     bundles
   */
  static BundleTarget of(
      Medium.Form form, Path place, Overwrite overwrite, boolean startsFromRoot) {
    return switch (form) {
      case FOLDER, USB_DRIVE ->
          new FolderTarget(
              place,
              overwrite,
              startsFromRoot
                  ? Optional.of(StartScript.text().getBytes(StandardCharsets.US_ASCII))
                  : Optional.empty());
      case ZIP -> new SingleFile(new LocalDisk(), place, overwrite, new ZipFormat());
      case FLOPPY -> new SingleFile(new LocalDisk(), place, overwrite, new FloppyFormat());
      case ISO -> new SingleFile(new LocalDisk(), place, overwrite, new IsoFormat());
    };
  }

  /** The medium, with the room on it by now, for {@link MediaCheck}. */
  Medium medium();

  /**
   * Writes a bundle and its manifest.
   *
   * @param progress watches, and may call it off
   * @return where it is
   * @throws ExportException when it was not written or was cancelled; the message is a sentence.
   *     Nothing is left behind then, and a former bundle is as it was, except for {@link
   *     ExportException.Reason#OLD_SET_ASIDE} and {@link ExportException.Reason#OLD_LEFT}
   */
  Path write(Bundle bundle, ExportProgress progress) throws ExportException;
}
