package org.prepwright.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parts of a line, and lines found by their names. */
class LineTest {
  private static Document parse(String text) {
    return Document.parse(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static Line line(String text) {
    return parse("[s]\n" + text + "\n").lines().get(1);
  }

  @Test
  void aLineWithKeyValueAndCommentHasAPlaceForEach() {
    Line line = line("  k = v\t; c");
    assertThat(line.indent()).isEqualTo("  ");
    assertThat(line.nameUnits()).isEqualTo("k");
    assertThat(line.valueUnits()).isEqualTo("v");
    assertThat(line.assignment()).isEqualTo(" = ");
    assertThat(line.nameOffset()).isEqualTo(2);
    assertThat(line.valueOffset()).isEqualTo(6);
    assertThat(line.valueEndOffset()).isEqualTo(7);
    assertThat(line.commentOffset()).isEqualTo(8);
    assertThat(line.hasTrailingComment()).isTrue();
    assertThat(line.hasGluedSemicolon()).isFalse();
  }

  @Test
  void whatALineDoesNotHaveHasNoPlace() {
    Line plain = line("k=v");
    assertThat(plain.hasTrailingComment()).isFalse();
    assertThat(plain.commentOffset()).isNegative();
    Line comment = line("; c");
    assertThat(comment.valueUnits()).isEmpty();
    assertThat(comment.nameUnits()).isEmpty();
    assertThat(comment.valueOffset()).isNegative();
    assertThat(comment.nameOffset()).isNegative();
    Line bare = line("\t\"v\"");
    assertThat(bare.indent()).isEqualTo("\t");
    assertThat(bare.nameOffset()).isNegative();
    assertThat(bare.valueUnits()).isEqualTo("\"v\"");
  }

  @Test
  void aSemicolonIsGluedToAValueWithoutQuotesOnly() {
    assertThat(line("k=a;b").hasGluedSemicolon()).isTrue();
    assertThat(line("k=\"a\";b").hasGluedSemicolon()).isFalse();
    assertThat(line("k=;b").hasGluedSemicolon()).isFalse();
    assertThat(line("k=a;b").wholeValueUnits()).isEqualTo("a;b");
    assertThat(line("k=a;b\u001A").wholeValueUnits()).isEqualTo("a;b");
    assertThat(line("k=a;b\u001Ac").afterWholeValue()).isEqualTo("\u001Ac");
    assertThat(parse("[s]\nk=a;b\nx\n\u001A\n").lines().get(1).wholeValueUnits()).isEqualTo("a;b");
  }

  @Test
  void linesAreTheSameByTheirPlaceInOneText() {
    Document document = parse("[s]\na=1\na=1\n");
    Line one = document.lines().get(1);
    assertThat(one).isEqualTo(document.lines().get(1));
    assertThat(one.hashCode()).isEqualTo(document.lines().get(1).hashCode());
    assertThat(one).isNotEqualTo(document.lines().get(2));
    assertThat(one).hasToString("ENTRY of 4 units");
  }

  @Test
  void whatIsShownOfEntriesAndValuesHidesTheValue() {
    Document document = parse("[s]\nk=secret\n");
    assertThat(document.find("s", "k").orElseThrow()).hasToString("entry k in line 2");
    assertThat(document.sections().get(0).lineNumber()).isEqualTo(1);
    assertThat(new WrittenValue("secret", List.of("secret"))).hasToString("1 fields");
  }

  @Test
  void eachOfManySectionsIsFoundInAnyCase() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      text.append('[').append(i % 2 == 0 ? "Section" : "\u00C4rger").append(i).append("]\n");
      text.append("k=").append(i).append('\n');
    }
    // two names of one hash
    text.append("[Aa]\nk=x\n[BB]\nk=y\n[aB]\nk=z\n[SECTION4]\nk=again\n");
    Document document = parse(text.toString());
    for (int i = 0; i < 300; i++) {
      String name = (i % 2 == 0 ? "sECTION" : "\u00E4RGER") + i;
      assertThat(document.find(name, "K").orElseThrow().value()).isEqualTo("" + i);
    }
    assertThat(document.find("aA", "k").orElseThrow().value()).isEqualTo("x");
    assertThat(document.find("bb", "k").orElseThrow().value()).isEqualTo("y");
    assertThat(document.find("AB", "k").orElseThrow().value()).isEqualTo("z");
    assertThat(document.sections("section4")).hasSize(2);
    assertThat(document.section("section300")).isEmpty();
    assertThat(document.section("")).isEmpty();
  }
}
