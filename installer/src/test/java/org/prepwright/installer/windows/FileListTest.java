package org.prepwright.installer.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileListTest {
  @Test
  void removesEachFileThatItInstallsAndThenTheEmptyFoldersFromWithin() {
    Path folder = Path.of("build");
    String macros =
        new FileList(
                folder, List.of(Path.of("a.bat"), Path.of("lib/in/c.jar"), Path.of("lib/b.jar")))
            .macros();

    assertThat(macros)
        .isEqualTo(
            """
            !macro InstallFiles
              SetOutPath "$INSTDIR"
              File "%s"
              SetOutPath "$INSTDIR\\lib\\in"
              File "%s"
              SetOutPath "$INSTDIR\\lib"
              File "%s"
            !macroend
            !macro RemoveFiles
              Delete "$INSTDIR\\a.bat"
              Delete "$INSTDIR\\lib\\in\\c.jar"
              Delete "$INSTDIR\\lib\\b.jar"
              RMDir "$INSTDIR\\lib\\in"
              RMDir "$INSTDIR\\lib"
            !macroend
            """
                .formatted(
                    folder.resolve("a.bat"),
                    folder.resolve("lib/in/c.jar"),
                    folder.resolve("lib/b.jar")));
  }

  @Test
  void aDollarInANameIsNoVariableOfNsis() {
    assertThat(new FileList(Path.of("b"), List.of(Path.of("$OEM$.txt"))).macros())
        .contains("Delete \"$INSTDIR\\$$OEM$$.txt\"");
  }
}
