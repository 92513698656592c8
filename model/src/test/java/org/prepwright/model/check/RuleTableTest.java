package org.prepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.CsvTable;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.media.MediaCheckTest;
import org.prepwright.model.secret.PasswordHash;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.secret.UnencryptablePasswordException;
import org.prepwright.model.text.Document;

/** Each rule fires where it should, weighs what the table says, and stays silent elsewhere. */
class RuleTableTest {
  /** It is also what the encryption of a password refuses with. */
  private static final String ON_ENCRYPTING = "admin-password-too-long-to-encrypt";

  static List<RuleCases.Case> cases() throws IOException {
    return RuleCases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void firesInTheFailingFileOnly(RuleCases.Case example) {
    List<Finding> fired = findings(example.fails(), example.rule());
    Rule rule = Rules.find(example.rule()).orElseThrow();
    assertThat(fired).extracting(Finding::line).containsExactly(example.line());
    assertThat(fired).extracting(Finding::severity).containsOnly(rule.severity());
    assertThat(fired).extracting(Finding::source).containsOnly(rule.source());
    assertThat(findings(example.passes(), example.rule())).isEmpty();
  }

  /**
   * Each rule has a file that raises it and, beside what its near miss raises too, a missing time
   * zone for example, nothing else.
   */
  @Test
  void everyRuleIsRaisedAloneByOneOfItsCases() throws IOException {
    Map<String, Set<String>> beside = new TreeMap<>();
    for (RuleCases.Case example : RuleCases.all()) {
      Set<String> raised = rules(example.fails());
      raised.removeAll(rules(example.passes()));
      raised.remove(example.rule());
      beside.merge(
          example.rule(), raised, (one, other) -> one.size() <= other.size() ? one : other);
    }
    beside.values().removeIf(Set::isEmpty);
    assertThat(beside).isEmpty();
  }

  private static Set<String> rules(AnswerFile answers) {
    return Checker.check(answers).stream()
        .map(Finding::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Tag("locale")
  @ParameterizedTest
  @MethodSource("cases")
  void firesUnderTurkishSettingsToo(RuleCases.Case example) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(findings(example.fails(), example.rule()))
          .extracting(Finding::line)
          .containsExactly(example.line());
      assertThat(findings(example.passes(), example.rule())).isEmpty();
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<Finding> findings(AnswerFile answers, String rule) {
    return Checker.check(answers).stream().filter(found -> found.rule().equals(rule)).toList();
  }

  /** Those that no answer file can break have their cases beside their own tests. */
  @Test
  void everyRuleHasACase() throws IOException {
    Set<String> withCase = new TreeSet<>();
    RuleCases.all().forEach(example -> withCase.add(example.rule()));
    DeploymentCases.all().forEach(example -> withCase.add(example.rule()));
    Stream.concat(ComputerTableCheckTest.cases().stream(), MediaCheckTest.cases().stream())
        .forEach(example -> withCase.add((String) example.get()[0]));
    Set<String> all = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());
    assertThat(withCase).containsExactlyInAnyOrderElementsOf(all);
    assertThat(rulesWith(".message")).containsExactlyInAnyOrderElementsOf(all);
  }

  /** The contract is the table that the rules were agreed on; the program has its own copy. */
  @Test
  void rulesAreThoseOfTheContract() {
    record Agreed(String id, String severity, String kinds, String products) {}
    List<Agreed> contract =
        CsvTable.read(
            RuleTableTest.class,
            "rules-contract.csv",
            List.of("id", "severity", "kinds", "products", "condition", "remedy", "source"),
            row ->
                new Agreed(
                    row.get("id"), row.get("severity"), row.get("kinds"), row.get("products")));
    List<Agreed> ours =
        CsvTable.read(
            Rules.class,
            "rules.csv",
            List.of("id", "severity", "kinds", "products", "source"),
            row ->
                new Agreed(
                    row.get("id"), row.get("severity"), row.get("kinds"), row.get("products")));
    assertThat(ours).containsExactlyElementsOf(contract);
  }

  @Test
  void everyMessageHasItsRemedy() {
    assertThat(rulesWith(".remedy")).isEqualTo(rulesWith(".message"));
  }

  @Test
  void sentencesAreWellFormedPatterns() {
    ResourceBundle bundle = ResourceBundle.getBundle("org.prepwright.model.messages", Locale.ROOT);
    for (String key : keys().toList()) {
      String pattern = bundle.getString(key);
      // a single apostrophe would swallow what follows
      assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
      String sentence =
          new MessageFormat(pattern, Locale.ROOT).format(new Object[] {"a", "b", "c", "d"});
      assertThat(sentence).as(key).endsWith(".").doesNotContain("{", "!", "nvalid", "lease");
    }
  }

  @Test
  void everyRuleThatIsAskedReadsWellWithoutArguments() {
    assertThat(Rules.find("computer-name-characters").orElseThrow().summary())
        .isEqualTo(
            "The computer name \"\u2026\" has \"\u2026\" in a place where Windows does not take it.");
    Rule withoutSentences = new Rule("unheard-of", Severity.INFO, Set.of(), Set.of(), "");
    assertThat(withoutSentences.isAsked()).isFalse();
    for (Rule rule : Rules.all()) {
      if (rule.isAsked()) {
        assertThat(rule.summary()).as(rule.id()).endsWith(".").doesNotContain("{", "null");
        assertThat(rule.remedy()).as(rule.id()).endsWith(".").doesNotContain("{", "null");
      }
    }
  }

  @Test
  void tableHasAllRules() {
    assertThat(Rules.all()).hasSize(138);
    assertThat(Rules.find("no-such-rule")).isEmpty();
    Rule rule = Rules.find("text-utf16-in-text-mode").orElseThrow();
    assertThat(rule.severity()).isEqualTo(Severity.ERROR);
    assertThat(rule.appliesTo(Kind.WINNT, Product.XP_HOME)).isTrue();
    assertThat(rule.appliesTo(Kind.SYSPREP, Product.XP_HOME)).isFalse();
    Rule serverRule = Rules.find("licence-mode-missing").orElseThrow();
    assertThat(serverRule.appliesTo(Kind.WINNT, Product.XP_PROFESSIONAL)).isFalse();
    assertThat(serverRule.appliesTo(Kind.UDF, Product.SERVER_2003_WEB)).isTrue();
  }

  @Test
  void tooLongPasswordIsRefusedUnderTheIdOfItsRule() {
    SecretText password = SecretText.of("fifteen letters");
    try {
      PasswordHash.of(password);
      throw new AssertionError("a password of 15 characters was encrypted");
    } catch (UnencryptablePasswordException e) {
      assertThat(e.messageKey()).isEqualTo(ON_ENCRYPTING);
      assertThat(Rules.find(e.messageKey())).isPresent();
    }
  }

  @ParameterizedTest
  @CsvSource({"511, ", "512, WARNING", "4095, WARNING", "4096, ERROR"})
  void fieldThatNoReaderHoldsIsAnError(int length, Severity severity) {
    Document document =
        Document.parse(
            ("[UserData]\r\nOrgName=" + "n".repeat(length) + "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    AnswerFile answers = new AnswerFile(document, Kind.SYSPREP, Product.XP_PROFESSIONAL);
    assertThat(findings(answers, "text-field-length"))
        .extracting(Finding::severity)
        .isEqualTo(severity == null ? List.of() : List.of(severity));
  }

  @Test
  void sameCauseIsReportedOnce() {
    AnswerFile answers =
        RuleCases.file(
            """
            [GuiUnattended]
            AutoLogon=Yes
            AutoLogonCount=often
            AdminPassword=x
            TimeZone=85
            [RegionalSettings]
            UserLocale=German
            """,
            "sysprep",
            "xp-professional-x64");
    assertThat(Checker.check(answers).stream().map(found -> found.line() + " " + found.rule()))
        .containsExactly(
            "3 autologon-count-value", "4 admin-password-clear-text", "7 locale-unknown");
  }

  @Test
  void everyBreachOfARuleIsReportedNotTheFirstAlone() {
    AnswerFile answers =
        RuleCases.file(
            """
            [GuiRunOnce]
            Command0=one two
            Command1=three four
            """,
            "sysprep",
            "xp-professional");
    assertThat(findings(answers, "run-once-unquoted"))
        .extracting(Finding::line)
        .containsExactly(2, 3);
  }

  private static Set<String> rulesWith(String end) {
    return keys()
        .filter(key -> key.endsWith(end))
        .map(key -> key.substring("rule.".length(), key.length() - end.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> keys() {
    return ResourceBundle.getBundle("org.prepwright.model.messages", Locale.ROOT).keySet().stream()
        .filter(key -> key.startsWith("rule."));
  }
}
