package org.prepwright.installer.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.installer.BuildFailure;

class LicencesTest {
  private static final Path SOURCES = Path.of("src/main/licences");
  @TempDir private Path folder;
  private LicenceTexts texts;
  private Path jars;
  private Path result;

  @BeforeEach
  void folders() throws IOException {
    texts = new LicenceTexts(SOURCES);
    jars = Files.createDirectory(folder.resolve("lib"));
    result = Files.createDirectory(folder.resolve("licences"));
  }

  @Test
  void listsEachLibraryWithItsLicenceAndTheTextOfEachLicenceOnce() throws IOException {
    write(library("zebra", "Apache-2.0"), library("ant", "MIT"), library("bee", "Apache-2.0"));

    assertThat(Files.readString(result.resolve("THIRD-PARTY.txt")))
        .containsSubsequence("ant 1.0", "licence: MIT", "bee 1.0", "zebra 1.0")
        .contains("  licence: Apache-2.0\n  home page: https://example.org/zebra\n");
    assertThat(result.resolve("Apache-2.0.txt")).hasSameTextualContentAs(Path.of("../LICENSE"));
    assertThat(result.resolve("MIT.txt")).exists();
    assertThat(result.resolve("BSD-2-Clause.txt")).doesNotExist();
  }

  @Test
  void knowsALicenceByTheWordsOfItsLibrary() throws IOException {
    write(library("bcprov", "Bouncy Castle Licence"));

    assertThat(Files.readString(result.resolve("THIRD-PARTY.txt"))).contains("licence: MIT");
  }

  @Test
  void refusesALibraryWithoutALicence() {
    assertThatThrownBy(() -> write(library("stray")))
        .isInstanceOf(BuildFailure.class)
        .hasMessageStartingWith("stray 1.0 names no licence.");
  }

  @Test
  void refusesALicenceWhoseTextIsNotThere() {
    assertThatThrownBy(() -> write(library("stray", "SSPL-1.0")))
        .isInstanceOf(BuildFailure.class)
        .hasMessageStartingWith("stray 1.0 has the licence \"SSPL-1.0\", whose text is not in");
  }

  @Test
  void keepsTheNoticeOfAJarAndLeavesOutTheLicenceThatIsThereAnyway() throws IOException {
    String apache = Files.readString(SOURCES.resolve("texts/Apache-2.0.txt"));
    jar("ant-1.0.jar", "META-INF/NOTICE.txt", "Ant, by the ants", "META-INF/LICENSE", apache);

    write(library("ant", "Apache-2.0"));

    assertThat(result.resolve("notices/ant.txt"))
        .hasContent("META-INF/NOTICE.txt:\n\nAnt, by the ants\n");
  }

  @Test
  void keepsALicenceOfAJarThatSaysSomethingElse() throws IOException {
    jar("ant-1.0.jar", "META-INF/LICENSE.md", "Copyright the ants; do what you like");

    write(library("ant", "MIT"));

    assertThat(Files.readString(result.resolve("notices/ant.txt"))).contains("the ants; do what");
  }

  @Test
  void addsTheNoticeThatIsKeptForALibraryWhoseJarHasNone() throws IOException {
    write(library("controlsfx", "The 3-Clause BSD License"));

    assertThat(Files.readString(result.resolve("notices/controlsfx.txt")))
        .startsWith("Copyright (c) 2013, 2022, ControlsFX");
  }

  @Test
  void readsLibrariesOfOthersFromTheBill() throws IOException {
    Path bill = folder.resolve("bom.json");
    Files.writeString(
        bill,
        """
        {"components": [
          {"group": "org.prepwright", "name": "own", "version": "1"},
          {"group": "g", "name": "fx", "version": "2", "purl": "pkg:maven/g/fx@2?type=jar",
           "licenses": [{"license": {"id": "MIT", "url": "u"}}, {"license": {"name": "Other"}}],
           "externalReferences": [{"type": "vcs", "url": "v"}, {"type": "website", "url": "w"}]},
          {"group": "g", "name": "fx", "version": "2",
           "purl": "pkg:maven/g/fx@2?classifier=linux&type=jar",
           "licenses": [{"license": {"id": "MIT", "url": "u"}}, {"license": {"name": "Other"}}],
           "externalReferences": [{"type": "website", "url": "w"}]},
          {"group": "g", "name": "bare", "version": "3"}]}
        """);

    assertThat(BillOfMaterials.librariesOfOthers(bill, "org.prepwright"))
        .containsExactly(
            new Component("g", "fx", "2", List.of("MIT", "Other"), "w"),
            new Component("g", "bare", "3", List.of(), ""));
  }

  @Test
  void saysWhereTheBillComesFromWhenItIsNotThere() {
    assertThatThrownBy(() -> BillOfMaterials.librariesOfOthers(folder.resolve("bom.json"), "x"))
        .isInstanceOf(BuildFailure.class)
        .hasMessageContaining("profile packages");
  }

  private void write(Component... libraries) throws IOException {
    Licences.write(List.of(libraries), texts, jars, result);
  }

  private static Component library(String name, String... licences) {
    return new Component("g", name, "1.0", List.of(licences), "https://example.org/" + name);
  }

  private void jar(String name, String... namesAndTexts) throws IOException {
    try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(jars.resolve(name)))) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        jar.putNextEntry(new ZipEntry(namesAndTexts[i]));
        jar.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
