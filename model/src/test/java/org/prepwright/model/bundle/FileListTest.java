package org.prepwright.model.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileListTest {
  private static String listOf(BundleFile... files) throws Exception {
    BundleFile list = FileList.of(List.of(files));
    assertThat(list.path()).isEqualTo("files.txt");
    return new String(list.bytes(), ISO_8859_1);
  }

  @Test
  void eachFileHasALineWithItsSizeAndItsPathSorted() throws Exception {
    assertThat(
            listOf(
                BundleFile.of("prep.cmd", Content.of(new byte[12])),
                BundleFile.of("Sysprep/i386/a & b %x%.txt", Content.of(new byte[0])),
                BundleFile.of("Sysprep/sysprep.inf", Content.of(new byte[345]))))
        .isEqualTo("0 Sysprep\\i386\\a & b %x%.txt\r\n345 Sysprep\\sysprep.inf\r\n12 prep.cmd\r\n");
  }

  @Test
  void theListAndTheManifestAreLeftOut() throws Exception {
    assertThat(
            listOf(
                BundleFile.of("files.txt", Content.of(new byte[1])),
                BundleFile.of("manifest.sha256", Content.of(new byte[2])),
                BundleFile.of("a", Content.of(new byte[3]))))
        .isEqualTo("3 a\r\n");
  }

  @Test
  void aNameThatTheConsoleCouldReadOtherwiseIsCountedOnly() throws Exception {
    assertThat(
            listOf(
                BundleFile.of("b", Content.of(new byte[1])),
                BundleFile.of("gr\u00fcn", Content.of(new byte[2]))))
        .isEqualTo(
            "1 b\r\n; Files with other letters than a to z in their names, not listed: 1\r\n");
  }
}
