package org.prepwright.model.companion;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.prepwright.model.answers.EditableLines;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Line;
import org.prepwright.model.text.Section;
import org.prepwright.model.text.UnwritableValueException;
import org.prepwright.model.text.ValueWriter;
import org.prepwright.model.text.ValueWriter.Quotes;
import org.prepwright.model.text.ValueWriter.Reader;
import org.prepwright.model.text.WrittenValue;

/**
 * The commands of {@code cmdlines.txt}: section {@code [Commands]}, one quoted line each, run from
 * top to bottom near the end of Setup (ref.chm, u_guirunonce.htm; the quotes as Setup Manager
 * writes them). Other sections, comments and blank lines stay as they are; each change is one edit
 * and one step of undo.
 */
public final class CommandLines implements EditableLines {
  /** The section the commands stand in. */
  public static final String SECTION = "Commands";

  private static final String FILE = "cmdlines.txt";

  private final Document document;
  private final ObservableList<String> commands = FXCollections.observableArrayList();
  private final ObservableList<String> readOnly =
      FXCollections.unmodifiableObservableList(commands);

  /** Follows the text of a {@code cmdlines.txt}, which may be empty. */
  public CommandLines(Document document) {
    this.document = document;
    document.addListener(change -> reread());
    reread();
  }

  /** The commands in file order, without the quotes of the file; changes with the file. */
  @Override
  public ObservableList<String> commands() {
    return readOnly;
  }

  /**
   * Adds a command at the end; the section is added when it is missing.
   *
   * @throws EditRefusedException when it is blank or cannot be written
   */
  @Override
  public void add(String command) throws EditRefusedException {
    apply(editor().addLine(SECTION, spell(command)));
  }

  /**
   * Replaces a command. A line that was written without quotes gets them.
   *
   * @param index its place in {@link #commands()}
   * @throws EditRefusedException when it is blank or cannot be written
   */
  @Override
  public void set(int index, String command) throws EditRefusedException {
    Entry entry = entries().get(index);
    boolean isBareLine = entry.key().isEmpty();
    apply(
        isBareLine
            ? editor().setValue(entry, spell(command))
            : editor().rewrite(entry.index(), spell(command).text(), FILE));
  }

  /**
   * Removes a command, and with the last one what was added for it.
   *
   * @param index its place in {@link #commands()}
   * @throws EditRefusedException when the lines around would then read differently
   */
  @Override
  public void remove(int index) throws EditRefusedException {
    apply(
        isAllThatWasAdded()
            ? editor().removeSection(SECTION)
            : editor().remove(List.of(entries().get(index)), FILE));
  }

  /**
   * Exchanges a command with its neighbour.
   *
   * @param index its place in {@link #commands()}
   * @param down whether it is to run later
   * @throws EditRefusedException when the lines would then read differently
   */
  @Override
  public void move(int index, boolean down) throws EditRefusedException {
    apply(editor().move(entries().get(index), down));
  }

  /** Whether nothing would be left of a file of our own but the header. */
  private boolean isAllThatWasAdded() {
    boolean hasNothingElse =
        document.lines().stream()
            .allMatch(line -> line.kind() == Line.Kind.HEADER || line.kind() == Line.Kind.ENTRY);
    List<Section> sections = document.sections();
    return hasNothingElse
        && sections.size() == 1
        && document.isChanged(sections.get(0).headerIndex())
        && entries().size() == 1;
  }

  private List<Entry> entries() {
    return document.entries(SECTION);
  }

  private Editor editor() {
    return new Editor(document);
  }

  private void apply(Edit edit) {
    document.applyAsStep(Edit.sequence(List.of(edit), FILE));
  }

  private void reread() {
    List<String> read = entries().stream().map(this::command).toList();
    if (!read.equals(commands)) {
      commands.setAll(read);
    }
  }

  /** An unquoted line with an equals sign is a command too, and not a key. */
  private String command(Entry entry) {
    String text = entry.key().isEmpty() ? entry.value() : document.lineText(entry.index()).strip();
    return text.replace("%%", "%");
  }

  /** The command in the quotes it gets in the file, which SetupAPI alone reads. */
  private WrittenValue spell(String command) throws EditRefusedException {
    if (command.isBlank()) {
      throw new EditRefusedException(Messages.model().text("text.empty-command"));
    }
    try {
      return new ValueWriter(Reader.SETUPAPI, Quotes.ALWAYS, document.stringNames())
          .line(command.strip());
    } catch (UnwritableValueException e) {
      throw new EditRefusedException(e.getMessage());
    }
  }
}
