package org.prepwright.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One list of undo over several documents. */
class EditHistoryTest {
  private final Document one = Document.parse("[s]\n".getBytes(StandardCharsets.US_ASCII));
  private final Document other = Document.parse("[t]\n".getBytes(StandardCharsets.US_ASCII));
  private final EditHistory history = new EditHistory(List.of(one, other));

  private static void set(Document document, String key, String value) {
    try {
      String section = document.sections().get(0).name();
      document.apply(new Editor(document).set(section, key, Spelling.of(value)));
    } catch (EditRefusedException | UnwritableValueException e) {
      throw new AssertionError(e);
    }
  }

  private void assertTexts(String first, String second) {
    assertThat(new String(one.toBytes(), StandardCharsets.US_ASCII)).isEqualTo(first);
    assertThat(new String(other.toBytes(), StandardCharsets.US_ASCII)).isEqualTo(second);
  }

  @Test
  void editsAreTakenBackInTheirOrderWhateverTheDocument() {
    set(one, "a", "1");
    set(other, "b", "2");
    set(one, "c", "3");
    assertThat(history.undoLabel()).isEqualTo("c");
    history.undo();
    assertTexts("[s]\na=1\n", "[t]\nb=2\n");
    assertThat(history.undoLabel()).isEqualTo("b");
    assertThat(history.redoLabel()).isEqualTo("c");
    history.undo();
    assertTexts("[s]\na=1\n", "[t]\n");
    history.undo();
    assertTexts("[s]\n", "[t]\n");
    assertThat(history.canUndo()).isFalse();
    assertThat(history.undoLabel()).isEmpty();
    history.undo();
    history.redo();
    history.redo();
    assertTexts("[s]\na=1\n", "[t]\nb=2\n");
    assertThat(history.canRedo()).isTrue();
    history.redo();
    assertTexts("[s]\na=1\nc=3\n", "[t]\nb=2\n");
    assertThat(history.canRedo()).isFalse();
    assertThat(history.redoLabel()).isEmpty();
    history.redo();
    assertThat(history.changes()).isEqualTo(9);
  }

  @Test
  void whatWasDoneBeforeIsNotTakenBack() {
    set(one, "a", "1");
    EditHistory later = new EditHistory(List.of(one));
    assertThat(later.canUndo()).isFalse();
    set(one, "b", "2");
    later.undo();
    assertThat(later.canUndo()).isFalse();
    assertTexts("[s]\na=1\n", "[t]\n");
  }

  @Test
  void aNewEditForgetsWhatWasTakenBack() {
    set(one, "a", "1");
    history.undo();
    assertThat(history.canRedo()).isTrue();
    set(other, "b", "2");
    assertThat(history.canRedo()).isFalse();
  }

  @Test
  void severalDocumentsChangeInOneStep() {
    set(one, "a", "0");
    history.inOneStep(
        () -> {
          set(one, "a", "1");
          history.inOneStep(() -> set(other, "b", "2"));
          set(one, "c", "3");
        });
    set(one, "c", "4");
    assertTexts("[s]\na=1\nc=4\n", "[t]\nb=2\n");
    history.undo();
    assertTexts("[s]\na=1\nc=3\n", "[t]\nb=2\n");
    assertThat(history.undoLabel()).isEqualTo("c");
    history.undo();
    assertTexts("[s]\na=0\n", "[t]\n");
    assertThat(history.redoLabel()).isEqualTo("a");
    history.redo();
    assertTexts("[s]\na=1\nc=3\n", "[t]\nb=2\n");
    history.inOneStep(() -> {});
    history.undo();
    assertTexts("[s]\na=0\n", "[t]\n");
  }

  @Test
  void typingInAnotherDocumentBetweenMakesTwoSteps() {
    set(one, "a", "1");
    set(one, "a", "12");
    set(other, "b", "2");
    set(one, "a", "123");
    history.undo();
    assertTexts("[s]\na=12\n", "[t]\nb=2\n");
    history.undo();
    history.undo();
    assertTexts("[s]\n", "[t]\n");
    assertThat(history.canUndo()).isFalse();
  }

  @Test
  void whatADocumentTookBackAloneIsForgotten() {
    set(other, "b", "2");
    history.inOneStep(
        () -> {
          set(one, "a", "1");
          set(other, "c", "3");
        });
    other.undo();
    assertTexts("[s]\na=1\n", "[t]\nb=2\n");
    history.undo();
    assertTexts("[s]\n", "[t]\nb=2\n");
    other.undo();
    assertThat(history.canUndo()).isFalse();
  }
}
