package org.prepwright.model.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.HalFact;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Rules;

/** The text of prep.cmd, without running it. */
class PrepScriptTest {
  /** Checks of the computer that no rule about an answer file or deployment.ini corresponds to. */
  private static final Set<String> IDS_WITHOUT_RULE =
      Set.of(
          "answer-file-missing",
          "files-incomplete",
          "hal-differs",
          "hal-unknown",
          "not-administrator",
          "product-differs",
          "product-unknown",
          "restart-pending",
          "sysprep-folder-exists",
          "target-unusable",
          "tool-missing",
          "windows-unknown");

  static Stream<PrepFacts> allFacts() {
    return Stream.of(Product.values())
        .flatMap(
            product -> {
              PrepFacts bare = PrepFacts.of(SysprepSwitches.usualFor(product), product);
              return Stream.concat(
                  Stream.of(bare),
                  Catalogue.standard().hals().stream()
                      .map(hal -> bare.withHal(Optional.of(hal)).withAnswers(true, true)));
            });
  }

  private static PrepFacts richFacts() {
    return PrepFacts.of(SysprepSwitches.usualFor(Product.XP_PROFESSIONAL), Product.XP_PROFESSIONAL)
        .withHal(Catalogue.standard().hal("ACPIAPIC_UP"))
        .withAnswers(true, true);
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
  }

  @Test
  void theScriptForXpProfessionalIsAsApproved() throws Exception {
    String approved;
    try (InputStream in = PrepScriptTest.class.getResourceAsStream("prep-xp-professional.cmd")) {
      approved = new String(in.readAllBytes(), US_ASCII);
    }
    assertThat(PrepScript.textFor(richFacts()).replace("\r\n", "\n"))
        .isEqualTo(approved.replace("\r\n", "\n"));
  }

