package org.prepwright.model.answers;

import java.util.Set;
import org.prepwright.model.text.Document;

/** Tells which entries hold commands, which may hold passwords of their own. */
public final class CommandPlaces {
  private static final Set<String> SECTIONS = Set.of("guirunonce", "commands", "setupparams");
  private static final Set<String> KEYS = Set.of("detachedprogram", "arguments");

  private CommandPlaces() {}

  /**
   * Whether an entry holds a command.
   *
   * @param section the section, also {@code id:Section} of a uniqueness file, or that of a {@code
   *     cmdlines.txt}
   * @param key the key; empty for a bare line
   */
  public static boolean holdCommand(String section, String key) {
    String folded = Document.fold(section.substring(section.indexOf(':') + 1).strip());
    return SECTIONS.contains(folded)
        || (folded.equals("guiunattended") && KEYS.contains(Document.fold(key)));
  }
}
