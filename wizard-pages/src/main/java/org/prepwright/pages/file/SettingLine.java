package org.prepwright.pages.file;

import java.util.Locale;

/**
 * One line of the page All Settings.
 *
 * @param type what the line is
 * @param section the section by its name in the file, or as it is documented
 * @param key the key; empty for a section, and for an entry that has none
 * @param nth which of the section's entries with this key, from 0
 */
record SettingLine(Type type, String section, String key, int nth) {
  /** What a line is. */
  enum Type {
    /** The header of the lines below it. */
    SECTION,
    /** A key, in the file or documented, or an entry without a key. */
    ENTRY,
    /** A documented name with a part that the file chooses. */
    PATTERN,
    /** A key that is being added and not in the file yet. */
    ADDED
  }

  static SettingLine section(String name) {
    return new SettingLine(Type.SECTION, name, "", 0);
  }

  static SettingLine entry(String section, String key, int nth) {
    return new SettingLine(Type.ENTRY, section, key, nth);
  }

  boolean isSection() {
    return type == Type.SECTION;
  }

  /** The name under which findings are looked up: without regard to case. */
  static String path(String section, String key) {
    return (section + "/" + key).toLowerCase(Locale.ROOT);
  }

  String path() {
    return path(section, key);
  }
}
