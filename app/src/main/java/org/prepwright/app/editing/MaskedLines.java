package org.prepwright.app.editing;

import java.util.function.IntFunction;
import org.prepwright.model.answers.SecretMask;
import org.prepwright.model.computers.TableMask;
import org.prepwright.model.text.Document;

/** The lines of a file, or of a file beside it, without passwords and product keys. */
public final class MaskedLines {
  private MaskedLines() {}

  /**
   * The lines of a file as they may be shown, by their place in {@link Document#lines()}.
   *
   * @param isTable whether the file is a table of computers
   */
  public static IntFunction<String> of(Document document, boolean isTable) {
    return isTable ? new TableMask(document) : index -> SecretMask.shown(document, index);
  }
}
