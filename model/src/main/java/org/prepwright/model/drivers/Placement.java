package org.prepwright.model.drivers;

import java.util.Locale;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.EditRefusedException;

/**
 * Where the driver folders of a bundle go. They have numbers for names, because the list of folders
 * may not be long and text-mode Setup likes names of eight letters.
 *
 * <p>For Sysprep they go below {@code C:\Sysprep}, which is copied to the master as a whole;
 * Mini-Setup finds them there and deletes them with the folder at its end. For an installation they
 * go below {@code $OEM$\$1}, which is the root of the system drive.
 *
 * @param key what stands in {@code OemPnPDriversPath} before the number, with backslashes
 * @param bundle what stands in the bundle before the number, with slashes
 * @param image the path on the computer before the number, with backslashes
 */
record Placement(String key, String bundle, String image) {
  /** Where text-mode Setup finds the files in {@code [OEMBootFiles]}. */
  static final String TEXT_MODE = "$OEM$/TEXTMODE/";

  private static final Placement SYSPREP =
      new Placement("Sysprep\\Drivers\\", "Sysprep/Drivers/", "C:\\Sysprep\\Drivers\\");
  private static final Placement INSTALLATION =
      new Placement("Drivers\\", "$OEM$/$1/Drivers/", "C:\\Drivers\\");

  static Placement of(AnswerFile answers) throws EditRefusedException {
    if (answers.kind() == Kind.UDF) {
      throw new EditRefusedException(Messages.model().text("drivers.plan.kind"));
    }
    return answers.kind() == Kind.SYSPREP ? SYSPREP : INSTALLATION;
  }

  /** The name of a folder by its place among those taken, from 1. */
  static String name(int number) {
    return String.format(Locale.ROOT, "%03d", number);
  }
}
