package org.prepwright.app.editing;

import java.util.List;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Line;
import org.prepwright.model.text.Section;
import org.prepwright.model.text.ValueGrammar;

/** Hides passwords and product keys when the text of a file is shown. */
public final class SecretMask {
  /** What stands in the place of a secret; the same for every length. */
  public static final String MASK = "\u2022\u2022\u2022";

  private SecretMask() {}

  /**
   * A line as it may be shown: with {@link #MASK} in place of a secret value. Entries that were
   * turned into comments, and lines Windows does not read, are masked alike.
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
    String value = text.substring(equals + 1);
    return isSecret(section, key) && saysSomething(value)
        ? text.substring(0, equals + 1) + MASK
        : text;
  }

  /** Whether a file holds a password or a product key. */
  static boolean holdsSecrets(Document document) {
    for (int i = 0; i < document.lines().size(); i++) {
      if (!shown(document, i).equals(document.lineText(i))) {
        return true;
      }
    }
    return false;
  }

  /** A name that speaks of a password hides its value, unless the tables know it as harmless. */
  private static boolean isSecret(String section, String key) {
    Catalogue catalogue = Catalogue.standard();
    if (!catalogue.isSecret(section, key)) {
      return false;
    }
    List<KeyFact> facts = catalogue.findAnywhere(section, key);
    return facts.isEmpty() || facts.stream().anyMatch(KeyFact::secret);
  }

  /** Nothing, and the asterisk that stands for a blank password, are no secrets. */
  private static boolean saysSomething(String written) {
    String value = ValueGrammar.plain(written.strip());
    return !value.isBlank() && !value.equals("*");
  }
}
