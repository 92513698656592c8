package org.prepwright.model.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prepwright.model.answers.Placeholders;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.text.Document;

/**
 * What no two computers may share: their names, of which NetBIOS keeps the first 15 characters and
 * no case, and their fixed addresses. Remembers who came first.
 */
final class Roster {
  private static final int KEPT_BY_NETBIOS = 15;
  private static final String GENERATED = "*";

  private final Kind kind;
  private final Map<String, Use> names = new HashMap<>();
  private final Map<String, Use> addresses = new HashMap<>();

  /**
   * Who has a name or an address.
   *
   * @param computer what tells computers apart: an id or a line
   * @param text the name or address
   * @param line where it stands, from 1
   */
  record Use(String computer, String text, int line) {}

  /**
   * Makes an empty roster.
   *
   * @param kind the kind of file the values are for, which decides what is a placeholder
   */
  Roster(Kind kind) {
    this.kind = kind;
  }

  /** Takes up a name; gives the other computer that has it already. */
  Optional<Use> addName(Use use) {
    String name = use.text();
    boolean isOpen = name.equals(GENERATED) || isOpen(name);
    String kept = name.substring(0, Math.min(KEPT_BY_NETBIOS, name.length()));
    return isOpen ? Optional.empty() : add(names, Document.fold(kept), use);
  }

  /** Takes up one address; gives the other computer that has it already. */
  Optional<Use> addAddress(Use use) {
    return isOpen(use.text()) ? Optional.empty() : add(addresses, use.text(), use);
  }

  /** The addresses of a list. */
  static List<String> addressesIn(String list) {
    return Arrays.stream(list.split("[,;\\s]+", -1))
        .map(String::strip)
        .filter(address -> !address.isEmpty())
        .toList();
  }

  /** Whether a text says nothing yet, or is replaced before it is read. */
  boolean isOpen(String text) {
    return text.isBlank() || Placeholders.isPlaceholder(text, kind);
  }

  private static Optional<Use> add(Map<String, Use> uses, String text, Use use) {
    return Optional.ofNullable(uses.putIfAbsent(text, use))
        .filter(first -> !first.computer().equals(use.computer()));
  }
}
