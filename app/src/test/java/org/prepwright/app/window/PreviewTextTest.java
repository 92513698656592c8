package org.prepwright.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prepwright.app.window.PreviewText.Place;
import org.prepwright.model.text.Document;

class PreviewTextTest {
  private static final String TEXT =
      ";top\r\n[GuiUnattended]\r\nAdminPassword=one,\\\r\n  two\r\nTimeZone=35\r\n"
          + "[GuiRunOnce]\r\n\"cmd\"";

  private final Document document = document(TEXT);
  private final PreviewText preview = new PreviewText(document);

  @Test
  void hasARowForEveryLineOfTheFile() {
    assertThat(IntStream.range(0, preview.rows()).mapToObj(row -> preview.text(row, true)))
        .containsExactlyElementsOf(List.of(TEXT.split("\r\n")));
  }

  @Test
  void masksASecretThatGoesOverSeveralRows() {
    assertThat(preview.text(2, false)).isEqualTo("AdminPassword=\u2022\u2022\u2022");
    assertThat(preview.text(3, false)).isEqualTo("\u2022\u2022\u2022");
    assertThat(preview.text(4, false)).isEqualTo("TimeZone=35");
  }

  @Test
  void knowsTheSettingOfARow() {
    assertThat(preview.place(0)).isEmpty();
    assertThat(preview.place(1)).contains(new Place("GuiUnattended", ""));
    assertThat(preview.place(3)).contains(new Place("GuiUnattended", "AdminPassword"));
    assertThat(preview.place(4)).contains(new Place("GuiUnattended", "TimeZone"));
    assertThat(preview.place(6)).contains(new Place("GuiRunOnce", ""));
  }

  @Test
  void findsTheLinesOfASettingAndOfASection() {
    assertThat(preview.linesOf("guiunattended", "TIMEZONE")).containsExactly(3);
    assertThat(preview.rowOf(3)).isEqualTo(4);
    assertThat(preview.linesOf("GuiUnattended", "")).containsExactlyInAnyOrder(2, 3);
  }

  @Test
  void cutsARowThatNobodyCouldReadAnyway() {
    PreviewText wide = new PreviewText(document("a=" + "x".repeat(1_000_000)));
    assertThat(wide.text(0, true)).hasSize(PreviewText.LONGEST_ROW + 1).endsWith("\u2026");
  }

  @Test
  void showsControlCharactersAsDots() {
    assertThat(new PreviewText(document("a=\u0000\u0007\tb")).text(0, true))
        .isEqualTo("a=\u00B7\u00B7\tb");
  }

  @Test
  void hasNoRowsForAnEmptyFile() {
    assertThat(new PreviewText(document("")).rows()).isZero();
  }

  private static Document document(String text) {
    return Document.parse(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
