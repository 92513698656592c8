package org.prepwright.app.editing;

import java.util.function.IntFunction;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Line;
import org.prepwright.model.text.Section;
import org.prepwright.model.text.ValueGrammar;

/** Hides passwords and product keys when the text of a file is shown. */
public final class SecretMask {
  private SecretMask() {}

  /**
   * The lines of a file as they may be shown, by their place in {@link Document#lines()}.
   *
   * @param isTable whether the file is a table of computers
   */
  public static IntFunction<String> lines(Document document, boolean isTable) {
    return isTable ? new TableMask(document) : index -> shown(document, index);
  }

  /**
   * A line as it may be shown: with {@link SecretText#MASK} in place of a secret value. Entries
   * that were turned into comments, and lines Windows does not read, are masked alike.
   *
   * @param document the file
   * @param index the line's place in {@link Document#lines()}
   */
  public static String shown(Document document, int index) {
    String text = document.lineText(index);
    Line.Kind kind = document.lines().get(index).kind();
    int equals = text.indexOf('=');
    if (kind == Line.Kind.BLANK || kind == Line.Kind.HEADER || equals < 0) {
      return text;
    }
    String section = document.sectionOfLine(index).map(Section::name).orElse("");
    String key =
        kind == Line.Kind.ENTRY
            ? new Entry(document, index).key().orElse("")
            : ValueGrammar.name(text.substring(0, equals).replaceFirst("^[\\s;]+", ""));
    // with everything behind it: what looks like a comment may be a part of a password
    String value = ValueGrammar.profileValue(text.substring(equals + 1));
    boolean isHidden = Catalogue.standard().isSecret(section, key, value);
    return isHidden ? text.substring(0, equals + 1) + SecretText.MASK : text;
  }
}
