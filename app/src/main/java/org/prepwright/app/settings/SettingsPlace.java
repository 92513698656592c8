package org.prepwright.app.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the settings file of a person lies. */
public final class SettingsPlace {
  /** System property that names another settings file. */
  public static final String PROPERTY = "prepwright.settings";

  private static final String FILE_NAME = "settings.ini";

  private SettingsPlace() {}

  /** The settings file of whoever runs the program; it need not exist. */
  public static Path ofThisPerson() {
    String named = System.getProperty(PROPERTY, "");
    return named.isEmpty()
        ? usual(
            System.getProperty("os.name", ""), System.getenv(), System.getProperty("user.home", ""))
        : Path.of(named);
  }

  /**
   * Where it lies when nobody names another place.
   *
   * @param system name of the operating system
   * @param environment the environment variables
   * @param home the home folder
   */
  static Path usual(String system, Map<String, String> environment, String home) {
    String roaming = environment.getOrDefault("APPDATA", "");
    if (system.toLowerCase(Locale.ROOT).startsWith("windows") && !roaming.isEmpty()) {
      return Path.of(roaming, "Prepwright", FILE_NAME);
    }
    String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
    // the XDG base directory specification: a relative path is to be ignored
    Path folder =
        !config.isEmpty() && Path.of(config).isAbsolute()
            ? Path.of(config)
            : Path.of(home, ".config");
    return folder.resolve("prepwright").resolve(FILE_NAME);
  }
}
