package org.prepwright.model.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.prepwright.model.bundle.Bundle;
import org.prepwright.model.bundle.BundleFile;
import org.prepwright.model.bundle.BundleTitle;
import org.prepwright.model.bundle.Content;

/**
 * One floppy disk image for each of several computers, as a bundle of its own that any target but a
 * floppy disk takes.
 */
public final class FloppySet {
  private FloppySet() {}

  /**
   * Makes a bundle of images. An image is made when it is written, so thousands need no memory; it
   * may be made twice.
   *
   * @param title of the whole
   * @param description of the whole, in one line
   * @param bundleByName what lies on the disk of each computer; a name becomes {@code NAME.img}
   * @param beside what else lies in the folder, such as {@code bundle.txt}, by which a later export
   *     knows the folder as ours
   * @return the bundle with the images in its folder, secret where something on them is
   * @throws ExportException when one does not fit on its disk
   * @throws IllegalArgumentException when there is none
   */
  public static Bundle of(
      BundleTitle title,
      String description,
      Map<String, Bundle> bundleByName,
      List<BundleFile> beside)
      throws ExportException {
    Bundle first =
        bundleByName.values().stream()
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no computers"));
    List<BundleFile> images = new ArrayList<>(beside);
    for (Map.Entry<String, Bundle> one : bundleByName.entrySet()) {
      String path = one.getKey() + ".img";
      FloppyImage.requireRoom(one.getValue(), path);
      Content image = Content.made(FloppyImage.SIZE, () -> bytesOf(one.getValue(), path));
      images.add(
          Faults.holdsSecrets(one.getValue())
              ? BundleFile.secret(path, image)
              : BundleFile.of(path, image));
    }
    return new Bundle(title, description, first.kind(), first.product(), images);
  }

  private static byte[] bytesOf(Bundle bundle, String path) {
    try {
      Tally unwatched = new Tally(ExportProgress.UNWATCHED, 0);
      return FloppyImage.of(bundle, path, unwatched).bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ExportException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
