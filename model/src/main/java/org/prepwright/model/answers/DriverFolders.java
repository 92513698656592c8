package org.prepwright.model.answers;

import java.util.Arrays;
import java.util.List;

/**
 * The list in {@code OemPnPDriversPath}: folders parted by semicolons, relative to the root of the
 * system drive.
 */
public final class DriverFolders {
  /**
   * Most characters of the list that Windows keeps; more are cut off without a word (KB 254078,
   * documented for Windows 2000).
   */
  public static final int LONGEST = 2047;

  private static final String SEPARATOR = ";";

  private DriverFolders() {}

  /** The folders in a value, without blanks around them; empty places are no folders. */
  public static List<String> in(String value) {
    return Arrays.stream(value.split(SEPARATOR, -1))
        .map(String::strip)
        .filter(folder -> !folder.isEmpty())
        .toList();
  }

  /** The value that lists these folders. */
  public static String listing(List<String> folders) {
    return String.join(SEPARATOR, folders);
  }
}
