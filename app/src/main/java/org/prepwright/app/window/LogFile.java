package org.prepwright.app.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The log beside the settings: what the program says of itself, two files of 512 KB at most. */
final class LogFile {
  private static final String NAME = "prepwright.log";
  private static final String OWN_PACKAGES = "org.prepwright";
  private static final int MOST_BYTES = 512 << 10;
  private static final int FILES = 2;

  /** Kept, because a logger nobody holds is forgotten with its handlers. */
  private static final Logger LOGGER = Logger.getLogger(OWN_PACKAGES);

  private LogFile() {}

  /**
   * Logs into a folder from now on; without a log when that does not go.
   *
   * @param folder the folder of the settings
   */
  static Handler open(Path folder) throws IOException {
    Files.createDirectories(folder);
    // a percent sign begins a placeholder
    String pattern = folder.resolve(NAME).toString().replace("%", "%%");
    FileHandler handler = new FileHandler(pattern, MOST_BYTES, FILES, true);
    handler.setFormatter(new SimpleFormatter());
    handler.setLevel(Level.INFO);
    LOGGER.addHandler(handler);
    return handler;
  }

  /** Ends logging into a folder. */
  static void close(Handler handler) {
    LOGGER.removeHandler(handler);
    handler.close();
  }
}
