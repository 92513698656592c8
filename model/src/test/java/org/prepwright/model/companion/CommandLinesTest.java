package org.prepwright.model.companion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;

/** The commands of cmdlines.txt, and what stands around them. */
class CommandLinesTest {
  private static final String FILE =
      "; made by hand\r\n[Commands]\r\n; first the drivers\r\n\"setup.exe /s\"\r\n\r\n"
          + "\"regedit /s \"\"my file.reg\"\"\"\r\nplain /key=value\r\n[Other]\r\nkept=1\r\n";

  private Document document;
  private CommandLines lines;

  @BeforeEach
  void open() {
    open(FILE);
  }

  private void open(String text) {
    document = Document.parse(text.getBytes(StandardCharsets.ISO_8859_1));
    lines = new CommandLines(document);
  }

  @Test
  void commandsAreReadWithAndWithoutQuotes() {
    assertThat(lines.commands())
        .containsExactly("setup.exe /s", "regedit /s \"my file.reg\"", "plain /key=value");
  }

  @Test
  void theFirstCommandBringsTheSectionAndTheLastTakesItAlong() throws Exception {
    open("");
    lines.add("  one /x ");
    assertText("[Commands]\r\n\"one /x\"\r\n");
    lines.add("two 50% \"a b\"");
    assertThat(lines.commands()).containsExactly("one /x", "two 50% \"a b\"");
    lines.remove(1);
    lines.remove(0);
    assertText("");
    document.undo();
    assertText("[Commands]\r\n\"one /x\"\r\n");
  }

  @Test
  void aHeaderOfTheOpenedFileStays() throws Exception {
    open("[Commands]\r\n\"one\"\r\n");
    lines.remove(0);
    assertText("[Commands]\r\n");
  }

  @Test
  void commentsAndOtherSectionsStay() throws Exception {
    lines.add("last");
    assertText(FILE.replace("[Other]", "\"last\"\r\n[Other]"));
    document.undo();
    lines.remove(1);
    assertText(FILE.replace("\"regedit /s \"\"my file.reg\"\"\"\r\n", ""));
    document.undo();
    lines.move(0, true);
    assertThat(lines.commands()).startsWith("regedit /s \"my file.reg\"", "setup.exe /s");
    assertThat(text()).contains("; first the drivers\r\n\"regedit");
    document.undo();
    assertText(FILE);
  }

  @Test
  void aChangedLineGetsQuotesAndIsOneStepBack() throws Exception {
    lines.set(2, "plain /key=other");
    lines.set(0, "setup.exe /q");
    assertText(
        FILE.replace("plain /key=value", "\"plain /key=other\"")
            .replace("setup.exe /s", "setup.exe /q"));
    assertThat(document.undoLabel()).isEqualTo("cmdlines.txt");
    document.undo();
    document.undo();
    assertText(FILE);
  }

  @Test
  void aCommandThatCannotBeWrittenIsRefused() {
    assertThatThrownBy(() -> lines.add(" "))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("command line is needed");
    assertThatThrownBy(() -> lines.add("two\nlines")).isInstanceOf(EditRefusedException.class);
    assertText(FILE);
  }

  @Test
  void movingPastTheEndsDoesNothing() throws Exception {
    lines.move(0, false);
    lines.move(2, true);
    assertText(FILE);
    assertThat(document.canUndo()).isFalse();
  }

  private String text() {
    return new String(document.toBytes(), StandardCharsets.ISO_8859_1);
  }

  private void assertText(String expected) {
    assertThat(text()).isEqualTo(expected);
  }
}
