package org.prepwright.model.bundle;

import java.util.Map;

/**
 * {@code start.cmd} for the root of a drive with several bundles: lists their titles and
 * descriptions and starts the one that is chosen. Plain ASCII, CR LF; the same text for every
 * drive, since it reads each {@code bundle.txt} when it runs.
 */
public final class StartScript {
  /** The file's name in the root of the drive. */
  public static final String FILE_NAME = "start.cmd";

  private StartScript() {}

  /** The script. */
  public static String text() {
    return FileTemplate.ofResource("start.cmd.template").filledWith(Map.of());
  }
}
