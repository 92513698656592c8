package org.prepwright.model.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.model.testing.Oracle;

class RenameTableTest {
  private static final Charset OEM = Charset.forName("IBM850");

  private static RenameTable table(String... paths) {
    return RenameTable.of(List.of(paths), OEM);
  }

  private static String text(RenameTable table, String path) {
    return new String(table.renameFiles().get(path), OEM);
  }

  @Test
  void shortNamesStayAndNeedNoFile() {
    RenameTable table = table("cmdlines.txt", "$1/drivers/net.inf", "Textmode/TXTSETUP.OEM");
    assertThat(table.isEmpty()).isTrue();
    assertThat(table.shortPath("$1/drivers/net.inf")).isEqualTo("$1/drivers/net.inf");
  }

  @Test
  void longNamesGetShortOnesAndEachFolderItsOwnFile() {
    RenameTable table =
        table(
            "$1/Program Data/read me first.html",
            "$1/Program Data/read me last.html",
            "$$/System32/logo large.bmp",
            "$1/plain.txt");
    assertThat(table.shortPath("$1/Program Data/read me first.html"))
        .isEqualTo("$1/PROGRA~1/README~1.HTM");
    assertThat(table.shortPath("$1/Program Data/read me last.html"))
        .isEqualTo("$1/PROGRA~1/README~2.HTM");
    assertThat(table.renameFiles().keySet())
        .containsExactly("$$/System32/$$Rename.txt", "$1/$$Rename.txt", "$1/PROGRA~1/$$Rename.txt");
    assertThat(text(table, "$1/$$Rename.txt")).isEqualTo("[\\]\r\nPROGRA~1 = \"Program Data\"\r\n");
    assertThat(text(table, "$1/PROGRA~1/$$Rename.txt"))
        .isEqualTo(
            "[\\PROGRA~1]\r\nREADME~1.HTM = \"read me first.html\"\r\n"
                + "README~2.HTM = \"read me last.html\"\r\n");
    assertThat(text(table, "$$/System32/$$Rename.txt")).startsWith("[\\System32]\r\n");
    assertThat(table.problems()).isEmpty();
  }

  @Test
  void aShortNameThatIsTakenIsNotGivenAgain() {
    RenameTable table = table("$1/longna~1.txt", "$1/long name.txt", "$1/Long Name 2.TXT");
    assertThat(
            Stream.of("$1/longna~1.txt", "$1/long name.txt", "$1/Long Name 2.TXT")
                .map(table::shortPath))
        .containsExactly("$1/longna~1.txt", "$1/LONGNA~3.TXT", "$1/LONGNA~2.TXT");
  }

  @Test
  void namesThatCannotComeBackAreTold() {
    RenameTable table = table("long in the root.txt", "$1/\u0141\u00f3d\u017a.txt");
    assertThat(table.problems()).hasSize(2);
    assertThat(table.problems().get(0)).contains("$1/\u0141\u00f3d\u017a.txt", "IBM850");
    assertThat(table.problems().get(1)).contains("long in the root.txt", "8.3");
  }

  @Tag("long")
  @Test
  void aThousandNamesOfOneBeginningAreAllShortAndDifferent() {
    List<String> paths =
        Stream.iterate(0, i -> i + 1).limit(1000).map(i -> "$1/same name " + i + ".txt").toList();
    RenameTable table = RenameTable.of(paths, OEM);
    assertThat(paths.stream().map(table::shortPath).map(path -> path.substring(3)))
        .doesNotHaveDuplicates()
        .allMatch(FatNames::isShort);
  }

  @Test
  void windowsReadsTheSameNames(@TempDir Path folder) throws Exception {
    Oracle oracle = Oracle.orSkip();
    RenameTable table = table("$1/My Folder (a, b; c)/100% 'x' read me.html", "$1/a=b [c].txt");
    Path file = folder.resolve("rename.txt");
    Files.write(file, table.renameFiles().get("$1/$$Rename.txt"));
    Oracle.ReadFile read = oracle.setupApi(List.of(file)).get(0);
    assertThat(read.refused()).as(Files.readString(file, UTF_8)).isFalse();
    Oracle.ReadSection section = read.sections().get(0);
    assertThat(section.name()).isEqualTo("\\");
    for (String path : List.of("$1/My Folder (a, b; c)", "$1/a=b [c].txt")) {
      assertThat(section.find(table.shortPath(path).substring(3)).orElseThrow().fields())
          .containsExactly(path.substring(3));
    }
  }

  @Test
  void anExtensionIsWhatStandsBehindADotWithinTheName() {
    RenameTable table =
        table("$1/name that ends with a dot.", "$1/.hidden file", "$1/+x.y", "$1/short one.a b c");
    assertThat(table.shortPath("$1/name that ends with a dot.")).isEqualTo("$1/NAMETH~1");
    assertThat(table.shortPath("$1/.hidden file")).isEqualTo("$1/HIDDEN~1");
    assertThat(table.shortPath("$1/+x.y")).isEqualTo("$1/_X~1.Y");
    assertThat(table.shortPath("$1/short one.a b c")).isEqualTo("$1/SHORTO~1.ABC");
  }

  @Test
  void whatLiesInNoFolderHasTheRootForASection() {
    RenameTable table = table("long in the root.txt");
    assertThat(text(table, "$$Rename.txt")).startsWith("[\\]\r\n");
  }
}
