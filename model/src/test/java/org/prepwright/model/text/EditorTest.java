package org.prepwright.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Single edits: their own lines only, in the manner of their neighbours. */
class EditorTest {
  @Test
  void indentSpacingCommentAndLineBreakOfTheLineStay() throws Exception {
    Document document = parse("[s]\r\n  Key =  old\t; why\r\nb=1\n");
    Edit edit = new Editor(document).set("S", "KEY", Spelling.of("new value"));
    document.apply(edit);
    assertText(document, "[s]\r\n  Key =  new value\t; why\r\nb=1\n");
    assertThat(edit.cautions()).hasSize(1);
  }

  @Test
  void aGluedListIsReplacedAsAWhole() throws Exception {
    Document document = parse("[s]\nPath=a;b;c  \n");
    set(document, "s", "Path", "d;e");
    assertText(document, "[s]\nPath=\"d;e\"\n");
  }

  @Test
  void aRenamedKeyKeepsEverythingElseOfItsLine() throws Exception {
    Document document = parse("[s]\n  ProductID = \"a\"  ; old\nb=2\n");
    document.apply(
        new Editor(document).rename(document.find("s", "productid").orElseThrow(), "ProductKey"));
    assertText(document, "[s]\n  ProductKey = \"a\"  ; old\nb=2\n");
    document.undo();
    assertText(document, "[s]\n  ProductID = \"a\"  ; old\nb=2\n");
  }

  @Test
  void nothingIsAddedBehindALastLineThatWouldSwallowIt() {
    for (String text : List.of("[s]\na=C:\\", "[s]\na=C:\\ ")) {
      Document document = parse(text);
      assertThatThrownBy(() -> set(document, "t", "b", "1"))
          .isInstanceOf(EditRefusedException.class);
      assertThatThrownBy(() -> set(document, "s", "b", "1"))
          .isInstanceOf(EditRefusedException.class);
    }
  }

  @Test
  void aLineWithoutKeyCannotBeRenamed() {
    Document document = parse("[s]\nbare\n");
    assertThatThrownBy(
            () -> new Editor(document).rename(document.entries("s").get(0), "ProductKey"))
        .isInstanceOf(EditRefusedException.class);
  }

  @Test
  void aRewrittenLineMayBecomeSeveral() throws Exception {
    Document document = parse("[s]\na=C:\\\nb=2\n[t]\n");
    document.apply(new Editor(document).rewrite(1, "a=\"C:\\\"\nb=2", "a"));
    assertText(document, "[s]\na=\"C:\\\"\nb=2\n[t]\n");
    assertThat(document.find("s", "b")).isPresent();
  }

  @Test
  void aNewKeyTakesAfterTheLastEntryAboveTrailingComments() throws Exception {
    Document document = parse("[a]\r\n    x = 1\r\n; tail\r\n\r\n[b]\r\ny=2\r\n");
    set(document, "a", "z", "3");
    assertText(document, "[a]\r\n    x = 1\r\n    z = 3\r\n; tail\r\n\r\n[b]\r\ny=2\r\n");
  }

  @Test
  void aNewKeyInAnEmptySectionTakesAfterTheRestOfTheFile() throws Exception {
    Document document = parse("[a]\n\tx=1\n\n[b]\n\n");
    set(document, "b", "y", "2");
    assertText(document, "[a]\n\tx=1\n\n[b]\n\ty=2\n\n");
  }

  @Test
  void aNewSectionComesLastBehindABlankLine() throws Exception {
    Document document = parse("[a]\r\n    x=1\r\n");
    set(document, "b", "y", "2");
    assertText(document, "[a]\r\n    x=1\r\n\r\n[b]\r\n    y=2\r\n");
  }

  @Test
  void aFileWithoutALastLineBreakGetsOneInFrontOfWhatIsAdded() throws Exception {
    Document document = parse("[a]\r\nx=1");
    set(document, "a", "y", "2");
    assertText(document, "[a]\r\nx=1\r\ny=2");
    document.undo();
    assertText(document, "[a]\r\nx=1");
  }

  @Test
  void anEmptyFileBeginsWithCrLf() throws Exception {
    Document document = parse("");
    set(document, "a", "x", "1");
    assertText(document, "[a]\r\nx=1\r\n");
  }

  @Test
  void aKeyThatStandsAloneGetsItsEqualsSign() throws Exception {
    Document document = parse("[s]\n  Key\n");
    set(document, "s", "key", "1");
    assertText(document, "[s]\n  key=1\n");
  }

  @Test
  void removingTakesEveryEntryOfTheKey() throws Exception {
    Document document = parse("[s]\nk=1\nm=2\nK=3\n[S]\nk=4\n");
    document.apply(new Editor(document).remove("s", "k"));
    assertText(document, "[s]\nm=2\n[S]\n");
    document.undo();
    assertText(document, "[s]\nk=1\nm=2\nK=3\n[S]\nk=4\n");
  }

