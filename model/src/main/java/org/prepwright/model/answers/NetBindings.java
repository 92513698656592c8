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

/** {@code [NetBindings]}: binding paths that are switched; the three keys may repeat. */
public final class NetBindings extends TypedSection {
  private final ObservableList<NetBinding> bindings = FXCollections.observableArrayList();
  private final ObservableList<NetBinding> readOnly =
      FXCollections.unmodifiableObservableList(bindings);

  NetBindings(AnswerFile answerFile) {
    super(answerFile, "NetBindings");
  }

  /** The bindings in file order; changes with the file. */
  public ObservableList<NetBinding> bindings() {
    return readOnly;
  }

  /** The entries behind {@link #bindings()}, in the same order. */
  public List<Entry> entries() {
    return document().entries(name()).stream()
        .filter(entry -> NetBinding.of(entry).isPresent())
        .toList();
  }

  /**
   * Adds a binding at the end.
   *
   * @throws EditRefusedException when it cannot be written
   */
  public void add(NetBinding binding) throws EditRefusedException {
    // one quoted text, commas and all, as Microsoft documents it
    ValueWriter writer = new ValueWriter(Reader.BOTH, Quotes.ALWAYS, document().stringNames());
    try {
      apply(
          new Editor(document())
              .add(name(), binding.change().key(), writer.one(String.join(",", binding.path()))));
    } catch (UnwritableValueException e) {
      throw new EditRefusedException(e.getMessage());
    }
  }

  /**
   * Removes a binding.
   *
   * @param index its place in {@link #bindings()}
   * @throws EditRefusedException when the lines around would then read differently
   */
  public void remove(int index) throws EditRefusedException {
    apply(new Editor(document()).remove(List.of(entries().get(index)), name()));
  }

  private void apply(Edit edit) {
    document().applyAsStep(edit);
  }

  @Override
  void reread() {
    super.reread();
    List<NetBinding> read =
        entries().stream().flatMap(entry -> NetBinding.of(entry).stream()).toList();
    if (!read.equals(bindings)) {
      bindings.setAll(read);
    }
  }

  @Override
  void readFirst() {
    super.readFirst();
    reread();
  }
}
