package org.prepwright.model.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.Finding;
import org.prepwright.model.text.Document;

/**
 * Each remedy cures its finding and changes nothing else. The cases are in {@code fix-cases.txt}:
 * {@code @ rule kind product}, the file, {@code @ fixed n left n}, the file afterwards.
 */
class FixingTest {
  record Case(
      String rule, String before, Kind kind, Product product, int fixed, int left, String after) {
    @Override
    public String toString() {
      return rule + " fixed " + fixed + " left " + left;
    }

    AnswerFile open() {
      byte[] bytes = crLf(before).getBytes(StandardCharsets.ISO_8859_1);
      return new AnswerFile(Document.parse(bytes), kind, product);
    }
  }

  static List<Case> cases() throws IOException {
    try (InputStream bytes = FixingTest.class.getResourceAsStream("fix-cases.txt")) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.US_ASCII);
      String[] blocks = text.split("(?m)^@ ", -1);
      List<Case> cases = new ArrayList<>();
      for (int i = 1; i < blocks.length; i += 2) {
        String[] head = head(blocks[i]);
        String[] outcome = head(blocks[i + 1]);
        cases.add(
            new Case(
                head[0],
                body(blocks[i]),
                Kind.byId(head[1]).orElseThrow(),
                Product.byId(head[2]).orElseThrow(),
                Integer.parseInt(outcome[1]),
                Integer.parseInt(outcome[3]),
                body(blocks[i + 1])));
      }
      return cases;
    }
  }

  private static String[] head(String block) {
    return block.substring(0, block.indexOf('\n')).split(" ", -1);
  }

  private static String body(String block) {
    return block.substring(block.indexOf('\n') + 1);
  }

  private static String crLf(String text) {
    return text.replace("\n", "\r\n");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void curesItsFindingAndTouchesNothingElse(Case example) {
    AnswerFile answers = example.open();
    List<Finding> before = Checker.check(answers);
    Fixing fixing = Fixing.of(answers, finding -> finding.rule().equals(example.rule()));
    assertThat(text(answers)).isEqualTo(crLf(example.after()));
    assertThat(fixing.fixed()).hasSize(example.fixed());
    assertThat(fixing.left()).hasSize(example.left());
    assertThat(fixing.left()).extracting(Fixing.Left::reason).doesNotContain("");
    List<String> after = Checker.check(answers).stream().map(FixingTest::identity).toList();
    assertThat(after).hasSizeLessThanOrEqualTo(before.size() - example.fixed());
    assertThat(before.stream().map(FixingTest::identity).toList()).containsAll(after);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isTakenBackStepByStep(Case example) {
    AnswerFile answers = example.open();
    Fixing fixing = Fixing.of(answers, finding -> finding.rule().equals(example.rule()));
    for (int i = 0; i < fixing.fixed().size(); i++) {
      answers.document().undo();
    }
    assertThat(text(answers)).isEqualTo(crLf(example.before()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void asksForNothingMoreOnceAllIsDone(Case example) {
    AnswerFile answers = example.open();
    Fixing.of(answers, finding -> true);
    String once = text(answers);
    assertThat(Fixing.of(answers, finding -> true).fixed()).isEmpty();
    assertThat(text(answers)).isEqualTo(once);
  }

  @Test
  void everyRemedyHasACaseThatItCures() throws IOException {
    Set<String> cured =
        cases().stream()
            .filter(example -> example.fixed() > 0)
            .map(Case::rule)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(cured).isEqualTo(new TreeSet<>(Remedies.rules()));
  }

  private static String identity(Finding finding) {
    return finding.rule() + " " + finding.section() + " " + finding.key();
  }

  private static String text(AnswerFile answers) {
    return new String(answers.document().toBytes(), StandardCharsets.ISO_8859_1);
  }
}
