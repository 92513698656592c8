package org.prepwright.model.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.GuiRunOnce;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.check.Finding;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Line;
import org.prepwright.model.text.UnwritableValueException;
import org.prepwright.model.text.ValueWriter;
import org.prepwright.model.text.ValueWriter.Quotes;
import org.prepwright.model.text.ValueWriter.Reader;
import org.prepwright.model.text.WrittenValue;

/** Remedies for values and headers whose meaning is plain and whose spelling is not. */
final class SpellingRemedies {
  private SpellingRemedies() {}

  /** The whole command in quotes; not where a comment could be meant as a part of it. */
  static Optional<Edit> quoteCommand(AnswerFile answers, Finding finding)
      throws EditRefusedException {
    Optional<Entry> entry = Spots.entry(answers, finding).filter(SpellingRemedies::isWhole);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    Document document = answers.document();
    ValueWriter writer = new ValueWriter(Reader.SETUPAPI, Quotes.ALWAYS, document.stringNames());
    String command = wholeText(entry.get());
    return write(
        document,
        entry.get(),
        () -> entry.get().key().isPresent() ? writer.one(command) : writer.line(command));
  }

  /** The whole list of folders in quotes. */
  static Optional<Edit> quoteList(AnswerFile answers, Finding finding) throws EditRefusedException {
    Optional<Entry> entry = Spots.entry(answers, finding).filter(SpellingRemedies::isWhole);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    Document document = answers.document();
    ValueWriter writer = new ValueWriter(Reader.BOTH, Quotes.ALWAYS, document.stringNames());
    String folders = wholeText(entry.get());
    return write(document, entry.get(), () -> writer.one(folders));
  }

  /** A blank in front of a semicolon may begin a comment, or not. */
  private static boolean isWhole(Entry entry) {
    Line line = entry.line();
    return line.physicalLines() == 1
        && entry.rawValue().indexOf('"') < 0
        && (!line.hasTrailingComment() || line.hasGluedSemicolon());
  }

  /** The text as it stands, commas with the blanks around them too. */
  private static String wholeText(Entry entry) {
    return entry.line().hasGluedSemicolon() ? entry.value() : entry.rawValue().strip();
  }

  /** Numbers in the order of the lines. */
  static Optional<Edit> numberCommands(AnswerFile answers, Finding finding)
      throws EditRefusedException {
    Editor editor = new Editor(answers.document());
    List<Edit> edits = new ArrayList<>();
    int number = 0;
    for (Entry entry : answers.document().entries(finding.section())) {
      if (GuiRunOnce.numberOf(entry).isPresent()) {
        if (GuiRunOnce.numberOf(entry).getAsInt() != number) {
          edits.add(editor.rename(entry, String.format(Locale.ROOT, "Command%d", number)));
        }
        number++;
      }
    }
    return Optional.of(Edit.sequence(edits, finding.section()));
  }

  /**
   * The value in quotes, where what the backslash swallowed is an entry, a header, a comment or
   * nothing, that is, where no continuation was meant.
   */
  static Optional<Edit> quoteBackslash(AnswerFile answers, Finding finding)
      throws EditRefusedException {
    Optional<Entry> entry = Spots.entry(answers, finding);
    if (entry.isEmpty() || !entry.get().line().hasName()) {
      return Optional.empty();
    }
    Document document = answers.document();
    String text = document.lineText(entry.get().index());
    int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
    String first = text.substring(0, end).stripTrailing();
    String rest = text.substring(end);
    int value = entry.get().line().valueOffset();
    boolean fits =
        first.endsWith("\\")
            && value >= 0
            && value < first.length()
            && first.indexOf('"') < 0
            && first.indexOf(';') < 0
            && rest.strip().lines().allMatch(SpellingRemedies::standsAlone);
    if (!fits) {
      return Optional.empty();
    }
    String breakOfFirst =
        end > 0 && end < text.length() && text.charAt(end - 1) == '\r' ? "\r" : "";
    String quoted =
        first.substring(0, value) + '"' + first.substring(value) + '"' + breakOfFirst + rest;
    return Optional.of(new Editor(document).rewrite(entry.get().index(), quoted, finding.key()));
  }

  private static boolean standsAlone(String line) {
    String text = line.strip();
    return text.isEmpty() || text.startsWith("[") || text.startsWith(";") || text.indexOf('=') > 0;
  }

  /** The later line goes where it says the same as the first, which is the one that counts. */
  static Optional<Edit> removeEqualRepetition(AnswerFile answers, Finding finding)
      throws EditRefusedException {
    Optional<Entry> later = Spots.entry(answers, finding);
    Optional<Entry> first = answers.document().find(finding.section(), finding.key());
    boolean equal =
        later.isPresent()
            && first.isPresent()
            && first.get().index() != later.get().index()
            && first.get().value().equalsIgnoreCase(later.get().value());
    return equal
        ? Optional.of(new Editor(answers.document()).remove(List.of(later.get()), finding.key()))
        : Optional.empty();
  }

  /** The bracket behind the name, where the name is a documented one. */
  static Optional<Edit> closeSection(AnswerFile answers, Finding finding)
      throws EditRefusedException {
    Document document = answers.document();
    OptionalInt index = Spots.index(document, finding.line());
    if (index.isEmpty()) {
      return Optional.empty();
    }
    String text = document.lineText(index.getAsInt());
    String name = text.strip().replaceFirst("^\\[", "").strip();
    return Catalogue.standard().knowsSectionAnywhere(name)
        ? Optional.of(
            new Editor(document)
                .rewrite(index.getAsInt(), text.stripTrailing() + "]", "[" + name + "]"))
        : Optional.empty();
  }

  private static Optional<Edit> write(Document document, Entry entry, Spelling spelling)
      throws EditRefusedException {
    try {
      return Optional.of(new Editor(document).setValue(entry, spelling.spell()));
    } catch (UnwritableValueException e) {
      throw new EditRefusedException(e.getMessage());
    }
  }

  /** Spells a value. */
  private interface Spelling {
    WrittenValue spell() throws UnwritableValueException;
  }
}
