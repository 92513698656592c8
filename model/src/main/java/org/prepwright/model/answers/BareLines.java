package org.prepwright.model.answers;

import org.prepwright.model.message.Messages;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.ValueWriter.Quotes;
import org.prepwright.model.text.WrittenValue;

/** The lines of a section that have no key, as a list. Lines with a key are left alone. */
public final class BareLines extends LineList<String> {
  BareLines(TypedSection section) {
    super(section);
  }

  /**
   * Adds a line at the end, and the section when it is missing.
   *
   * @param text the line as it is meant, without quotes
   * @throws EditRefusedException when it is empty or cannot be written so that Windows reads it
   *     back
   */
  public void add(String text) throws EditRefusedException {
    apply(editor().addLine(section().name(), spell(text)));
  }

  /**
   * Replaces a line.
   *
   * @param index its place in {@link #lines()}
   * @param text the line as it is meant, without quotes
   * @throws EditRefusedException when it is empty or cannot be written so that Windows reads it
   *     back
   */
  public void set(int index, String text) throws EditRefusedException {
    apply(editor().setValue(entries().get(index), spell(text)));
  }

  private WrittenValue spell(String text) throws EditRefusedException {
    if (text.isBlank()) {
      throw new EditRefusedException(Messages.model().text("text.empty-line"));
    }
    return spell(Quotes.WHEN_NEEDED, writer -> writer.line(text));
  }

  @Override
  boolean holds(Entry entry) {
    return entry.key().isEmpty();
  }

  @Override
  String read(Entry entry) {
    return entry.value();
  }
}
