package org.prepwright.model.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.prepwright.model.answers.constraint.CommandsNumbered;
import org.prepwright.model.answers.constraint.CommandsQuoted;
import org.prepwright.model.message.Messages;
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
 * {@code [GuiRunOnce]}: commands that run one after another at the first logon, written {@code
 * Command0="..."} or as bare quoted lines. The order of the lines is the order of the commands.
 */
@CommandsNumbered
@CommandsQuoted
public final class GuiRunOnce extends TypedSection implements EditableLines {
  private static final Pattern NUMBERED = Pattern.compile("(?i)command(\\d{1,9})");

  private final ObservableList<String> commands = FXCollections.observableArrayList();
  private final ObservableList<String> readOnly =
      FXCollections.unmodifiableObservableList(commands);

  GuiRunOnce(AnswerFile answerFile) {
    super(answerFile, "GuiRunOnce");
  }

  /** The commands in file order, without the quotes of the file; changes with the file. */
  @Override
  public ObservableList<String> commands() {
    return readOnly;
  }

  /** The entries behind {@link #commands()}, in the same order. */
  public List<Entry> entries() {
    return document().entries(name());
  }

  /** The number in a key such as {@code Command3}; empty for other keys and bare lines. */
  public static OptionalInt numberOf(Entry entry) {
    Matcher matcher = NUMBERED.matcher(entry.key().orElse(""));
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /**
   * Adds a command at the end.
   *
   * @param command the command line as it is to run
   * @throws EditRefusedException when it cannot be written
   */
  @Override
  public void add(String command) throws EditRefusedException {
    List<Entry> entries = entries();
    boolean bareLines = !entries.isEmpty() && entries.get(entries.size() - 1).key().isEmpty();
    int next = entries.stream().mapToInt(e -> numberOf(e).orElse(-1)).max().orElse(-1) + 1;
    Editor editor = new Editor(document());
    apply(
        bareLines
            ? editor.addLine(name(), spell(command, true))
            : editor.add(
                name(), String.format(Locale.ROOT, "Command%d", next), spell(command, false)));
  }

  /**
   * Replaces a command.
   *
   * @param index its place in {@link #commands()}
   * @param command the new command line
   * @throws EditRefusedException when it cannot be written
   */
  @Override
  public void set(int index, String command) throws EditRefusedException {
    Entry entry = entries().get(index);
    apply(new Editor(document()).setValue(entry, spell(command, entry.key().isEmpty())));
  }

  /**
   * Removes a command; numbered commands behind it move up by one.
   *
   * @param index its place in {@link #commands()}
   * @throws EditRefusedException when the lines around would then read differently
   */
  @Override
  public void remove(int index) throws EditRefusedException {
    List<Entry> entries = entries();
    List<Edit> edits = new ArrayList<>();
    Editor editor = new Editor(document());
    int removed = index;
    while (removed + 1 < entries.size()
        && numberOf(entries.get(removed)).isPresent()
        && numberOf(entries.get(removed + 1)).isPresent()) {
      edits.add(editor.setValue(entries.get(removed), spell(commands.get(removed + 1), false)));
      removed++;
    }
    edits.add(editor.remove(List.of(entries.get(removed)), name()));
    apply(Edit.sequence(edits, name()));
  }

  /**
   * Exchanges a command with its neighbour. Numbers stay in order: it is the commands that move.
   *
   * @param index its place in {@link #commands()}
   * @param down whether it is to run later
   * @throws EditRefusedException when the lines would then read differently
   */
  @Override
  public void move(int index, boolean down) throws EditRefusedException {
    int other = down ? index + 1 : index - 1;
    List<Entry> entries = entries();
    if (other < 0 || other >= entries.size()) {
      return;
    }
    Editor editor = new Editor(document());
    Entry one = entries.get(index);
    Entry two = entries.get(other);
    boolean bareLines = one.key().isEmpty() && two.key().isEmpty();
    apply(
        bareLines
            ? editor.move(one, down)
            : Edit.sequence(
                List.of(
                    editor.setValue(one, spell(commands.get(other), one.key().isEmpty())),
                    editor.setValue(two, spell(commands.get(index), two.key().isEmpty()))),
                name()));
  }

  private void apply(Edit edit) {
    document().applyAsStep(edit);
  }

  /** Commands are always quoted, and SetupAPI is what reads this section. */
  private WrittenValue spell(String command, boolean bareLine) throws EditRefusedException {
    if (command.isBlank()) {
      throw new EditRefusedException(Messages.model().text("text.empty-command"));
    }
    ValueWriter writer = new ValueWriter(Reader.SETUPAPI, Quotes.ALWAYS, document().stringNames());
    try {
      return bareLine ? writer.line(command) : writer.one(command);
    } catch (UnwritableValueException e) {
      throw new EditRefusedException(e.getMessage());
    }
  }

  @Override
  void reread() {
    super.reread();
    List<String> read = entries().stream().map(entry -> entry.value().replace("%%", "%")).toList();
    if (!read.equals(commands)) {
      commands.setAll(read);
    }
  }

  @Override
  void readFirst() {
    super.readFirst();
    reread();
  }
}
