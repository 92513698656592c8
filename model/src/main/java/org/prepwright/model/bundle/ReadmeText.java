package org.prepwright.model.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The instructions {@code README.txt} of one Sysprep bundle. Plain ASCII, CR LF, no secret in it.
 */
final class ReadmeText {
  /** The file's name in the bundle. */
  static final String FILE_NAME = "README.txt";

  private ReadmeText() {}

  /**
   * The instructions of a bundle.
   *
   * @param readable what can be read in it and by whom, one sentence each
   */
  static String textFor(PrepFacts facts, List<String> readable) {
    boolean manyComputers = facts.hasComputers();
    Map<String, String> values = new HashMap<>();
    values.put("product", FileTexts.product(facts.product()));
    values.put("first-start", FileTexts.firstStart(facts.switches(), facts.product()));
    values.put("switches", facts.switches().commandLine());
    values.put("switch-lines", FileTemplate.indented(switchLines(facts.switches())));
    values.put("ending", FileTexts.ending(facts.switches()));
    values.put("log-name", PrepScript.LOG_NAME);
    values.put("exit-codes", FileTemplate.indented(PrepScript.EXIT_CODES));
    values.put(
        "answers-place", manyComputers ? "computers\\NAME\\sysprep.inf" : "Sysprep\\sysprep.inf");
    values.put("command", "\"E:\\folder name\\prep.cmd\"" + (manyComputers ? " NAME" : ""));
    values.put(
        "computers-line",
        manyComputers ? "    computers            the answers of each computer\n" : "");
    values.put(
        "answer-files",
        manyComputers ? "The files sysprep.inf in computers" : "Sysprep\\sysprep.inf");
    values.put("tools", part("readme-tools.part", !facts.hasTools(), values));
    values.put("names", part("readme-names.part", manyComputers, values));
    values.put(
        "secrets",
        part("readme-secrets.part", facts.holdsSecrets(), values) + ClearTextPart.of(readable));
    return FileTemplate.ofResource("README.txt.template").filledWith(values);
  }

  /** A part of the text with its places filled; empty when it does not apply. */
  private static String part(String resource, boolean applies, Map<String, String> values) {
    return applies
        ? FileTemplate.ofResource(resource).filledWith(values).replace("\r\n", "\n")
        : "";
  }

  private static String switchLines(SysprepSwitches switches) {
    return switches.asSet().stream()
        .map(one -> String.format(Locale.ROOT, "%-15s%s", one.text(), FileTexts.meaningOf(one)))
        .collect(Collectors.joining("\n"));
  }
}
