package org.prepwright.app.look;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prepwright.app.settings.ThemeChoice;

/**
 * Asks the desktop whether it is light, dark or of high contrast: Windows through its registry,
 * macOS through its defaults, others through the desktop portal, GTK's variable or GNOME's
 * settings. A desktop that says nothing is light.
 */
public final class DesktopLook {
  private static final int LONGEST_WAIT_MILLIS = 500;
  private static final String PERSONALIZE =
      "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
  private static final String CONTRAST = "HKCU\\Control Panel\\Accessibility\\HighContrast";
  private static final Pattern APPS_LIGHT = Pattern.compile("AppsUseLightTheme\\s+\\S+\\s+0x0\\b");
  private static final Pattern FLAGS = Pattern.compile("Flags\\s+\\S+\\s+(\\d{1,9})");

  private final String system;
  private final Map<String, String> environment;
  private final Function<List<String>, String> run;

  /**
   * Asks through these.
   *
   * @param system name of the operating system
   * @param environment the environment variables
   * @param run runs a command and returns what it prints; empty when there is no such command
   */
  DesktopLook(String system, Map<String, String> environment, Function<List<String>, String> run) {
    this.system = system.toLowerCase(Locale.ROOT);
    this.environment = environment;
    this.run = run;
  }

  /** The look of the desktop now: light, dark or high contrast. Takes up to two seconds. */
  public static ThemeChoice ofThisComputer() {
    return new DesktopLook(
            System.getProperty("os.name", ""), System.getenv(), DesktopLook::outputOf)
        .now();
  }

  ThemeChoice now() {
    if (system.startsWith("windows")) {
      return ofWindows();
    }
    return system.startsWith("mac") ? ofMac() : ofLinux();
  }

  private ThemeChoice ofWindows() {
    Matcher flags = FLAGS.matcher(run.apply(List.of("reg", "query", CONTRAST, "/v", "Flags")));
    // HCF_HIGHCONTRASTON is the lowest bit
    if (flags.find() && (Integer.parseInt(flags.group(1)) & 1) == 1) {
      return ThemeChoice.HIGH_CONTRAST;
    }
    String apps = run.apply(List.of("reg", "query", PERSONALIZE, "/v", "AppsUseLightTheme"));
    return APPS_LIGHT.matcher(apps).find() ? ThemeChoice.DARK : ThemeChoice.LIGHT;
  }

  private ThemeChoice ofMac() {
    String contrast =
        run.apply(List.of("defaults", "read", "com.apple.universalaccess", "increaseContrast"));
    if (contrast.strip().equals("1")) {
      return ThemeChoice.HIGH_CONTRAST;
    }
    String style = run.apply(List.of("defaults", "read", "-g", "AppleInterfaceStyle"));
    return darkIf(style.contains("Dark"));
  }

  private ThemeChoice ofLinux() {
    String named = environment.getOrDefault("GTK_THEME", "").toLowerCase(Locale.ROOT);
    if (!named.isEmpty()) {
      return named.contains("highcontrast")
          ? ThemeChoice.HIGH_CONTRAST
          : darkIf(named.contains("dark"));
    }
    if (environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "").isEmpty()) {
      // without a session there is no desktop to ask, and asking would start one
      return ThemeChoice.LIGHT;
    }
    if (portal("contrast").contains("uint32 1") || gnome("a11y.interface", "high-contrast")) {
      return ThemeChoice.HIGH_CONTRAST;
    }
    String scheme = portal("color-scheme");
    return darkIf(
        scheme.isEmpty() ? gnome("interface", "color-scheme") : scheme.contains("uint32 1"));
  }

  private String portal(String key) {
    return run.apply(
        List.of(
            "gdbus",
            "call",
            "--session",
            "--timeout=1",
            "--dest=org.freedesktop.portal.Desktop",
            "--object-path=/org/freedesktop/portal/desktop",
            "--method=org.freedesktop.portal.Settings.Read",
            "org.freedesktop.appearance",
            key));
  }

  private boolean gnome(String part, String key) {
    String said = run.apply(List.of("gsettings", "get", "org.gnome.desktop." + part, key));
    return said.contains("dark") || said.strip().equals("true");
  }

  private static ThemeChoice darkIf(boolean isDark) {
    return isDark ? ThemeChoice.DARK : ThemeChoice.LIGHT;
  }

  private static String outputOf(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      if (!process.waitFor(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
        process.destroy();
        return "";
      }
      return process.exitValue() == 0
          ? new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          : "";
    } catch (IOException e) {
      // there is no such command here
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
