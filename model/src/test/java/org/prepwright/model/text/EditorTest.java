package org.prepwright.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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

  @Test
  void whatStandsThereAlreadyIsNoEdit() throws Exception {
    Document document = parse("[s]\nk=1\n\"a,b\" = 2\n");
    assertThat(new Editor(document).set("s", "k", Spelling.of("1")).isEmpty()).isTrue();
    assertThat(new Editor(document).rename(entry(document, "k"), "k").isEmpty()).isTrue();
    assertThat(new Editor(document).rename(entry(document, "a,b"), "a,b").isEmpty()).isTrue();
  }

  @Test
  void aKeyInQuotesIsRenamedInQuotes() throws Exception {
    Document document = parse("[s]\n\"a,b\"=2\n");
    document.apply(new Editor(document).rename(entry(document, "a,b"), "c"));
    assertText(document, "[s]\n\"c\"=2\n");
    document.apply(new Editor(document).rename(entry(document, "c"), "d;e"));
    assertText(document, "[s]\n\"d;e\"=2\n");
  }

  @Test
  void aValueThatWouldNotReadBackIsRefusedWhereverItIsWritten() {
    WrittenValue swallowed = new WrittenValue("a ; b", List.of("a ; b"));
    Document document = parse("[s]\nk=1\nbare\n");
    Editor editor = new Editor(document);
    for (String key : List.of("k", "bare", "new")) {
      assertThatThrownBy(() -> editor.set("s", key, swallowed))
          .as(key)
          .isInstanceOf(EditRefusedException.class)
          .hasMessageContaining("would not be read back as meant");
    }
    assertThatThrownBy(() -> editor.addLine("s", swallowed))
        .isInstanceOf(EditRefusedException.class);
    WrittenValue named = new WrittenValue("a=b", List.of("b"));
    assertThatThrownBy(() -> editor.addLine("s", named)).isInstanceOf(EditRefusedException.class);
    WrittenValue twoLines = new WrittenValue("a\\\n  b", List.of("ab"));
    assertThatThrownBy(() -> editor.set("s", "k", twoLines))
        .isInstanceOf(EditRefusedException.class);
  }

  @Test
  void aKeyThatNeedsQuotesIsWrittenInThemAndTheUserIsTold() throws Exception {
    for (String key : List.of("a=b", "a,b", "a;b", "[a", "a\\", " a", "a ")) {
      Document document = parse("[s]\n");
      Edit edit = new Editor(document).add("s", key, Spelling.of("1"));
      document.apply(edit);
      assertText(document, "[s]\n\"" + key + "\"=1\n");
      assertThat(edit.cautions()).as(key).singleElement().asString().contains("in quotes");
      assertThat(edit.label()).isEqualTo(key);
    }
    Document document = parse("[s]\n");
    document.apply(new Editor(document).add("s", "a\"b", Spelling.of("1")));
    assertText(document, "[s]\n\"a\"\"b\"=1\n");
    assertThat(new Editor(document).add("s", "plain", Spelling.of("1")).cautions()).isEmpty();
  }

  @Test
  void keysThatNoLineCanHoldAreRefused() {
    Document document = parse("[s]\nk=1\n");
    for (String key : List.of("", "a\nb", "a\rb", "a\0b", "a\u001Ab")) {
      assertThatThrownBy(() -> new Editor(document).add("s", key, Spelling.of("1")))
          .isInstanceOf(EditRefusedException.class)
          .hasMessageContaining("A key is one or more characters");
    }
  }

  @Test
  void aSectionNameIsRefusedForItsOwnReason() throws Exception {
    Document document = parse("");
    for (String name : List.of("", " a", "a ", "a]b", "a\nb", "a\rb", "a\0b", "a\u001Ab")) {
      assertThatThrownBy(() -> new Editor(document).addSection(name))
          .isInstanceOf(EditRefusedException.class)
          .hasMessageContaining("A section name is one or more characters");
    }
    assertThatThrownBy(() -> new Editor(document).addSection("]"))
        .hasMessageContaining("A section name is one or more characters");
    assertThatThrownBy(() -> new Editor(document).addSection("x".repeat(256)))
        .hasMessageContaining("256");
    document.apply(new Editor(document).addSection("x".repeat(255)));
    assertThat(document.section("x".repeat(255))).isPresent();
  }

  @Test
  void anAddedLineTakesAfterTheLinesOfItsSection() throws Exception {
    Document document = parse("[a]\nq = 1\n[s]\n\t\"one\"\n");
    Edit edit = new Editor(document).addLine("s", new WrittenValue("\"two\"", List.of("two")));
    document.apply(edit);
    assertText(document, "[a]\nq = 1\n[s]\n\t\"one\"\n\t\"two\"\n");
    assertThat(edit.label()).isEqualTo("s");
  }

  @Test
  void anAddedKeyTakesAfterTheOnlyKeyAmongLines() throws Exception {
    Document document = parse("[a]\nq=1\n[s]\n    k = 1\n\t\"line\"\n");
    set(document, "s", "m", "2");
    assertText(document, "[a]\nq=1\n[s]\n    k = 1\n\t\"line\"\n    m = 2\n");
  }

  @Test
  void aNewSectionFollowsDirectlyWhereTheFileHasNoBlankLines() throws Exception {
    Document document = parse("[a]\nx=1\n[b]\ny=2\n");
    document.apply(new Editor(document).addSection("c"));
    assertText(document, "[a]\nx=1\n[b]\ny=2\n[c]\n");
    Document mixed = parse("[a]\nx=1\n[b]\ny=2\n\n[c]\nz=3\n");
    mixed.apply(new Editor(mixed).addSection("d"));
    assertText(mixed, "[a]\nx=1\n[b]\ny=2\n\n[c]\nz=3\n\n[d]\n");
  }

  @Test
  void theLastSectionGoesWithItsCommentsButNotWithWhatWindowsNeverReads() throws Exception {
    Document document = parse("[a]\nx=1\n[b]\ny=2\n; tail\n");
    document.apply(new Editor(document).removeSection("b"));
    assertText(document, "[a]\nx=1\n");
    Document ended = parse("[a]\nx=1\n[b]\ny=2\n\u001A\nrest\n");
    ended.apply(new Editor(ended).removeSection("b"));
    assertText(ended, "[a]\nx=1\n\u001A\nrest\n");
  }

  @Test
  void aNewLineBreakIsThatOfTheLineAboveElseThatOfTheFile() throws Exception {
    Document document = parse("[a]\r\nx=1\n[b]\r\ny=2");
    set(document, "a", "w", "3");
    assertText(document, "[a]\r\nx=1\nw=3\n[b]\r\ny=2");
    set(document, "b", "z", "4");
    assertText(document, "[a]\r\nx=1\nw=3\n[b]\r\ny=2\r\nz=4");
  }

  @Test
  void aLineIsNotMovedWhereItWouldReadDifferently() {
    Document document = parse("[s]\none\ntwo\\");
    assertThatThrownBy(() -> new Editor(document).move(document.entries("s").get(1), false))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("Near line 2");
  }

  @Test
  void aLineAboveTheFirstSectionIsInNoList() {
    Document document = parse("loose\n[s]\none\n");
    assertThatThrownBy(() -> new Editor(document).move(new Entry(document, 0), true))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("Line 1 stands above the first section");
  }

  @Test
  void aLineIsNotContinuedIntoTheEndOfWhatIsRead() {
    Document document = parse("[s]\nk=1\n\u001Arest\n");
    assertThatThrownBy(() -> new Editor(document).rewrite(1, "k=1\\", "k"))
        .isInstanceOf(EditRefusedException.class);
    assertText(document, "[s]\nk=1\n\u001Arest\n");
  }

  @Test
  void whatWindowsNeverReadsIsNotWritten() {
    Document document = parse("[s]\nk=1\n\u001A\nrest\n");
    assertThatThrownBy(() -> new Editor(document).rewrite(1, "k=1\n\u001A", "k"))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("Ctrl-Z");
    int last = document.lines().size() - 1;
    assertThat(document.lines().get(last).kind()).isEqualTo(Line.Kind.UNREAD);
    assertThatThrownBy(() -> new Editor(document).rewrite(last, "k=2", "k"))
        .isInstanceOf(EditRefusedException.class);
  }

  @Test
  void linesComeAndGoAtSeveralPlacesInOneEdit() throws Exception {
    Document document = parse("[s]\na\nb\n");
    document.apply(
        new Editor(document)
            .replace(
                List.of(new Replacement(1, 1, List.of()), new Replacement(3, 0, List.of("c", "d"))),
                "lines"));
    assertText(document, "[s]\nb\nc\nd\n");
  }

  @Test
  void aKeyThatNeedsNoQuotesIsWrittenInThemWhereTheyAreAskedFor() throws Exception {
    Document document = parse("[s]\n");
    document.apply(new Editor(document).addQuotedKey("s", "a b", Spelling.of("1")));
    assertText(document, "[s]\n\"a b\"=1\n");
    document.apply(new Editor(document).addQuotedKey("s", "c;d", Spelling.of("2")));
    assertText(document, "[s]\n\"a b\"=1\n\"c;d\"=2\n");
  }

  @Test
  void sectionsOfOneNameGoTogetherOrOneByOne() throws Exception {
    String text = "[a]\nx=1\n[b]\ny=2\n[A]\nz=3\n[c]\n";
    Document document = parse(text);
    document.apply(new Editor(document).removeSection("a"));
    assertText(document, "[b]\ny=2\n[c]\n");
    Document other = parse(text);
    other.apply(new Editor(other).removeSection(other.sections("a").get(1)));
    assertText(other, "[a]\nx=1\n[b]\ny=2\n[c]\n");
    other.apply(new Editor(other).removeSection(other.sections("a").get(0)));
    assertText(other, "[b]\ny=2\n[c]\n");
  }

  @Test
  void onlyWhatStandsAboveASectionTellsWhetherBlankLinesSeparateThem() throws Exception {
    Document document = parse("[a]\nx=1\n[b]\n; of b\n");
    document.apply(new Editor(document).addSection("c"));
    assertText(document, "[a]\nx=1\n[b]\n; of b\n[c]\n");
  }

  @Test
  void aFileOfOneLineWithoutBreakGetsThatOfWindows() throws Exception {
    Document document = parse("[a]");
    set(document, "a", "x", "1");
    assertText(document, "[a]\r\nx=1");
  }

  @Test
  void aLineThatWouldSwallowTheOneBelowIsRefused() {
    Document document = parse("[s]\nk=1\nm=2\n");
    assertThatThrownBy(() -> new Editor(document).rewrite(1, "k=C:\\", "k"))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("Near line 2");
  }

  @Test
  void theCtrlZInALineGoesOnlyWhereNothingStandsBehindIt() throws Exception {
    Document document = parse("[s]\nk=1\u001A\nrest=1\n");
    assertThatThrownBy(() -> new Editor(document).rewrite(1, "k=2", "k"))
        .isInstanceOf(EditRefusedException.class);
    Document last = parse("[s]\nk=1\u001A");
    last.apply(new Editor(last).rewrite(1, "k=2", "k"));
    assertText(last, "[s]\nk=2");
  }

  @Test
  void whatIsNeverReadCanBeTakenAway() throws Exception {
    Document document = parse("[s]\nk=1\n\u001A\nrest\nmore\n");
    document.apply(new Editor(document).replace(List.of(new Replacement(3, 1, List.of())), "rest"));
    assertText(document, "[s]\nk=1\n\u001A\nmore\n");
    assertThatThrownBy(
            () -> new Editor(document).replace(List.of(new Replacement(2, 1, List.of())), "end"))
        .isInstanceOf(EditRefusedException.class);
  }

  private static Entry entry(Document document, String key) {
    return document.find("s", key).orElseThrow();
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

  @Test
  void whatCanBeDoneAgainIsNamedUntilSomethingElseIsDone() throws Exception {
    Document document = parse("[s]\nk=1\nm=1\n");
    assertThat(document.canUndo()).isFalse();
    assertThat(document.canRedo()).isFalse();
    assertThat(document.redoLabel()).isEmpty();
    assertThat(document.undoLabel()).isEmpty();
    set(document, "s", "k", "2");
    assertThat(document.canUndo()).isTrue();
    document.undo();
    assertThat(document.canRedo()).isTrue();
    assertThat(document.redoLabel()).isEqualTo("k");
    set(document, "s", "m", "2");
    assertThat(document.canRedo()).isFalse();
    document.redo();
    assertText(document, "[s]\nk=1\nm=2\n");
  }

  @Test
  void anEditWithoutChangeLeavesTheStepsAsTheyAre() throws Exception {
    Document document = parse("[s]\nk=1\n");
    set(document, "s", "k", "2");
    document.undo();
    set(document, "s", "k", "1");
    assertThat(document.undoDepth()).isZero();
    assertThat(document.canRedo()).isTrue();
  }

  @Test
  void aLineThatBecomesAHeaderOrCeasesToBeOneChangesTheSections() throws Exception {
    Document document = parse("[s]\nk=1\n[t]\nm=2\n");
    assertThat(document.find("t", "m")).isPresent();
    document.apply(new Editor(document).rewrite(2, "x=1", "x"));
    assertThat(document.section("t")).isEmpty();
    assertThat(document.find("s", "m")).isPresent();
    document.apply(new Editor(document).rewrite(2, "[u]", "u"));
    assertThat(document.find("u", "m")).isPresent();
    assertThat(document.find("s", "m")).isEmpty();
    document.undo();
    assertThat(document.find("s", "m")).isPresent();
  }

  @Test
  void severalPlacesOfOneEditChangeTheSectionsThoughOnlyOneIsAHeader() throws Exception {
    Document document = parse("[s]\nk=1\n[t]\nm=2\n");
    assertThat(document.find("t", "m")).isPresent();
    document.apply(
        new Editor(document)
            .replace(
                List.of(
                    new Replacement(0, 1, List.of("[v]")), new Replacement(3, 1, List.of("m=3"))),
                "both"));
    assertThat(document.find("v", "k")).isPresent();
    assertThat(document.section("s")).isEmpty();
  }

  @Test
  void anEditOfSingleEntriesNamesTheirSections() throws Exception {
    Document document = parse("[Some]\nk=1\n[t]\nm=2\n");
    Editor editor = new Editor(document);
    assertThat(document.sectionsOf(editor.set("Some", "k", Spelling.of("9"))).orElseThrow())
        .containsExactly(Document.fold("Some"));
    assertThat(document.sectionsOf(editor.add("t", "n", Spelling.of("9")))).isEmpty();
    assertThat(document.sectionsOf(editor.rewrite(0, "[v]", "v"))).isEmpty();
    assertThat(document.sectionsOf(editor.rewrite(1, "; k=1", "k"))).isEmpty();
    assertThat(document.sectionsOf(editor.rewrite(0, "v=1", "v"))).isEmpty();
  }

  @Test
  void namesOfStringsAreThoseOfTheirKeys() {
    Document document = parse("[Strings]\nOne=1\nbare\n[s]\nk=1\n");
    assertThat(document.stringNames()).containsExactly(Document.fold("One"));
  }

  @Test
  void aLineBelongsToTheSectionAboveItAndAHeaderToItsOwn() {
    Document document = parse("\n[s]\nk=1\n[t]\n");
    assertThat(document.sectionOfLine(0)).isEmpty();
    assertThat(document.sectionOfLine(1).orElseThrow().name()).isEqualTo("s");
    assertThat(document.sectionOfLine(2).orElseThrow().name()).isEqualTo("s");
    assertThat(document.sectionOfLine(3).orElseThrow().name()).isEqualTo("t");
    assertThat(document.lineText(2)).isEqualTo("k=1");
    assertThat(document.find("missing", "k")).isEmpty();
  }

  @Test
  void halfAUnitAtTheEndIsKnown() throws Exception {
    byte[] even = "\uFEFF[s]\n".getBytes(StandardCharsets.UTF_16LE);
    assertThat(Document.parse(even).hasOddTail()).isFalse();
    Document odd = Document.parse(Arrays.copyOf(even, even.length + 1));
    assertThat(odd.hasOddTail()).isTrue();
    Document eightBit = odd.in(CodePage.WINDOWS_1252);
    assertText(eightBit, "[s]\n");
    assertThat(eightBit.form()).isEqualTo(ByteForm.EIGHT_BIT);
    assertThat(eightBit.hasOddTail()).isFalse();
  }
}
