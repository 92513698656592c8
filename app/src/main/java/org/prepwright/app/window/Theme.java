package org.prepwright.app.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import org.prepwright.app.settings.ThemeChoice;

/** Puts the light or the dark colours on. */
final class Theme {
  private Theme() {}

  /** Puts the colours of a choice on all windows. */
  static void apply(ThemeChoice choice) {
    boolean isDark =
        switch (choice) {
          case LIGHT -> false;
          case DARK -> true;
          case SYSTEM -> isDesktopDark();
        };
    Application.setUserAgentStylesheet(
        isDark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
  }

  /** Whether the desktop says it is dark: by GTK_THEME, or as GNOME keeps it. */
  private static boolean isDesktopDark() {
    String gtkTheme = System.getenv().getOrDefault("GTK_THEME", "");
    if (!gtkTheme.isEmpty()) {
      return gtkTheme.toLowerCase(Locale.ROOT).contains("dark");
    }
    String desktop = System.getenv().getOrDefault("XDG_CURRENT_DESKTOP", "");
    return desktop.toUpperCase(Locale.ROOT).contains("GNOME") && isGnomeDark();
  }

  private static boolean isGnomeDark() {
    try {
      Process process =
          new ProcessBuilder("gsettings", "get", "org.gnome.desktop.interface", "color-scheme")
              .redirectErrorStream(true)
              .start();
      if (!process.waitFor(1, TimeUnit.SECONDS)) {
        process.destroy();
        return false;
      }
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .contains("dark");
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
