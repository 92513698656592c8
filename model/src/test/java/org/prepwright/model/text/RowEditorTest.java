package org.prepwright.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.prepwright.model.testing.RandomText;

class RowEditorTest {
  private static final int ROUNDS = 3000;
  private static final List<String> TYPED =
      List.of(
          "",
          "[UserData]",
          "[broken",
          "ComputerName=LAB-01",
          "a = b \\",
          "\"c, d\", e ; f",
          "; remark",
          "\\",
          "x=\"open",
          "   ");

  private static Document document(String text) {
    return Document.parse(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String text(Document document) {
    return new String(document.toBytes(), StandardCharsets.ISO_8859_1);
  }

  private static List<String> rows(Document document) {
    Rows rows = new Rows(document);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      all.add(rows.text(i));
    }
    return all;
  }

  @Test
  void aTypedLetterReplacesOneLineAndItsBreakStays() throws EditRefusedException {
    Document document = document("[A]\nb=1\r\nc=2\n");
    Line header = document.lines().get(0);
    Line last = document.lines().get(2);
    document.apply(new RowEditor(document).replaceRows(1, 1, List.of("b=12"), "Text"));
    assertThat(text(document)).isEqualTo("[A]\nb=12\r\nc=2\n");
    assertThat(document.lines().get(0)).isEqualTo(header);
    assertThat(document.lines().get(2)).isEqualTo(last);
    assertThat(document.isChanged(1)).isTrue();
    assertThat(document.isChanged(2)).isFalse();
  }

  @Test
  void lettersOfOneRowAreOneStep() throws EditRefusedException {
    Document document = document("[A]\r\nb=1\r\n");
    for (String typed : List.of("b=12", "b=123", "b=1234")) {
      document.apply(new RowEditor(document).replaceRows(1, 1, List.of(typed), "Text"));
    }
    assertThat(document.undoDepth()).isEqualTo(1);
    document.undo();
    assertThat(text(document)).isEqualTo("[A]\r\nb=1\r\n");
  }

  @Test
  void aWholeTextChangesOnlyTheRowsThatDiffer() throws EditRefusedException {
    Document document = document("[A]\r\na=1\nb=2\r\n[B]\r\nc=3\r\n");
    document.apply(new RowEditor(document).replaceText("[A]\na=9\nb=2\n[B]\nnew=1\nc=3\n", "Text"));
    assertThat(text(document)).isEqualTo("[A]\r\na=9\nb=2\r\n[B]\r\nnew=1\r\nc=3\r\n");
    assertThat(document.isChanged(0)).isFalse();
    assertThat(document.isChanged(2)).isFalse();
    assertThat(document.isChanged(3)).isFalse();
    assertThat(document.undoDepth()).isEqualTo(1);
  }

  @Test
  void theLastRowGetsAndLosesItsBreak() throws EditRefusedException {
    Document document = document("[A]\r\nb=1");
    document.apply(new RowEditor(document).replaceText("[A]\nb=1\nc=2", "Text"));
    assertThat(text(document)).isEqualTo("[A]\r\nb=1\r\nc=2");
    document.apply(new RowEditor(document).replaceText("[A]", "Text"));
    assertThat(text(document)).isEqualTo("[A]");
    document.apply(new RowEditor(document).replaceText("", "Text"));
    assertThat(text(document)).isEmpty();
    document.apply(new RowEditor(document).replaceText("[A]\n", "Text"));
    assertThat(text(document)).isEqualTo("[A]\r\n");
  }

  @Test
  void aBackslashAtTheEndTakesTheNextRowIn() throws EditRefusedException {
    Document document = document("[A]\r\nb=1\r\nc=2\r\n");
    document.apply(new RowEditor(document).replaceRows(1, 1, List.of("b=1\\"), "Text"));
    assertThat(document.find("A", "c")).isEmpty();
    document.apply(new RowEditor(document).replaceRows(1, 1, List.of("b=1"), "Text"));
    assertThat(document.find("A", "c")).isPresent();
  }

  @Test
  void ctrlZHidesWhatFollowsUntilItIsTakenAway() throws EditRefusedException {
    Document document = document("[A]\r\nb=1\r\nc=2\r\n");
    document.apply(new RowEditor(document).replaceRows(1, 1, List.of("\u001A"), "Text"));
    assertThat(document.find("A", "c")).isEmpty();
    document.apply(new RowEditor(document).replaceRows(2, 1, List.of("c=3"), "Text"));
    assertThat(document.lines().get(2).kind()).isEqualTo(Line.Kind.UNREAD);
    document.apply(new RowEditor(document).replaceRows(1, 1, List.of(""), "Text"));
    assertThat(document.find("A", "c").orElseThrow().value()).isEqualTo("3");
  }

  @Test
  void aLetterTheCodePageDoesNotHaveIsRefused() {
    Document document = document("[A]\r\nb=1\r\n");
    assertThatThrownBy(() -> new RowEditor(document).replaceRows(1, 1, List.of("b=\u4F60"), "Text"))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("windows-1252");
    assertThat(text(document)).isEqualTo("[A]\r\nb=1\r\n");
  }

  @Test
  void whatNoPageMeansStaysBesideWhatIsTyped() throws EditRefusedException {
    Document document = document("[A]\r\nb=\u0081\r\u0000x\r\n");
    String shown = new Rows(document).text(1);
    document.apply(new RowEditor(document).replaceRows(1, 1, List.of(shown + "y"), "Text"));
    assertThat(text(document)).isEqualTo("[A]\r\nb=\u0081\r\u0000xy\r\n");
  }

  @Test
  void manyPlacesOfALongFileKeepTheBytesBetween() throws EditRefusedException {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      before.append("[S").append(i).append("]\r\nname=").append(i).append("\nsame=1\r\n");
      after.append("[S").append(i).append("]\nname=x").append(i).append("\nsame=1\n");
    }
    Document document = document(before.toString());
    document.apply(new RowEditor(document).replaceText(after.toString(), "Text"));
    assertThat(text(document)).isEqualTo(before.toString().replace("name=", "name=x"));
    document.undo();
    assertThat(text(document)).isEqualTo(before.toString());
  }

