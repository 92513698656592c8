package org.prepwright.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole texts in place of others, and where rows stand in them. */
class WholeTextTest {
  private static final String TEXT = "[s]\na=1\nb=2\nb=2\nc=3\n";

  private static Document parse(String text) {
    return Document.parse(text.getBytes(StandardCharsets.US_ASCII));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        TEXT,
        "[s]\na=1\nb=2\nc=3\n",
        "[s]\na=1\nb=2\nb=2\nb=2\nc=3\n",
        "[s]\na=1\nb=2\nb=2\n",
        "; x\n[s]\na=1\nb=2\nb=2\nc=3\n",
        "[s]\na=1\nB=2\nb=2\nc=3\nd",
        "\u001A\n[s]\na=1\nb=2\nb=2\nc=3\n"
      })
  void anyTextComesAndIsTakenBack(String text) {
    Document document = parse(TEXT);
    Edit edit = WholeText.edit(document, text, "all");
    assertThat(edit.isEmpty()).isEqualTo(text.equals(TEXT));
    assertThat(edit.label()).isEqualTo("all");
    document.apply(edit);
    assertThat(WholeText.units(document)).isEqualTo(text);
    assertThat(document.lines().stream().map(Line::kind))
        .isEqualTo(parse(text).lines().stream().map(Line::kind).toList());
    document.undo();
    assertThat(WholeText.units(document)).isEqualTo(TEXT);
  }

  @Test
  void equalLinesAtBothEndsStayTheVerySame() {
    Document document = parse(TEXT);
    Document before = document.snapshot();
    assertThat(document.sameLinesAtBeginning(before)).isEqualTo(5);
    assertThat(document.sameLinesAtEnd(before, 5)).isEqualTo(5);
    document.apply(WholeText.edit(document, TEXT.replace("a=1", "a=2\nx"), "all"));
    assertThat(document.sameLinesAtBeginning(before)).isEqualTo(1);
    assertThat(before.sameLinesAtBeginning(document)).isEqualTo(1);
    assertThat(document.sameLinesAtEnd(before, 5)).isEqualTo(3);
    assertThat(document.sameLinesAtEnd(before, 2)).isEqualTo(2);
    assertThat(document.isChanged(0)).isFalse();
    assertThat(document.isChanged(1)).isTrue();
    assertThat(document.isChanged(2)).isTrue();
    assertThat(document.isChanged(3)).isFalse();
    Document after = document.snapshot();
    assertThat(after.sameLinesAtBeginning(document)).isEqualTo(6);
    assertThat(parse(TEXT).sameLinesAtBeginning(before)).isZero();
    assertThat(parse(TEXT).sameLinesAtEnd(before, 5)).isZero();
  }

  @Test
  void anEditTellsHowManyLinesItAddsAndWhetherKeysStay() throws Exception {
    Document document = parse(TEXT);
    Editor editor = new Editor(document);
    assertThat(WholeText.edit(document, TEXT + "d\ne\n", "all").addedLines()).isEqualTo(2);
    assertThat(editor.remove("s", "b").addedLines()).isEqualTo(-2);
    assertThat(editor.remove("s", "b").keepsNames()).isFalse();
    Edit value = editor.set("s", "a", Spelling.of("9"));
    assertThat(value.keepsNames()).isTrue();
    assertThat(value.addedLines()).isZero();
    assertThat(editor.rename(document.find("s", "a").orElseThrow(), "z").keepsNames()).isFalse();
    assertThat(editor.rewrite(1, "bare", "a").keepsNames()).isFalse();
    Document bare = parse("[s]\nbare\nother\n");
    assertThat(new Editor(bare).rewrite(1, "bare=1", "a").keepsNames()).isFalse();
    assertThat(new Editor(bare).rewrite(1, "barely", "a").keepsNames()).isFalse();
    Edit split = editor.rewrite(1, "a=1\na=2", "a");
    assertThat(split.keepsNames()).isFalse();
    assertThat(Edit.sequence(List.of(value, split), "both").keepsNames()).isFalse();
  }

  @Test
  void aUnitStandsInTheRowThatBeganLast() {
    RowOffsets offsets = new RowOffsets(parse("a\r\nb\\\n c\n\nd"));
    assertThat(offsets.units()).isEqualTo("a\r\nb\\\n c\n\nd");
    assertThat(List.of(0, 1, 2, 3, 5, 6, 8, 9, 10, 11).stream().map(offsets::rowAt))
        .containsExactly(0, 0, 0, 1, 1, 2, 2, 3, 4, 4);
    assertThat(List.of(0, 1, 2, 3, 4, 5, 6).stream().map(offsets::startOf))
        .containsExactly(0, 3, 6, 9, 10, 11, 11);
  }
}