  @ParameterizedTest
  @MethodSource("allFacts")
  void theScriptIsAsciiWithWindowsLineEndsAndShortLines(PrepFacts facts) {
    String text = PrepScript.textFor(facts);
    assertThat(text).matches("(?s)[\\x20-\\x7e\\r\\n]+").endsWith("\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(text.lines()).allMatch(line -> line.length() < 1000);
    assertThat(text).doesNotContainPattern("\\{(include )?[a-z-]+(\\.part)?\\}");
    assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(40_000);
  }

  @Test
  void theScriptIsMarkedForOtherToolsAndSaysHowItIsCalledNearItsTop() {
    assertThat(PrepScript.textFor(richFacts()).lines().limit(7))
        .contains("@rem SetupMgrTag", "rem   prep.cmd [NAME] [/check] [/dryrun] [/y] [/log:FILE]");
  }

  @Test
  void theScriptUsesNothingThatCommandInterpretersReadDifferently() {
    List<String> commands =
        PrepScript.textFor(richFacts())
            .lines()
            .filter(line -> !line.startsWith("rem ") && !line.startsWith("echo "))
            .toList();
    assertThat(commands)
        .noneMatch(line -> line.contains("&&") || line.contains("||") || line.contains("echo("))
        .noneMatch(line -> line.matches("(?i).*\\b(choice|findstr|timeout|robocopy)\\b.*"))
        .noneMatch(line -> line.matches("(?i).*find(\\.exe\")? /.*"))
        .noneMatch(line -> line.endsWith("^"))
        .noneMatch(line -> line.matches("(?i).*exit /b *"))
        // a failing IF before an IF /i is a syntax error to Wine, and so is a substring past the
        // end
        .noneMatch(line -> line.matches("(?i).*\\bif .* if /i .*"))
        .noneMatch(line -> line.matches(".*%[A-Z_]+:~[1-9].*") && !line.contains(":~1,1"));
  }

  @Test
  void theRegistryIsOnlyRead() {
    List<String> calls =
        PrepScript.textFor(richFacts())
            .lines()
            .filter(line -> line.matches(".*reg\\.exe\"? .*"))
            .toList();
    assertThat(calls).hasSizeGreaterThan(8).allMatch(line -> line.contains(" query "));
  }

  @Test
  void whatAPersonTypedStandsInNoCommandBeforeItWasJudged() {
    String text = PrepScript.textFor(richFacts());
    assertThat(text.lines().filter(line -> line.matches(".*(?<![%A-Z])%[1-9*~].*")).toList())
        .allMatch(
            line ->
                line.equals("if [%1]==[] goto arguments_read")
                    || line.equals("for %%A in (%1) do set \"PREP_VALUE=%%~A\"")
                    || line.equals("set \"HERE=%~dp0\""));
    assertThat(text.lines().filter(line -> line.contains("%PREP_VALUE%"))).hasSize(5);
  }

  @Test
  void everyExitCodeIsDocumentedAndUsed() {
    String text = PrepScript.textFor(richFacts());
    Set<String> used = new TreeSet<>(found(Pattern.compile("set \"(?:CODE|FAILS)=(\\d+)\""), text));
    List<String> documented = found(Pattern.compile("(?m)^(\\d+) "), PrepScript.EXIT_CODES);
    assertThat(documented).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(used);
    assertThat(PrepScript.EXIT_CODES.lines())
        .allSatisfy(line -> assertThat(text).contains("rem   " + line));
  }

  @Test
  void everyIdIsThatOfARuleOrOneOfTheScript() {
    Set<String> ids =
        new TreeSet<>(
            found(Pattern.compile("set \"ID=([^\"]+)\""), PrepScript.textFor(richFacts())));
    assertThat(ids)
        .containsAll(IDS_WITHOUT_RULE)
        .allMatch(id -> IDS_WITHOUT_RULE.contains(id) != Rules.find(id).isPresent())
        .hasSizeGreaterThan(19);
  }

  @Test
  void everyJumpHasItsLabel() {
    String text = PrepScript.textFor(richFacts());
    List<String> labels = found(Pattern.compile("(?m)^:([a-z_]+)\\r?$"), text);
    List<String> jumps = found(Pattern.compile("(?m)^[^:].*?\\b(?:goto |call :)([a-z_]+)"), text);
    List<String> tasks = found(Pattern.compile("set \"TASK=([a-z_]+)\""), text);
    assertThat(labels).doesNotHaveDuplicates().containsAll(jumps).containsAll(tasks);
    assertThat(jumps).hasSizeGreaterThan(80);
    assertThat(tasks).hasSizeGreaterThan(3);
  }

  @Test
  void aHalIsComparedOnlyWhenOneIsStated() {
    PrepFacts bare = PrepFacts.of(SysprepSwitches.usualFor(Product.XP_HOME), Product.XP_HOME);
    assertThat(PrepScript.textFor(bare)).doesNotContain("check_hal", "check_password");
    HalFact stated = Catalogue.standard().hal("ACPIAPIC_MP").orElseThrow();
    assertThat(PrepScript.textFor(bare.withHal(Optional.of(stated))))
        .contains(
            "if /i \"%HAL%\"==\"ACPIAPIC_MP\" set \"FIT=same\"",
            "if /i \"%HAL%\"==\"ACPIAPIC_UP\" set \"FIT=runs\"",
            "if /i \"%HAL%\"==\"E_ISA_UP\" set \"FIT=runs\"",
            "if /i \"%HAL%\"==\"MPS_UP\" set \"FIT=stops\"");
  }

  @Test
  void theSpaceIsThatOfTheCommonFilesAndTheLargestComputer() {
    List<BundleFile> files =
        List.of(
            BundleFile.of("Sysprep/sysprep.inf", Content.of(new byte[5_000_000])),
            BundleFile.of("README.txt", Content.of(new byte[9_000_000])),
            BundleFile.of("computers/A/sysprep.inf", Content.of(new byte[1_000_000])),
            BundleFile.of("computers/B/sysprep.inf", Content.of(new byte[2_000_000])));
    PrepFacts facts =
        PrepFacts.of(SysprepSwitches.usualFor(Product.XP_HOME), Product.XP_HOME).withFiles(files);
    assertThat(facts.bytesToCopy()).isBetween(7_000_000L, 7_010_000L);
    assertThat(facts.hasComputers()).isTrue();
    assertThat(facts.hasTools()).isFalse();
    assertThat(PrepScript.textFor(facts)).contains("if %FREE% geq 9 exit /b 0");
  }
}
