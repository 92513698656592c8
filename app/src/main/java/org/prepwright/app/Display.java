package org.prepwright.app;

import java.util.Locale;

/** Tells whether a window can be shown. */
final class Display {
  private Display() {}

  /** On Windows and macOS always; elsewhere when an X display is named, or JavaFX runs without. */
  static boolean isThere() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    boolean needsX = !system.contains("windows") && !system.contains("mac");
    boolean runsWithout =
        "Monocle".equals(System.getProperty("glass.platform"))
            || Boolean.getBoolean("testfx.headless");
    String display = System.getenv("DISPLAY");
    return !needsX || runsWithout || display != null && !display.isBlank();
  }
}
