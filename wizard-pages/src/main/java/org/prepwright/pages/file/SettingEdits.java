package org.prepwright.pages.file;

import java.util.List;
import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Assignment;
import org.prepwright.model.answers.Placeholders;
import org.prepwright.model.catalog.KeyFact;
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
import org.prepwright.pages.form.Texts;

/** Changes what a line of the page stands for, each time as one step that can be undone. */
final class SettingEdits {
  private final AnswerFile answers;
  private final Document document;
  private final SettingFacts facts;

  SettingEdits(AnswerFile answers, SettingFacts facts) {
    this.answers = answers;
    this.facts = facts;
    document = answers.document();
  }

  /**
   * Gives a line a value; nothing happens when it has it already.
   *
   * @throws EditRefusedException when the value cannot be written, or is not of the kind the key
   *     takes
   */
  void write(SettingLine line, String value) throws EditRefusedException {
    Optional<Entry> entry = facts.entry(line);
    boolean isAsItWas = entry.isPresent() ? value.equals(facts.value(line)) : value.isEmpty();
    if (isAsItWas) {
      return;
    }
    refuseOtherType(line, value);
    apply(edit(line, entry, value));
  }

  private Edit edit(SettingLine line, Optional<Entry> entry, String value)
      throws EditRefusedException {
    if (!line.key().isEmpty() && line.nth() == 0) {
      return new Assignment(answers).edit(line.section(), line.key(), value);
    }
    Editor editor = new Editor(document);
    try {
      return entry.isPresent()
          ? editor.setValue(entry.get(), written(line, entry.get(), value))
          : editor.addLine(line.section(), writer(false).line(value));
    } catch (UnwritableValueException e) {
      throw new EditRefusedException(e.getMessage());
    }
  }

  private WrittenValue written(SettingLine line, Entry entry, String value)
      throws UnwritableValueException {
    ValueWriter writer = writer(entry.rawValue().startsWith("\""));
    return line.key().isEmpty() ? writer.line(value) : writer.one(value);
  }

  private ValueWriter writer(boolean isQuoted) {
    return new ValueWriter(
        Reader.SETUPAPI, isQuoted ? Quotes.ALWAYS : Quotes.WHEN_NEEDED, document.stringNames());
  }

  /** What a template fills in later may be anything. */
  private void refuseOtherType(SettingLine line, String value) throws EditRefusedException {
    Optional<KeyFact> fact = facts.fact(line);
    boolean isOfType =
        fact.isEmpty()
            || fact.get().acceptsType(value)
            || Placeholders.isPlaceholder(value, answers.kind());
    if (!isOfType) {
      throw new EditRefusedException(
          Texts.text("page.all-settings.refused.type", line.key(), fact.get().typeLabel()));
    }
  }

  /**
   * Takes a line's entry out of the file.
   *
   * @return false when the file has none
   * @throws EditRefusedException when the lines around would then read differently
   */
  boolean remove(SettingLine line) throws EditRefusedException {
    Optional<Entry> entry = facts.entry(line);
    if (entry.isEmpty()) {
      return false;
    }
    String label = line.key().isEmpty() ? line.section() : line.key();
    apply(new Editor(document).remove(List.of(entry.get()), label));
    return true;
  }

  private void apply(Edit edit) {
    document.applyAsStep(edit);
  }
}
