package org.prepwright.pages.network.table;

import java.util.Optional;
import org.prepwright.model.computers.TableEditor;
import org.prepwright.model.computers.UnreadableTableException;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;

/** The text of the table and the grid it was last read as. */
final class TableText {
  private final Document document;
  private TableEditor editor;
  private String problem = "";

  /** Makes an edit for the table as it is. */
  interface Change {
    Edit of(TableEditor editor) throws EditRefusedException;
  }

  TableText(Document document) {
    this.document = document;
    editor = read(Document.parse(new byte[0])).orElseThrow();
    readAgain();
  }

  Document document() {
    return document;
  }

  void readAgain() {
    problem = "";
    read(document).ifPresent(now -> editor = now);
  }

  private Optional<TableEditor> read(Document text) {
    try {
      return Optional.of(new TableEditor(text));
    } catch (UnreadableTableException e) {
      problem = e.getMessage();
      return Optional.empty();
    }
  }

  /** Why the text is no table; empty when it is one. */
  String problem() {
    return problem;
  }

  /** The grid; of a text that is no table what it was before, or a new one. */
  TableEditor grid() {
    return editor;
  }

  /** Whether there is a grid on show at all. */
  boolean isReadable() {
    return problem.isEmpty();
  }

  /** Changes the table as one step of undo. */
  void change(Change change) throws EditRefusedException {
    readAgain();
    if (!isReadable()) {
      throw new EditRefusedException(problem);
    }
    Edit edit = change.of(editor);
    document.applyAsStep(edit);
  }
}
