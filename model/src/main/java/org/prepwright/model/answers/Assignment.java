package org.prepwright.model.answers;

import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.UnwritableValueException;

/** Sets any key, documented or not, to a text, in the {@link KeySpelling} of that key. */
public final class Assignment {
  private final AnswerFile answers;

  /** Makes assignments to an answer file. */
  public Assignment(AnswerFile answers) {
    this.answers = answers;
  }

  /**
   * Makes the edit that gives a key a value. A new section or key gets its documented spelling.
   *
   * @param section the section, in any case
   * @param key the key, in any case
   * @param value the value as it is meant, without the quotes of the file
   * @throws EditRefusedException when the value has no spelling that Windows reads back as meant
   */
  public Edit edit(String section, String key, String value) throws EditRefusedException {
    KeySpelling spelling = new KeySpelling(answers, section, key);
    try {
      return new Editor(answers.document())
          .set(spelling.section(), spelling.key(), spelling.write(value));
    } catch (UnwritableValueException e) {
      throw new EditRefusedException(e.getMessage());
    }
  }
}
