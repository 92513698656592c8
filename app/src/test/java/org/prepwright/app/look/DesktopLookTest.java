package org.prepwright.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prepwright.app.settings.ThemeChoice;

class DesktopLookTest {
  private static final Map<String, String> SESSION = Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:x");

  @Test
  void windowsTellsThroughItsRegistry() {
    assertThat(windows("0x1", "126")).isEqualTo(ThemeChoice.LIGHT);
    assertThat(windows("0x0", "126")).isEqualTo(ThemeChoice.DARK);
    assertThat(windows("0x0", "127")).isEqualTo(ThemeChoice.HIGH_CONTRAST);
    assertThat(look("Windows XP", Map.of(), "", "")).isEqualTo(ThemeChoice.LIGHT);
  }

  private static ThemeChoice windows(String light, String flags) {
    return new DesktopLook(
            "Windows 11",
            Map.of(),
            command ->
                command.contains("Flags")
                    ? "\r\nHKEY_CURRENT_USER\\x\r\n    Flags    REG_SZ    " + flags + "\r\n"
                    : "    AppsUseLightTheme    REG_DWORD    " + light + "\r\n")
        .now();
  }

  @Test
  void macTellsThroughItsDefaults() {
    assertThat(look("Mac OS X", Map.of(), "AppleInterfaceStyle", "Dark\n"))
        .isEqualTo(ThemeChoice.DARK);
    assertThat(look("Mac OS X", Map.of(), "increaseContrast", "1\n"))
        .isEqualTo(ThemeChoice.HIGH_CONTRAST);
    assertThat(look("Mac OS X", Map.of(), "", "")).isEqualTo(ThemeChoice.LIGHT);
  }

  @Test
  void aNamedGtkThemeComesFirst() {
    assertThat(look("Linux", Map.of("GTK_THEME", "Adwaita:dark"), "", ""))
        .isEqualTo(ThemeChoice.DARK);
    assertThat(look("Linux", Map.of("GTK_THEME", "HighContrast"), "", ""))
        .isEqualTo(ThemeChoice.HIGH_CONTRAST);
    assertThat(look("Linux", Map.of("GTK_THEME", "Adwaita"), "color-scheme", "uint32 1"))
        .isEqualTo(ThemeChoice.LIGHT);
  }

  @Test
  void thePortalIsAskedInASession() {
    assertThat(look("Linux", SESSION, "color-scheme", "(<<uint32 1>>,)\n"))
        .isEqualTo(ThemeChoice.DARK);
    assertThat(look("Linux", SESSION, "contrast", "(<<uint32 1>>,)\n"))
        .isEqualTo(ThemeChoice.HIGH_CONTRAST);
    assertThat(look("Linux", Map.of(), "color-scheme", "(<<uint32 1>>,)\n"))
        .isEqualTo(ThemeChoice.LIGHT);
  }

  @Test
  void gnomeIsAskedWhereThereIsNoPortal() {
    assertThat(
            new DesktopLook(
                    "Linux",
                    SESSION,
                    command ->
                        command.equals(
                                List.of(
                                    "gsettings",
                                    "get",
                                    "org.gnome.desktop.interface",
                                    "color-scheme"))
                            ? "'prefer-dark'\n"
                            : "")
                .now())
        .isEqualTo(ThemeChoice.DARK);
  }

  /** Only the command with this last word is answered. */
  private static ThemeChoice look(
      String system, Map<String, String> environment, String lastWord, String answer) {
    return new DesktopLook(
            system,
            environment,
            command -> command.get(command.size() - 1).equals(lastWord) ? answer : "")
        .now();
  }
}
