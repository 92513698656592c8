package org.prepwright.model.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileListTest {
  private static String listOf(BundleFile... files) {
    BundleFile list = FileList.of(List.of(files));
    assertThat(list.path()).isEqualTo("files.txt");
    return new String(list.content(), ISO_8859_1);
  }

  @Test
  void eachFileHasALineWithItsSizeAndItsPathSorted() {
    assertThat(
            listOf(
                new BundleFile("prep.cmd", new byte[12]),
                new BundleFile("Sysprep/i386/a & b %x%.txt", new byte[0]),
                new BundleFile("Sysprep/sysprep.inf", new byte[345])))
        .isEqualTo("0 Sysprep\\i386\\a & b %x%.txt\r\n345 Sysprep\\sysprep.inf\r\n12 prep.cmd\r\n");
  }

  @Test
  void theListAndTheManifestAreLeftOut() {
    assertThat(
            listOf(
                new BundleFile("files.txt", new byte[1]),
                new BundleFile("manifest.sha256", new byte[2]),
                new BundleFile("a", new byte[3])))
        .isEqualTo("3 a\r\n");
  }

  @Test
  void aNameThatTheConsoleCouldReadOtherwiseIsCountedOnly() {
    assertThat(listOf(new BundleFile("b", new byte[1]), new BundleFile("gr\u00fcn", new byte[2])))
        .isEqualTo(
            "1 b\r\n; Files with other letters than a to z in their names, not listed: 1\r\n");
  }
}
