package org.prepwright.installer.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.installer.BuildFailure;

class WindowsFilesTest {
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 22, 1, 2, 4);
  @TempDir private Path folder;

  @Test
  void theClassPathIsInAJarHoweverLongItIs() throws IOException {
    List<String> jars = IntStream.range(0, 50).mapToObj(i -> "library-" + i + ".jar").toList();
    Path file = folder.resolve(StartJar.FILE_NAME);

    StartJar.write(file, jars, TIME);

    try (JarFile jar = new JarFile(file.toFile())) {
      Attributes attributes = jar.getManifest().getMainAttributes();
      assertThat(attributes.getValue("Class-Path")).isEqualTo(String.join(" ", jars));
      assertThat(attributes.getValue("Main-Class")).isEqualTo("org.prepwright.app.Launcher");
      assertThat(jar.getEntry("META-INF/MANIFEST.MF").getTimeLocal()).isEqualTo(TIME);
    }
  }

  @Test
  void theSameFolderGivesTheSameZipWhenItsFilesAreOfAnotherTime() throws IOException {
    Path source = Files.createDirectories(folder.resolve("source/lib"));
    Files.writeString(source.resolve("b.jar"), "b");
    Files.writeString(source.resolve("a.jar"), "a");
    Path first = folder.resolve("first.zip");
    Path second = folder.resolve("second.zip");

    PortableZip.write(source.getParent(), first, TIME);
    Files.setLastModifiedTime(source.resolve("a.jar"), FileTime.from(Instant.EPOCH));
    PortableZip.write(source.getParent(), second, TIME);

    assertThat(first).hasSameBinaryContentAs(second);
    try (ZipFile zip = new ZipFile(first.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .containsExactly("prepwright/lib/a.jar", "prepwright/lib/b.jar");
      assertThat(zip.stream().map(ZipEntry::getTimeLocal)).containsOnly(TIME);
    }
  }

  @Test
  void theBillNamesTheJarsOfWindowsWithTheirSums() throws IOException {
    Path bill = folder.resolve("bom.json");
    Files.writeString(
        bill,
        """
        {"components": [{"group": "org.openjfx", "name": "javafx-base", "version": "21",
          "purl": "pkg:maven/org.openjfx/javafx-base@21?classifier=linux&type=jar",
          "hashes": [{"alg": "SHA-256", "content": "00"}]},
          {"group": "g", "name": "other", "version": "1", "purl": "pkg:maven/g/other@1?type=jar",
          "hashes": [{"alg": "SHA-256", "content": "11"}]}],
         "dependencies": [{"ref": "pkg:maven/org.openjfx/javafx-base@21?classifier=linux&type=jar"}]}
        """);
    Files.writeString(folder.resolve("javafx-base-21-win.jar"), "abc");
    Path written = folder.resolve("windows.json");

    WindowsBill.write(bill, folder, written);

    assertThat(Files.readString(written))
        .contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "\"11\"")
        .containsPattern("\"ref\": \"pkg:maven/org.openjfx/javafx-base@21\\?classifier=win&type")
        .doesNotContain("linux", "\"00\"");
  }

  @Test
  void theBillMissesAJarOfWindows() throws IOException {
    Path bill = folder.resolve("bom.json");
    Files.writeString(
        bill,
        """
        {"components": [{"group": "org.openjfx", "name": "javafx-base", "version": "21",
          "purl": "pkg:maven/org.openjfx/javafx-base@21?classifier=linux&type=jar",
          "hashes": []}]}
        """);

    assertThatThrownBy(() -> WindowsBill.write(bill, folder, folder.resolve("x.json")))
        .isInstanceOf(BuildFailure.class)
        .hasMessageContaining("javafx-base-21-win.jar is not there");
  }

  @Test
  void fileVersionsHaveFourNumbers() {
    assertThat(WindowsInstaller.numbers("0.1.0")).isEqualTo("0.1.0.0");
    assertThat(WindowsInstaller.numbers("1.2")).isEqualTo("1.2.0.0");
    assertThat(WindowsInstaller.numbers("1.2.3-SNAPSHOT")).isEqualTo("1.2.3.0");
    assertThat(WindowsInstaller.numbers("2.0.1.7.9")).isEqualTo("2.0.1.7");
  }
}
