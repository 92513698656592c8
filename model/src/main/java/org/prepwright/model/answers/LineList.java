package org.prepwright.model.answers;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.UnwritableValueException;
import org.prepwright.model.text.ValueWriter;
import org.prepwright.model.text.ValueWriter.Quotes;
import org.prepwright.model.text.ValueWriter.Reader;
import org.prepwright.model.text.WrittenValue;

/**
 * Lines of a section whose keys are not documented one by one, as a list that follows the file.
 * Each change is one edit of the document and one step of undo.
 *
 * @param <T> what a line says
 */
public abstract class LineList<T> {
  private final TypedSection section;
  private final ObservableList<T> lines = FXCollections.observableArrayList();
  private final ObservableList<T> readOnly = FXCollections.unmodifiableObservableList(lines);

  LineList(TypedSection section) {
    this.section = section;
  }

  /** The lines in file order; changes with the file. */
  public final ObservableList<T> lines() {
    return readOnly;
  }

  /** The entries behind {@link #lines()}, in the same order. */
  public final List<Entry> entries() {
    return section.document().entries(section.name()).stream().filter(this::holds).toList();
  }

  /**
   * Removes a line.
   *
   * @param index its place in {@link #lines()}
   * @throws EditRefusedException when the lines around would then read differently
   */
  public final void remove(int index) throws EditRefusedException {
    apply(editor().remove(List.of(entries().get(index)), section.name()));
  }

  /** Whether the list shows this entry. */
  abstract boolean holds(Entry entry);

  /** What the entry says. */
  abstract T read(Entry entry);

  /** Follows the document. */
  final void reread() {
    List<T> read = entries().stream().map(this::read).toList();
    if (!read.equals(lines)) {
      lines.setAll(read);
    }
  }

  final TypedSection section() {
    return section;
  }

  final Editor editor() {
    return new Editor(section.document());
  }

  final void apply(Edit edit) {
    section.document().applyAsStep(edit);
  }

  final WrittenValue spell(Quotes quotes, Spelling spelling) throws EditRefusedException {
    try {
      return spelling.with(new ValueWriter(Reader.BOTH, quotes, section.document().stringNames()));
    } catch (UnwritableValueException e) {
      throw new EditRefusedException(e.getMessage());
    }
  }

  /** What a writer is asked to spell. */
  @FunctionalInterface
  interface Spelling {
    WrittenValue with(ValueWriter writer) throws UnwritableValueException;
  }
}
