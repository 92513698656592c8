package org.prepwright.pages.windows;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prepwright.model.text.Document;

/** Names of new firewall sections, which the file may choose behind a given beginning. */
final class FirewallNames {
  static final String BEGINNING = "WindowsFirewall.";

  private FirewallNames() {}

  /** The name, with a number behind it when the file has such a section already. */
  static String free(Document document, String name) {
    Optional<String> found =
        Stream.concat(
                Stream.of(BEGINNING + name),
                IntStream.iterate(2, i -> i + 1).mapToObj(i -> BEGINNING + name + i))
            .filter(candidate -> document.section(candidate).isEmpty())
            .findFirst();
    return found.orElseThrow();
  }

  static boolean isFirewall(String section) {
    return section.regionMatches(true, 0, BEGINNING, 0, BEGINNING.length());
  }
}
