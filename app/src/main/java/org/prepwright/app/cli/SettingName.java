package org.prepwright.app.cli;

import org.prepwright.app.message.AppMessages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A key as the command line names it: {@code Section/Key}, or {@code [Section]Key} where a section
 * name holds a slash.
 *
 * @param section the section's name
 * @param key the key; empty where a whole section is meant
 */
record SettingName(String section, String key) {
  static SettingName parse(String text) {
    if (text.startsWith("[")) {
      int close = text.indexOf(']');
      if (close < 0) {
        throw new TypeConversionException(AppMessages.text("cli.setting-name", text));
      }
      return new SettingName(text.substring(1, close), text.substring(close + 1));
    }
    int slash = text.indexOf('/');
    return slash < 0
        ? new SettingName(text, "")
        : new SettingName(text.substring(0, slash), text.substring(slash + 1));
  }

  boolean isWholeSection() {
    return key.isEmpty();
  }

  @Override
  public String toString() {
    return section.indexOf('/') >= 0 ? "[" + section + "]" + key : section + "/" + key;
  }

  /** Reads a name that may be a section alone. */
  static final class Converter implements ITypeConverter<SettingName> {
    @Override
    public SettingName convert(String text) {
      return parse(text);
    }
  }

  /** Reads a name that must have a key. */
  static final class KeyConverter implements ITypeConverter<SettingName> {
    @Override
    public SettingName convert(String text) {
      SettingName name = parse(text);
      if (name.isWholeSection() || name.section().isEmpty()) {
        throw new TypeConversionException(AppMessages.text("cli.setting-name", text));
      }
      return name;
    }
  }
}
