package org.prepwright.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.prepwright.app.message.AppMessages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a list of computers can be written as. */
enum ComputersFormat {
  /** A table. */
  CSV("csv", ".csv"),
  /** One name in each line. */
  TXT("txt", ".txt"),
  /** A uniqueness file. */
  UDF("udf", ".udb");

  private final String id;
  private final String otherExtension;

  ComputersFormat(String id, String otherExtension) {
    this.id = id;
    this.otherExtension = otherExtension;
  }

  /** The name on the command line. */
  String id() {
    return id;
  }

  /** The format that the name of a file speaks of. */
  static Optional<ComputersFormat> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith("." + format.id) || name.endsWith(format.otherExtension))
        .findFirst();
  }

  /** Reads the name of a format. */
  static final class Converter implements ITypeConverter<ComputersFormat> {
    @Override
    public ComputersFormat convert(String text) {
      return Arrays.stream(values())
          .filter(format -> format.id().equals(text.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(AppMessages.text("cli.computers.bad-format", text)));
    }
  }
}
