package org.prepwright.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prepwright.app.message.AppMessages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a list of computers can be written as. */
enum ComputersFormat {
  /** A table. */
  CSV(List.of("csv")),
  /** One name in each line. */
  TXT(List.of("txt")),
  /** A uniqueness file. */
  UDF(List.of("udf", "udb"));

  private final List<String> extensions;

  ComputersFormat(List<String> extensions) {
    this.extensions = List.copyOf(extensions);
  }

  /** The name on the command line. */
  String id() {
    return extensions.get(0);
  }

  /** The format that the name of a file speaks of. */
  static Optional<ComputersFormat> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.extensions.stream().anyMatch(end -> name.endsWith("." + end)))
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
