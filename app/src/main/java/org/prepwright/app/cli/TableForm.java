package org.prepwright.app.cli;

import java.util.Locale;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.computers.TableEncoding;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say how a table or a list of names is written. */
final class TableForm {
  @Option(names = "--semicolon", descriptionKey = "cli.computers.semicolon")
  private boolean semicolon;

  @Option(
      names = "--encoding",
      paramLabel = "ENCODING",
      converter = EncodingConverter.class,
      descriptionKey = "cli.computers.encoding")
  TableEncoding encoding = TableEncoding.UTF_8;

  char delimiter() {
    return semicolon ? ';' : ',';
  }

  /** Reads the name of an encoding. */
  static final class EncodingConverter implements ITypeConverter<TableEncoding> {
    @Override
    public TableEncoding convert(String text) {
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "utf-8" -> TableEncoding.UTF_8;
        case "utf-8-mark" -> TableEncoding.UTF_8_WITH_MARK;
        case "ansi" -> TableEncoding.ANSI;
        default ->
            throw new TypeConversionException(AppMessages.text("cli.computers.bad-encoding", text));
      };
    }
  }
}
