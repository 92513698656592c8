package org.prepwright.model.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
  /** The example of FIPS 180-2. */
  private static final String SUM_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static final BundleFile ABC = BundleFile.ascii("Sysprep/a b", "abc");

  @Test
  void aLineIsTheSumTwoBlanksAndThePath() {
    assertThat(Manifest.of(List.of(ABC)).text()).isEqualTo(SUM_OF_ABC + "  Sysprep/a b\n");
  }

  @Test
  void aManifestIsReadBack() throws Exception {
    Manifest read = Manifest.read(Manifest.of(List.of(ABC)).text()).orElseThrow();
    assertThat(read.lists("Sysprep/a b")).isTrue();
    assertThat(read.lists("Sysprep/a")).isFalse();
    assertThat(read.confirms("Sysprep/a b", ABC.bytes())).isTrue();
    assertThat(read.confirms("Sysprep/a b", "abd".getBytes(US_ASCII))).isFalse();
    assertThat(read.confirms("other", ABC.bytes())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", SUM_OF_ABC, SUM_OF_ABC + " a", SUM_OF_ABC + "  /etc/a", "\n"})
  void anythingElseIsNoManifestOfOurs(String text) {
    assertThat(Manifest.read(text)).isEmpty();
  }

  @Test
  void theLinesAreAFileOfTheBundleWhoseSizeIsKnownBefore() throws Exception {
    List<BundleFile> files = List.of(ABC, BundleFile.ascii("\u00e4", "abc"));
    Manifest manifest = Manifest.of(files);
    BundleFile file = manifest.asFile();
    assertThat(file.path()).isEqualTo("manifest.sha256");
    assertThat(new String(file.bytes(), UTF_8)).isEqualTo(manifest.text());
    assertThat(Manifest.sizeFor(files)).isEqualTo(file.size());
    assertThat(manifest.paths()).containsExactly("Sysprep/a b", "\u00e4");
  }

  @Test
  void sumsThatAreKnownAreListedInTheirOrder() {
    Map<String, String> sums = new LinkedHashMap<>();
    sums.put("b", SUM_OF_ABC);
    sums.put("a", SUM_OF_ABC);
    Manifest manifest = Manifest.ofSums(sums);
    assertThat(manifest.text()).isEqualTo(SUM_OF_ABC + "  b\n" + SUM_OF_ABC + "  a\n");
    assertThat(manifest.confirmsSum("a", SUM_OF_ABC)).isTrue();
    assertThat(manifest.confirmsSum("a", SUM_OF_ABC.replace('b', 'c'))).isFalse();
  }
}
