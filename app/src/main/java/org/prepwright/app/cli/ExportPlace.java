package org.prepwright.app.cli;

import java.nio.file.Path;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.media.BundleTarget;
import org.prepwright.model.media.Medium;
import org.prepwright.model.media.Overwrite;
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

  Medium.Form form() {
    return form;
  }

  /** Where one bundle is written. */
  BundleTarget target() {
    return BundleTarget.of(form, place, overwrite(), withStart || form == Medium.Form.USB_DRIVE);
  }

  /** Where the images of several floppy disks are written. */
  BundleTarget targetOfFloppies() {
    return BundleTarget.of(Medium.Form.FOLDER, place, overwrite(), false);
  }

  private Overwrite overwrite() {
    return replace ? Overwrite.REPLACE : Overwrite.REFUSE;
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
