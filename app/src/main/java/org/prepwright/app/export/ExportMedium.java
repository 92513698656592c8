package org.prepwright.app.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.prepwright.model.bundle.BundleContents.Extent;
import org.prepwright.model.media.Medium.Form;

/** What a person can put a bundle on. */
public enum ExportMedium {
  /** A folder of a disk or a share. */
  FOLDER(""),
  /** A drive that is carried to the computer. */
  DRIVE(""),
  /** An archive. */
  ZIP("zip"),
  /** The image of a floppy disk. */
  FLOPPY("img"),
  /** The images of floppy disks, one for each of several computers. */
  FLOPPIES(""),
  /** The image of a CD. */
  ISO("iso");

  private final String extension;

  ExportMedium(String extension) {
    this.extension = extension;
  }

  /** The word in the settings and in the keys of texts. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The medium of a word in the settings; empty for any other. */
  public static Optional<ExportMedium> byId(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
  }

  /** Whether the bundle becomes one file; otherwise it is a folder of its title. */
  public boolean isFile() {
    return !extension.isEmpty();
  }

  /** The usual ending of the file's name, without its dot; empty where there is no file. */
  public String extension() {
    return extension;
  }

  /** Whether {@code start.cmd}, which offers all bundles beside it, can go beside the bundle. */
  public boolean takesStartScript() {
    return this == FOLDER || this == DRIVE;
  }

  /** What the bundle becomes there. */
  Form form() {
    return switch (this) {
      case FOLDER, FLOPPIES -> Form.FOLDER;
      case DRIVE -> Form.USB_DRIVE;
      case ZIP -> Form.ZIP;
      case FLOPPY -> Form.FLOPPY;
      case ISO -> Form.ISO;
    };
  }

  /** What of the bundle goes there. */
  Extent extent() {
    return this == FLOPPY || this == FLOPPIES ? Extent.FLOPPY : Extent.WHOLE;
  }
}
