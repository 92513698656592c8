package org.prepwright.model.bundle;

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
 */
public record Medium(Form form, OptionalLong freeBytes) {
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
    OptionalLong free;
    try {
      FileStore store = Files.getFileStore(folder);
      free =
          store.getTotalSpace() > 0
              ? OptionalLong.of(store.getUsableSpace())
              : OptionalLong.empty();
    } catch (IOException e) {
      free = OptionalLong.empty();
    }
    return new Medium(Form.FOLDER, free);
  }
}
