package org.prepwright.installer.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prepwright.installer.Build;
import org.prepwright.installer.windows.WindowsRuntimePackage.Kind;

class WindowsRuntimePackageTest {
  private static final Path RESULTS = Path.of("results");
  private static final Build BUILD =
      new Build("0.2-beta", Path.of("d"), Path.of("src/main"), Path.of("w"), Path.of("p"));

  @Test
  void anImageIsMadeOfTheFolderForWindows() {
    List<String> arguments = WindowsRuntimePackage.arguments(BUILD, Kind.APP_IMAGE, RESULTS);

    assertThat(arguments)
        .containsSequence("--type", "app-image")
        .containsSequence("--app-version", "0.2.0")
        .containsSequence("--input", absolute("w/windows/prepwright/lib"))
        .containsSequence("--icon", absolute("w/windows/prepwright.ico"))
        .containsSequence("--dest", absolute("results"))
        .noneMatch(argument -> argument.contains("jpackage-msi"));
  }

  @Test
  void anInstallerHasItsOwnSettingsToo() {
    assertThat(WindowsRuntimePackage.arguments(BUILD, Kind.MSI, RESULTS))
        .containsSequence("--type", "msi")
        .startsWith(
            "@" + absolute("src/main/windows/jpackage.txt"),
            "@" + absolute("src/main/windows/jpackage-msi.txt"));
  }

  @Test
  void everySettingsFileIsThere() {
    for (String argument : WindowsRuntimePackage.arguments(BUILD, Kind.MSI, RESULTS)) {
      String file = argument.replaceFirst("^(@|prepwright-console=)", "");
      if (!file.equals(argument)) {
        assertThat(Path.of(file)).matches(Files::isRegularFile);
      }
    }
  }

  @Test
  void onlyWindowsCanMakeIt() {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    assertThat(new WindowsRuntimePackage().lack().isPresent()).isNotEqualTo(windows);
  }

  private static String absolute(String path) {
    return Path.of(path).toAbsolutePath().toString();
  }
}
