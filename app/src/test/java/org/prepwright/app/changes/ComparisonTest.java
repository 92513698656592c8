package org.prepwright.app.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prepwright.app.editing.FileChange;
import org.prepwright.model.text.Document;

class ComparisonTest {
  @Test
  void equalTextsHaveNoRows() {
    assertThat(compare("[A]\r\na=1\r\n", "[A]\r\na=1\r\n")).isEmpty();
  }

  @Test
  void aChangedLineStandsBesideWhatItWas() {
    List<ChangeRow> rows = compare("[A]\r\na=1\r\nb=2\r\n", "[A]\r\na=9\r\nb=2\r\n");
    assertThat(rows)
        .containsExactly(
            new ChangeRow.FileName("a.inf", 1, 1),
            new ChangeRow.Pair(1, "[A]", 1, "[A]", false),
            new ChangeRow.Pair(2, "a=1", 2, "a=9", true),
            new ChangeRow.Pair(3, "b=2", 3, "b=2", false));
  }

  @Test
  void linesThatComeAndGoHaveAnEmptySide() {
    assertThat(compare("[A]\r\n", "[A]\r\na=1\r\n"))
        .contains(new ChangeRow.Pair(0, "", 2, "a=1", true));
    assertThat(compare("[A]\r\na=1\r\n", "[A]\r\n"))
        .contains(new ChangeRow.Pair(2, "a=1", 0, "", true));
  }

  @Test
  void whatStaysFarFromAChangeIsFolded() {
    String before = lines(0, 20);
    String after = before.replace("k10=10", "k10=changed");
    assertThat(compare(before, after))
        .extracting(row -> row.getClass().getSimpleName())
        .containsExactly(
            "FileName", "Folded", "Pair", "Pair", "Pair", "Pair", "Pair", "Pair", "Pair", "Folded");
    assertThat(compare(before, after)).contains(new ChangeRow.Folded(8), new ChangeRow.Folded(6));
  }

  @Test
  void aLineBreakThatChangesIsAChangeToo() {
    assertThat(compare("[A]\r\n", "[A]\n")).hasSize(2);
  }

  @Test
  void secretsAreMaskedAndTheirChangeIsSeenAllTheSame() {
    List<ChangeRow> rows =
        compare(
            "[GuiUnattended]\r\nAdminPassword=Geheim1\r\n",
            "[GuiUnattended]\r\nAdminPassword=Geheim2\r\n");
    assertThat(rows.toString()).doesNotContain("Geheim").contains("AdminPassword=");
    assertThat(rows.get(2)).matches(row -> ((ChangeRow.Pair) row).isChangeHidden());
  }

  @Test
  void secretColumnsOfATableOfComputersAreMasked() {
    String table = "ComputerName,GuiUnattended/AdminPassword\r\nPC1,Geheim\r\n";
    List<ChangeRow> rows =
        Comparison.of(
            List.of(new FileChange("computers.csv", document(""), document(table), true)),
            () -> false);
    assertThat(rows.toString()).doesNotContain("Geheim").contains("PC1");
  }

  @Test
  void aTextOfWhichHardlyALineStayedIsStillCompared() {
    List<ChangeRow> rows = compare(lines(0, 80_000), lines(100_000, 80_000));
    assertThat(rows).hasSizeGreaterThan(80_000);
  }

  @Test
  void aFewChangesInALongTextAreFound() {
    String before = lines(0, 80_000);
    String after = before.replace("k7=7\r\n", "").replace("k79990=79990", "k79990=other");
    assertThat(compare(before, after).get(0)).isEqualTo(new ChangeRow.FileName("a.inf", 2, 1));
  }

  @Test
  void itStopsWhenItIsCalledOff() {
    FileChange change =
        new FileChange("a.inf", document(lines(0, 5_000)), document(lines(9_000, 5_000)), false);
    assertThatThrownBy(() -> Comparison.of(List.of(change), () -> true))
        .isInstanceOf(CancellationException.class);
  }

  private static List<ChangeRow> compare(String before, String after) {
    return Comparison.of(
        List.of(new FileChange("a.inf", document(before), document(after), false)), () -> false);
  }

  private static String lines(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(i -> "k" + i + "=" + i + "\r\n")
        .collect(Collectors.joining("", "[A]\r\n", ""));
  }

  private static Document document(String text) {
    return Document.parse(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
