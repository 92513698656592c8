package org.prepwright.app.window;

import java.nio.file.Path;
import java.util.List;

/** The window. */
public final class PrepwrightApplication {
  private PrepwrightApplication() {}

  /** Opens the window. */
  public static void open(List<Path> files) {
    List.copyOf(files);
  }
}
