package org.prepwright.model.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.Document;
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
 * Addresses with a title, each pair under a number of its own, such as the favorites of Internet
 * Explorer, as a list that follows the file. Each change is one step of undo; other entries of the
 * same number go along.
 */
public final class NumberedLinks {
  /**
   * One of them.
   *
   * @param title its title without the ending that the file wants; empty when the file has none
   * @param address where it leads; empty when the file has none
   */
  public record Link(String title, String address) {}

  private final TypedSection section;
  private final NumberedSettings<String> titles;
  private final NumberedSettings<String> addresses;
  private final List<NumberedSettings<?>> all;
  private final String ending;
  private final ObservableList<Link> links = FXCollections.observableArrayList();
  private final ObservableList<Link> readOnly = FXCollections.unmodifiableObservableList(links);

  /**
   * Shows pairs of a section.
   *
   * @param ending what every title ends in; empty for none
   * @param others what else may be said under the same number
   */
  NumberedLinks(
      TypedSection section,
      NumberedSettings<String> titles,
      NumberedSettings<String> addresses,
      String ending,
      List<NumberedSettings<?>> others) {
    this.section = section;
    this.titles = titles;
    this.addresses = addresses;
    this.ending = ending;
    all = Stream.concat(Stream.of(titles, addresses), others.stream()).toList();
  }

  /** The links by number; changes with the file. */
  public ObservableList<Link> links() {
    return readOnly;
  }

  /**
   * Adds a link under the next number.
   *
   * @throws EditRefusedException when one of the two is blank or cannot be written
   */
  public void add(String title, String address) throws EditRefusedException {
    int last = numbers().stream().mapToInt(Integer::intValue).max().orElse(0);
    write(last + 1, title, address);
  }

  /**
   * Changes a link.
   *
   * @param index its place in {@link #links()}
   * @throws EditRefusedException when one of the two is blank or cannot be written
   */
  public void set(int index, String title, String address) throws EditRefusedException {
    write(numbers().get(index), title, address);
  }

  /**
   * Removes a link with everything under its number; those behind it move up.
   *
   * @param index its place in {@link #links()}
   * @throws EditRefusedException when the lines around would then read differently
   */
  public void remove(int index) throws EditRefusedException {
    List<Integer> numbers = numbers();
    Editor editor = new Editor(document());
    List<Edit> edits = new ArrayList<>();
    List<Entry> removed = new ArrayList<>();
    for (NumberedSettings<?> list : all) {
      removed.addAll(entries(list, numbers.get(index)));
      for (int i = index + 1; i < numbers.size(); i++) {
        String key = list.of(numbers.get(i - 1)).key();
        for (Entry entry : entries(list, numbers.get(i))) {
          edits.add(editor.rename(entry, key));
        }
      }
    }
    removed.sort((one, other) -> Integer.compare(one.index(), other.index()));
    // behind the others, because only this one moves lines
    edits.add(editor.remove(removed, section.name()));
    apply(edits);
  }

  /**
   * Exchanges a link with its neighbour. Numbers stay in order: it is the values that move.
   *
   * @param index its place in {@link #links()}
   * @param down whether it is to come later
   * @throws EditRefusedException when the lines would then read differently
   */
  public void move(int index, boolean down) throws EditRefusedException {
    List<Integer> numbers = numbers();
    int other = down ? index + 1 : index - 1;
    if (other < 0 || other >= numbers.size()) {
      return;
    }
    List<Edit> edits = new ArrayList<>();
    for (NumberedSettings<?> list : all) {
      exchange(list, numbers.get(index), numbers.get(other), edits);
    }
    apply(edits);
  }

  private void exchange(NumberedSettings<?> list, int one, int other, List<Edit> edits)
      throws EditRefusedException {
    Editor editor = new Editor(document());
    List<Entry> ofOne = entries(list, one);
    List<Entry> ofOther = entries(list, other);
    boolean isPair = ofOne.size() == 1 && ofOther.size() == 1;
    if (isPair) {
      edits.add(editor.setValue(ofOne.get(0), asWritten(ofOther.get(0))));
      edits.add(editor.setValue(ofOther.get(0), asWritten(ofOne.get(0))));
      return;
    }
    for (Entry entry : ofOne) {
      edits.add(editor.rename(entry, list.of(other).key()));
    }
    for (Entry entry : ofOther) {
      edits.add(editor.rename(entry, list.of(one).key()));
    }
  }

  private static WrittenValue asWritten(Entry entry) {
    return new WrittenValue(entry.rawValue(), entry.fields());
  }

  private void write(int number, String title, String address) throws EditRefusedException {
    if (title.isBlank() || address.isBlank()) {
      throw new EditRefusedException(Messages.model().text("answers.link-incomplete"));
    }
    String name = title.strip();
    boolean hasEnding = Document.fold(name).endsWith(ending);
    // the second edit is made for the text that the first one leaves
    Document copy = document().snapshot();
    List<Edit> edits = new ArrayList<>();
    edits.add(set(copy, titles.of(number).key(), hasEnding ? name : name + ending));
    edits.add(set(copy, addresses.of(number).key(), address.strip()));
    apply(edits);
  }

  private Edit set(Document copy, String key, String text) throws EditRefusedException {
    try {
      WrittenValue value =
          new ValueWriter(Reader.BOTH, Quotes.ALWAYS, copy.stringNames()).one(text);
      Edit edit = new Editor(copy).set(section.name(), key, value);
      copy.apply(edit);
      return edit;
    } catch (UnwritableValueException e) {
      throw new EditRefusedException(e.getMessage());
    }
  }

  private void apply(List<Edit> edits) {
    document().applyAsStep(Edit.sequence(edits, section.name()));
  }

  private Document document() {
    return section.document();
  }

  private List<Integer> numbers() {
    return NumberedSettings.numbers(all.stream());
  }

  private List<Entry> entries(NumberedSettings<?> list, int number) {
    String key = list.of(number).key();
    return document().entries(section.name()).stream().filter(entry -> entry.hasKey(key)).toList();
  }

  /** Follows the document. */
  void reread() {
    List<Link> read =
        numbers().stream()
            .map(
                number ->
                    new Link(
                        withoutEnding(titles.of(number).valueOr("")),
                        addresses.of(number).valueOr("")))
            .toList();
    if (!read.equals(links)) {
      links.setAll(read);
    }
  }

  private String withoutEnding(String title) {
    boolean hasEnding = !ending.isEmpty() && Document.fold(title).endsWith(ending);
    return hasEnding ? title.substring(0, title.length() - ending.length()) : title;
  }
}
