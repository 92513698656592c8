package org.prepwright.model.computers;

import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.text.Document;

/**
 * What a column of a table holds: the answer to one key. Written {@code ComputerName}, {@code
 * Section/Key}, or {@code [Section]Key} where the section's name holds a slash.
 *
 * @param cell the heading as it stands
 * @param section the section; empty when the heading names none
 * @param key the key; empty when the heading names none
 */
public record Heading(Cell cell, String section, String key) {
  /**
   * The heading of a column with the names by which Setup is told which computer of a uniqueness
   * file it installs. Only tables in which one differs from its computer's name have it.
   */
  public static final String UNIQUE_ID = "UniqueId";

  private static final String NAME_SECTION = "UserData";
  private static final String NAME_KEY = "ComputerName";

  /** Reads a heading. */
  static Heading of(Cell cell) {
    String text = cell.text();
    if (Document.fold(text).equals(Document.fold(NAME_KEY))) {
      return new Heading(cell, NAME_SECTION, NAME_KEY);
    }
    boolean bracketed = text.startsWith("[");
    int end = bracketed ? text.indexOf(']') : text.indexOf('/');
    boolean namesBoth = end > (bracketed ? 1 : 0) && end + 1 < text.length();
    return namesBoth
        ? new Heading(
            cell, text.substring(bracketed ? 1 : 0, end).strip(), text.substring(end + 1).strip())
        : new Heading(cell, "", "");
  }

  /** The text of a heading for a key. */
  public static String textFor(String section, String key) {
    if (new Heading(new Cell("", 0, 0), section, key).isComputerName()) {
      return NAME_KEY;
    }
    boolean isBracketed = section.indexOf('/') >= 0 || section.startsWith("[");
    return isBracketed ? "[" + section + "]" + key : section + "/" + key;
  }

  /** Whether the column holds the names of the computers. */
  public boolean isComputerName() {
    return names(NAME_SECTION, NAME_KEY);
  }

  /** Whether the column holds the ids of a uniqueness file. */
  public boolean isUniqueId() {
    return Document.fold(cell.text()).equals(Document.fold(UNIQUE_ID));
  }

  /** Whether it names a key of an answer file. */
  public boolean namesKey() {
    return !key.isEmpty();
  }

  /** Whether the column holds passwords or product keys. */
  public boolean isSecret() {
    return Catalogue.standard().isSecret(section, namesKey() ? key : cell.text());
  }

  /** Whether the column is for this key, without regard to case. */
  public boolean names(String otherSection, String otherKey) {
    return Document.fold(section).equals(Document.fold(otherSection))
        && Document.fold(key).equals(Document.fold(otherKey));
  }
}
