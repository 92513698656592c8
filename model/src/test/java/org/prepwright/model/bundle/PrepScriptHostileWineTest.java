package org.prepwright.model.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.testing.CommandOracle;

/**
 * Names and titles that want to be commands, under the cmd.exe of Wine: a recording program named
 * canary lies where every command is found, and nobody ever calls it.
 */
class PrepScriptHostileWineTest {
  private static final List<String> SEPARATORS =
      List.of(
          "&", "|", "&&", "||", "^&", ")&", ")&(", "<", ">", ">>", ";", ",", "=", "!", "`", "'");

  private static final List<String> TITLES =
      List.of(
          "a & canary",
          "&canary",
          "a&canary&b",
          "(canary)",
          ")&canary",
          "a)&(canary",
          "!canary!",
          "!PATH! & canary",
          "^&canary",
          "a^",
          "canary;canary",
          "canary,canary=canary",
          "'canary'",
          "`canary`",
          "{canary}",
          "[a] & canary",
          "~1&canary",
          "@canary & @canary",
          "$(canary)",
          "a && canary",
          "#&canary",
          "+canary&+",
          "-canary & -",
          "Room 5 west");

  private static CommandOracle oracle;

  @TempDir Path folder;

  private PrepBench bench;

  @BeforeAll
  static void findOracle() {
    oracle = CommandOracle.orSkip();
  }

  @BeforeEach
  void setUp() throws Exception {
    bench = new PrepBench(oracle, folder);
    bench.option("--stub", "C:\\windows\\canary.exe");
  }

  private static PrepFacts facts() throws Exception {
    return PrepFacts.of(SysprepSwitches.parse("reseal,quiet"), Product.XP_PROFESSIONAL);
  }

  /** Arguments as a caller writes them that quotes well, so that they reach the script whole. */
  private static List<String> hostileArguments() {
    List<String> arguments = new ArrayList<>();
    for (String one : SEPARATORS) {
      for (String text :
          List.of("a" + one + "canary", one + "canary", "LAB-1 " + one + " canary " + one)) {
        arguments.add("\"" + text + "\"");
        arguments.add("\"/log:C:\\" + text + "\"");
      }
      arguments.add("x\"" + one + "canary" + one + "\"y");
      arguments.add("\"x\"\"" + one + "canary" + one + "\"\"y\"");
    }
    Stream.of(
            "..\\..\\windows",
            "computers\\LAB-1",
            "C:\\windows\\canary.exe",
            "LAB-1\\..\\LAB-1",
            "a.b",
            "LAB 1",
            "LAB_1",
            "a/b",
            "/canary",
            "/log",
            "/log:",
            "/check:canary",
            "/y/canary",
            "/?",
            "?",
            "L\u00e4B",
            "",
            "-".repeat(64),
            "*canary*",
            "$(canary)",
            "{canary}",
            "@canary",
            "#canary",
            "~canary")
        .map(text -> "\"" + text + "\"")
        .forEach(arguments::add);
    return arguments;
  }

  @Test
  void noArgumentIsReadAsACommand() throws Exception {
    bench.bundle("lab", facts(), Map.of("computers/LAB-1/sysprep.inf", PrepBench.ANSWERS));
    List<String> arguments = hostileArguments();
    assertThat(arguments).hasSizeGreaterThan(140);
    bench.line("cd /d S:\\lab");
    for (int n = 0; n < arguments.size(); n++) {
      bench.line("call prep.cmd " + arguments.get(n) + " >>G:\\said.txt");
    }
    bench.line("echo == end");
    CommandOracle.Run run = bench.run();
    assertThat(run.commandLinesOf("canary.exe")).as(run.output()).isEmpty();
    assertThat(run.commandLinesOf("sysprep.exe")).isEmpty();
    assertThat(run.output()).contains("== end");
    String said = Files.readString(bench.left("g/said.txt"), ISO_8859_1);
    assertThat(said.split("An argument was not understood", -1).length - 1)
        .isGreaterThan(arguments.size() * 3 / 4);
    assertThat(bench.left("c/Sysprep")).doesNotExist();
    assertThat(bench.allLeft("s").keySet())
        .noneMatch(path -> path.contains("canary") || path.contains("LAB-1 "));
  }

  @Test
  void noTypedNameIsReadAsACommand() throws Exception {
    bench.bundle("lab", facts(), Map.of("computers/LAB-1/sysprep.inf", PrepBench.ANSWERS));
    List<String> typed = new ArrayList<>();
    for (String one : SEPARATORS) {
      typed.addAll(
          List.of(
              "a" + one + "canary",
              "x\"" + one + "canary" + one + "\"y",
              "\"" + one + "canary",
              "L" + one + "canary*"));
    }
    assertThat(typed).hasSizeGreaterThan(50);
    Path input =
        Files.writeString(folder.resolve("typed"), String.join("\r\n", typed) + "\r\nLAB-1\r\n");
    bench.option("--stdin", input.toString()).line("S:\\lab\\prep.cmd /dryrun");
    CommandOracle.Run run = bench.run();
    assertThat(run.commandLinesOf("canary.exe")).as(run.output()).isEmpty();
    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(run.output()).contains("The answers of LAB-1 are taken");
  }

  @Test
  void noTitleIsReadAsACommand() throws Exception {
    for (int n = 0; n < TITLES.size(); n++) {
      BundleTitle title = BundleTitle.of(TITLES.get(n));
      bench.bundle(title.text(), facts());
      bench.line("call \"S:\\" + title + "\\prep.cmd\" /check >G:\\" + n + ".out");
    }
    CommandOracle.Run run = bench.run();
    assertThat(run.commandLinesOf("canary.exe")).isEmpty();
    for (int n = 0; n < TITLES.size(); n++) {
      assertThat(bench.left("g/" + n + ".out"))
          .as(TITLES.get(n))
          .content()
          .contains("The checks found nothing against it", "\"S:\\" + TITLES.get(n));
    }
  }
}
