package org.prepwright.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prepwright.model.testing.RandomText;

/** A text so long that its lines are read anew whenever they are asked for. */
class LongDocumentTest {
  private static final int SECTIONS = 3_000;

  private byte[] bytes;
  private Document document;

  @BeforeEach
  void read() {
    StringBuilder text = new StringBuilder("outside=1\r\n");
    for (int i = 0; i < SECTIONS; i++) {
      text.append("[PC").append(i).append(":UserData] ; header\r\n");
      text.append("  ComputerName = \"a\"\"").append(i).append("\" ; glued\n\r\n");
      text.append("Path=C:\\folder\\\r\n  next,\\\r\nlast\r\n");
      text.append(i % 7 == 0 ? "[pc0:userDATA]\r\nagain=" + i + "\r\n; comment\r\n" : "");
    }
    bytes = text.append("\u001Aunread\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    document = Document.parse(bytes);
  }

  @Test
  void everyByteIsKept() {
    assertThat(document.toBytes()).isEqualTo(bytes);
    assertReadsLikeItsBytes();
  }

  @Test
  void whateverIsEditedReadsLikeItsBytesAndIsTakenBack() throws EditRefusedException {
    Random random = new Random(RandomText.seed());
    for (int run = 0; run < 60; run++) {
      String section = "PC" + random.nextInt(SECTIONS) + ":UserData";
      Editor editor = new Editor(document);
      Edit edit =
          switch (random.nextInt(4)) {
            case 0 -> editor.set(section, "ComputerName", value("other" + run));
            case 1 -> editor.add(section, "New" + run, value("1"));
            case 2 -> editor.remove(section, "Path");
            default -> editor.addSection("Section" + run);
          };
      document.apply(edit);
      document.sealLastEdit();
    }
    assertReadsLikeItsBytes();
    while (document.canUndo()) {
      document.undo();
    }
    assertThat(document.toBytes()).as("seed %s", RandomText.seed()).isEqualTo(bytes);
    for (int i = 0; i < document.lines().size(); i++) {
      assertThat(document.isChanged(i)).isFalse();
    }
    assertReadsLikeItsBytes();
  }

  @Test
  void aCopyStaysAsItWas() throws EditRefusedException {
    Document copy = document.snapshot();
    document.apply(new Editor(document).set("PC5:UserData", "ComputerName", value("x")));
    assertThat(copy.toBytes()).isEqualTo(bytes);
    int changed = document.find("PC5:UserData", "ComputerName").orElseThrow().index();
    int size = document.lines().size();
    assertThat(document.sameLinesAtBeginning(copy)).isEqualTo(changed);
    assertThat(document.sameLinesAtEnd(copy, size - changed)).isEqualTo(size - changed - 1);
    Document copyOfChanged = document.snapshot();
    assertThat(document.sameLinesAtBeginning(copyOfChanged)).isEqualTo(size);
    copy.apply(new Editor(copy).remove("PC6:UserData", "ComputerName"));
    assertThat(document.find("PC6:UserData", "ComputerName")).isPresent();
  }

  @Test
  void lettersTypedOneAfterTheOtherAreTakenBackTogether() throws EditRefusedException {
    for (String text : List.of("a", "ab", "abc")) {
      document.apply(new Editor(document).set("PC5:UserData", "ComputerName", value(text)));
    }
    assertThat(document.undoDepth()).isEqualTo(1);
    document.undo();
    assertThat(document.toBytes()).isEqualTo(bytes);
  }

  @Test
  void sectionsOfOneNameAreFoundInTheirOrder() {
    List<Section> sections = document.sections("Pc0:UserData");
    assertThat(sections).hasSize(1 + (SECTIONS + 6) / 7);
    assertThat(sections).isSortedAccordingTo((a, b) -> a.headerIndex() - b.headerIndex());
    assertThat(document.find("pc0:userdata", "AGAIN").orElseThrow().value()).isEqualTo("0");
    assertThat(document.section("PC")).isEmpty();
    assertThat(document.sections()).hasSize(SECTIONS + (SECTIONS + 6) / 7);
  }

  private static WrittenValue value(String text) {
    return new WrittenValue(text, List.of(text));
  }

  private void assertReadsLikeItsBytes() {
    Document again = Document.parse(document.toBytes());
    assertThat(document.lines()).hasSameSizeAs(again.lines());
    for (int i = 0; i < again.lines().size(); i++) {
      assertThat(document.kind(i)).isEqualTo(document.lines().get(i).kind());
      assertThat(document.kind(i)).isEqualTo(again.kind(i));
      assertThat(document.lines().get(i).units()).isEqualTo(again.lines().get(i).units());
      assertThat(document.lineNumber(i)).isEqualTo(again.lineNumber(i));
    }
  }
}
