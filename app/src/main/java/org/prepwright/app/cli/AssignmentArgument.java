package org.prepwright.app.cli;

import org.prepwright.app.message.AppMessages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code Section/Key=VALUE} from the command line.
 *
 * @param name the key
 * @param value everything behind the first equals sign
 */
record AssignmentArgument(SettingName name, String value) {
  @Override
  public String toString() {
    return name.toString();
  }

  /** Reads an assignment; the sentence of a refusal does not repeat the value. */
  static final class Converter implements ITypeConverter<AssignmentArgument> {
    @Override
    public AssignmentArgument convert(String text) {
      int from = text.startsWith("[") ? Math.max(text.indexOf(']'), 0) : 0;
      int equals = text.indexOf('=', from);
      if (equals < 0) {
        throw new TypeConversionException(AppMessages.text("cli.assignment", text));
      }
      SettingName name = SettingName.parse(text.substring(0, equals));
      if (name.isWholeSection() || name.section().isEmpty()) {
        throw new TypeConversionException(
            AppMessages.text("cli.assignment", text.substring(0, equals)));
      }
      return new AssignmentArgument(name, text.substring(equals + 1));
    }
  }
}
