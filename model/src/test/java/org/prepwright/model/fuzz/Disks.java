package org.prepwright.model.fuzz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.prepwright.model.bundle.Bundle;
import org.prepwright.model.bundle.BundleFile;
import org.prepwright.model.bundle.BundleTitle;
import org.prepwright.model.bundle.Content;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.media.BundleTarget;
import org.prepwright.model.media.ExportProgress;
import org.prepwright.model.media.Medium;
import org.prepwright.model.media.Overwrite;
import org.prepwright.model.media.Verification;
import org.prepwright.model.media.VerificationException;

/** Images with a small bundle on them, and what holds when any image is verified. */
final class Disks {
  /** Bytes of a place and a length in front of what is written there. */
  private static final int HEAD = 4;

  private Disks() {}

  /** The bytes of a sound image. */
  static byte[] sound(Medium.Form form) {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("prepwright-fuzz");
      Path file = folder.resolve("sound.img");
      Bundle bundle =
          new Bundle(
              BundleTitle.of("fuzz"),
              "",
              Kind.SYSPREP,
              Product.XP_PROFESSIONAL,
              List.of(
                  BundleFile.ascii("bundle.txt", "fuzz"),
                  BundleFile.ascii("winnt.sif", "[UserData]"),
                  BundleFile.ascii("$OEM$/$1/A long name.inf", "[Version]"),
                  BundleFile.of("more/empty", Content.of("".getBytes(StandardCharsets.US_ASCII)))));
      BundleTarget.of(form, file, Overwrite.REFUSE, false).write(bundle, ExportProgress.UNWATCHED);
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      Files.delete(folder);
      return bytes;
    } catch (Exception e) {
      throw new IllegalStateException("no sound image in " + folder, e);
    }
  }

  /**
   * Writes over an image: three bytes tell a place, one how many bytes follow, and so on.
   *
   * @param patches any bytes
   */
  static byte[] damaged(byte[] sound, byte[] patches) {
    byte[] bytes = sound.clone();
    ByteBuffer rest = ByteBuffer.wrap(patches);
    while (rest.remaining() > HEAD) {
      int head = rest.getInt();
      int place = (head >>> 8) % bytes.length;
      int length = Math.min(Math.min(head & 0xFF, rest.remaining()), bytes.length - place);
      rest.get(bytes, place, length);
    }
    return bytes;
  }

  /** Verifies an image: there is a result, or a sentence. */
  static void verify(byte[] image) throws IOException {
    Path file = Files.createTempFile("prepwright-fuzz", ".img");
    try {
      Files.write(file, image);
      for (Verification.Result result : Verification.verify(file, ExportProgress.UNWATCHED)) {
        Invariant.holds(result.files() >= 0 && result.place().equals(file), "of another image");
      }
    } catch (VerificationException e) {
      Invariant.isTold(e);
    } finally {
      Files.delete(file);
    }
  }
}
