package org.prepwright.model.check.constraint;

import java.util.regex.Pattern;
import org.prepwright.model.answers.DriverFolders;
import org.prepwright.model.answers.constraint.DriverPath;

/** Rules {@code driver-path-drive} and {@code driver-path-length}. */
public final class DriverPathValidator extends Judge<DriverPath, String> {
  /** A drive, a server, or a variable: Setup puts the system drive in front whatever it is. */
  private static final Pattern NOT_ON_SYSTEM_DRIVE = Pattern.compile("^[A-Za-z]:|^\\\\\\\\|%");

  @Override
  void judge(String path, Breaches breaches) {
    DriverFolders.in(path).stream()
        .filter(folder -> NOT_ON_SYSTEM_DRIVE.matcher(folder).find())
        .findFirst()
        .ifPresent(folder -> breaches.add("driver-path-drive", folder));
    if (path.length() > DriverFolders.LONGEST) {
      breaches.add("driver-path-length", path.length(), DriverFolders.LONGEST);
    }
  }
}
