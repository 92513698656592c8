package org.prepwright.pages.form;

import org.prepwright.model.answers.Setting;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.UnwritableValueException;
import org.prepwright.model.text.ValueWriter;
import org.prepwright.model.text.ValueWriter.Quotes;
import org.prepwright.model.text.ValueWriter.Reader;

/** The text of a setting as it stands in the file, whatever type it should be of. */
public final class RawText {
  private RawText() {}

  /** The text without quotes; empty when the file has no such entry. */
  public static String of(Setting<?> setting) {
    return setting.entry().map(Entry::value).orElse("");
  }

  /** Writes a text, whether or not it can be read as the setting's type. */
  public static void write(Document document, Setting<?> setting, String text)
      throws EditRefusedException {
    boolean hasNothingToWrite = text.isEmpty() && !setting.isPresent();
    if (hasNothingToWrite || (setting.isPresent() && text.equals(of(setting)))) {
      return;
    }
    Quotes quotes = setting.rawText().startsWith("\"") ? Quotes.ALWAYS : Quotes.WHEN_NEEDED;
    try {
      document.apply(
          new Editor(document)
              .set(
                  setting.sectionName(),
                  setting.key(),
                  new ValueWriter(Reader.BOTH, quotes, document.stringNames()).one(text)));
    } catch (UnwritableValueException e) {
      throw new EditRefusedException(e.getMessage());
    }
  }
}
