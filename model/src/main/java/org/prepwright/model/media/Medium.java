package org.prepwright.model.media;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Where a bundle goes.
 *
 * @param form what it is
 * @param freeBytes the room on it; empty when it is not known
 * @param clusterBytes what the smallest file or folder takes up there; 1 when it is not known
 */
public record Medium(Form form, OptionalLong freeBytes, long clusterBytes) {
  /** A medium of which no cluster size is known. */
  public Medium(Form form, OptionalLong freeBytes) {
    this(form, freeBytes, 1);
  }

  /** The forms of media. */
  public enum Form {
    /** A folder of a disk or a share. */
    FOLDER,
    /** A drive that is carried to the computer. */
    USB_DRIVE,
    /** An archive. */
    ZIP,
    /** The image of a 1.44 MB floppy disk, formatted with FAT12. */
    FLOPPY,
    /** The image of a CD. */
    ISO
  }

  /**
   * A folder and the room that this user has there.
   *
   * @param folder the folder; of one that cannot be asked, or is on a file system without a size,
   *     nothing is known
   */
  public static Medium folder(Path folder) {
    return at(Form.FOLDER, folder);
  }

  /**
   * A form of medium and the room that this user has in the folder where it is made.
   *
   * @param form what is made
   * @param folder the folder it is made in
   */
  static Medium at(Form form, Path folder) {
    try {
      FileStore store = Files.getFileStore(folder);
      OptionalLong free =
          store.getTotalSpace() > 0
              ? OptionalLong.of(store.getUsableSpace())
              : OptionalLong.empty();
      return new Medium(form, free, clusterOf(store));
    } catch (IOException e) {
      return new Medium(form, OptionalLong.empty());
    }
  }

  private static long clusterOf(FileStore store) throws IOException {
    try {
      return Math.max(1, store.getBlockSize());
    } catch (UnsupportedOperationException e) {
      return 1;
    }
  }

  /** What a number of bytes takes up there, in whole clusters. */
  long taken(long bytes) {
    return (bytes + clusterBytes - 1) / clusterBytes * clusterBytes;
  }
}
