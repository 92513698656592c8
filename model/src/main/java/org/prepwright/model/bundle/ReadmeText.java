package org.prepwright.model.bundle;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.prepwright.model.catalog.Product;

/** The instructions {@code README.txt} of one bundle. Plain ASCII, CR LF, no secret in it. */
final class ReadmeText {
  /** The file's name in the bundle. */
  static final String FILE_NAME = "README.txt";

  private ReadmeText() {}

  static String textFor(PrepFacts facts) {
    return textFor(facts, List.of());
  }

  /**
   * The instructions of a bundle.
   *
   * @param readable what can be read in it and by whom, one sentence each
   */
  static String textFor(PrepFacts facts, List<String> readable) {
    SysprepSwitches switches = facts.switches();
    Product product = facts.product();
    return FileTemplate.ofResource("README.txt.template")
        .filledWith(
            Map.of(
                "product", FileTexts.product(product),
                "first-start", FileTexts.firstStart(switches, product),
                "switches", switches.commandLine(),
                "switch-lines", indented(switchLines(switches)),
                "ending", FileTexts.ending(switches),
                "exit-codes", indented(PrepScript.EXIT_CODES),
                "secrets",
                    (facts.holdsSecrets() ? FileTemplate.resource("secrets.txt") : "")
                        + ClearTextPart.of(readable)));
  }

  private static String switchLines(SysprepSwitches switches) {
    return switches.asSet().stream()
        .map(one -> String.format(Locale.ROOT, "%-15s%s", one.text(), FileTexts.meaningOf(one)))
        .collect(Collectors.joining("\n"));
  }

  private static String indented(String lines) {
    return lines.lines().map(line -> "    " + line).collect(Collectors.joining("\n"));
  }
}
