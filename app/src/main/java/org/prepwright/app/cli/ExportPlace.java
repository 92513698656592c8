package org.prepwright.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.bundle.StartScript;
import org.prepwright.model.media.BundleTarget;
import org.prepwright.model.media.FloppyTarget;
import org.prepwright.model.media.FolderTarget;
import org.prepwright.model.media.IsoTarget;
import org.prepwright.model.media.Medium;
import org.prepwright.model.media.Overwrite;
import org.prepwright.model.media.ZipTarget;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where a bundle goes: {@code --to PLACE [--as FORM] [--replace]}. */
final class ExportPlace {
  @Option(names = "--to", paramLabel = "PLACE", required = true, descriptionKey = "cli.export.to")
  private Path place;

  @Option(
      names = "--as",
      paramLabel = "FORM",
      converter = FormConverter.class,
      descriptionKey = "cli.export.as")
  private Medium.Form form = Medium.Form.FOLDER;

  @Option(names = "--start", descriptionKey = "cli.export.start")
  private boolean withStart;

  @Option(names = "--replace", descriptionKey = "cli.export.replace")
  private boolean replace;

  Path place() {
    return place;
  }

  Medium.Form form() {
    return form;
  }

  /** Where one bundle is written. */
  BundleTarget target() {
    Overwrite overwrite = replace ? Overwrite.REPLACE : Overwrite.REFUSE;
    return switch (form) {
      case FOLDER -> new FolderTarget(place, overwrite, startScript(withStart));
      case USB_DRIVE -> new FolderTarget(place, overwrite, startScript(true));
      case ZIP -> new ZipTarget(place, overwrite);
      case FLOPPY -> new FloppyTarget(place, overwrite);
      case ISO -> new IsoTarget(place, overwrite);
    };
  }

  /** Where the images of several floppy disks are written. */
  BundleTarget targetOfFloppies() {
    return new FolderTarget(place, replace ? Overwrite.REPLACE : Overwrite.REFUSE);
  }

  private static Optional<byte[]> startScript(boolean wanted) {
    return wanted
        ? Optional.of(StartScript.text().getBytes(StandardCharsets.US_ASCII))
        : Optional.empty();
  }

  /** Reads the name of a form. */
  static final class FormConverter implements ITypeConverter<Medium.Form> {
    @Override
    public Medium.Form convert(String text) {
      return switch (text) {
        case "folder" -> Medium.Form.FOLDER;
        case "usb" -> Medium.Form.USB_DRIVE;
        case "zip" -> Medium.Form.ZIP;
        case "floppy" -> Medium.Form.FLOPPY;
        case "iso" -> Medium.Form.ISO;
        default -> throw new TypeConversionException(AppMessages.text("cli.export.form", text));
      };
    }
  }
}
