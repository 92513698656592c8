package org.prepwright.model.answers;

import java.util.List;
import java.util.regex.Pattern;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;

/**
 * The computer names that Setup Manager keeps in {@code [SetupMgr]} for itself: {@code
 * ComputerName0} and so on.
 */
public final class ListedComputerNames {
  /** The section that holds them. */
  public static final String SECTION = "SetupMgr";

  private static final Pattern NUMBERED =
      Pattern.compile("ComputerName[0-9]+", Pattern.CASE_INSENSITIVE);

  private final Document document;

  /** Looks for the names in a document. */
  public ListedComputerNames(Document document) {
    this.document = document;
  }

  /** The entries that give a name, in file order. */
  public List<Entry> entries() {
    return document.entries(SECTION).stream()
        .filter(entry -> NUMBERED.matcher(entry.key().orElse("")).matches())
        .filter(entry -> !entry.value().isBlank())
        .toList();
  }
}
