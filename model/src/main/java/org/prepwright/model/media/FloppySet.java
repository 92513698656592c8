package org.prepwright.model.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prepwright.model.bundle.Bundle;
import org.prepwright.model.bundle.BundleContents;
import org.prepwright.model.bundle.BundleFile;
import org.prepwright.model.bundle.BundleOrder;
import org.prepwright.model.bundle.BundleRefusedException;
import org.prepwright.model.bundle.BundleText;
import org.prepwright.model.bundle.BundleTitle;
import org.prepwright.model.bundle.Content;

/**
 * One floppy disk image for each of several computers, as a bundle of its own that any target but a
 * floppy disk takes.
 */
public final class FloppySet {
  private FloppySet() {}

  /**
   * Makes the bundle of the floppy disks of an order, one for each computer of its table.
   *
   * @return empty where one floppy disk serves all
   * @throws BundleRefusedException when the answers of a computer cannot be made
   * @throws ExportException when one does not fit on its disk
   */
  public static Optional<Bundle> of(BundleOrder order)
      throws BundleRefusedException, ExportException {
    List<Bundle> disks = BundleContents.floppies(order);
    if (disks.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Bundle> bundleByName = new LinkedHashMap<>();
    disks.forEach(disk -> bundleByName.put(disk.title().text(), disk));
    BundleFile text = BundleText.of(order.title(), order.description()).asFile();
    return Optional.of(of(order.title(), order.description(), bundleByName, List.of(text)));
  }

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
