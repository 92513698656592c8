package org.prepwright.model.media;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The drives of this computer, asked of the tool that its system brings along. */
public final class Drives {
  private Drives() {}

  /** Asks lsblk on Linux, PowerShell on Windows, diskutil on macOS. */
  public static DriveSource ofThisComputer() {
    return of(System.getProperty("os.name", ""), SystemTool::output);
  }

  static DriveSource of(String system, SystemTool tool) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("linux")) {
      return new LinuxDrives(tool);
    }
    if (name.startsWith("windows")) {
      return new WindowsDrives(tool);
    }
    if (name.startsWith("mac")) {
      return new MacDrives(tool);
    }
    return () -> {
      throw new DrivesException("unknown-system", system);
    };
  }

  /**
   * A folder that a person typed to export to. Only a full path says which drive is meant.
   *
   * @throws DrivesException when it is no full path
   */
  public static Path folder(String typed) throws DrivesException {
    try {
      Path path = Path.of(typed);
      if (path.isAbsolute()) {
        return path.normalize();
      }
    } catch (InvalidPathException e) {
      throw new DrivesException(e, "full-path", typed);
    }
    throw new DrivesException("full-path", typed);
  }

  /** The drives of a list, by path. */
  static List<Drive> sorted(List<Drive> drives) {
    return drives.stream().sorted(Comparator.comparing(Drive::path)).toList();
  }
}
