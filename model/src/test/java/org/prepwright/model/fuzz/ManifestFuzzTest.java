package org.prepwright.model.fuzz;

import static org.prepwright.model.fuzz.Invariant.holds;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.prepwright.model.bundle.Manifest;

/** Any text as a manifest: what is one is written as it was read, in the form of its line ends. */
@Timeout(Invariant.SECONDS)
class ManifestFuzzTest {
  private static final String SUM =
      "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

  @FuzzTest
  void isReadAsItIsWritten(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Optional<Manifest> manifest = Manifest.read(text);
    if (manifest.isPresent()) {
      String written = manifest.get().text();
      Manifest again = Manifest.read(written).orElseThrow();
      holds(again.text().equals(written), "written and read it says something else");
      holds(again.paths().equals(manifest.get().paths()), "other paths");
      manifest.get().paths().forEach(path -> holds(!path.startsWith("/"), "a path from the root"));
    }
    asPath(text);
  }

  /** The text as the name of a file: what is no line break may stand in one. */
  private static void asPath(String text) {
    String path = text.replaceAll("[\\r\\n]", "").replaceFirst("^/+", "");
    if (!path.isEmpty()) {
      Map<String, String> sums = new LinkedHashMap<>();
      sums.put(path, SUM);
      Optional<Manifest> read = Manifest.read(Manifest.ofSums(sums).text());
      holds(read.filter(one -> one.confirmsSum(path, SUM)).isPresent(), "a name is not read back");
    }
  }
}
