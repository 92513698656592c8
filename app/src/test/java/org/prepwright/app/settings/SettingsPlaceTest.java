package org.prepwright.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsPlaceTest {
  private static final String HOME = Path.of("/home/ann").toAbsolutePath().toString();
  private static final String CONFIG = Path.of("/home/ann/etc").toAbsolutePath().toString();

  @Test
  void isTheConfigFolderWhereNothingElseIsSaid() {
    assertThat(SettingsPlace.usual("Linux", Map.of(), HOME))
        .isEqualTo(Path.of(HOME, ".config", "prepwright", "settings.ini"));
  }

  @Test
  void followsTheConfigHomeOfTheDesktop() {
    assertThat(SettingsPlace.usual("Linux", Map.of("XDG_CONFIG_HOME", CONFIG), HOME))
        .isEqualTo(Path.of(CONFIG, "prepwright", "settings.ini"));
  }

  @Test
  void ignoresARelativeConfigHome() {
    assertThat(SettingsPlace.usual("Linux", Map.of("XDG_CONFIG_HOME", "etc"), HOME))
        .isEqualTo(Path.of(HOME, ".config", "prepwright", "settings.ini"));
  }

  @Test
  void isTheRoamingFolderOnWindows() {
    assertThat(SettingsPlace.usual("Windows 11", Map.of("APPDATA", CONFIG), HOME))
        .isEqualTo(Path.of(CONFIG, "Prepwright", "settings.ini"));
  }
}
