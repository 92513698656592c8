package org.prepwright.model.check.constraint;

import java.util.regex.Pattern;
import org.prepwright.model.answers.constraint.TargetFolder;

/** Rules {@code target-path-drive} and {@code target-path-name}. */
public final class TargetFolderValidator extends Judge<TargetFolder, String> {
  private static final String NEW_FOLDER = "*";
  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:");
  private static final String PART = "[^\\s\\p{Cntrl}.\"*+,/:;<=>?\\[\\]|\\\\]";

  /** Folders inside folders are let through, since nothing says that Setup refuses them. */
  private static final Pattern SHORT_NAMES =
      Pattern.compile("\\\\?%1$s(?:\\\\%1$s)*\\\\?".formatted(shortName()));

  private static String shortName() {
    return PART + "{1,8}(?:\\." + PART + "{1,3})?";
  }

  @Override
  void judge(String folder, Breaches breaches) {
    if (DRIVE.matcher(folder).find()) {
      breaches.add("target-path-drive", folder);
    } else if (!folder.isBlank()
        && !folder.equals(NEW_FOLDER)
        && !SHORT_NAMES.matcher(folder).matches()) {
      breaches.add("target-path-name", folder);
    }
  }
}