  @Test
  void aRowThatIsAddedTakesTheBreakOfTheRowAboveAndTheOthersKeepTheirs()
      throws EditRefusedException {
    Document document = document("[A]\nb=1\r\nc=2\r\n");
    document.apply(new RowEditor(document).replaceRows(1, 1, List.of("p=1", "q", "r"), "Text"));
    assertThat(text(document)).isEqualTo("[A]\np=1\r\nq\nr\r\nc=2\r\n");
    Document other = document("[A]\r\nb=1\nc=2\n");
    other.apply(new RowEditor(other).replaceRows(2, 0, List.of("q"), "Text"));
    assertThat(text(other)).isEqualTo("[A]\r\nb=1\nq\nc=2\n");
  }

  @Test
  void aRowOnTopOfAllTakesTheFirstBreakOfTheFile() throws EditRefusedException {
    Document document = document("[A]\nb=1\r\n");
    document.apply(new RowEditor(document).replaceText("; on top\n[A]\nb=1\n", "Text"));
    assertThat(text(document)).isEqualTo("; on top\n[A]\nb=1\r\n");
  }

  @Test
  void aTextOfOneRowWithoutBreakGetsThatOfWindows() throws EditRefusedException {
    Document document = document("[A]");
    document.apply(new RowEditor(document).replaceText("[A]\nb=1", "Text"));
    assertThat(text(document)).isEqualTo("[A]\r\nb=1");
  }

  @Test
  void unitsTakeThePlaceOfOthersJustAsGiven() {
    Document document = document("a,b\r\nc,d\ne,f\r\ng\r\n");
    document.apply(
        new RowEditor(document)
            .replaceUnits(
                List.of(
                    new RowEditor.Span(2, 3, "X"),
                    new RowEditor.Span(3, 3, "Y"),
                    new RowEditor.Span(5, 9, ""),
                    new RowEditor.Span(11, 12, "Z\r")),
                "Units"));
    assertThat(text(document)).isEqualTo("a,XY\r\ne,Z\r\r\ng\r\n");
    document.undo();
    assertThat(text(document)).isEqualTo("a,b\r\nc,d\ne,f\r\ng\r\n");
    document.apply(
        new RowEditor(document).replaceUnits(List.of(new RowEditor.Span(17, 17, "end")), "Units"));
    assertThat(text(document)).isEqualTo("a,b\r\nc,d\ne,f\r\ng\r\nend");
  }

  @Test
  void anyEditOfAnyTextReadsAsTheWholeWouldAndIsTakenBack() {
    long seed = RandomText.seed();
    Random random = new Random(seed);
    int applied = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Document document = Document.parse(RandomText.bytes(random), RandomText.codePage(random));
      byte[] before = document.toBytes();
      List<String> shown = rows(document);
      int first = random.nextInt(shown.size());
      int removed = random.nextInt(Math.min(6, shown.size() - first) + 1);
      List<String> typed = typed(random, shown, removed == shown.size());
      List<Rows.Row> kept = units(document);
      Edit edit;
      try {
        edit = new RowEditor(document).replaceRows(first, removed, typed, "Text");
      } catch (EditRefusedException e) {
        continue;
      }
      applied++;
      document.apply(edit);
      List<String> expected = new ArrayList<>(shown.subList(0, first));
      expected.addAll(typed);
      expected.addAll(shown.subList(first + removed, shown.size()));
      assertThat(rows(document)).as("seed %d round %d", seed, round).isEqualTo(expected);
      assertThat(described(document))
          .as("seed %d round %d", seed, round)
          .isEqualTo(described(Scanner.scan(units(document, kept.size()), document.codePage())));
      List<Rows.Row> now = units(document);
      assertThat(now.subList(0, Math.max(0, first - 1)))
          .as("seed %d round %d", seed, round)
          .isEqualTo(kept.subList(0, Math.max(0, first - 1)));
      int below = kept.size() - first - removed;
      assertThat(now.subList(now.size() - below, now.size()))
          .as("seed %d round %d", seed, round)
          .isEqualTo(kept.subList(kept.size() - below, kept.size()));
      document.undo();
      assertThat(document.toBytes()).as("seed %d round %d", seed, round).isEqualTo(before);
    }
    assertThat(applied).isGreaterThan(ROUNDS / 2);
  }

  private static List<String> typed(Random random, List<String> shown, boolean atLeastOne) {
    List<String> typed = new ArrayList<>();
    int count = random.nextInt(5) + (atLeastOne ? 1 : 0);
    for (int i = 0; i < count; i++) {
      String old = shown.get(random.nextInt(shown.size()));
      String other = TYPED.get(random.nextInt(TYPED.size()));
      typed.add(
          switch (random.nextInt(4)) {
            case 0 -> old;
            case 1 -> old + other;
            default -> other;
          });
    }
    return typed;
  }

  private static List<Rows.Row> units(Document document) {
    Rows rows = new Rows(document);
    List<Rows.Row> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      all.add(rows.row(i));
    }
    return all;
  }

  private static String units(Document document, int capacity) {
    StringBuilder units = new StringBuilder(capacity);
    document.lines().forEach(line -> units.append(line.units()));
    return units.toString();
  }

  private static List<String> described(Document document) {
    return described(document.lines());
  }

  private static List<String> described(List<Line> lines) {
    return lines.stream().map(Line::toString).toList();
  }
}
