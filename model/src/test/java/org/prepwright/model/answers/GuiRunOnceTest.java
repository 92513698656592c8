package org.prepwright.model.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;

/** The ordered list of commands, numbered or bare. */
class GuiRunOnceTest {
  private static final String NUMBERED =
      "[GuiRunOnce]\r\n    Command0=\"one\"\r\n    Command1=\"two /x\"\r\n    Command2=three\r\n";
  private static final String BARE = "[GuiRunOnce]\n\"one\"\n\"\"\"C:\\a b\\x\"\" /s\"\n";

  private AnswerFile answers;

  @Test
  void commandsAreReadInFileOrderWithoutTheQuotesOfTheFile() {
    open(NUMBERED);
    assertThat(answers.guiRunOnce.commands()).containsExactly("one", "two /x", "three");
    open(BARE);
    assertThat(answers.guiRunOnce.commands()).containsExactly("one", "\"C:\\a b\\x\" /s");
  }

  @Test
  void aNewCommandTakesTheNextNumberAndQuotes() throws Exception {
    open(NUMBERED);
    answers.guiRunOnce.add("four");
    assertText(NUMBERED + "    Command3=\"four\"\r\n");
    open("[UserData]\r\n    FullName=x\r\n");
    answers.guiRunOnce.add("first");
    assertText("[UserData]\r\n    FullName=x\r\n\r\n[GuiRunOnce]\r\n    Command0=\"first\"\r\n");
  }

  @Test
  void bareLinesStayBare() throws Exception {
    open(BARE);
    answers.guiRunOnce.add("two=2");
    answers.guiRunOnce.move(2, false);
    assertText("[GuiRunOnce]\n\"one\"\n\"two=2\"\n\"\"\"C:\\a b\\x\"\" /s\"\n");
    answers.guiRunOnce.remove(0);
    assertThat(answers.guiRunOnce.commands()).containsExactly("two=2", "\"C:\\a b\\x\" /s");
  }

  @Test
  void numbersStayInOrderWhenCommandsMove() throws Exception {
    open(NUMBERED);
    answers.guiRunOnce.move(0, true);
    assertText(
        "[GuiRunOnce]\r\n    Command0=\"two /x\"\r\n    Command1=\"one\"\r\n"
            + "    Command2=three\r\n");
    answers.document().undo();
    assertText(NUMBERED);
  }

  @Test
  void removingLeavesNoGapInTheNumbersAndIsOneStepBack() throws Exception {
    open(NUMBERED);
    answers.guiRunOnce.remove(0);
    assertText("[GuiRunOnce]\r\n    Command0=\"two /x\"\r\n    Command1=\"three\"\r\n");
    answers.document().undo();
    assertText(NUMBERED);
  }

  @Test
  void anEmptyCommandIsRefused() {
    open(NUMBERED);
    assertThatThrownBy(() -> answers.guiRunOnce.add("  ")).isInstanceOf(EditRefusedException.class);
    assertText(NUMBERED);
  }

  private void open(String text) {
    answers =
        new AnswerFile(
            Document.parse(text.getBytes(StandardCharsets.ISO_8859_1)),
            Kind.SYSPREP,
            Product.XP_PROFESSIONAL);
  }

  private void assertText(String text) {
    assertThat(new String(answers.document().toBytes(), StandardCharsets.ISO_8859_1))
        .isEqualTo(text);
  }

  @Test
  void aCommandIsReplacedInItsPlace() throws Exception {
    open(NUMBERED);
    answers.guiRunOnce.set(1, "new one");
    assertText(NUMBERED.replace("two /x", "new one"));
    assertThat(answers.guiRunOnce.commands()).containsExactly("one", "new one", "three");
    open(BARE);
    answers.guiRunOnce.set(0, "a=b");
    assertText(BARE.replace("one", "a=b"));
  }

  @Test
  void theFirstCommandGoesNoHigherAndTheLastNoLower() throws Exception {
    for (String text : new String[] {NUMBERED, BARE}) {
      open(text);
      int last = answers.guiRunOnce.commands().size() - 1;
      answers.guiRunOnce.move(0, false);
      answers.guiRunOnce.move(last, true);
      assertText(text);
    }
    open(BARE);
    answers.guiRunOnce.move(1, false);
    answers.guiRunOnce.move(0, true);
    assertText(BARE);
  }

  @Test
  void eachChangeOfACommandIsAStepOfItsOwn() throws Exception {
    open(NUMBERED);
    answers.guiRunOnce.set(0, "a");
    answers.guiRunOnce.set(0, "ab");
    answers.document().undo();
    assertText(NUMBERED.replace("\"one\"", "\"a\""));
  }

  @Test
  void commandsWithAndWithoutNumberChangePlacesByTheirWords() throws Exception {
    open("[GuiRunOnce]\nCommand0=\"one\"\n\"two\"\n");
    answers.guiRunOnce.move(0, true);
    assertText("[GuiRunOnce]\nCommand0=\"two\"\n\"one\"\n");
    answers.guiRunOnce.move(1, false);
    assertText("[GuiRunOnce]\nCommand0=\"one\"\n\"two\"\n");
  }
}