  @Test
  void aSectionGoesWithItsEntriesAndLeavesTheNextOnesComment() throws Exception {
    Document document = parse("[a]\nx=1\n[b]\ny=2\n\n; about c\n[c]\nz=3\n");
    document.apply(new Editor(document).removeSection("B"));
    assertText(document, "[a]\nx=1\n; about c\n[c]\nz=3\n");
  }

  @Test
  void aLineOfAListMovesPastItsNeighbour() throws Exception {
    Document document = parse("[s]\n\"one\"\n; between\n\"two\"");
    Entry two = document.entries("s").get(1);
    document.apply(new Editor(document).move(two, false));
    assertText(document, "[s]\n\"two\"\n; between\n\"one\"");
    assertThat(new Editor(document).move(document.entries("s").get(0), false).isEmpty()).isTrue();
  }

  @Test
  void aDuplicateIsEditedWhereItCounts() throws Exception {
    Document document = parse("[s]\nk=1\nk=2\n");
    set(document, "s", "k", "9");
    assertText(document, "[s]\nk=9\nk=2\n");
  }

  @Test
  void nothingIsAddedBehindCtrlZ() throws Exception {
    Document document = parse("[s]\nk=1\n\u001A\nrest\n");
    set(document, "t", "x", "1");
    assertText(document, "[s]\nk=1\n\n[t]\nx=1\n\u001A\nrest\n");
    Document inLine = parse("[s]\nk=1\u001A\n");
    assertThatThrownBy(() -> set(inLine, "s", "x", "1"))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("Ctrl-Z");
  }

  @Test
  void whatALineAboveWouldSwallowIsRefused() {
    Document document = parse("[s]\nk=C:\\dir\\");
    assertThatThrownBy(() -> set(document, "s", "x", "1"))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("backslash");
    assertText(document, "[s]\nk=C:\\dir\\");
  }

  @Test
  void aContinuedEntryBecomesOneLine() throws Exception {
    Document document = parse("[s]\nk=a\\\n   b\nj=w\n");
    set(document, "s", "k", "c");
    assertText(document, "[s]\nk=c\nj=w\n");
  }

  @Test
  void namesThatCannotBeWrittenAreRefused() throws Exception {
    Document document = parse("[s]\nk=1\n");
    for (String name : List.of("", "a]b", " a", "a\nb", "x".repeat(256))) {
      assertThatThrownBy(() -> new Editor(document).addSection(name))
          .isInstanceOf(EditRefusedException.class);
    }
    assertThatThrownBy(() -> new Editor(document).addSection("S"))
        .isInstanceOf(EditRefusedException.class);
    set(document, "s", "a=b", "1");
    assertText(document, "[s]\nk=1\n\"a=b\"=1\n");
  }

  @Test
  void lettersOfOneFieldAreTakenBackTogether() throws Exception {
    Document document = parse("[s]\nk=\n");
    List<String> labels = new ArrayList<>();
    document.addListener(change -> labels.add(change.label()));
    set(document, "s", "k", "a");
    set(document, "s", "k", "ab");
    document.sealLastEdit();
    set(document, "s", "k", "abc");
    assertThat(document.undoLabel()).isEqualTo("k");
    document.undo();
    assertText(document, "[s]\nk=ab\n");
    document.undo();
    assertText(document, "[s]\nk=\n");
    assertThat(document.canUndo()).isFalse();
    document.redo();
    document.redo();
    assertText(document, "[s]\nk=abc\n");
    assertThat(labels).hasSize(7);
  }

  @Test
  void savedIsWhatWasSavedAlsoAfterUndoAndRedo() throws Exception {
    Document document = parse("[s]\nk=1\n");
    assertThat(document.hasUnsavedEdits()).isFalse();
    set(document, "s", "k", "2");
    assertThat(document.hasUnsavedEdits()).isTrue();
    document.markSaved();
    set(document, "s", "k", "3");
    document.undo();
    assertThat(document.hasUnsavedEdits()).isFalse();
    document.undo();
    assertThat(document.hasUnsavedEdits()).isTrue();
    assertThat(document.isChanged(1)).isFalse();
    document.redo();
    assertThat(document.hasUnsavedEdits()).isFalse();
    assertThat(document.isChanged(1)).isTrue();
  }

  private static void set(Document document, String section, String key, String value)
      throws Exception {
    document.apply(new Editor(document).set(section, key, Spelling.of(value)));
  }

  private static Document parse(String text) {
    return Document.parse(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static void assertText(Document document, String text) {
    assertThat(new String(document.toBytes(), StandardCharsets.ISO_8859_1)).isEqualTo(text);
  }
}
