package org.prepwright.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What two files say, and not how they say it. */
class DocumentComparisonTest {
  private static List<DocumentComparison.Difference> differences(String before, String after) {
    return DocumentComparison.of(
        Document.parse(before.getBytes(StandardCharsets.US_ASCII)),
        Document.parse(after.getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void orderLayoutQuotesAndCaseAreNoDifference() {
    assertThat(
            differences("[s]\na = \"1\" ; x\nb=2\n[t]\nline\n", "[T]\n\n\"line\"\n[S]\nB=2\nA=1\n"))
        .isEmpty();
  }

  @Test
  void eachKeyIsToldWithBothItsValuesAndEachSectionThatOneFileHas() {
    assertThat(
            differences(
                "[s]\na=1\nb=2\nc=3\n[gone]\n", "[s]\na=1\nb=20\nd=4\n[new]\n[s]\nb=21\nx\ny\n"))
        .containsExactly(
            new DocumentComparison.Difference("s", "", List.of(), List.of("x", "y")),
            new DocumentComparison.Difference("s", "b", List.of("2"), List.of("20", "21")),
            new DocumentComparison.Difference("s", "c", List.of("3"), List.of()),
            new DocumentComparison.Difference("gone", "", List.of(), List.of()),
            new DocumentComparison.Difference("s", "d", List.of(), List.of("4")),
            new DocumentComparison.Difference("new", "", List.of(), List.of()));
  }

  @Test
  void aDifferenceIsShownWithoutItsValues() {
    assertThat(differences("[s]\nk=secret\n", "[s]\n").get(0)).hasToString("s/k");
  }
}
