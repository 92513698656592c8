package org.prepwright.model.answers;

import java.util.List;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.secret.CommandSecrets;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.secret.Span;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Line;
import org.prepwright.model.text.Section;
import org.prepwright.model.text.ValueGrammar;

/** Hides passwords and product keys when the text of a file is shown. */
public final class SecretMask {
  private SecretMask() {}

  /**
   * A line as it may be shown: with {@link SecretText#MASK} in place of a secret value. Entries
   * that were turned into comments, and lines Windows does not read, are masked alike; of a command
   * the words that {@link CommandSecrets} finds.
   *
   * @param document the file
   * @param index the line's place in {@link Document#lines()}
   */
  public static String shown(Document document, int index) {
    String text = document.lineText(index);
    Line.Kind kind = document.kind(index);
    if (kind == Line.Kind.BLANK || kind == Line.Kind.HEADER) {
      return text;
    }
    int equals = text.indexOf('=');
    String section = document.sectionOfLine(index).map(Section::name).orElse("");
    String key = equals < 0 ? "" : key(document, index, text.substring(0, equals));
    // with everything behind it: what looks like a comment may be a part of a password
    String value = ValueGrammar.profileValue(text.substring(equals + 1));
    if (equals >= 0 && Catalogue.standard().isSecret(section, key, value)) {
      return text.substring(0, equals + 1) + SecretText.MASK;
    }
    boolean mayHoldCommand = kind != Line.Kind.ENTRY || CommandPlaces.holdCommand(section, key);
    return mayHoldCommand ? withoutSecrets(text) : text;
  }

  private static String key(Document document, int index, String beforeEquals) {
    return document.kind(index) == Line.Kind.ENTRY
        ? new Entry(document, index).key().orElse("")
        : ValueGrammar.name(beforeEquals.replaceFirst("^[\\s;]+", ""));
  }

  private static String withoutSecrets(String command) {
    List<Span> secrets = CommandSecrets.in(command);
    if (secrets.isEmpty()) {
      return command;
    }
    StringBuilder shown = new StringBuilder(command);
    for (int i = secrets.size() - 1; i >= 0; i--) {
      shown.replace(secrets.get(i).from(), secrets.get(i).to(), SecretText.MASK);
    }
    return shown.toString();
  }
}
