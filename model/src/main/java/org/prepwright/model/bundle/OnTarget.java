package org.prepwright.model.bundle;

import java.util.List;
import org.prepwright.model.catalog.Kind;

/**
 * A file that has to lie in the Windows folder of the computer when somebody first logs on, and how
 * it gets there. Immutable.
 *
 * <p>Setup copies {@code $OEM$\$$} into the Windows folder. Mini-Setup does not (as far as is
 * remembered), and deletes C:\Sysprep when it ends, so there a line of cmdlines.txt copies the file
 * out of C:\Sysprep\i386\$oem$ (ref.chm, s_file_entries.htm; Microsoft KB 254078).
 *
 * @param file where it lies in the bundle
 * @param commandLines what cmdlines.txt has to hold
 */
record OnTarget(BundleFile file, List<String> commandLines) {
  /** Where the files lie that cmdlines.txt of a Sysprep image runs. */
  static final String SYSPREP_OEM = "Sysprep/i386/$oem$";

  /** The same on the computer. */
  static final String SYSPREP_OEM_ON_TARGET = "%SystemDrive%\\Sysprep\\i386\\$oem$\\";

  /** The distribution folder of an unattended installation. */
  static final String SETUP_OEM = "$OEM$";

  private static final String WINDOWS_FOLDER = SETUP_OEM + "/$$/";

  OnTarget {
    commandLines = List.copyOf(commandLines);
  }

  /**
   * Places a file.
   *
   * @param kind the kind of the answer file
   * @param file a file whose path is its name alone, without blanks
   */
  static OnTarget inWindowsFolder(Kind kind, BundleFile file) {
    if (kind != Kind.SYSPREP) {
      return new OnTarget(file.at(WINDOWS_FOLDER + file.path()), List.of());
    }
    String copy =
        "cmd /c copy /y " + SYSPREP_OEM_ON_TARGET + file.path() + " " + onTarget(file.path());
    return new OnTarget(file.at(SYSPREP_OEM + "/" + file.path()), List.of(copy));
  }

  /** The path on the computer, which the command prompt has to expand. */
  static String onTarget(String name) {
    return "%SystemRoot%\\" + name;
  }
}
